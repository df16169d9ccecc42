import type { Instant } from '../time.ts';
import { isKept } from './complete-set.ts';
import { setOfStage } from './photo.ts';
import type { Photo } from './photo.ts';

/** Shares of a photo's width and height, 0 to 1, from its left top corner: the same spot at every size it is shown in. */
export type PhotoPoint = readonly [x: number, y: number];

/** The agreed hairline as it is drawn over one photo of the front. */
export interface HairlineDrawing {
  readonly photo: string;
  /** Of the sealed photo: another picture under the same line is another agreement. */
  readonly photoHash: string;
  /** From the picture's left to its right. */
  readonly points: readonly PhotoPoint[];
  /** The point between the eyebrows, from which the height is measured. */
  readonly glabella: PhotoPoint;
}

/** Handles of a line: enough for both temples, few enough to be moved one by one with the keys. */
export const hairlineHandles = 9;

/** Where a line begins that nobody has drawn yet: a gentle arch over the forehead. */
export const startingHairline: Pick<HairlineDrawing, 'points' | 'glabella'> = {
  points: [
    [0.3, 0.4],
    [0.34, 0.33],
    [0.39, 0.29],
    [0.445, 0.27],
    [0.5, 0.265],
    [0.555, 0.27],
    [0.61, 0.29],
    [0.66, 0.33],
    [0.7, 0.4],
  ],
  glabella: [0.5, 0.46],
};

/** Photos a line can be drawn on: the front, kept, not of the finished work; the newest last. */
export const hairlinePhotos = (photos: readonly Photo[]): readonly Photo[] =>
  photos.filter((photo) => isKept(photo) && photo.view === 'front' && setOfStage(photo.stage) !== 'after');

const inPicture = (share: number): number => Number(Math.min(1, Math.max(0, share)).toFixed(4));
export const pointAt = (x: number, y: number): PhotoPoint => [inPicture(x), inPicture(y)];

/** The same line through `count` points at even distances, from left to right. `aspect` is the photo's width by its height. */
export const evenly = (
  drawn: readonly PhotoPoint[],
  count: number,
  aspect: number,
): readonly PhotoPoint[] => {
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (first === undefined || last === undefined) return [];
  const line = first[0] <= last[0] ? drawn : drawn.toReversed();
  const lengths = line.map((point, index) => {
    const before = line[index - 1] ?? point;
    return Math.hypot((point[0] - before[0]) * aspect, point[1] - before[1]);
  });
  const whole = lengths.reduce((sum, one) => sum + one, 0);
  let behind = 0;
  let index = 1;
  return Array.from({ length: count }, (_, step) => {
    const wanted = (whole * step) / (count - 1);
    while (index < line.length - 1 && behind + (lengths[index] ?? 0) < wanted)
      behind += lengths[index++] ?? 0;
    const [from, to, length] = [line[index - 1] ?? first, line[index] ?? last, lengths[index] ?? 0];
    const share = length === 0 ? 0 : Math.min(1, (wanted - behind) / length);
    return pointAt(from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share);
  });
};

/** A path through the points without corners (Catmull-Rom), in a field of that size. */
export const smoothPath = (points: readonly PhotoPoint[], width: number, height: number): string => {
  const at = points.map(([x, y]) => ({ x: x * width, y: y * height }));
  const shown = (value: number): string => value.toFixed(1);
  return at
    .map((point, index) => {
      const from = at[index - 1];
      if (from === undefined) return `M${shown(point.x)} ${shown(point.y)}`;
      const before = at[index - 2] ?? from;
      const after = at[index + 1] ?? point;
      const bend = [
        from.x + (point.x - before.x) / 6,
        from.y + (point.y - before.y) / 6,
        point.x - (after.x - from.x) / 6,
        point.y - (after.y - from.y) / 6,
        point.x,
        point.y,
      ];
      return `C${bend.map(shown).join(' ')}`;
    })
    .join('');
};

/** Height of the line straight above or below that x; undefined where there is no line. */
const heightAt = (points: readonly PhotoPoint[], x: number): number | undefined => {
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (from === undefined || x < Math.min(from[0], to[0]) || x > Math.max(from[0], to[0])) continue;
    const share = to[0] === from[0] ? 0 : (x - from[0]) / (to[0] - from[0]);
    return from[1] + (to[1] - from[1]) * share;
  }
  return undefined;
};

/**
 * How far left and right differ at most on the picture, in mm, with the measured height of the middle as the scale. An estimate: a head
 * that is a little turned shows a difference too. Undefined without a height, or when the line does not cross above the glabella.
 */
export const drawnDifferenceMm = (
  { points, glabella }: Pick<HairlineDrawing, 'points' | 'glabella'>,
  heightMm: number | undefined,
): number | undefined => {
  const middle = heightAt(points, glabella[0]);
  if (heightMm === undefined || middle === undefined || glabella[1] - middle <= 0.02) return undefined;
  const mm = heightMm / (glabella[1] - middle);
  const gaps = points.flatMap(([x, y]) => {
    const other = heightAt(points, 2 * glabella[0] - x);
    return other === undefined ? [] : [Math.abs(y - other) * mm];
  });
  return Math.round(Math.max(0, ...gaps));
};

/** What a signature is bound to besides the words: the sealed photo, and every point on it. */
export const hairlineBinding = ({
  photoHash,
  points,
  glabella,
}: HairlineDrawing): readonly (string | PhotoPoint)[] => [
  'stipple-hairline-1',
  photoHash,
  glabella,
  ...points,
];

/** A drawn line with all that is needed to show it. */
export interface HairlineShown {
  readonly drawing: HairlineDrawing;
  /** The photo's shape, in pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** From the glabella to the middle of the line, by tape; absent when it was not measured. */
  readonly heightMm?: number;
  /** When the line was drawn as it is, and the photo under it taken. */
  readonly at: Instant;
  readonly takenAt: Instant;
}

/** The same, with the client's signature under it. */
export interface HairlineAgreed extends HairlineShown {
  readonly signedAt: Instant;
}
