import type { SessionData } from '../../data.ts';
import { fieldById } from '../../fields.ts';
import type { KnownFact } from './data.ts';

/** A fact of an earlier visit that this one has not said yet: offered, and worth nothing until somebody confirms it. */
export interface Carried extends KnownFact {
  readonly field: string;
  readonly zone?: string;
  /** The group of fields it is shown with. */
  readonly group: string;
}
export interface FromLastVisit {
  readonly facts: readonly Carried[];
  /** Zones that a needle touched before or that the first talk was about, and that are not chosen today. */
  readonly zones: readonly string[];
}

/** What may still be true, in the order of the form. A fact that was said today, or taken out, is not offered again. */
export const fromLastVisit = ({
  opening,
  fields,
  zones,
}: Pick<SessionData, 'opening' | 'fields' | 'zones'>): FromLastVisit => {
  const { known = {}, work = {} } = opening.lastVisit ?? {};
  const before = new Set([...Object.keys(work), ...(opening.talk?.zones ?? [])]);
  const facts = Object.entries(known).flatMap(([key, fact]): readonly Carried[] => {
    const [field = key, zone] = key.split('@');
    const def = fieldById.get(field);
    // A version that no longer asks this, and a zone that is not worked on today, have nothing to confirm.
    if (def === undefined || fields[key] !== undefined || (zone !== undefined && !zones.includes(zone)))
      return [];
    return [{ ...fact, field, ...(zone === undefined ? {} : { zone }), group: def.group }];
  });
  return {
    facts: facts.toSorted((a, b) => orderOf(a.field) - orderOf(b.field)),
    zones: [...before].filter((zone) => !zones.includes(zone)),
  };
};

const order = new Map([...fieldById.keys()].map((id, index) => [id, index]));
const orderOf = (field: string): number => order.get(field) ?? order.size;
