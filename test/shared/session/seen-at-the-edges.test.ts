import { describe, expect, test } from 'vitest';
import { answer } from '../../builders/data.ts';
import { fittingData } from '../../builders/fitting-data.ts';
import type { FittingParts } from '../../builders/fitting-data.ts';
import { rulesOf } from '../../builders/open-rules.ts';

const seen = (parts: FittingParts): readonly string[] =>
  rulesOf(fittingData(parts))
    .filter(({ id, scope, met }) => met === 'no' && id === 'G1-02' && scope?.startsWith('seen-') === true)
    .map(({ scope }) => (scope ?? '').replace('seen-', ''))
    .toSorted();

describe('several things are seen, and each is held against its own answer', () => {
  test.each([
    [['pustules', 'mole'], {}, ['mole', 'pustules']],
    [['pustules', 'mole'], { C03: 'yes' }, ['mole']],
    [['pustules', 'mole'], { C05: 'unsure' }, ['pustules']],
    [['pustules', 'mole'], { C03: 'yes', C05: 'yes' }, []],
    [['broken', 'sunburn'], {}, ['broken', 'sunburn']],
    // One question asks for both.
    [['broken', 'sunburn'], { C04: 'yes' }, []],
    [['broken', 'sunburn'], { C04: 'unsure' }, []],
    [['broken'], { C03: 'yes' }, ['broken']],
    [['plaque'], { C06: 'yes' }, []],
    [['plaque'], { C07: 'yes' }, ['plaque']],
    [['plaque', 'flaking'], {}, ['plaque']],
    [['clear', 'plaque'], {}, ['plaque']],
    [
      ['pustules', 'broken', 'sunburn', 'mole', 'plaque'],
      {},
      ['broken', 'mole', 'plaque', 'pustules', 'sunburn'],
    ],
    [
      ['pustules', 'broken', 'sunburn', 'mole', 'plaque'],
      { C03: 'yes', C04: 'yes', C05: 'yes', C06: 'yes' },
      [],
    ],
    [[], {}, []],
    // One thing is asked once, however often it was ticked.
    [['mole', 'mole'], {}, ['mole']],
    [['something-new'], {}, []],
  ] as const)('%o with %o', (surface, said, expected) => {
    const answers = Object.fromEntries(Object.entries(said).map(([code, word]) => [code, answer(word)]));
    expect(seen({ facts: { scalpSurface: [...surface] }, answers })).toEqual(expected);
  });
  test.each(['yes', 'unsure'] as const)(
    '%s in a question that was not seen asks for nothing to be seen',
    (word) => {
      for (const code of ['C03', 'C04', 'C05', 'C06'])
        expect(seen({ facts: { scalpSurface: ['clear'] }, answers: { [code]: answer(word) } })).toEqual([]);
    },
  );
});

describe('words that an open question wants', () => {
  const missing = (code: string, note: string) =>
    rulesOf(fittingData({ answers: { [code]: answer('yes', { note }) } })).some(
      ({ id, scope, met }) => id === 'G1-02' && scope === `words-${code}` && met === 'no',
    );
  test.each([
    ['', true],
    [' ', true],
    ['\t', true],
    ['\n', true],
    ['\u00a0', true],
    ['\u3000', true],
    ['\u2003\u2009', true],
    ['?', false],
    ['0', false],
    ['nickel', false],
    [' nickel ', false],
    ['نيكل', false],
    ['镍', false],
    ['ASS 100', false],
    ['1 x daily', false],
  ])('%o: still wanted %s', (note, wanted) => {
    for (const code of ['C38', 'C39']) expect(missing(code, note), code).toBe(wanted);
  });
});
