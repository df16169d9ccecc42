import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merged } from '../../../shared/sharing/merged.ts';
import { linksTo, onePerson } from '../../../shared/sharing/two-clients.ts';
import { clientOf, openBody, studioOf, unionOf } from './tablets.ts';
import type { TestTablet } from './tablets.ts';

const person = { fullName: 'Ana Pereira', dateOfBirth: '1980-01-02', phone: '0170 555123' };
const register = (tablet: TestTablet, name: string): void =>
  void tablet.write({ kind: 'client.registered', client: clientOf(name), body: person });
const say = (tablet: TestTablet, kind: 'client.linked' | 'client.unlinked', one: string, other: string) =>
  tablet.write({ kind, client: clientOf(one), body: { with: clientOf(other) } });
const told = (tablet: TestTablet) => merged(tablet.union(), openBody);
const words = (tablet: TestTablet) => told(tablet).saidOfTwo.map(({ is }) => is);

test('a person registered on two tablets is asked about until somebody says that they are one, or two', () => {
  for (const kind of ['client.linked', 'client.unlinked'] as const) {
    const [one, two] = studioOf(2);
    register(one, 'a');
    register(two, 'b');
    one.hear(two);
    expect(told(one).maybeOne).toHaveLength(1);
    expect(told(one).saidOfTwo).toEqual([]);
    say(one, kind, 'b', 'a');
    expect(told(one).maybeOne).toEqual([]);
    expect(words(one)).toEqual([kind === 'client.linked' ? 'one' : 'two']);
  }
});

test('one person holds against a tablet that said two without having heard of it, and until somebody who knew says two', () => {
  const [one, two] = studioOf(2);
  say(one, 'client.linked', 'a', 'b');
  say(two, 'client.unlinked', 'b', 'a');
  one.hear(two);
  two.hear(one);
  expect([words(one), words(two)]).toEqual([['one'], ['one']]);
  say(two, 'client.unlinked', 'a', 'b');
  one.hear(two);
  expect([words(one), words(two)]).toEqual([['two'], ['two']]);
});

test('whoever names nobody, or the same client twice, says nothing', () => {
  const [one, two] = studioOf(2);
  say(one, 'client.linked', 'c', 'c');
  one.write({ kind: 'client.linked', client: clientOf('d'), body: { with: 7 } });
  one.write({ kind: 'client.linked', client: clientOf('d'), body: null });
  two.hear(one);
  expect(words(two)).toEqual([]);
});

test('two files that are one through a third go on being one when that third is erased, on every tablet', () => {
  const [one, two] = studioOf(2);
  say(one, 'client.linked', 'a', 'b');
  say(one, 'client.linked', 'b', 'c');
  two.write({ kind: 'client.erased', client: clientOf('b') });
  one.hear(two);
  two.hear(one);
  expect([words(one), words(two)]).toEqual([
    ['one', 'one'],
    ['one', 'one'],
  ]);
});

test('who is taken out of a chain, a ring or a star of files is told apart from everybody who stays, and from nobody who goes with them', () => {
  const among =
    (...pairs: readonly string[]) =>
    (id: string): readonly string[] =>
      pairs.flatMap(([x = '', y = '']) => (x === id ? [y] : y === id ? [x] : []));
  expect(linksTo('a', 'c', among('ab', 'bc'))).toEqual(['b']);
  expect(linksTo('a', 'b', among('ab', 'bc'))).toEqual(['a']);
  expect(linksTo('a', 'c', among('ab', 'bc', 'ca')).toSorted()).toEqual(['a', 'b']);
  expect(linksTo('a', 'd', among('ab', 'bd', 'ac', 'cd')).toSorted()).toEqual(['b', 'c']);
  expect(linksTo('a', 'b', among('cd'))).toEqual([]);
});

test('whoever is one with one is one with all, whichever way round it was said', () => {
  const pairs = [
    ['a', 'b'],
    ['c', 'b'],
    ['d', 'e'],
  ];
  const isOneWith = (id: string): readonly string[] =>
    pairs.flatMap(([x = '', y = '']) => (x === id ? [y] : y === id ? [x] : []));
  expect(onePerson('a', isOneWith)).toEqual(['a', 'b', 'c']);
  expect(onePerson('c', isOneWith)).toEqual(['c', 'b', 'a']);
  expect(onePerson('e', isOneWith)).toEqual(['e', 'd']);
  expect(onePerson('f', isOneWith)).toEqual(['f']);
});

test('the lines in any order, any number of times and in any pieces say the same of any two', () => {
  const step = fc.record({
    tablet: fc.nat(2),
    does: fc.constantFrom('link', 'unlink', 'hear', 'erase'),
    one: fc.nat(3),
    other: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (steps, numbers) => {
      const tablets = studioOf(3);
      for (const { tablet, does, one, other } of steps) {
        const at = tablets[tablet] as TestTablet;
        if (does === 'hear') at.hear(tablets[one % 3] as TestTablet);
        else if (does === 'erase') at.write({ kind: 'client.erased', client: clientOf(`${one}`) });
        else say(at, does === 'link' ? 'client.linked' : 'client.unlinked', `${one}`, `${other}`);
      }
      const lines = tablets.flatMap(({ own }) => own);
      const first = tablets[0];
      const plain = (offered: typeof lines) =>
        merged(unionOf(first, offered), openBody).saidOfTwo.map(({ clients, is, said }) => [
          clients,
          is,
          said.map(({ hash }) => hash),
        ]);
      const next = numbers[Symbol.iterator]();
      const shuffled = [...lines, ...lines.slice(0, 5)]
        .map((line) => ({ line, rank: next.next().value as number }))
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ line }) => line);
      expect(plain(shuffled)).toEqual(plain(lines));
      // Everybody has them in the end.
      for (const tablet of tablets) tablet.take(lines);
      expect(new Set(tablets.map((tablet) => JSON.stringify(plain([...tablet.lines.values()])))).size).toBe(
        1,
      );
    }),
    { numRuns: 60 },
  );
});
