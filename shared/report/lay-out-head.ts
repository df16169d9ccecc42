import { topView } from '../scalp/outlines-top.ts';
import { scarMark } from '../scalp/scar-mark.ts';
import { dotRadius, stipple } from '../scalp/stipple.ts';
import { views } from '../scalp/views.ts';
import type { ViewId } from '../scalp/views.ts';
import { isMapZoneCode } from '../scalp/zones.ts';
import type { MapZoneCode } from '../scalp/zones.ts';
import type { Block } from './block.ts';
import type { Part } from './ink.ts';
import type { Laid } from './setting.ts';
import { palette } from './palette.ts';

/** Part of the drawing from above that is printed: the empty rim around nose and ears is left away. */
const topCrop = { x: 60, y: 8, width: topView.width - 120, height: 450 } as const;
/** From this many added dots per cm² on, a zone is stippled the denser way. */
const dense = 40;

/** A head, from above unless told otherwise: treated zones outlined and stippled, treated scars as marks where they lie. */
export const layOutHead = (block: Extract<Block, { kind: 'head' }>, width: number): Laid => {
  const view = block.view ?? 'top';
  const { head } = views[view];
  const crop = view === 'top' ? topCrop : views[view].crop;
  const scale = Math.min(block.height / crop.height, width / crop.width);
  const x = -crop.x * scale;
  const y = -crop.y * scale;
  const shape = (path: string, fill: string, colour: string, wide: number): Part => ({
    ink: 'shape',
    path,
    x,
    y,
    scale,
    fill,
    edge: { colour, width: wide },
  });
  const treated = new Map(
    block.zones
      .filter(({ code }) => isMapZoneCode(code))
      .map(({ code, densityAdded }) => [code as MapZoneCode, densityAdded]),
  );
  const zones = Object.entries(views[view].zones) as readonly [MapZoneCode, string][];
  const seen = zones.filter(([code]) => treated.has(code));
  const parts: Part[] = [
    ...head.behind.map((path) => shape(path, '#ffffff', palette.quiet, 0.9)),
    shape(head.outline, '#ffffff', palette.ink, 1.3),
    ...head.features.map((path): Part => ({
      ink: 'shape',
      path,
      x,
      y,
      scale,
      edge: { colour: palette.quiet, width: 0.5 },
    })),
    ...zones.filter(([code]) => !treated.has(code)).map(([, path]) => shape(path, '#ffffff', '#c9cec9', 0.5)),
    ...seen.map(([, path]) => shape(path, '#e7f1ef', palette.accent, 1.4)),
    ...[...treated]
      .filter(([code]) => views[view].zones[code] !== undefined)
      .map(([code, added]): Part => ({
        ink: 'dots',
        radius: dotRadius * scale,
        colour: palette.ink,
        points: dotsOf(view, code, added >= dense ? 1 : 2).map(
          (dot) => [x + dot.x * scale, y + dot.y * scale] as const,
        ),
      })),
    ...(block.scars ?? [])
      .filter(({ place }) => place.view === view)
      .map(({ place, size }) => shape(scarMark(place, size), palette.paper, palette.ink, 1.1)),
  ];
  const wide = crop.width * scale;
  const high = crop.height * scale;
  return {
    height: high,
    parts: [{ role: 'Figure', alt: block.alt, frame: [0, 0, wide, high], upright: true, parts }],
  };
};

const known = new Map<string, ReturnType<typeof stipple>>();

/** Placing dots costs more than drawing them, and they are always the same. */
const dotsOf = (view: ViewId, code: MapZoneCode, grade: 1 | 2): ReturnType<typeof stipple> => {
  const key = `${view}/${code}/${grade}`;
  const dots = known.get(key) ?? stipple(code, views[view].zones[code] ?? '', grade);
  known.set(key, dots);
  return dots;
};
