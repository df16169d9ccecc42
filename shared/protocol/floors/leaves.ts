import type { Protocol } from '../schema.ts';
import { whole } from './whole.ts';

/** One value of a protocol: a number, a text, a choice, or a list of them. */
export interface Leaf {
  /** By what it is: `questions.C09.outcome`. The same in every version, wherever the row stands. */
  readonly key: string;
  /** By where it stands: `questions.8.outcome`, as a form and its issues name it. */
  readonly path: string;
  readonly value: unknown;
}

type Group = Readonly<Record<string, unknown>>;
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells a row of a list from the others of it. */
const nameKeys = ['id', 'code', 'language', 'name', 'of', 'hairLevels'] as const;
const nameOfRow = (row: Group): string | undefined => {
  const kind = row['kind'];
  if (typeof kind === 'string' && typeof row['topic'] === 'string' && kind !== 'tip')
    return `${kind}-${row['topic']}`;
  if (typeof row['when'] === 'string' && row['id'] === undefined) return row['when'];
  for (const key of nameKeys) {
    const name = row[key];
    if (typeof name === 'string') return name.replaceAll('.', ' ');
    if (Array.isArray(name)) return name.join('-');
  }
  return undefined;
};

/** Rows without a name of their own, or with one that is there twice, are counted. */
const namesOf = (rows: readonly Group[]): readonly string[] => {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const name = nameOfRow(row) ?? 'row';
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}~${times}`;
  });
};

const join = (under: string, key: string): string => (under === '' ? key : `${under}.${key}`);

const walk = (value: unknown, key: string, path: string, found: Leaf[]): void => {
  if (Array.isArray(value) && value.length > 0 && value.every(isGroup)) {
    const names = namesOf(value);
    found.push({ key, path, value: names });
    for (const [index, row] of value.entries())
      walk(row, join(key, names[index] ?? ''), join(path, String(index)), found);
  } else if (isGroup(value)) {
    // A value of the country counts the same whether it is known or the stricter one that stands in for it.
    if (typeof value['known'] === 'boolean') {
      const [inner, rests] = value['known'] ? ['value', 'source'] : ['stricter', 'says'];
      found.push({ key, path: join(path, inner), value: value[inner] });
      found.push({ key: `${key}.isKnown`, path, value: value['known'] });
      found.push({ key: `${key}.rests`, path: join(path, rests), value: value[rests] });
    } else
      for (const [name, inner] of Object.entries(value))
        if (inner !== undefined) walk(inner, join(key, name), join(path, name), found);
  } else found.push({ key, path, value });
};

/** A release is judged by several who each ask for the values of the same two texts; a text is never changed, only made anew. */
const known = new WeakMap<Protocol, readonly Leaf[]>();

/** Every value of a protocol, in its order; what a release leaves to the starting values is among them. */
export const leavesOf = (protocol: Protocol): readonly Leaf[] => {
  const before = known.get(protocol);
  if (before !== undefined) return before;
  const found: Leaf[] = [];
  walk(whole(protocol), '', '', found);
  known.set(protocol, found);
  return found;
};
