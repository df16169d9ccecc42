import type { SessionData } from '../../data.ts';
import { fieldKey } from '../../field.ts';
import type { FieldValue } from '../../field.ts';
import type { FieldId } from '../../fields.ts';
import { factOf, setAt } from '../facts/read.ts';
import { isScar } from './read.ts';

/** What one zone can be said to have like another: what was seen on it, and what is planned. Initials and words are its own. */
const shared = [
  'fade',
  'unevenness',
  'hue',
  'hueSeverity',
  'migration',
  'density',
  'plan',
  'goalDensity',
] as const satisfies readonly FieldId[];

export interface SameAs {
  readonly from: string;
  readonly facts: readonly { readonly field: string; readonly value: FieldValue }[];
}

/** By zone of which nothing is said yet: the zone that was planned last, and what it would take over from it, one by one. */
export const sameAsOf = (data: SessionData): Readonly<Record<string, SameAs>> => {
  const mapped = data.zones.filter((zone) => !isScar(zone));
  const from = mapped
    .filter((zone) => factOf(data, 'plan', zone) !== undefined && factOf(data, 'fade', zone) !== undefined)
    .toSorted((a, b) => (setAt(data, 'plan', a) < setAt(data, 'plan', b) ? 1 : -1))[0];
  if (from === undefined) return {};
  const facts = shared.flatMap((field) => {
    const value = factOf(data, field, from);
    return value === undefined ? [] : [{ field, value }];
  });
  const fresh = mapped.filter((zone) => shared.every((field) => factOf(data, field, zone) === undefined));
  return Object.fromEntries(fresh.map((zone) => [zone, { from, facts }]));
};

/** Is that what the other zone has? Only then may the record say so. */
export const isSameAs = (
  data: SessionData,
  { field, from, value }: { readonly field: string; readonly from: string; readonly value: unknown },
): boolean =>
  shared.some((one) => one === field) &&
  JSON.stringify(data.fields[fieldKey(field, from)]?.value) === JSON.stringify(value);
