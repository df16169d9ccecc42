import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from '../../../shared/protocol/word-diff.ts';
import type { Stretch } from '../../../shared/protocol/word-diff.ts';

const told = (stretches: readonly Stretch[]): string =>
  stretches
    .map(({ how, text }) => (how === 'same' ? text : `${how === 'gone' ? '[-' : '[+'}${text.trimEnd()}] `))
    .join('')
    .trim();
const blanksAside = (text: string): string => text.split(/\s+/u).filter(Boolean).join(' ');
const textOf = (stretches: readonly Stretch[], but: Stretch['how']): string =>
  blanksAside(
    stretches
      .filter(({ how }) => how !== but)
      .map(({ text }) => `${text} `)
      .join(''),
  );

test('a word that was changed, added or taken away is found within its sentence', () => {
  for (const [was, is, says] of [
    ['Keep it dry for 3 days.', 'Keep it dry for 5 days.', 'Keep it dry for [-3] [+5] days.'],
    ['Do not pick.', 'Do not pick or scratch.', 'Do not [-pick.] [+pick or scratch.]'],
    ['No sun, no sauna, no sport.', 'No sun, no sport.', 'No sun, no [-sauna, no] sport.'],
    ['Call us.', 'Call us.', 'Call us.'],
    ['', 'Call us.', '[+Call us.]'],
    ['Call us.', '', '[-Call us.]'],
    ['a  b', 'a b', 'a b'],
    ['Nicht kratzen', 'Bitte nicht kratzen', '[-Nicht] [+Bitte nicht] kratzen'],
    [
      'Hello, it is the studio. Are you content with your hair?',
      'Hello, how is your head now?',
      'Hello, [-it is the studio. Are you content with your hair?] [+how is your head now?]',
    ],
    ['保湿してください', '保湿しないでください', '[-保湿してください] [+保湿しないでください]'],
  ] as const)
    expect(told(wordDiff(was, is)), `${was} / ${is}`).toBe(says);
});

test('without what is new there is the text before, and without what is gone the text after', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'dry', 'sun.', '\n', '  '), { maxLength: 30 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const [was, is] = [before.join(' '), after.join(' ')];
      const diff = wordDiff(was, is);
      expect(textOf(diff, 'new')).toBe(blanksAside(was));
      expect(textOf(diff, 'gone')).toBe(blanksAside(is));
    }),
  );
});

test('a book that was written anew is shown whole, at once', () => {
  const [was, is] = ['was', 'is'].map((word) =>
    Array.from({ length: 5000 }, (_, at) => `${word}${at}`).join(' '),
  ) as [string, string];
  expect(wordDiff(was, is).map(({ how }) => how)).toEqual(['gone', 'new']);
});
