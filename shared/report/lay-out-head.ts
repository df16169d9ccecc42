import { topHead, topView, topZones } from '../scalp/outlines-top.ts';
import { dotRadius, stipple } from '../scalp/stipple.ts';
import { isMapZoneCode } from '../scalp/zones.ts';
import type { MapZoneCode } from '../scalp/zones.ts';
import type { Block } from './block.ts';
import type { Part } from './ink.ts';
import type { Laid } from './lay-out.ts';
import { palette } from './palette.ts';

/** Part of the drawing that is printed: the empty rim around nose and ears is left away. */
const crop = { x: 60, y: 8, width: topView.width - 120, height: 450 } as const;
/** From this many added dots per cm² on, a zone is stippled the denser way. */
const dense = 40;

/** The head from above, treated zones outlined and stippled. Scars have no outline of their own and are told in words. */
export const layOutHead = (block: Extract<Block, { kind: 'head' }>, width: number): Laid => {
  const scale = Math.min(block.height / crop.height, width / crop.width);
  const x = -crop.x * scale;
  const y = -crop.y * scale;
  const shape = (path: string, fill: string, colour: string, wide: number): Part => ({ ink: 'shape', path, x, y, scale, fill, edge: { colour, width: wide } });
  const treated = new Map(block.zones.filter(({ code }) => isMapZoneCode(code)).map(({ code, densityAdded }) => [code as MapZoneCode, densityAdded]));
  const zones = Object.entries(topZones) as readonly [MapZoneCode, string][];
  const parts: Part[] = [
    shape(topHead.nose, '#ffffff', palette.quiet, 0.9),
    ...topHead.ears.map((ear) => shape(ear, '#ffffff', palette.quiet, 0.9)),
    shape(topHead.outline, '#ffffff', palette.ink, 1.3),
    ...zones.filter(([code]) => !treated.has(code)).map(([, path]) => shape(path, '#ffffff', '#c9cec9', 0.5)),
    ...zones.filter(([code]) => treated.has(code)).map(([, path]) => shape(path, '#e7f1ef', palette.accent, 1.4)),
    ...[...treated].map(([code, added]): Part => ({
      ink: 'dots', radius: dotRadius * scale, colour: palette.ink,
      points: dotsOf(code, added >= dense ? 1 : 2).map((dot) => [x + dot.x * scale, y + dot.y * scale] as const),
    })),
  ];
  const wide = crop.width * scale;
  const high = crop.height * scale;
  return { height: high, parts: [{ role: 'Figure', alt: block.alt, frame: [0, 0, wide, high], parts }] };
};

const known = new Map<string, ReturnType<typeof stipple>>();

/** Placing dots costs more than drawing them, and they are always the same. */
const dotsOf = (code: MapZoneCode, grade: 1 | 2): ReturnType<typeof stipple> => {
  const key = `${code}/${grade}`;
  const dots = known.get(key) ?? stipple(code, topZones[code], grade);
  known.set(key, dots);
  return dots;
};
