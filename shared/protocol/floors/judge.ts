import type { FieldIssue } from '../../field-issues.ts';
import { doorWords } from '../../words/door.ts';
import { plainSource } from '../../words/plain-source.ts';
import { commaList, sentences } from '../../words/message.ts';
import type { Message, Phrase } from '../../words/message.ts';
import { defaultProtocol } from '../default/default-protocol.ts';
import type { Protocol } from '../schema.ts';
import { byKey, changesOf, isOfRowIn, rowOf, same } from './changes.ts';
import type { Change } from './changes.ts';
import type { Row } from './compare.ts';
import { floorWords } from '../../words/floors.ts';
import { leavesOf } from './leaves.ts';
import type { Leaf } from './leaves.ts';
import { releaseChecks } from './release-checks.ts';

const shown = (value: unknown): Phrase => {
  if (Array.isArray(value)) return commaList(value.map(String));
  return value === undefined || value === null ? floorWords.nothing : String(value);
};
const withSource = (says: Message, source: string): Message => {
  const plain = plainSource(source);
  return plain === '' ? says : sentences([says, floorWords.source({ source: plain })]);
};

const rangeIssues = (leaf: Leaf, range: Row['range']): readonly FieldIssue[] => {
  const values: readonly unknown[] = Array.isArray(leaf.value) ? leaf.value : [leaf.value];
  const numbers = values.filter((value): value is number => typeof value === 'number');
  // A number that no row knows still has to be one that a person can mean.
  const [least, most] = range ?? [-1000, 10_000];
  const one = (says: Message): readonly FieldIssue[] => [{ field: leaf.path, says }];
  if (numbers.some((value) => !Number.isFinite(value)))
    return one(doorWords.give({ what: doorWords.number }));
  if (numbers.some((value) => value < least)) return one(doorWords.atLeast({ limit: least }));
  return numbers.some((value) => value > most) ? one(doorWords.atMost({ limit: most })) : [];
};

const floorIssues = (
  leaf: Pick<Leaf, 'key' | 'path' | 'value'>,
  row: Row,
  start: Leaf | undefined,
  nameOf: (row: string) => string = String,
): readonly FieldIssue[] => {
  const { floor, compare, source, keeps = [] } = row;
  const no = (says: Message): readonly FieldIssue[] => [{ field: leaf.path, says: withSource(says, source) }];
  const gone = keeps.filter((name) => !Array.isArray(leaf.value) || !leaf.value.includes(name));
  if (gone.length > 0) return no(floorWords.keep({ what: commaList(gone.map(nameOf)) }));
  if (floor === undefined) return [];
  if (floor === 'same')
    return start === undefined || same(start.value, leaf.value)
      ? []
      : no(floorWords.stays({ value: shown(start.value) }));
  if (floor === 'count') {
    const [least, there] = [start?.value, leaf.value].map((value) =>
      Array.isArray(value) ? value.length : 0,
    );
    return (there ?? 0) < (least ?? 0) ? no(floorWords.keepLines({ least: least ?? 0 })) : [];
  }
  const least: unknown = floor === 'start' ? start?.value : floor;
  if ((floor === 'start' && start === undefined) || same(least, leaf.value)) return [];
  if (least === null || compare(least, leaf.value) !== 'weaker') return [];
  if (typeof least === 'number' && typeof leaf.value === 'number')
    return no(leaf.value < least ? floorWords.least({ value: least }) : floorWords.most({ value: least }));
  if (Array.isArray(least) && least.some((one) => typeof one === 'string')) {
    const there: readonly unknown[] = Array.isArray(leaf.value) ? leaf.value : [];
    return no(floorWords.keep({ what: shown(least.filter((one) => !there.includes(one))) }));
  }
  return no(floorWords.noWeaker({ value: shown(least) }));
};

export interface Judgement {
  /** Why it cannot be released, each at its field. */
  readonly issues: readonly FieldIssue[];
  readonly changes: readonly Change[];
  /** What protects people less than before: a second person agrees to it, and it is shown for ever. */
  readonly weaker: readonly Change[];
}

/** A field says one thing: the first, which is what cannot be argued about. */
export const oneEach = (issues: readonly FieldIssue[]): readonly FieldIssue[] =>
  [...new Map(issues.toReversed().map((issue) => [issue.field, issue])).values()].toReversed();

const starts = new Map<string, ReadonlyMap<string, Leaf>>();
/** What Stipple ships for a country, value by value. */
const startOf = (pack: Protocol['pack']['id']): ReadonlyMap<string, Leaf> => {
  const found = starts.get(pack) ?? byKey(leavesOf(defaultProtocol(pack)));
  starts.set(pack, found);
  return found;
};

/**
 * Whether a text that reads as a protocol may be released after `before`, on the day `today`. Main asks this at its door; a form may ask it
 * too, and decides nothing.
 */
export const judgeRelease = (before: Protocol, next: Protocol, today: string): Judgement => {
  const start = startOf(before.pack.id);
  const leaves = leavesOf(next);
  const there = byKey(leaves);
  const issues = [
    ...leaves.flatMap((leaf) => {
      const row = rowOf(leaf.key);
      const outside = rangeIssues(leaf, row?.range);
      const textOf = (name: string): string => String(start.get(`${leaf.key}.${name}.text`)?.value ?? name);
      const below = row === undefined ? [] : floorIssues(leaf, row, start.get(leaf.key), textOf);
      // The floor says more than the range: it names what it rests on.
      return below.length > 0 ? below : outside;
    }),
    ...[...start.values()].flatMap((leaf) => {
      const row = rowOf(leaf.key);
      return there.has(leaf.key) || row === undefined || isOfRowIn(leaf.key, start, there)
        ? []
        : floorIssues({ ...leaf, value: undefined }, row, leaf);
    }),
    ...releaseChecks(before, next, today),
  ];
  const changes = changesOf(before, next);
  return {
    issues: oneEach(issues),
    changes,
    weaker: changes.filter(({ course }) => course === 'weaker'),
  };
};
