import type { Protocol } from '../../../shared/protocol/schema.ts';

const bands = { I: 'I-II', II: 'I-II', III: 'III-IV', IV: 'III-IV', V: 'V-VI', VI: 'V-VI' } as const;

/** The studio's starting value for this hair level and skin, in parts of water per 1 of pigment; null where the table is silent (brief 3.2). */
export const startingRatio = (table: Protocol['shadeTable'], hairLevel: unknown, fitzpatrick: unknown): number | null => {
  if (typeof hairLevel !== 'number' || typeof fitzpatrick !== 'string' || !(fitzpatrick in bands)) return null;
  const row = table.find(({ hairLevels }) => hairLevels.includes(hairLevel));
  return row?.parts[bands[fitzpatrick as keyof typeof bands]] ?? null;
};

/** Decision 27: stored as parts of diluent for 1 of pigment, shown like this. */
export const ratioText = (parts: number): string => `1 : ${parts}`;
