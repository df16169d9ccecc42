import { boundsOf, distanceToBorder, flatten, isInside, type Point } from './polygon.ts';

/** Fade grade of brief 1.2: 0 nothing lost … 4 nearly gone. */
export type FadeGrade = 0 | 1 | 2 | 3 | 4;

/** Distance between neighbours in units of the drawing: the more faded, the sparser. */
const spacing: Readonly<Record<FadeGrade, number>> = { 0: 7, 1: 8.6, 2: 11, 3: 15, 4: 22 };
/** How far a dot may stray, as a share of the spacing: enough to look placed by hand, too little for two dots to touch. */
const shake = 0.38;
export const dotRadius = 1.6;

/** FNV-1a: a 32-bit number from a text. */
const seedOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** Mulberry32: the same numbers from 0 to 1 for the same seed, on every machine. Only integer steps, so nothing rounds differently. */
const numbersFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const toTenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * Dots of a zone, for the screen (SVG circles) and the page alike: rows set off like bricks, each dot shaken a little, as a hand would place them.
 * Pure: the same code, path and grade give the same dots for ever. Every dot lies whole inside the zone.
 */
export const stipple = (code: string, path: string, grade: FadeGrade): readonly Point[] =>
  scatter(`${code}/${grade}`, path, spacing[grade], dotRadius);

/** The same at any distance: `gap` between neighbours, each dot at least `radius` from the border of the path. */
export const scatter = (seed: string, path: string, gap: number, radius: number): readonly Point[] => {
  const polygon = flatten(path);
  const { left, right, top, bottom } = boundsOf(polygon);
  const random = numbersFrom(seedOf(seed));
  const rowGap = gap * 0.87;
  const dots: Point[] = [];
  for (let row = 0; top + row * rowGap <= bottom; row += 1) {
    for (let x = left + (row % 2 === 0 ? 0 : gap / 2); x <= right; x += gap) {
      const shaken = {
        x: toTenth(x + (random() - 0.5) * gap * shake),
        y: toTenth(top + row * rowGap + (random() - 0.5) * gap * shake),
      };
      if (isInside(polygon, shaken) && distanceToBorder(polygon, shaken) >= radius) dots.push(shaken);
    }
  }
  return dots;
};

/** The same things in an order that only the seed decides. */
export const shuffled = <T>(seed: string, things: readonly T[]): readonly T[] => {
  const random = numbersFrom(seedOf(seed));
  return things
    .map((thing) => ({ thing, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
};
