import { linearOf } from './lab.ts';
import type { Rgb } from './lab.ts';
import type { Disc } from './sample.ts';

/** Pixels row by row, four bytes each: red, green, blue, opacity. */
export interface Image {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** What lies under one mark. */
export interface DiscPixels {
  /** The whole mark lies on the photo. */
  readonly inside: boolean;
  readonly count: number;
  /** Pixels with a channel at the ends of the scale, percent. */
  readonly clippedPercent: number;
  /** Middle value of each channel, 0 to 255, between whole values where many pixels share one. */
  readonly median: Rgb;
  /** The same of the four quarters of the mark. */
  readonly quarters: readonly Rgb[];
  /** Standard deviation of L* once every channel is multiplied. */
  readonly sdL: (gain: Rgb) => number;
}

const light = Float64Array.from({ length: 256 }, (_none, value) => linearOf(value));

/** 8-bit values from which a pixel may be more than the camera could keep. */
interface Ends {
  readonly darkest: number;
  readonly brightest: number;
}

/** Walks the pixels of a round mark once. */
export const readDisc = (image: Image, disc: Disc, { darkest, brightest }: Ends): DiscPixels => {
  const { width, height, data } = image;
  const [cx, cy, r] = [disc.x * width, disc.y * height, disc.r * Math.min(width, height)];
  const inside = cx - r >= 0 && cy - r >= 0 && cx + r <= width && cy + r <= height;
  const all = histograms();
  const quarters = [histograms(), histograms(), histograms(), histograms()];
  const at: number[] = [];
  let clipped = 0;
  for (let y = Math.max(0, Math.floor(cy - r)); y < Math.min(height, cy + r); y += 1) {
    for (let x = Math.max(0, Math.floor(cx - r)); x < Math.min(width, cx + r); x += 1) {
      if ((x + 0.5 - cx) ** 2 + (y + 0.5 - cy) ** 2 > r * r) continue;
      const i = (y * width + x) * 4;
      at.push(i);
      const pixel = [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0] as const;
      if (Math.min(...pixel) <= darkest || Math.max(...pixel) >= brightest) clipped += 1;
      count(all, pixel);
      const quarter = quarters[(x + 0.5 < cx ? 0 : 1) + (y + 0.5 < cy ? 0 : 2)];
      if (quarter !== undefined) count(quarter, pixel);
    }
  }
  return {
    inside,
    count: at.length,
    clippedPercent: at.length === 0 ? 0 : (clipped / at.length) * 100,
    median: medians(all),
    quarters: quarters.map(medians),
    sdL: (gain) => spread(data, at, gain),
  };
};

export const discOf = ({ x, y, r }: Disc): Disc => ({ x, y, r });

type Histograms = readonly [Uint32Array, Uint32Array, Uint32Array];
const histograms = (): Histograms => [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)];
const count = ([r, g, b]: Histograms, [red, green, blue]: Rgb): void => {
  r[red] = (r[red] ?? 0) + 1;
  g[green] = (g[green] ?? 0) + 1;
  b[blue] = (b[blue] ?? 0) + 1;
};
const medians = ([r, g, b]: Histograms): Rgb => [medianOf(r), medianOf(g), medianOf(b)];

/** Median of grouped values: the place inside the middle value's unit-wide box that halves the pixels. */
const medianOf = (histogram: Uint32Array): number => {
  const half = histogram.reduce((sum, one) => sum + one, 0) / 2;
  let below = 0;
  for (const [value, here] of histogram.entries()) {
    if (here > 0 && below + here >= half) return value - 0.5 + (half - below) / here;
    below += here;
  }
  return 0;
};

const spread = (data: Image['data'], at: readonly number[], gain: Rgb): number => {
  if (at.length === 0) return 0;
  let [sum, squares] = [0, 0];
  for (const i of at) {
    const y =
      0.2126 * gain[0] * lightOf(data[i]) +
      0.7152 * gain[1] * lightOf(data[i + 1]) +
      0.0722 * gain[2] * lightOf(data[i + 2]);
    const L = lstar(y);
    sum += L;
    squares += L * L;
  }
  const mean = sum / at.length;
  return Math.sqrt(Math.max(0, squares / at.length - mean * mean));
};
const lightOf = (value: number | undefined): number => light[value ?? 0] ?? 0;
const lstar = (y: number): number => (y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y);
