import { describe, expect, test } from 'vitest';
import { fontPath } from '../../../electron/report/font-files.ts';
import { openTypeface } from '../../../electron/report/open-sheet.ts';

const names = ['Łukasz Wałęsa', 'Őry Tűzoltó', 'Şahin', 'Čapek Žďár', 'Žukov', 'Ћирилица Жанна Щукин', 'Αΐδα Ελλάδα', 'Þórður', 'Ñandú', 'Ærø', 'Țepeș', 'Ģirts'];
const words = ['Today', 'AVATAR', 'Tue', 'LT', 'Yes', 'P. To', 'Wo', 'r,', 'f.', 'Тёплый', 'Γάλα', ...names];

describe.each(['regular', 'semibold'] as const)('the %s face', async (which) => {
  const face = await openTypeface(fontPath(which));
  const shaper = Object.getPrototypeOf(face.font) as { layout: (text: string, features: readonly string[]) => { readonly advanceWidth: number } };

  test.each(words)('sets %s as wide as the general shaper does', (word) => {
    const general = shaper.layout.call(face.font, word, []).advanceWidth / face.font.unitsPerEm;
    expect(face.widthOf(word, 1)).toBeCloseTo(general, 6);
  });

  test.each(names)('has every letter of %s', (name) => {
    for (const letter of name.replaceAll(' ', '')) expect(face.font.hasGlyphForCodePoint(letter.codePointAt(0) as number), letter).toBe(true);
  });

  test('kerns: T and o stand closer than alone', () => {
    expect(face.widthOf('To', 10)).toBeLessThan(face.widthOf('T', 10) + face.widthOf('o', 10));
  });

  test('a character it lacks takes room: it prints as a replacement sign', () => {
    expect(face.widthOf('🙂', 10)).toBe(face.widthOf('\ufffd', 10));
    expect(face.widthOf('🙂', 10)).toBeGreaterThan(0);
  });
});
