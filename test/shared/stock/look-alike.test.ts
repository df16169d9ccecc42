import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blurredLot, plainLot, sameLotAs } from '../../../shared/stock/look-alike.ts';

const ask = (typed: string, ...lots: readonly string[]) => {
  const { same, alike } = sameLotAs(
    typed,
    lots.map((lot) => ({ lot })),
  );
  return { same: same.map(({ lot }) => lot), alike: alike.map(({ lot }) => lot) };
};

test.each([
  ['AO123', 'A0123', 'the letter O for a zero'],
  ['A0I23', 'A0123', 'the letter I for a one'],
  ['A0l23', 'A0123', 'a small l for a one'],
  ['5OO-B', 'S008', 'several at once'],
  ['Z-17', '2-17', 'Z for a two'],
  ['LOT8', 'LOTB', 'an eight for a B'],
])('%s is asked about: did you mean %s (%s)?', (typed, known) => {
  expect(ask(typed, known, 'X-9')).toEqual({ same: [], alike: [known] });
});

test.each([
  ['a0123', 'A0123', 'case'],
  ['A 01-23', 'A0123', 'spaces and dashes'],
  ['A0123', 'a-0123/', 'marks on the label'],
])('%s is the lot %s: %s does not count', (typed, known) => {
  expect(ask(typed, known)).toEqual({ same: [known], alike: [] });
});

test('a lot that fits letter by letter is not asked about, though another looks like it', () => {
  expect(ask('A0123', 'A0123', 'AO123')).toEqual({ same: ['A0123'], alike: [] });
});

test('nothing typed is like nothing, and another lot is another lot', () => {
  expect(ask(' - ', 'A0123')).toEqual({ same: [], alike: [] });
  expect(ask('A0124', 'A0123')).toEqual({ same: [], alike: [] });
});

test('every lot looks like itself however it is written', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 20 }), (lot) => {
      expect(plainLot(plainLot(lot))).toBe(plainLot(lot));
      expect(blurredLot(lot.toLowerCase())).toBe(blurredLot(lot.toUpperCase()));
      if (plainLot(lot) !== '') expect(ask(`${lot} -`, lot).same).toEqual([lot]);
    }),
  );
});

test('lots that are dates are told apart by where their numbers end', () => {
  for (const [typed, other] of [
    ['1/21/26', '12/1/26'],
    ['1.12.26', '11.2.26'],
    ['1-12-2026', '11-2-2026'],
    ['1/12', '11/2'],
    ['2026-1-11', '2026-11-1'],
  ] as const) {
    expect(plainLot(typed)).not.toBe(plainLot(other));
    expect(ask(typed, other)).toEqual({ same: [], alike: [] });
    expect(ask(typed, typed, other)).toEqual({ same: [typed], alike: [] });
  }
});

test.each([
  ['1/21/26', '1-21-26', 'same'],
  ['1.21.26', '1/21/26', 'same'],
  ['12126', '1/21/26', 'alike'],
  ['01/21/26', '1/21/26', 'alike'],
  ['1/21/2026', '1/21/26', 'alike'],
  ['22-91', '2291', 'same'],
  ['22 91', '2291', 'same'],
] as const)('%s and %s are %s', (typed, known, how) => {
  expect(ask(typed, known)[how]).toEqual([known]);
});

test('letters of other alphabets that look the same are asked about', () => {
  expect(ask('РХ-2291', 'PX-2291')).toEqual({ same: [], alike: ['PX-2291'] });
  expect(ask('ΑΒ12', 'AB12')).toEqual({ same: [], alike: ['AB12'] });
});
