import { drawingBox } from './drawing-box.ts';
import { backHead, backLabels, backZones } from './outlines-back.ts';
import { frontHead, frontLabels, frontZones } from './outlines-front.ts';
import { leftHead, leftLabels, leftZones, rightHead, rightLabels, rightZones } from './outlines-side.ts';
import { topHead, topLabels, topZones } from './outlines-top.ts';
import type { Point } from './polygon.ts';
import { mapZoneCodes } from './zones.ts';
import type { MapZoneCode } from './zones.ts';
import { commonWords } from '../words/screens/common.ts';
import { viewWords } from '../words/views.ts';
import type { Message } from '../words/message.ts';

export const viewIds = ['top', 'front', 'left', 'right', 'back'] as const;
export type ViewId = (typeof viewIds)[number];

/** One drawing of the head. Paths hold absolute M, L, C and Z in units of `drawingBox`; left and right are the client's. */
interface ScalpView {
  readonly id: ViewId;
  /** On the button. */
  readonly title: Message;
  /** What one looks at, to be heard: "Scalp seen from above". */
  readonly seen: Message;
  readonly zones: Readonly<Partial<Record<MapZoneCode, string>>>;
  /** Middle of a zone's name. */
  readonly labels: Readonly<Partial<Record<MapZoneCode, Point>>>;
  /** Closed shapes under the head, its outline, and lines of the face on it. */
  readonly head: {
    readonly behind: readonly string[];
    readonly outline: string;
    readonly features: readonly string[];
  };
  /** Part of the field that holds ink. */
  readonly crop: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Where "L" and "R" stand beside a head that shows both sides. */
  readonly sides: { readonly left: Point; readonly right: Point } | null;
  /** Units of the drawing for one millimetre of scalp: a head is about 155 mm wide and 195 mm deep. */
  readonly unitsPerMm: number;
}

const bothSides = { left: { x: 62, y: 150 }, right: { x: 458, y: 150 } } as const;
const crop = { x: 48, y: 8, width: drawingBox.width - 96, height: drawingBox.height - 12 } as const;

export const views: Readonly<Record<ViewId, ScalpView>> = {
  top: {
    id: 'top',
    title: viewWords.top,
    seen: viewWords.scalpSeenFromAbove,
    zones: topZones,
    labels: topLabels,
    crop: { ...crop, y: 4, height: drawingBox.height - 12 },
    sides: bothSides,
    unitsPerMm: 2.1,
    head: { behind: [topHead.nose, ...topHead.ears], outline: topHead.outline, features: [] },
  },
  front: {
    id: 'front',
    title: viewWords.front,
    seen: viewWords.scalpSeenFromTheFront,
    zones: frontZones,
    labels: frontLabels,
    head: frontHead,
    crop,
    unitsPerMm: 2,
    // The client looks at you: the sides change over.
    sides: { left: bothSides.right, right: bothSides.left },
  },
  left: {
    id: 'left',
    title: viewWords.left,
    seen: viewWords.scalpSeenFromTheClientsLeft,
    zones: leftZones,
    labels: leftLabels,
    head: leftHead,
    crop,
    sides: null,
    unitsPerMm: 1.75,
  },
  right: {
    id: 'right',
    title: viewWords.right,
    seen: viewWords.scalpSeenFromTheClientsRight,
    zones: rightZones,
    labels: rightLabels,
    head: rightHead,
    crop,
    sides: null,
    unitsPerMm: 1.75,
  },
  back: {
    id: 'back',
    title: commonWords.back,
    seen: viewWords.scalpSeenFromBehind,
    zones: backZones,
    labels: backLabels,
    head: backHead,
    crop,
    sides: bothSides,
    unitsPerMm: 2,
  },
};

/** Zones of a view, in the order of the map. */
export const zonesSeen = (view: ViewId): readonly MapZoneCode[] =>
  mapZoneCodes.filter((code) => views[view].zones[code] !== undefined);
export const isSeen = (view: ViewId, code: MapZoneCode): boolean => views[view].zones[code] !== undefined;

/** The view that shows a zone best. */
export const bestViewOf = (code: MapZoneCode): ViewId => {
  if (code === 'OCC' || code === 'NAP') return 'back';
  return code.endsWith('-L') ? 'left' : code.endsWith('-R') ? 'right' : 'top';
};
