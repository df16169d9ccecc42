import type { Protocol } from '../protocol/schema.ts';

type Level = 'none' | 'low' | 'med' | 'high';

/** What the session knows that moves the next touch-up; names and choices are those of the session's fields. Unknown stays out. */
export interface DueFacts {
  readonly sebum?: 'dry' | 'normal' | 'oily' | 'mixed';
  readonly scalpSurface?: readonly string[];
  readonly sun?: Level;
  readonly outdoorWork?: Level;
  readonly spfHabit?: boolean;
  readonly fitzpatrick?: 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI';
  readonly ahaRetinoid?: Level;
  readonly swimmer?: Level;
  readonly sweating?: Level;
  readonly ongoingLoss?: boolean;
  readonly scarTreated?: boolean;
  /** Diluent parts per 1 of pigment of the mixes that were used. */
  readonly dilutionParts?: readonly number[];
}

const often = (level: Level | undefined): boolean => level === 'med' || level === 'high';

/** Ids of the due factors that hold (brief 1.3). A studio that removed a factor from its protocol simply does not count it. */
export const dueFactorIdsOf = (
  facts: DueFacts,
  limits: Pick<Protocol['limits'], 'dueLightParts' | 'dueSaturatedParts'>,
): readonly string[] => {
  const { sebum, scalpSurface = [], fitzpatrick: skin, dilutionParts: parts = [] } = facts;
  const rules: readonly (readonly [string, boolean])[] = [
    ['oily-scalp', sebum === 'oily'],
    ['high-sun', facts.sun === 'high' || facts.outdoorWork === 'high' || facts.spfHabit === false],
    [
      'fair-light-dilution',
      (skin === 'I' || skin === 'II') && parts.some((count) => count >= limits.dueLightParts.value),
    ],
    ['dry-or-exfoliating', sebum === 'dry' || scalpSurface.includes('flaking') || often(facts.ahaRetinoid)],
    ['scar-zones', facts.scarTreated === true],
    ['swim-or-sweat', often(facts.swimmer) || often(facts.sweating)],
    [
      'dark-saturated',
      (skin === 'V' || skin === 'VI') && parts.some((count) => count <= limits.dueSaturatedParts.value),
    ],
    ['daily-care', facts.spfHabit === true],
    ['ongoing-loss', facts.ongoingLoss === true],
  ];
  return rules.filter(([, holds]) => holds).map(([id]) => id);
};
