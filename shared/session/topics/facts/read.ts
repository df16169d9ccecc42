import type { SessionData } from '../../data.ts';
import { fieldKey } from '../../field.ts';
import type { FieldValue } from '../../field.ts';
import type { FieldId } from '../../fields.ts';

/** Is that what an earlier visit left behind? Only then may a record say "as last time". */
export const isAsLastTime = (
  { opening }: Pick<SessionData, 'opening'>,
  key: string,
  value: FieldValue | null,
): boolean => {
  const known = opening.lastVisit?.known[key];
  return known !== undefined && JSON.stringify(known.value) === JSON.stringify(value);
};

/** Reads facts of a session in the shape rules ask for. An empty text is no answer. */
export const factOf = (data: SessionData, id: FieldId, zone?: string): FieldValue | undefined => {
  const value = data.fields[fieldKey(id, zone)]?.value;
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value) && value.length === 0) return undefined;
  return value;
};

export const textOf = (data: SessionData, id: FieldId, zone?: string): string | undefined => {
  const value = factOf(data, id, zone);
  return typeof value === 'string' ? value : undefined;
};

export const numberOf = (data: SessionData, id: FieldId, zone?: string): number | undefined => {
  const value = factOf(data, id, zone);
  return typeof value === 'number' ? value : undefined;
};

export const listOf = (data: SessionData, id: FieldId, zone?: string): readonly string[] => {
  const value = factOf(data, id, zone);
  return Array.isArray(value) ? value : [];
};

export const saidYes = (data: SessionData, id: FieldId): boolean => factOf(data, id) === true;

export const gradeOf = (data: SessionData, id: FieldId, zone: string): number | undefined => {
  const value = textOf(data, id, zone);
  return value === undefined ? undefined : Number(value);
};

/** When a fact was last set; the empty string sorts before every moment. */
export const setAt = (data: SessionData, id: FieldId, zone?: string): string =>
  data.fields[fieldKey(id, zone)]?.at ?? '';
