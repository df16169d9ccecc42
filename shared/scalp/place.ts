import { drawingBox } from './drawing-box.ts';
import { flatten, isInside } from './polygon.ts';
import type { Point } from './polygon.ts';
import { views, zonesSeen } from './views.ts';
import type { ViewId } from './views.ts';
import type { MapZoneCode } from './zones.ts';

/** A place on a drawing as it is stored: shares of the drawing, 0 to 1, so that every size shows the same. */
export interface MapPlace {
  readonly view: ViewId;
  readonly x: number;
  readonly y: number;
}

/** What the drawing fills on a screen, in any unit. */
interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const exact = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 10_000;

export const placeAt = (view: ViewId, { x, y }: Point): MapPlace => ({
  view,
  x: exact(x / drawingBox.width),
  y: exact(y / drawingBox.height),
});
/** In units of the drawing. */
export const pointOf = ({ x, y }: MapPlace): Point => ({ x: x * drawingBox.width, y: y * drawingBox.height });

/** How the view's crop lies in a frame: as large as fits, in the middle, as browsers place a drawing. */
const fitted = (view: ViewId, { left, top, width, height }: Frame) => {
  const { crop } = views[view];
  const scale = Math.min(width / crop.width, height / crop.height);
  return {
    scale,
    x: left + (width - crop.width * scale) / 2 - crop.x * scale,
    y: top + (height - crop.height * scale) / 2 - crop.y * scale,
  };
};

/** The place under a finger at `point` of the screen. */
export const placeInFrame = (view: ViewId, frame: Frame, point: Point): MapPlace => {
  const { scale, x, y } = fitted(view, frame);
  return placeAt(view, { x: (point.x - x) / scale, y: (point.y - y) / scale });
};

const polygons = new Map<string, readonly Point[]>();
const polygonOf = (view: ViewId, code: MapZoneCode): readonly Point[] => {
  const key = `${view}/${code}`;
  const known = polygons.get(key) ?? flatten(views[view].zones[code] ?? '');
  polygons.set(key, known);
  return known;
};

/** The zone a place lies in; nothing beside the scalp. */
export const zoneAt = (place: MapPlace): MapZoneCode | undefined => {
  const point = pointOf(place);
  return zonesSeen(place.view).find((code) => isInside(polygonOf(place.view, code), point));
};

/** So far from a zone's name that a mark does not cover it. */
const besideName = 18;

/** The middle of a zone in a view, for placing without a pointer: beside its name where there is room. */
export const middleOf = (view: ViewId, code: MapZoneCode): MapPlace | undefined => {
  const label = views[view].labels[code];
  if (label === undefined) return undefined;
  const tries = [besideName, -besideName, 0].map((down) => placeAt(view, { x: label.x, y: label.y + down }));
  return tries.find((place) => zoneAt(place) === code) ?? placeAt(view, label);
};
