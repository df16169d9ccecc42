import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, unprintable, visible } from '../../../shared/report/printable.ts';

describe('names and notes', () => {
  test.each([
    'Łukasz Wałęsa',
    'Zoe\u0308',
    'K͟hālid C̆',
    'Αΐδα',
    'Жанна',
    'أحمد بن علي',
    'דוד לוי',
    'शर्मा',
    'สมชาย ใจดี',
    '陈大文',
    '陳大文',
    'さくら 高橋',
    // A form of the first character, chosen by a sign behind it.
    '葛\u{e0100}飾',
    '김민준',
    'call 📞 → 020, ≥ 2 days ✓ 😀',
    '½ ml, 5 °C, 12 µm, × 2, €40',
  ])('%s prints as it is', (text) => {
    expect(unprintable(text)).toEqual([]);
    expect(visible(printable(text))).toBe(visible(text.normalize('NFC')));
  });

  test('letters that no font of ours has are named once each, before anything is printed', () => {
    expect(unprintable('ཀར་ཀ and Marcus')).toEqual(['ཀ', 'ར', '་']);
    expect(unprintable('half a pair \ud83d, a bell \u0007')).toEqual(['\ud83d', '\u0007']);
  });

  test('and stand on paper by their number: no empty box, nothing left out, no two alike', () => {
    expect(printable('ཀར')).toBe('[U+0F40][U+0F62]');
    expect(printable('a\u0007b\ud83d')).toBe('a[U+0007]b[U+D83D]');
  });

  test('blanks and line feeds of every kind are one kind each', () => {
    expect(printable('a\tb\r\nc\rd\u2028e')).toBe('a b\nc\nd\ne');
  });

  test('a letter and its mark typed apart are one letter', () => {
    expect(printable('Zoe\u0308')).toBe('Zoë');
  });

  test('whatever is typed: what is printed can be printed, and printing it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = printable(text);
        expect(unprintable(once)).toEqual([]);
        expect(printable(once)).toBe(once);
      }),
      { numRuns: 500, seed: 4 },
    );
  });
});
