import { labFromLinear, linearOf } from '../../shared/colour/lab.ts';
import type { Lab, Rgb } from '../../shared/colour/lab.ts';
import type { CardReading, DiscReading, Sample } from '../../shared/colour/sample.ts';
import { at } from './data.ts';

/** Lab of an sRGB colour in 8-bit values, as it is read off a photo (brief 3.3). */
export const labFromSrgb = ([r, g, b]: Rgb): Lab => labFromLinear([linearOf(r), linearOf(g), linearOf(b)]);

/** What good pixels under a mark say; `over` spoils them. */
export const discRead = (over: Partial<DiscReading> = {}): DiscReading => ({
  disc: { x: 0.5, y: 0.5, r: 0.05 },
  pixels: 900,
  clippedPercent: 0,
  sdL: 1,
  lab: { L: 65, a: 13, b: 17 },
  problem: null,
  ...over,
});
export const cardRead = (over: Partial<CardReading> = {}): CardReading => ({
  ...discRead({ lab: { L: 49.5, a: 0, b: 0 } }),
  model: 'grey18',
  reference: { L: 49.5, a: 0, b: 0 },
  gain: [1, 1, 1],
  residual: { L: 0, a: 0, b: 0 },
  ...over,
  problem: over.problem ?? null,
});
/** A typed reading that counts. */
export const sample = (over: Partial<Sample> = {}): Sample => ({
  id: 'sample-1',
  kind: 'skin',
  lab: { L: 65, a: 13, b: 17 },
  at: at(60),
  from: { by: 'reading' },
  ...over,
});
