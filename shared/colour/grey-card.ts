import { cardReference } from './card.ts';
import type { PhotoLimits } from './card.ts';
import { discOf, readDisc } from './pixels.ts';
import type { DiscPixels, Image } from './pixels.ts';
import { labFromLinear, linearFromLab, linearOf } from './lab.ts';
import type { Lab, Rgb } from './lab.ts';
import type { CardMark, SampleMark } from './page.ts';
import type { CardProblem, CardReading, DiscProblem, Measured, PhotoSample } from './sample.ts';

/** Stored with every result: a later version may read the same photo anew, and both stay comparable. */
const algorithm = 'grey-card-1';

const fewestPixels = 60;
/** Keeps a black card from dividing by nothing; it is refused for its light. */
const dark = 1e-4;

/**
 * Measures marks on a photo against a grey card in it (brief 3.5): clipping, light per channel from the card, what is left on the
 * card, then the median of every mark. The photo itself is never changed. What is not good enough comes back with its reason and
 * without a colour.
 */
export const measurePhoto = (
  image: Image,
  card: CardMark,
  marks: readonly SampleMark[],
  limits: PhotoLimits,
): Measured => {
  const reading = readCard(image, card, limits);
  return { algorithm, card: reading, samples: marks.map((mark) => readSample(image, mark, reading, limits)) };
};

const readCard = (
  image: Image,
  { model, reference: own, ...disc }: CardMark,
  limits: PhotoLimits,
): CardReading => {
  const reference = cardReference(model, own);
  const pixels = readDisc(image, disc, limits.pixels);
  const lit = linearOfMedian(pixels.median);
  const target = linearFromLab(reference);
  const gain: Rgb =
    pixels.count === 0
      ? [1, 1, 1]
      : [
          target[0] / Math.max(lit[0], dark),
          target[1] / Math.max(lit[1], dark),
          target[2] / Math.max(lit[2], dark),
        ];
  const residual = worstOf(pixels.quarters.map((median) => difference(labOf(median, gain), reference)));
  const problem = discProblem(pixels, limits) ?? lightProblem(gain, residual, limits);
  const corrected = labOf(pixels.median, gain);
  return {
    disc,
    pixels: pixels.count,
    clippedPercent: pixels.clippedPercent,
    sdL: pixels.sdL(gain),
    lab: problem === null ? corrected : null,
    model,
    reference,
    gain,
    residual,
    problem,
  };
};

const readSample = (
  image: Image,
  { sample, kind, zone, ...disc }: SampleMark,
  card: CardReading,
  limits: PhotoLimits,
): PhotoSample => {
  const pixels = readDisc(image, disc, limits.pixels);
  const sdL = pixels.sdL(card.gain);
  const problem =
    discProblem(pixels, limits) ?? (kind === 'skin' && sdL > limits.pixels.skinSd ? 'uneven' : null);
  const lab = problem === null && card.problem === null ? labOf(pixels.median, card.gain) : null;
  return {
    sample,
    kind,
    ...(zone === undefined ? {} : { zone }),
    disc: discOf(disc),
    pixels: pixels.count,
    clippedPercent: pixels.clippedPercent,
    sdL,
    lab,
    problem,
  };
};

const discProblem = (
  { inside, count, clippedPercent }: DiscPixels,
  { pixels }: PhotoLimits,
): DiscProblem | null => {
  if (!inside) return 'outside';
  if (count < fewestPixels) return 'small';
  return clippedPercent > pixels.clippedPercent ? 'clipped' : null;
};

const lightProblem = (
  gain: Rgb,
  { L, a, b }: Lab,
  { light: { residualL, residualAb }, exposure }: PhotoLimits,
): CardProblem | null => {
  const [least, greatest] = [Math.min(...gain), Math.max(...gain)];
  if (greatest / least > exposure.castMost) return 'colouredLight';
  if (greatest > exposure.darkerMost || least < 1 / exposure.brighterMost) return 'dim';
  return Math.abs(L) > residualL || Math.max(Math.abs(a), Math.abs(b)) > residualAb ? 'unevenLight' : null;
};

const linearOfMedian = ([r, g, b]: Rgb): Rgb => [linearOf(r), linearOf(g), linearOf(b)];
const labOf = (median: Rgb, gain: Rgb): Lab => {
  const [r, g, b] = linearOfMedian(median);
  return labFromLinear([r * gain[0], g * gain[1], b * gain[2]]);
};
const difference = (one: Lab, other: Lab): Lab => ({
  L: one.L - other.L,
  a: one.a - other.a,
  b: one.b - other.b,
});
/** Axis by axis, the largest that is left anywhere on the card. */
const worstOf = (all: readonly Lab[]): Lab => {
  const worst = (read: (lab: Lab) => number): number =>
    all.map(read).reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
  return { L: worst(({ L }) => L), a: worst(({ a }) => a), b: worst(({ b }) => b) };
};
