import type { Protocol } from '../protocol/schema.ts';

const bands = { I: 'I-II', II: 'I-II', III: 'III-IV', IV: 'III-IV', V: 'V-VI', VI: 'V-VI' } as const;

/** The studio's starting value for this hair level and skin, in parts of water per 1 of pigment; null where the table is silent (brief 3.2). */
export const startingRatio = (
  table: Protocol['shadeTable'],
  hairLevel: unknown,
  fitzpatrick: unknown,
): number | null => {
  if (typeof hairLevel !== 'number' || typeof fitzpatrick !== 'string' || !(fitzpatrick in bands))
    return null;
  const row = table.find(({ hairLevels }) => hairLevels.includes(hairLevel));
  return row?.parts[bands[fitzpatrick as keyof typeof bands]] ?? null;
};

export type Range = readonly [from: number, to: number];

/** To the half part that is measured out (brief 3.1), within what the product allows. */
export const toHalfParts = (parts: number, [from, to]: Range): number =>
  Math.min(to, Math.max(from, Math.round(parts * 2) / 2));
/** One step on the chart: a quarter more water or a fifth less, at least half a part. */
export const lighterBy = (parts: number, range: Range): number =>
  toHalfParts(Math.max(parts * 1.25, parts + 0.5), range);
export const darkerBy = (parts: number, range: Range): number =>
  toHalfParts(Math.min(parts / 1.25, parts - 0.5), range);

/** Pigment in whole drops and diluent in its ratio, in ml, for that much diluted mix; the sum is never less. */
export const batchOf = (
  totalMl: number,
  parts: number,
  dropsPerMl: number,
): { readonly pigmentMl: number; readonly diluentMl: number } => {
  // Less than a drop of pigment cannot be measured out at the chair.
  const drops = Math.max(1, Math.ceil((totalMl / (1 + parts)) * dropsPerMl - 1e-9));
  const pigmentMl = Math.max(0.01, Math.ceil((drops / dropsPerMl) * 100 - 1e-9) / 100);
  return { pigmentMl, diluentMl: Math.round(pigmentMl * parts * 100) / 100 };
};
export const dropsOf = (ml: number, dropsPerMl: number): number => Math.round(ml * dropsPerMl);

/** What a mix was called, and what was poured together; topping up may make it another ratio. */
interface Poured {
  readonly diluentParts: number;
  readonly pigmentMl: number;
  readonly diluentMl: number;
}

/** Is there anything in it but pigment: its lot counts as used then. */
export const isThinned = ({ diluentParts, diluentMl }: Pick<Poured, 'diluentParts' | 'diluentMl'>): boolean =>
  diluentParts > 0 || diluentMl > 0;

/**
 * Parts of diluent to 1 of pigment as they were measured out: as the mix was called while the amounts say the same within what a
 * hundredth of a millilitre can change, else to a tenth as the amounts say.
 */
export const partsMixed = ({ diluentParts, pigmentMl, diluentMl }: Poured): number => {
  if (pigmentMl <= 0) return diluentParts;
  const measured = diluentMl / pigmentMl;
  const slack = 0.02 * diluentParts + 0.006 / pigmentMl;
  return Math.abs(measured - diluentParts) <= slack ? diluentParts : Math.round(measured * 10) / 10;
};
