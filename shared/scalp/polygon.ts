export interface Point {
  readonly x: number;
  readonly y: number;
}

const tokensOf = (path: string): readonly string[] => path.match(/[MLCZ]|-?[\d.]+/g) ?? [];

const cubic = (t: number, a: number, b: number, c: number, d: number): number => {
  const u = 1 - t;
  return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
};

/** A path of absolute M, L, C, Z as a polygon; each curve becomes `steps` straight pieces. One closed figure per path. */
export const flatten = (path: string, steps = 16): readonly Point[] => {
  const tokens = tokensOf(path);
  const points: Point[] = [];
  let at = 0;
  let command = '';
  const next = (): number => Number(tokens[at++]);
  const point = (): Point => ({ x: next(), y: next() });
  while (at < tokens.length) {
    const token = tokens[at] ?? '';
    if (/[MLCZ]/.test(token)) {
      command = token;
      at += 1;
    }
    if (command === 'Z') break;
    const from = points.at(-1);
    const first = point();
    if (command !== 'C' || from === undefined) {
      points.push(first);
      continue;
    }
    const [second, end] = [point(), point()];
    for (let step = 1; step <= steps; step += 1) {
      const t = step / steps;
      points.push({
        x: cubic(t, from.x, first.x, second.x, end.x),
        y: cubic(t, from.y, first.y, second.y, end.y),
      });
    }
  }
  return points;
};

/** Even-odd rule; a point exactly on the border may count either way. */
export const isInside = (polygon: readonly Point[], { x, y }: Point): boolean =>
  polygon.reduce((inside, a, index) => {
    const b = polygon[(index + 1) % polygon.length] ?? a;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    return crosses ? !inside : inside;
  }, false);

/** Distance to the nearest border, for keeping a whole dot inside. */
export const distanceToBorder = (polygon: readonly Point[], { x, y }: Point): number =>
  polygon.reduce((nearest, a, index) => {
    const b = polygon[(index + 1) % polygon.length] ?? a;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
    return Math.min(nearest, Math.hypot(x - a.x - t * dx, y - a.y - t * dy));
  }, Number.POSITIVE_INFINITY);

export const boundsOf = (polygon: readonly Point[]) => ({
  left: Math.min(...polygon.map(({ x }) => x)),
  right: Math.max(...polygon.map(({ x }) => x)),
  top: Math.min(...polygon.map(({ y }) => y)),
  bottom: Math.max(...polygon.map(({ y }) => y)),
});
