import type { SessionData } from '../../data.ts';
import { isLocalDate, latestDayOf } from '../../../time.ts';
import { fieldKey } from '../../field.ts';
import type { FieldDef, FieldValue } from '../../field.ts';
import { fieldById } from '../../fields.ts';
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

/** Of a field that names no length of its own. */
export const longestFact = 400;

/** What is wrong with a value in a field, by the sentence that says it. */
export type FactProblem =
  'number' | 'wholeNumber' | 'yesNo' | 'choice' | 'choices' | 'date' | 'partialDate' | 'text';

/** Why a field takes no such value; nothing where it does (brief "allowed"). */
export const factProblem = (
  { kind, choices, min, max, step, maxLength = longestFact }: FieldDef,
  value: FieldValue,
): FactProblem | undefined => {
  const isChoice = (one: unknown): boolean => choices === undefined || choices.some(({ id }) => id === one);
  switch (kind) {
    case 'number':
      if (typeof value !== 'number' || value < (min ?? -Infinity) || value > (max ?? Infinity))
        return 'number';
      return step === 1 && !Number.isInteger(value) ? 'wholeNumber' : undefined;
    case 'yesNo':
      return typeof value === 'boolean' ? undefined : 'yesNo';
    case 'choice':
      return typeof value === 'string' && isChoice(value) ? undefined : 'choice';
    case 'multi':
      return Array.isArray(value) && value.every(isChoice) ? undefined : 'choices';
    case 'date':
      return typeof value === 'string' && isLocalDate(value) ? undefined : 'date';
    case 'partialDate':
      return typeof value === 'string' && latestDayOf(value) !== undefined ? undefined : 'partialDate';
    case 'text':
    case 'longText':
      return typeof value === 'string' && value.length <= maxLength ? undefined : 'text';
  }
};

/** Whether it stands on paper: with a treated zone, or always. */
export const factIsPrinted = (data: SessionData, field: string, zoneOf: string | undefined): boolean => {
  const onPaper = fieldById.get(field)?.onPaper;
  return onPaper === 'ifTreated'
    ? data.passes.some((pass) => pass.zone === zoneOf && !pass.mistaken)
    : onPaper !== undefined;
};

/** A key taken apart: the fact, and the zone it is of. */
export const factOfKey = (
  key: string,
): { readonly def: FieldDef | undefined; readonly zone: string | undefined } => {
  const [id = '', zone] = key.split('@');
  return { def: fieldById.get(id), zone };
};
