import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../shared/time.ts';
import { english } from '../../../shared/words/language.ts';
import type { Language } from '../../../shared/words/language.ts';
import { andList, commaList, dotList, messages, orList, sentences } from '../../../shared/words/message.ts';
import type { Message } from '../../../shared/words/message.ts';
import { createScreenFormats } from '../../../shared/words/screen-formats.ts';
import { createSpeak } from '../../../shared/words/speak.ts';
import { inEnglish } from '../../builders/in-words.ts';

const creamWords = messages('test-cream', {
  off: "Take the cream off the client's head.",
  tooMuch: '{product}: {sum} g today, at most {most} g.',
  zones: '{count, plural, one {# zone} other {# zones}} with {product}',
  off2: "It's off since {when}.",
  answer: '{answer, select, yes {Answered yes} other {Answered {answer}}}',
  braces: "Written as '{'name'}' in the label of {product}",
  wait: 'Wait until {day}: {why}',
  which: 'Choose {which}.',
});

const german: Language = {
  tag: 'de',
  dir: 'ltr',
  locale: 'de',
  textOf: (id) =>
    ({
      'test-cream.tooMuch': 'Heute {sum} g von {product}, höchstens {most} g.',
      'test-cream.zones': '{count, plural, one {# Zone} other {# Zonen}} mit {product}',
      'join.and': '{before} und {last}',
    })[id],
};
const inGerman = createSpeak(german, createScreenFormats(german));
const hebrew: Language = { tag: 'he', dir: 'rtl', locale: 'he', textOf: () => undefined };
const inHebrew = createSpeak(hebrew, createScreenFormats(hebrew));

describe('a message', () => {
  test('is data that crosses a wire and says the same behind it', () => {
    const message = creamWords.tooMuch({ product: 'Emla', sum: 61.5, most: 60 });
    expect(message).toEqual({ id: 'test-cream.tooMuch', values: { product: 'Emla', sum: 61.5, most: 60 } });
    expect(inEnglish(JSON.parse(JSON.stringify(message)) as Message)).toBe(
      'Emla: 61.5 g today, at most 60 g.',
    );
  });

  test('without values is its text, apostrophes and all', () => {
    expect(inEnglish(creamWords.off)).toBe("Take the cream off the client's head.");
    expect(inEnglish(creamWords.off2({ when: '14:02' }))).toBe("It's off since 14:02.");
    expect(inEnglish(creamWords.braces({ product: 'Emla' }))).toBe('Written as {name} in the label of Emla');
  });

  test('counts as the language counts', () => {
    const zones = (count: number) => creamWords.zones({ count, product: 'Emla' });
    expect([1, 2, 0, 1200].map((count) => inEnglish(zones(count)))).toEqual([
      '1 zone with Emla',
      '2 zones with Emla',
      '0 zones with Emla',
      '1,200 zones with Emla',
    ]);
    expect(inGerman(zones(1200))).toBe('1.200 Zonen mit Emla');
    expect(inGerman(creamWords.tooMuch({ product: 'Emla', sum: 61.5, most: 1200 }))).toBe(
      'Heute 61,5 g von Emla, höchstens 1200 g.',
    );
  });

  test('chooses by a code, and shows the code it does not know', () => {
    expect(inEnglish(creamWords.answer({ answer: 'yes' }))).toBe('Answered yes');
    expect(inEnglish(creamWords.answer({ answer: 'perhaps' }))).toBe('Answered perhaps');
  });

  test('may hold other messages, lists, days and moments', () => {
    const message = creamWords.wait({ day: { day: '2026-11-22' }, why: creamWords.off });
    expect(inEnglish(message)).toBe("Wait until 22 Nov 2026: Take the cream off the client's head.");
    const at = '2026-11-22T14:02:09.000Z' as Instant;
    const zone = 'Europe/Berlin';
    expect(inEnglish(creamWords.off2({ when: { at, zone, as: 'clock' } }))).toBe("It's off since 15:02.");
    expect(inEnglish(creamWords.which({ which: orList(['A', 'B', creamWords.off]) }))).toBe(
      "Choose A, B or Take the cream off the client's head..",
    );
  });

  test('that has no text in the language is said in English', () => {
    expect(inGerman(creamWords.off)).toBe("Take the cream off the client's head.");
  });

  test('that nobody has loaded shows its id, so that it can be found', () => {
    expect(inEnglish({ id: 'nowhere.said' })).toBe('nowhere.said');
  });
});

describe('lists', () => {
  test('are tied by the language, and only before the last by a word', () => {
    expect(inEnglish(andList([]))).toBe('');
    expect(inEnglish(andList(['A']))).toBe('A');
    expect(inEnglish(andList(['A', 'B']))).toBe('A and B');
    expect(inEnglish(andList(['A', 'B', 'C']))).toBe('A, B and C');
    expect(inGerman(andList(['A', 'B', 'C']))).toBe('A, B und C');
    expect(inEnglish(commaList(['A', 1200, 'C']))).toBe('A, 1200, C');
    expect(inEnglish(dotList(['A', { day: '2026-11' }]))).toBe('A · Nov 2026');
    expect(inEnglish(sentences([creamWords.off, 'Yes.']))).toBe("Take the cream off the client's head. Yes.");
  });
});

describe('what a person wrote', () => {
  test('is said as it is, whatever braces and quotes it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(inEnglish(text)).toBe(text);
        expect(inEnglish(creamWords.which({ which: text }))).toBe(`Choose ${text}.`);
        expect(inEnglish(andList([text]))).toBe(text);
      }),
    );
  });

  test('cannot turn a line that runs from the right', () => {
    expect(inHebrew(creamWords.which({ which: 'lot 5' }))).toBe('Choose \u2068lot 5\u2069.');
    expect(inHebrew(andList(['A', 'B']))).toBe('\u2068A\u2069 and \u2068B\u2069');
    expect(inEnglish(creamWords.which({ which: 'lot 5' }))).not.toContain('\u2068');
  });
});

test('a message is typed by its own text', () => {
  // @ts-expect-error a value is missing
  creamWords.tooMuch({ product: 'Emla', sum: 1 });
  // @ts-expect-error a plural needs a number
  creamWords.zones({ count: 'two', product: 'Emla' });
  // @ts-expect-error there is no such value
  creamWords.which({ which: 'A', wich: 'B' });
  expect(creamWords.off).toEqual({ id: 'test-cream.off' });
  expect(english.textOf('test-cream.off')).toBeUndefined();
});

test('a row of values runs as the language does, and each value in its own way', () => {
  const row = inHebrew(commaList(['Emla', '1 : 12']));
  const words = messages('test-row', { used: 'Used: {what}' });
  expect(inHebrew(words.used({ what: row }))).toBe(`Used: \u2067${row}\u2069`);
  expect(inHebrew(words.used({ what: 'Emla' }))).toBe('Used: \u2068Emla\u2069');
});
