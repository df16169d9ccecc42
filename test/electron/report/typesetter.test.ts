import { describe, expect, test } from 'vitest';
import { createTypesetter } from '../../../electron/report/typesetter.ts';
import { din91379Letters, din91379Sequences } from './din-91379.ts';

const typesetter = createTypesetter();
const foreign =
  'Ωμέγα Жанна أحمد بن علي محمد לוי נמשך शर्मा สมชาย ใจดี 陈大文 さくら 高橋 김민준 😀 → ≥ ✓ C̆ K͟h';
await typesetter.prepare(foreign);

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

describe.each(['regular', 'semibold'] as const)('the %s face', (face) => {
  const { font, set } = typesetter.typefaceOf('text', face);
  const shaper = font as unknown as {
    readonly layout: (text: string, features: readonly string[]) => { readonly advanceWidth: number };
  };

  test.each(words)('sets %s as wide as the general shapers do', (word) => {
    const general = shaper.layout(word, []).advanceWidth / font.unitsPerEm;
    expect(typesetter.widthOf(word, face, 1)).toBeCloseTo(general, 6);
    expect(set(word, { shaped: true, rightToLeft: false }).width / 1000).toBeCloseTo(general, 6);
  });

  test('kerns: T and o stand closer than alone', () => {
    expect(typesetter.widthOf('To', face, 10)).toBeLessThan(
      typesetter.widthOf('T', face, 10) + typesetter.widthOf('o', face, 10),
    );
  });

  test('has every letter of DIN 91379, and sets each of its sequences as one letter with its marks on it', () => {
    for (const text of [...din91379Letters, ...din91379Sequences]) {
      const rows = typesetter.rowsOf(text, face, false);
      expect(
        rows.map(({ font: own }) => own),
        text,
      ).not.toContain(undefined);
      for (const { glyphs } of rows)
        expect(
          glyphs.map(({ id }) => id),
          text,
        ).not.toContain(0);
    }
    // A mark takes no room and is moved by the font over, or under, the letter it belongs to.
    for (const text of din91379Sequences) {
      const [row] = typesetter.rowsOf(text.normalize('NFC'), face, false);
      const marks = row?.glyphs.filter(({ advance }) => advance === 0) ?? [];
      const letters = (row?.glyphs.length ?? 0) - marks.length;
      expect(letters, text).toBe([...text.normalize('NFD')].filter((one) => /\p{L}/u.test(one)).length);
      for (const { dx, dy } of marks) expect(dx !== 0 || dy !== 0, text).toBe(true);
      expect(row?.glyphs.map((glyph) => glyph.text).join(''), text).toBe(text.normalize('NFC'));
    }
  });
});

describe('other scripts', () => {
  const rowsOf = (text: string, rightToLeft = false) => typesetter.rowsOf(text, 'regular', rightToLeft);

  test.each([
    ['陈大文', 'han'],
    ['さくら高橋', 'japanese'],
    ['김민준', 'hangul'],
    ['สมชาย', 'thai'],
    ['😀', 'emoji'],
    ['→≥', 'math'],
    ['शर्मा', 'text'],
  ])('%s is set in the font for it, with no sign missing', (text, font) => {
    const rows = rowsOf(text);
    expect(rows.map((row) => row.font)).toEqual([font]);
    expect(rows[0]?.glyphs.map(({ id }) => id)).not.toContain(0);
    expect(rows[0]?.width).toBeGreaterThan(0);
  });

  test('Arabic letters join: in a word they look other than one by one, and it begins at the right', () => {
    const [word] = rowsOf('محمد', true);
    const apart = [...'محمد'].flatMap((letter) => rowsOf(letter, true)[0]?.glyphs.map(({ id }) => id) ?? []);
    expect(word?.glyphs.filter(({ id }) => apart.includes(id)).length).toBeLessThan(2);
    const [first, , second] = rowsOf('أحمد علي', true);
    expect(first?.text).toBe('أحمد');
    expect(first?.x).toBeGreaterThan(second?.x ?? Infinity);
  });

  test('a bracket among letters from right to left is turned round', () => {
    const turned = rowsOf('(', true)[0]?.glyphs[0]?.id;
    expect(turned).toBe(rowsOf(')')[0]?.glyphs[0]?.id);
  });

  test('a family, a flag and a waving hand of a colour are each one picture', () => {
    expect(rowsOf('👨‍👩‍👧')[0]?.glyphs).toHaveLength(1);
    expect(rowsOf('🇬🇧')[0]?.glyphs).toHaveLength(1);
    expect(rowsOf('👋🏽')[0]?.glyphs.filter(({ advance }) => advance > 0)).toHaveLength(1);
  });

  test('signs that only steer draw nothing and take no room', () => {
    expect(typesetter.widthOf('a\u2068b\u2069\u200e', 'regular', 10)).toBeCloseTo(
      typesetter.widthOf('a', 'regular', 10) + typesetter.widthOf('b', 'regular', 10),
      6,
    );
  });
});
