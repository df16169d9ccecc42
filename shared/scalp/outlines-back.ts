import { mirrored } from './mirror.ts';
import type { MapZoneCode } from './zones.ts';

/** The head from behind: the client looks away from you, so the client's left is on the LEFT, as in the view from above. */
const parietal =
  'M204 52 C188 66 180 84 178 106 C162 130 153 160 151 196 C150 234 153 270 160 304 L132 292 C118 262 112 226 114 186 C118 128 152 78 204 52 Z';

export const backZones: Readonly<Partial<Record<MapZoneCode, string>>> = {
  VTX: 'M178 106 C180 84 188 66 204 52 C221 42 240 36 260 36 C280 36 299 42 316 52 C332 66 340 84 342 106 C320 130 291 142 260 142 C229 142 200 130 178 106 Z',
  'PAR-L': parietal,
  'PAR-R': mirrored(parietal),
  OCC: 'M178 106 C200 130 229 142 260 142 C291 142 320 130 342 106 C358 130 367 160 369 196 C370 234 367 270 360 304 C332 324 297 334 260 334 C223 334 188 324 160 304 C153 270 150 234 151 196 C153 160 162 130 178 106 Z',
  NAP: 'M160 304 C188 324 223 334 260 334 C297 334 332 324 360 304 C354 334 348 364 344 394 C320 408 291 414 260 414 C229 414 200 408 176 394 C172 364 166 334 160 304 Z',
};

export const backHead = {
  behind: [
    'M108 236 C92 222 78 230 80 258 C82 288 98 316 120 310 Z',
    mirrored('M108 236 C92 222 78 230 80 258 C82 288 98 316 120 310 Z'),
  ],
  outline:
    'M260 24 C176 24 108 90 104 188 C103 236 112 278 130 314 C146 346 162 372 168 402 C172 428 166 452 150 472 L370 472 C354 452 348 428 352 402 C358 372 374 346 390 314 C408 278 417 236 416 188 C412 90 344 24 260 24 Z',
  features: ['M96 246 C92 262 98 282 108 292', mirrored('M96 246 C92 262 98 282 108 292')],
} as const;

export const backLabels: Readonly<Partial<Record<MapZoneCode, { readonly x: number; readonly y: number }>>> =
  {
    VTX: { x: 260, y: 92 },
    'PAR-L': { x: 134, y: 190 },
    'PAR-R': { x: 386, y: 190 },
    OCC: { x: 260, y: 236 },
    NAP: { x: 260, y: 372 },
  };
