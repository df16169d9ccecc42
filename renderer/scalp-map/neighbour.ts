import type { Point } from '../../shared/scalp/polygon.ts';

export const arrowKeys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
export type ArrowKey = (typeof arrowKeys)[number];
export const isArrowKey = (key: string): key is ArrowKey => arrowKeys.some((one) => one === key);

const ways: Readonly<Record<ArrowKey, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};
export const wayOf = (key: ArrowKey): Point => ways[key];

/** Less than this to the side is no step that way. */
const least = 8;

/** The place one arrow away: the nearest that lies more that way than to the side; where there is none, the nearest that way at all. */
export const neighbourOf = <Code extends string>(
  places: Readonly<Partial<Record<Code, Point>>>,
  from: Code,
  key: ArrowKey,
): Code | undefined => {
  const start = places[from];
  if (start === undefined) return undefined;
  const way = ways[key];
  const found = (Object.entries(places) as unknown as readonly (readonly [Code, Point])[]).flatMap(
    ([code, { x, y }]) => {
      const [dx, dy] = [x - start.x, y - start.y];
      const along = dx * way.x + dy * way.y;
      const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
      return code === from || along < least
        ? []
        : [{ code, straight: aside <= along, far: along + 2 * aside }];
    },
  );
  return found.toSorted((a, b) => Number(b.straight) - Number(a.straight) || a.far - b.far)[0]?.code;
};
