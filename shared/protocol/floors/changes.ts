import type { Protocol } from '../schema.ts';
import { changed, other } from './compare.ts';
import type { Course, Row } from './compare.ts';
import { checklistRows } from '../default/floors/checklist-rows.ts';
import { healthRows } from '../default/floors/health-rows.ts';
import { leavesOf } from './leaves.ts';
import type { Leaf } from './leaves.ts';
import { limitRows } from '../default/floors/limit-rows.ts';
import { paperRows } from '../default/floors/paper-rows.ts';
import { stationRows } from '../default/floors/station-rows.ts';

/** Whatever the studio decides, with what it may not fall below. What no row names is weaker whenever it changes. */
const floorRows: readonly Row[] = [
  ...limitRows,
  ...healthRows,
  ...checklistRows,
  ...stationRows,
  ...paperRows,
];

const provenanceRows: Readonly<Record<string, Row>> = {
  owner: { at: '', compare: changed, floor: 'same', source: '' },
  basis: { at: '', compare: other, source: '' },
  source: { at: '', compare: other, source: '' },
};

const fits = (at: readonly string[], key: readonly string[]): boolean =>
  at.length === key.length && at.every((part, index) => part === '*' || part === key[index]);
/** By the first part: no row begins with a star. */
const split = new Map<string, { readonly row: Row; readonly at: readonly string[] }[]>();
for (const row of floorRows) {
  const at = row.at.split('.');
  split.set(at[0] ?? '', [...(split.get(at[0] ?? '') ?? []), { row, at }]);
}
const known = new Map<string, Row | undefined>();
/** The row that rules a value. */
export const rowOf = (key: string): Row | undefined => {
  if (known.has(key)) return known.get(key);
  const parts = key.split('.');
  const found =
    provenanceRows[parts.at(-1) ?? ''] ?? split.get(parts[0] ?? '')?.find(({ at }) => fits(at, parts))?.row;
  if (known.size > 20_000) known.clear();
  known.set(key, found);
  return found;
};

export interface Change {
  readonly key: string;
  /** Where it stands in the new text; of what is gone, where it stood. */
  readonly path: string;
  readonly was: unknown;
  readonly is: unknown;
  readonly course: Course;
}

export const same = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** A row of a list that is new, or gone, is told by the list: its values are not told one by one. */
export const isOfRowIn = (
  key: string,
  all: ReadonlyMap<string, Leaf>,
  others: ReadonlyMap<string, Leaf>,
): boolean => {
  const parts = key.split('.');
  for (let length = 1; length < parts.length; length += 1) {
    const names = all.get(parts.slice(0, length).join('.'))?.value;
    const name = parts[length];
    if (!Array.isArray(names) || name === undefined || !names.includes(name)) continue;
    const there = others.get(parts.slice(0, length).join('.'))?.value;
    if (!Array.isArray(there) || !there.includes(name)) return true;
  }
  return false;
};

const keyed = new WeakMap<readonly Leaf[], ReadonlyMap<string, Leaf>>();
export const byKey = (leaves: readonly Leaf[]): ReadonlyMap<string, Leaf> => {
  const found = keyed.get(leaves) ?? new Map(leaves.map((leaf) => [leaf.key, leaf]));
  keyed.set(leaves, found);
  return found;
};

/** What is different, value by value, and which way it goes. */
export const changesOf = (before: Protocol, next: Protocol): readonly Change[] => {
  const [was, is] = [byKey(leavesOf(before)), byKey(leavesOf(next))];
  const change = (key: string, old: Leaf | undefined, now: Leaf | undefined): readonly Change[] => {
    if (key === 'version' || same(old?.value, now?.value)) return [];
    if (old === undefined && isOfRowIn(key, is, was)) return [];
    if (now === undefined && isOfRowIn(key, was, is)) return [];
    return [
      {
        key,
        path: (now ?? old)?.path ?? key,
        was: old?.value,
        is: now?.value,
        course: rowOf(key)?.compare(old?.value, now?.value) ?? 'weaker',
      },
    ];
  };
  return [
    ...[...is.values()].flatMap((leaf) => change(leaf.key, was.get(leaf.key), leaf)),
    ...[...was.values()].flatMap((leaf) => (is.has(leaf.key) ? [] : change(leaf.key, leaf, undefined))),
  ];
};

export const weakerFirst = (changes: readonly Change[]): readonly Change[] =>
  changes.toSorted((a, b) => Number(b.course === 'weaker') - Number(a.course === 'weaker'));
