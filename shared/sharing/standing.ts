import type { JsonValue } from '../brand.ts';
import type { Link } from './chains.ts';
import type { Knowledge } from './knowledge.ts';

type Knew = Knowledge['knew'];

/** Of entries about one thing, each after all that its author knew, those that nobody wrote over knowing of them. */
export const standing = (links: readonly Link[], knew: Knew): readonly Link[] => {
  const last: Link[] = [];
  for (const link of links.toReversed()) if (!last.some((later) => knew(later, link))) last.unshift(link);
  return last;
};

/** An entry about one person or thing, and the fields that it names. */
export interface Said {
  readonly link: Link;
  readonly fields: Readonly<Record<string, JsonValue>>;
}

/** What a field holds, and who wrote it there. */
export interface FieldValue {
  readonly value: JsonValue;
  readonly from: Link;
}

/**
 * Each field after these entries, each of which stands after all that its author knew. Where two tablets wrote one field without knowing of
 * each other it holds both values, until somebody who knew both writes it.
 */
export const fieldsOf = (said: readonly Said[], knew: Knew): ReadonlyMap<string, readonly FieldValue[]> => {
  const writes = new Map<string, FieldValue[]>();
  for (const { link, fields } of said)
    for (const [field, value] of Object.entries(fields)) {
      const before = writes.get(field) ?? [];
      const seen = valuesIn(
        before.filter(({ from }) => knew(link, from)),
        knew,
      );
      // A whole form that repeats what its author saw writes nothing; over two values it chooses.
      const repeats = seen.length === 1 && JSON.stringify(seen[0]?.value) === JSON.stringify(value);
      if (repeats) continue;
      if (before.length === 0) writes.set(field, before);
      before.push({ value, from: link });
    }
  return new Map([...writes].map(([field, values]) => [field, valuesIn(values, knew)]));
};

/** One of each value that stands. */
const valuesIn = (writes: readonly FieldValue[], knew: Knew): readonly FieldValue[] => {
  const last: FieldValue[] = [];
  for (const one of writes.toReversed())
    if (!last.some(({ from }) => knew(from, one.from))) last.unshift(one);
  const values = new Map<string, FieldValue>();
  for (const one of last) {
    const key = JSON.stringify(one.value);
    if (!values.has(key)) values.set(key, one);
  }
  return [...values.values()];
};
