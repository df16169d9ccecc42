export interface NumberRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
}
export type NumberText =
  { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly says: string };

const places = (step: number): number => (String(step).split('.')[1] ?? '').length;

/** Reads what a person typed: comma or point, spaces ignored; empty means "no value". Says what to type instead when it cannot be used. */
export const readNumber = (text: string, { min, max }: NumberRange): NumberText => {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  if (plain === '') return { ok: true, value: null };
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain))
    return { ok: false, says: 'Type a number, for example 12 or 0.5.' };
  const value = Number(plain);
  if (min !== undefined && max !== undefined && (value < min || value > max))
    return { ok: false, says: `Type a number from ${min} to ${max}.` };
  if (min !== undefined && value < min) return { ok: false, says: `Type ${min} or more.` };
  if (max !== undefined && value > max) return { ok: false, says: `Type ${max} or less.` };
  return { ok: true, value };
};

/** One step up or down, kept in range and free of binary dust: 0.1 + 0.2 is 0.3. From nothing it begins at the lower end (or at 0). */
export const stepNumber = (value: number | null, by: 1 | -1, { min, max, step = 1 }: NumberRange): number => {
  const next =
    value === null ? (min ?? 0) : Number((value + by * step).toFixed(Math.max(places(step), places(value))));
  return Math.min(max ?? Number.POSITIVE_INFINITY, Math.max(min ?? Number.NEGATIVE_INFINITY, next));
};
