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

const scaleOf = (body: number, leading: number, air: number, large: boolean): TypeScale => ({
  body,
  lead: body,
  small: large ? body : smallestSize,
  h1: Math.round(body * (air < 0.7 ? 1.5 : 1.7)),
  h2: body + (air < 0.5 ? 1.5 : 2),
  h3: body + 0.5,
  leading,
  air,
});

/**
 * Scales to try for a report, the most comfortable first: less air before smaller type, for size is what is read by. The leading never
 * falls under 1.2, where an accent on a capital would touch the line above. Large print has one scale, and more pages.
 */
export const scalesFrom = (largest: number, large = false): readonly TypeScale[] => {
  if (large) return [scaleOf(largest, 1.3, 1, true)];
  const [tightLeading, tightAir] = [1.22, 0.6];
  const scales = [
    [largest, 1.34, 1],
    [largest, 1.28, 0.8],
    [largest, tightLeading, tightAir],
    [largest, tightLeading, 0.45],
  ];
  for (let size = largest - 0.5; size > smallestSize; size -= 0.5) scales.push([size, tightLeading, 0.45]);
  return [...scales, [smallestSize, 1.22, 0.4], [smallestSize, 1.2, 0.3], [smallestSize, 1.2, 0.1]].map(
    ([size = smallestSize, leading = 1.2, air = 1]) => scaleOf(size, leading, air, false),
  );
};

/** Distance between baselines. */
export const leadingOf = (size: number, { leading }: Pick<TypeScale, 'leading'>): number =>
  size * (size >= 20 ? Math.min(leading, 1.16) : leading);

/** Baseline within a line of that height: capitals sit in its middle. */
export const baselineIn = (size: number, lineHeight: number): number => lineHeight / 2 + size * 0.355;
