import { linearFromLab } from '../../shared/colour/lab.ts';
import type { Lab, Rgb } from '../../shared/colour/lab.ts';
import type { Image } from '../../shared/colour/pixels.ts';

/** A painted photo: known patches on a grey ground, seen under a light with a cast, with noise and fall-off to the corners. */
export interface Scene {
  readonly width?: number;
  readonly height?: number;
  /** What the light and the camera do to each channel of linear light. */
  readonly cast?: Rgb;
  /** Standard deviation of noise in 8-bit values. */
  readonly noise?: number;
  /** Share of light that is lost in the corners. */
  readonly vignette?: number;
  readonly patches: readonly Patch[];
}
export interface Patch {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly lab: Lab;
  /** Every other pixel block has this colour instead, as stubble has. */ readonly speckle?: Lab;
}

export const litPhoto = ({
  width = 240,
  height = 180,
  cast = [1, 1, 1],
  noise = 0,
  vignette = 0,
  patches,
}: Scene): Image => {
  const data = new Uint8ClampedArray(width * height * 4);
  const random = mulberry(7);
  const ground = linearFromLab({ L: 30, a: 0, b: 0 });
  const painted = patches.map((patch) => ({
    ...patch,
    plain: linearFromLab(patch.lab),
    other: linearFromLab(patch.speckle ?? patch.lab),
  }));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const on = painted.findLast(
        (patch) => Math.abs(x / width - patch.x) < patch.size && Math.abs(y / height - patch.y) < patch.size,
      );
      const speckled = (Math.floor(x / 2) + Math.floor(y / 2)) % 2 === 0;
      const colour = on === undefined ? ground : speckled ? on.other : on.plain;
      const away = Math.hypot(x / width - 0.5, y / height - 0.5) / Math.SQRT1_2;
      const light = 1 - vignette * away * away;
      colour.forEach((value, channel) => {
        data[(y * width + x) * 4 + channel] =
          encoded(value * (cast[channel] ?? 1) * light) + noise * normal(random);
      });
      data[(y * width + x) * 4 + 3] = 255;
    }
  }
  return { width, height, data };
};

const encoded = (linear: number): number =>
  255 * (linear <= 0.0031308 ? 12.92 * Math.max(0, linear) : 1.055 * linear ** (1 / 2.4) - 0.055);

/** The same numbers at every run. */
const mulberry = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
