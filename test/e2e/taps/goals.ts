import type { Cost } from './counted-fingers.ts';

export type Case = 'returning' | 'firstTime';
type Limit = Partial<Cost>;
export interface Limits {
  readonly sum: Limit;
  readonly stages: Readonly<Record<string, Limit>>;
}

/** What a whole visit may cost at most, and how high a stage may stand at 1280 × 800. */
export const goals: Readonly<Record<Case, Limits>> = {
  returning: {
    sum: { taps: 140, fields: 6, swipes: 20 },
    stages: {
      consultation: { heights: 5000 },
      cleanseAndNumb: { heights: 1300 },
      colourMatch: { heights: 1300 },
      fineTune: { heights: 1300 },
    },
  },
  firstTime: {
    sum: { taps: 175, fields: 20, swipes: 30 },
    stages: { consultation: { heights: 5000 } },
  },
};

/** What costs more than it may, in words; nothing when all is well. */
export const over = (
  { sum, stages }: { readonly sum: Cost; readonly stages: Readonly<Record<string, Cost>> },
  limits: Limits,
): readonly string[] =>
  [['in all', limits.sum, sum] as const]
    .concat(Object.entries(limits.stages).map(([stage, limit]) => [stage, limit, stages[stage]] as never))
    .flatMap(([where, limit, cost]) =>
      (Object.entries(limit) as [keyof Cost, number][])
        .filter(([what, most]) => !((cost?.[what] ?? Infinity) <= most))
        .map(([what, most]) => `${where}: ${cost?.[what]} ${what}, at most ${most}`),
    );

/** How high a stage may stand at 800 × 1280. */
const portraitGoals: Readonly<Record<string, number>> = {
  cleanseAndNumb: 2500,
  colourMatch: 2500,
  application: 2500,
};

export const tooHighInPortrait = (heights: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(portraitGoals).flatMap(([stage, most]) =>
    (heights[stage] ?? Infinity) <= most ? [] : [`${stage}: ${heights[stage]} px, at most ${most}`],
  );
