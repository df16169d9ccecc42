import { drawingBox } from './drawing-box.ts';
import { mirrored } from './mirror.ts';
import type { MapZoneCode } from './zones.ts';

/**
 * The scalp from above, nose up, in a field of 520 × 476. Seen like this the client looks away from you, so the client's left is on the
 * LEFT of the drawing. Paths hold absolute M, L, C and Z only, so that a screen (SVG) and the page (pdfkit) draw the same.
 * Drawn for this app; shapes are a schema of brief 0.5, not an anatomy.
 */
export const topView = drawingBox;

const left = {
  'TMP-L':
    'M168 92 L182 122 C168 138 158 158 154 184 L142 186 C138 170 132 155 124 142 C133 122 148 105 168 92 Z',
  'TPT-L': 'M124 142 C132 155 138 170 142 186 L106 208 C107 184 113 161 124 142 Z',
  'PAR-L':
    'M106 208 L142 186 L154 184 C150 212 148 240 150 268 C151 294 160 315 176 332 L140 362 C115 322 102 264 106 208 Z',
} as const;

/** Zone borders; neighbours share their curves, so no gap shows. */
export const topZones: Readonly<Record<MapZoneCode, string>> = {
  FHL: 'M168 92 C194 74 226 66 260 66 C294 66 326 74 352 92 L338 122 C314 106 288 98 260 98 C232 98 206 106 182 122 Z',
  'TMP-L': left['TMP-L'],
  'TMP-R': mirrored(left['TMP-L']),
  'TPT-L': left['TPT-L'],
  'TPT-R': mirrored(left['TPT-L']),
  FRO: 'M182 122 C206 106 232 98 260 98 C288 98 314 106 338 122 C352 138 362 158 366 184 C332 174 296 170 260 170 C224 170 188 174 154 184 C158 158 168 138 182 122 Z',
  MID: 'M154 184 C188 174 224 170 260 170 C296 170 332 174 366 184 C370 212 372 240 370 268 C336 254 298 248 260 248 C222 248 184 254 150 268 C148 240 150 212 154 184 Z',
  VTX: 'M150 268 C184 254 222 248 260 248 C298 248 336 254 370 268 C369 294 360 315 344 332 C323 354 293 364 260 364 C227 364 197 354 176 332 C160 315 151 294 150 268 Z',
  'PAR-L': left['PAR-L'],
  'PAR-R': mirrored(left['PAR-L']),
  OCC: 'M140 362 L176 332 C197 354 227 364 260 364 C293 364 323 354 344 332 L380 362 C354 396 310 414 260 414 C210 414 166 396 140 362 Z',
  NAP: 'M140 362 C166 396 210 414 260 414 C310 414 354 396 380 362 C360 412 314 442 260 442 C206 442 160 412 140 362 Z',
};

const leftEar = 'M98 208 C82 196 66 208 66 232 C66 256 82 272 99 262 Z';

/** Drawn first, under the zones: nose and ears peep out behind the head. */
export const topHead = {
  nose: 'M244 36 C247 22 252 12 260 12 C268 12 273 22 276 36 Z',
  ears: [leftEar, mirrored(leftEar)],
  outline:
    'M260 30 C344 30 418 100 424 222 C430 346 362 454 260 454 C158 454 90 346 96 222 C102 100 176 30 260 30 Z',
} as const;

/** Where a zone's name stands (middle of the text). */
export const topLabels: Readonly<Record<MapZoneCode, { readonly x: number; readonly y: number }>> = {
  FHL: { x: 260, y: 86 },
  'TMP-L': { x: 151, y: 142 },
  'TMP-R': { x: 369, y: 142 },
  'TPT-L': { x: 122, y: 182 },
  'TPT-R': { x: 398, y: 182 },
  FRO: { x: 260, y: 138 },
  MID: { x: 260, y: 213 },
  VTX: { x: 260, y: 308 },
  'PAR-L': { x: 129, y: 268 },
  'PAR-R': { x: 391, y: 268 },
  OCC: { x: 260, y: 392 },
  NAP: { x: 260, y: 431 },
};
