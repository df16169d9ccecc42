import { mirrored } from './mirror.ts';
import type { MapZoneCode } from './zones.ts';

/**
 * The head from the front, bowed a little so that the hairline and what lies behind it show. The client looks at you: the client's
 * left is on the RIGHT of the drawing. Same field, same commands and same manner as the view from above.
 */
const right = {
  'TMP-R':
    'M188 138 L174 106 C164 107 155 110 148 114 C139 128 133 144 130 160 L151 184 C160 164 172 149 188 138 Z',
  'TPT-R': 'M151 184 C157 189 163 195 166 202 C153 208 141 217 132 230 C124 207 125 184 130 160 Z',
  'PAR-R':
    'M166 76 C158 88 152 100 148 114 C139 128 133 144 130 160 C125 184 124 207 132 230 C129 241 127 252 127 264 L119 264 C114 236 112 206 113 176 C115 138 132 104 166 76 Z',
} as const;

const half = (path: string): readonly [string, string] => [path, mirrored(path)];

export const frontZones: Readonly<Partial<Record<MapZoneCode, string>>> = {
  FHL: 'M188 138 L174 106 C200 98 230 96 260 96 C290 96 320 98 346 106 L332 138 C310 146 284 148 260 148 C236 148 210 146 188 138 Z',
  'TMP-R': right['TMP-R'],
  'TMP-L': mirrored(right['TMP-R']),
  'TPT-R': right['TPT-R'],
  'TPT-L': mirrored(right['TPT-R']),
  FRO: 'M174 106 C164 107 155 110 148 114 C152 100 158 88 166 76 C192 62 226 56 260 56 C294 56 328 62 354 76 C362 88 368 100 372 114 C365 110 356 107 346 106 C320 98 290 96 260 96 C230 96 200 98 174 106 Z',
  MID: 'M166 76 C190 48 224 34 260 34 C296 34 330 48 354 76 C328 62 294 56 260 56 C226 56 192 62 166 76 Z',
  'PAR-R': right['PAR-R'],
  'PAR-L': mirrored(right['PAR-R']),
};

export const frontHead = {
  behind: [
    ...half('M113 248 C100 232 84 238 85 266 C86 298 101 330 121 326 Z'),
    'M196 410 C199 436 195 456 184 472 L336 472 C325 456 321 436 324 410 Z',
  ],
  outline:
    'M260 22 C180 22 110 80 105 172 C104 206 107 238 113 268 C119 308 128 348 150 384 C174 424 220 448 260 448 C300 448 346 424 370 384 C392 348 401 308 407 268 C413 238 416 206 415 172 C410 80 340 22 260 22 Z',
  features: [
    ...half('M180 238 C194 227 218 227 234 236'),
    ...half('M188 260 C198 250 218 250 230 261 C218 269 198 269 188 260 Z'),
    ...half('M248 262 C247 288 240 306 233 322 C234 333 243 336 250 333'),
    'M218 372 C234 365 248 364 260 368 C272 364 286 365 302 372 C288 386 274 390 260 390 C246 390 232 386 218 372 Z',
  ],
} as const;

export const frontLabels: Readonly<Partial<Record<MapZoneCode, { readonly x: number; readonly y: number }>>> =
  {
    FHL: { x: 260, y: 123 },
    'TMP-R': { x: 154, y: 140 },
    'TMP-L': { x: 366, y: 140 },
    'TPT-R': { x: 142, y: 200 },
    'TPT-L': { x: 378, y: 200 },
    FRO: { x: 260, y: 77 },
    MID: { x: 260, y: 45 },
    'PAR-R': { x: 122, y: 250 },
    'PAR-L': { x: 398, y: 250 },
  };
