import { pointOf } from './place.ts';
import type { MapPlace } from './place.ts';
import { distanceToBorder, flatten, isInside } from './polygon.ts';
import type { Point } from './polygon.ts';
import { views } from './views.ts';
import type { ViewId } from './views.ts';

/** Where a scar lies; `angle` in degrees from level, clockwise, 0 to 179: a scar has no head and no tail. */
export interface ScarPlace extends MapPlace {
  readonly parent: string;
  readonly angle: number;
}
export interface ScarSize {
  readonly lengthMm: number;
  readonly widthMm: number;
}

/** Drawn before it is measured. */
export const unmeasured: ScarSize = { lengthMm: 20, widthMm: 4 };
/** Thinner would be lost among the dots. */
const least = 2.4;
/** How far from the head's edge a mark ends. */
const rim = 1;

const heads = new Map<ViewId, readonly Point[]>();
const headOf = (view: ViewId): readonly Point[] => {
  const known = heads.get(view) ?? flatten(views[view].head.outline, 12);
  heads.set(view, known);
  return known;
};

const lies = (head: readonly Point[], point: Point, radius: number): boolean =>
  isInside(head, point) && distanceToBorder(head, point) >= radius + rim;

/** Half length and half width in units: to scale, but never thinner than one can see and never over the edge of the head. */
const halves = (
  { view, angle, ...place }: ScarPlace,
  { lengthMm, widthMm }: ScarSize,
): readonly [along: number, across: number] => {
  const { unitsPerMm } = views[view];
  const centre = pointOf({ view, ...place });
  const head = headOf(view);
  const room = isInside(head, centre) ? distanceToBorder(head, centre) - rim : least;
  const across = Math.min(
    Math.max(least, (Math.min(widthMm, lengthMm) * unitsPerMm) / 2),
    Math.max(least, room),
  );
  const [dx, dy] = directionOf(angle);
  let along = Math.max(across, (Math.max(lengthMm, widthMm) * unitsPerMm) / 2);
  const ends = (reach: number): readonly Point[] =>
    [-1, 1].map((way) => ({
      x: centre.x + way * dx * (reach - across),
      y: centre.y + way * dy * (reach - across),
    }));
  while (along > across && !ends(along).every((end) => lies(head, end, across)))
    along = Math.max(across, along - 3);
  return [along, across];
};

const directionOf = (angle: number): readonly [number, number] => [
  Math.cos((angle * Math.PI) / 180),
  Math.sin((angle * Math.PI) / 180),
];
const toTenth = (value: number): number => Math.round(value * 10) / 10;
/** Handles of a quarter circle as a curve. */
const round = 0.5523;

/** A scar as a closed path in units of the drawing: a bar with round ends, so wide, so long and so turned as the scar. */
export const scarMark = (place: ScarPlace, size: ScarSize = unmeasured): string => {
  const [along, across] = halves(place, size);
  const centre = pointOf(place);
  const [dx, dy] = directionOf(place.angle);
  const straight = along - across;
  const at = (u: number, v: number): string =>
    `${toTenth(centre.x + u * dx - v * dy)} ${toTenth(centre.y + u * dy + v * dx)}`;
  const end = (way: 1 | -1): string => {
    const [tip, bend] = [way * along, round * across];
    return `C${at(way * (straight + bend), -way * across)} ${at(tip, -way * bend)} ${at(tip, 0)} C${at(tip, way * bend)} ${at(way * (straight + bend), way * across)} ${at(way * straight, way * across)}`;
  };
  return `M${at(-straight, -across)} L${at(straight, -across)} ${end(1)} L${at(-straight, across)} ${end(-1)} Z`;
};

/** Area in cm², to a tenth: length times width, the safe side for cream and time. Nothing before both are measured. */
export const scarAreaCm2 = (lengthMm: number | undefined, widthMm: number | undefined): number | undefined =>
  lengthMm === undefined || widthMm === undefined
    ? undefined
    : Math.max(0.1, toTenth((lengthMm * widthMm) / 100));
