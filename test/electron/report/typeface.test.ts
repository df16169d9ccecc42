import { describe, expect, test } from 'vitest';
import { fontPath } from '../../../electron/report/font-files.ts';
import { openTypeface } from '../../../electron/report/open-sheet.ts';
import { isOnOurPaper } from '../../../shared/aftercare/name-on-paper.ts';

const names = [
  'Łukasz Wałęsa',
  'Őry Tűzoltó',
  'Şahin',
  'Čapek Žďár',
  'Žukov',
  'Ћирилица Жанна Щукин',
  'Αΐδα Ελλάδα',
  'Þórður',
  'Ñandú',
  'Ærø',
  'Țepeș',
  'Ģirts',
];
const words = ['Today', 'AVATAR', 'Tue', 'LT', 'Yes', 'P. To', 'Wo', 'r,', 'f.', 'Тёплый', 'Γάλα', ...names];

describe.each(['regular', 'semibold'] as const)('the %s face', async (which) => {
  const face = await openTypeface(fontPath(which));
  const shaper = Object.getPrototypeOf(face.font) as {
    layout: (text: string, features: readonly string[]) => { readonly advanceWidth: number };
  };

  test.each(words)('sets %s as wide as the general shaper does', (word) => {
    const general = shaper.layout.call(face.font, word, []).advanceWidth / face.font.unitsPerEm;
    expect(face.widthOf(word, 1)).toBeCloseTo(general, 6);
  });

  test.each(names)('has every letter of %s', (name) => {
    for (const letter of name.replaceAll(' ', ''))
      expect(face.font.hasGlyphForCodePoint(letter.codePointAt(0) as number), letter).toBe(true);
  });

  // What a name may be printed with: everything that Europe and its neighbours write in these three alphabets.
  test.each([
    ['Latin', 0x20, 0x24f],
    ['more Latin', 0x1e00, 0x1eff],
    ['Greek', 0x370, 0x3ff],
    ['Cyrillic', 0x400, 0x4ff],
  ])('has every letter that names take from %s', (_which, from, to) => {
    const missing = Array.from({ length: to - from + 1 }, (_, index) =>
      String.fromCodePoint(from + index),
    ).filter(
      (letter) =>
        /\p{L}/u.test(letter) &&
        isOnOurPaper(letter) &&
        !face.font.hasGlyphForCodePoint(letter.codePointAt(0) as number),
    );
    expect(missing).toEqual([]);
  });

  test('kerns: T and o stand closer than alone', () => {
    expect(face.widthOf('To', 10)).toBeLessThan(face.widthOf('T', 10) + face.widthOf('o', 10));
  });

  test('a character it lacks takes room: it prints as a replacement sign', () => {
    expect(face.widthOf('🙂', 10)).toBe(face.widthOf('\ufffd', 10));
    expect(face.widthOf('🙂', 10)).toBeGreaterThan(0);
  });
});
