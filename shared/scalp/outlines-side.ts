import { mirrored, mirroredX } from './mirror.ts';
import type { MapZoneCode } from './zones.ts';

/**
 * The head from the client's left, nose to the left of the drawing. The right side is the same drawing in the mirror, so that both
 * sides stay alike for ever.
 */
export const leftZones: Readonly<Partial<Record<MapZoneCode, string>>> = {
  FHL: 'M156 114 C162 102 170 92 180 84 L210 112 C202 118 195 125 190 134 C179 128 168 121 156 114 Z',
  'TMP-L':
    'M190 134 C195 125 202 118 210 112 C226 116 242 122 256 132 C248 148 242 164 240 181 L218 178 C219 160 208 144 190 134 Z',
  'TPT-L':
    'M218 178 L240 181 C239 198 241 214 246 230 L214 254 C206 240 195 228 180 218 C196 208 209 195 218 178 Z',
  FRO: 'M180 84 C198 66 220 52 246 42 C250 72 260 100 276 124 C269 126 262 129 256 132 C242 122 226 116 210 112 Z',
  MID: 'M246 42 C278 32 316 32 348 42 C340 68 338 94 342 120 C320 116 298 117 276 124 C260 100 250 72 246 42 Z',
  VTX: 'M348 42 C388 54 418 86 432 132 C418 138 404 146 392 158 C378 140 361 127 342 120 C338 94 340 68 348 42 Z',
  'PAR-L':
    'M256 132 C262 129 269 126 276 124 C298 117 320 116 342 120 C361 127 378 140 392 158 C394 202 384 248 362 290 L338 300 C340 268 336 240 318 224 C300 210 276 214 266 234 C262 256 260 280 258 304 L232 304 C228 286 222 269 214 254 L246 230 C241 214 239 198 240 181 C242 164 248 148 256 132 Z',
  OCC: 'M392 158 C404 146 418 138 432 132 C444 168 446 206 440 242 C436 268 428 294 418 316 L350 330 C346 320 342 310 338 300 L362 290 C384 248 394 202 392 158 Z',
  NAP: 'M350 330 L418 316 C408 340 402 364 400 390 L358 396 C357 374 355 352 350 330 Z',
};

export const leftHead = {
  behind: [] as readonly string[],
  outline:
    'M290 24 C236 24 184 50 154 100 C138 128 126 160 120 190 C116 204 116 214 119 224 C112 244 100 266 90 284 C86 292 91 299 102 302 C109 305 110 311 106 317 C101 322 99 328 104 333 C108 337 108 341 104 346 C100 352 102 359 109 363 C113 372 108 382 108 393 C109 411 124 424 146 426 C172 427 190 424 206 419 C212 438 214 456 210 472 L402 472 C396 446 398 418 406 398 C409 362 420 334 434 304 C446 276 454 240 452 202 C450 96 388 24 290 24 Z',
  features: [
    'M126 213 C136 204 150 202 163 206',
    'M136 238 C143 231 152 231 159 236 C152 241 143 242 136 238 Z',
    'M108 302 C115 305 120 300 118 291',
    'M104 333 C112 335 121 334 129 331',
    'M206 419 C240 410 268 388 282 356 C286 347 289 338 290 328',
    'M272 240 C270 222 286 214 302 218 C318 222 326 240 322 260 C318 276 308 284 306 298 C304 314 290 322 280 312 C274 304 276 290 278 280 C270 268 272 254 272 240 Z',
    'M284 244 C286 232 300 230 308 240 C312 250 306 262 300 270',
  ],
} as const;

type Places = Readonly<Partial<Record<MapZoneCode, { readonly x: number; readonly y: number }>>>;

export const leftLabels: Places = {
  FHL: { x: 184, y: 108 },
  'TMP-L': { x: 232, y: 146 },
  'TPT-L': { x: 220, y: 217 },
  FRO: { x: 234, y: 88 },
  MID: { x: 298, y: 80 },
  VTX: { x: 384, y: 104 },
  'PAR-L': { x: 326, y: 172 },
  OCC: { x: 404, y: 242 },
  NAP: { x: 378, y: 362 },
};

/** `TMP-L` is `TMP-R` on the other side; zones of the middle keep their code. */
const otherSide = (code: string): MapZoneCode => code.replace(/-L$/, '-R') as MapZoneCode;
const otherSided = <T>(
  byCode: Readonly<Partial<Record<MapZoneCode, T>>>,
  turn: (one: T) => T,
): Readonly<Partial<Record<MapZoneCode, T>>> =>
  Object.fromEntries(Object.entries(byCode).map(([code, one]) => [otherSide(code), turn(one)]));

export const rightZones = otherSided(leftZones, mirrored);
export const rightHead = {
  behind: leftHead.behind.map(mirrored),
  outline: mirrored(leftHead.outline),
  features: leftHead.features.map(mirrored),
};
export const rightLabels: Places = otherSided(leftLabels, ({ x, y }) => ({ x: mirroredX(x), y }));
