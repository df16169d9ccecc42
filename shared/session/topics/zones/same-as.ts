import type { SessionData } from '../../data.ts';
import type { FieldValue } from '../../field.ts';
import { factOf, setAt } from '../facts/read.ts';
import { isScar } from '../../../scalp/zone-name.ts';
import { sharedWithZones } from './read.ts';

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
  const facts = sharedWithZones.flatMap((field) => {
    const value = factOf(data, field, from);
    return value === undefined ? [] : [{ field, value }];
  });
  const fresh = mapped.filter((zone) =>
    sharedWithZones.every((field) => factOf(data, field, zone) === undefined),
  );
  return Object.fromEntries(fresh.map((zone) => [zone, { from, facts }]));
};
