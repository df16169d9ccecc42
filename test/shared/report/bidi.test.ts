import { describe, expect, test } from 'vitest';
import { isolated, readyForBidi } from '../../../shared/report/bidi.ts';
import type { Direction } from '../../../shared/report/bidi.ts';
import { visible } from '../../../shared/report/printable.ts';
import { wrap } from '../../../shared/report/wrap.ts';

const measure = (text: string) => [...visible(text)].length * 10;

/** What stands on the line from left to right, letters of right-to-left stretches turned as they are seen. */
const seen = (text: string, direction: Direction = 'ltr', width = 10_000) =>
  wrap([{ text }], width, 10, measure, direction).map((line) =>
    line
      .toSorted((a, b) => a.x - b.x)
      .map(({ text: part, rightToLeft }) =>
        rightToLeft ? [...visible(part)].toReversed().join('') : visible(part),
      )
      .join(''),
  );

describe('a name from right to left in a sentence from left to right', () => {
  test('turns nothing around it', () => {
    expect(seen('אבג, how to look after')).toEqual(['גבא, how to look after']);
  });
  test('keeps a number after it where it was typed, once it is isolated', () => {
    expect(seen(`${isolated('אבג')} 12, then 34`)).toEqual(['גבא 12, then 34']);
    expect(seen(`With ${isolated('אבג דהו')}: 020 7946 0102.`)).toEqual(['With והד גבא: 020 7946 0102.']);
  });
  test('needs no isolation where everything runs one way', () => {
    expect(isolated('Marcus')).toBe('Marcus');
  });
});

describe('a text from right to left', () => {
  test.each([
    ['phone', 'אבג 020 7946 0102 דהו', 'והד 020 7946 0102 גבא'],
    ['international phone', 'אבג +44 (0)20 7946 0102 דהו', 'והד +44 (0)20 7946 0102 גבא'],
    ['ratio', 'אבג 1 : 12 דהו', 'והד 1 : 12 גבא'],
    ['time', 'אבג 10:30 דהו', 'והד 10:30 גבא'],
    ['percent', 'אבג 2.5 % דהו', 'והד 2.5 % גבא'],
    ['lot', 'אבג LC-22871 דהו', 'והד LC-22871 גבא'],
    // A bracket of the sentence is turned round when it is drawn.
    ['lot in brackets', 'אבג (דהו SW-77)', ')SW-77 והד( גבא'],
    ['lot isolated in brackets', 'אבג (דהו \u2068SW-77\u2069)', ')SW-77 והד( גבא'],
    ['ratios in a row', 'אבג \u20671 : 12 ו\u20681 : 18\u2069\u2069 דהו', 'והד 1 : 18ו 1 : 12 גבא'],
    ['a product with its strength', 'אבג Lidocaine 4 % cream דהו', 'והד Lidocaine 4 % cream גבא'],
  ])('keeps a %s in the order it is written in', (_what, text, expected) => {
    expect(seen(text, 'rtl')).toEqual([expected]);
  });

  test('stands at the right, every line of it', () => {
    const lines = wrap([{ text: 'אבג דהו זחט' }], 80, 10, measure, 'rtl');
    expect(lines.map((line) => Math.max(...line.map(({ x, text }) => x + measure(text))))).toEqual([80, 80]);
  });

  test('keeps its logical order for whoever reads it out', () => {
    const [line] = wrap([{ text: 'אבג 12 דהו' }], 1000, 10, measure, 'rtl');
    expect(visible(line?.map(({ text }) => text).join('') ?? '')).toBe('אבג 12 דהו');
  });

  test('numbers are isolated once', () => {
    const once = readyForBidi('אבג 1 : 12', 'rtl');
    expect(readyForBidi(once, 'rtl')).toBe(once);
  });
});
