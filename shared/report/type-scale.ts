/** Smallest print on any page (brief 6.4, decision 33). */
export const smallestSize = 12;

/** Sizes in points that go together, and how much air is between them. */
export interface TypeScale {
  readonly body: number;
  readonly lead: number;
  readonly small: number;
  readonly h1: number;
  readonly h2: number;
  readonly h3: number;
  /** Distance of baselines as a multiple of the size; headlines stand a little closer. */
  readonly leading: number;
  /** Factor on gaps and paddings. */
  readonly air: number;
}

const scaleOf = (body: number, leading: number, air: number): TypeScale => ({
  body,
  lead: body + 0.5,
  small: smallestSize,
  h1: Math.round(body * (air < 0.7 ? 1.55 : 1.8)),
  h2: body + 2.5,
  h3: body + 1,
  leading,
  air,
});

/**
 * Scales to try for a report, the most comfortable first: smaller type down to 12 pt, then less air. The leading never falls
 * under 1.2, where an accent on a capital would touch the line above.
 */
export const scalesFrom = (largest: number): readonly TypeScale[] => {
  const scales: TypeScale[] = [];
  for (let size = largest; size > smallestSize; size -= 0.5) scales.push(scaleOf(size, 1.34, 1));
  return [
    ...scales,
    ...[
      [1.34, 1],
      [1.3, 0.9],
      [1.26, 0.75],
      [1.23, 0.6],
      [1.2, 0.45],
      [1.2, 0.3],
    ].map(([leading = 1.2, air = 1]) => scaleOf(smallestSize, leading, air)),
  ];
};

/** Distance between baselines. */
export const leadingOf = (size: number, { leading }: Pick<TypeScale, 'leading'>): number =>
  size * (size >= 20 ? Math.min(leading, 1.16) : leading);

/** Baseline within a line of that height: capitals sit in its middle. */
export const baselineIn = (size: number, lineHeight: number): number => lineHeight / 2 + size * 0.355;
