import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matches, questionWords, searchKey, searchWords } from '../../../shared/people/search.ts';
import { holds } from '../../builders/property.ts';

const key = searchKey('José Núñez-Łukasz Øre', '+44 (0)20 7946 0102');

test.each([
  'jose',
  'nunez',
  'JOSÉ',
  'ore jo',
  'lukasz',
  'nuñez jos',
  '7946',
  '020 7946 0102',
  '442079460102',
  '',
])('"%s" finds the client', (question) => {
  expect(matches(key, questionWords(question))).toBe(true);
});

test.each(['marcus', 'jose marcus', '9999'])('"%s" does not', (question) => {
  expect(matches(key, questionWords(question))).toBe(false);
});

test('names in other scripts are found by their own letters', () => {
  expect(matches(searchKey('Дмитро Ткаченко', '1'), questionWords('ткач'))).toBe(true);
  expect(matches(searchKey('محمد', '1'), questionWords('محمد'))).toBe(true);
});

test.each(["o'brien", 'obrien', 'brien', 'O’Brien'])('"%s" finds Siobhán O\'Brien', (question) => {
  expect(matches(searchKey("Siobhán O'Brien", '1'), questionWords(question))).toBe(true);
});

test.each([
  ['+44 7700 900461', '07700 900461'],
  ['07700 900461', '+44 7700 900461'],
  ['0044 (0)7700 900461', '+44 (0)7700 900461'],
  ['٠٧٧٠٠ ٩٠٠٤٦١', '07700900461'],
  ['900461', '۰۷۷۰۰ ۹۰۰۴۶۱'],
  ['+45 12 34 56 78', '12345678'],
  ['00372 5123456', '512 3456'],
  ['+44 (0)20 7946 0018', '020 7946 0018'],
])('a number asked for as "%s" finds one kept as "%s"', (question, phone) => {
  expect(matches(searchKey('A', phone), questionWords(question))).toBe(true);
});

test('vowel signs, stretching and invisible signs of other scripts are no letters', () => {
  expect(matches(searchKey('مُحَمَّد عـــلي', '1'), questionWords('محمد علي'))).toBe(true);
  expect(matches(searchKey('\u202bשָׁלוֹם\u202c', '1'), questionWords('שלום'))).toBe(true);
  expect(matches(searchKey('Zoe\u0308', '1'), questionWords('zoë'))).toBe(true);
});

test('a question of nothing but signs finds everybody, as an empty one does', () => {
  expect(questionWords(' \u0000\t-- ')).toEqual([]);
});

const spellings: readonly (readonly string[])[] = [
  ['Anna Müller', 'Anna Mueller', 'Anna Muller', 'Anna MÜLLER', 'Anna Mu\u0308ller', 'Ａｎｎａ Ｍüller'],
  ['Søren Ødegård', 'Soeren Oedegaard', 'Soren Odegard', 'Søren Odegaard', 'SØREN ØDEGÅRD'],
  ['Åse Kjær', 'Aase Kjaer', 'Ase Kjar', 'Aase Kjær'],
  ['Jörg Strauß', 'Joerg Strauss', 'Jorg Strauss', 'JÖRG STRAUẞ', 'Joerg STRAUSS'],
  ['Łukasz Żółć', 'Lukasz Zolc', 'ŁUKASZ ŻÓŁĆ'],
  ['İrem Işık', 'Irem Isik', 'irem ışık', 'IREM IŞIK'],
  [
    'Siobhán O\u2019Brien',
    "Siobhan O'Brien",
    'Siobhan O\u02bcBrien',
    'Siobhan O\u0060Brien',
    'Siobhan O\u00b4Brien',
  ],
  ['Keʻala Kahananui', 'Ke‘ala Kahananui', "Ke'ala Kahananui", 'Keala Kahananui', 'Ke\u02bbala Kahananui'],
  ["Ma'moun Ta'eb", 'Maʾmoun Taʿeb', 'Mamoun Taeb'],
  ['María García López', 'Maria Garcia-Lopez', 'Maria García\u2010López', 'maria garcialopez'],
  ['Jan van den Berg', 'Jan Vandenberg', 'Jan van-den-Berg'],
  ['山田 太郎', '山田太郎', '山田\u3000太郎'],
  ['ヤマダ タロウ', 'やまだ たろう', 'ﾔﾏﾀﾞ ﾀﾛｳ'],
  ['أحمد الفاسي', 'احمد الفاسى', 'أحْمَد الفاسي'],
  ['شیرین کریمی', 'شيرين كريمي'],
  ['יעקב כהן', 'יַעֲקֹב כֹּהֵן'],
  ['Фёдор Йовчев', 'Федор Иовчев'],
  ['Γιώργος', 'Γιωργοσ', 'ΓΙΏΡΓΟΣ'],
  ['김 민준', '김민준'],
  ['髙橋 濵', '高橋 浜', '高橋浜'],
  ['Đorđe Đurić', 'Djordje Djuric', 'Dorde Duric'],
  ['Nguyễn Đỗ', 'Nguyen Do', 'NGUYỄN ĐỖ'.normalize('NFD')],
  ['Jane Griﬀin', 'Jane Griffin'],
];

test.each(spellings.flatMap((one) => one.flatMap((kept) => one.map((asked) => [asked, kept] as const))))(
  '"%s" finds a client kept as "%s"',
  (asked, kept) => expect(matches(searchKey(kept, '1'), questionWords(asked))).toBe(true),
);

test('a short name finds its own spellings and not everybody who begins like it', () => {
  const finds = (asked: string, kept: string): boolean => matches(searchKey(kept, '1'), questionWords(asked));
  expect(finds('Joe', 'John Smith')).toBe(false);
  expect(finds('Sue', 'Susan Ash')).toBe(false);
  expect(finds('Bø', 'Anna Boe')).toBe(true);
  expect(finds('Boe', 'Anna Bø')).toBe(true);
  expect(finds('Boe', 'Anna Bo')).toBe(true);
  expect(finds('Maier', 'Anna Müller')).toBe(false);
});

test('whatever a name is, it is found by itself, by each of its words, and by all of them in another order', () => {
  holds(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
      (words) => {
        const key = searchKey(words.join(' '), '1');
        for (const asked of [words.join(' '), words.toReversed().join(' '), ...words])
          if (/\p{L}/u.test(asked)) expect(matches(key, searchWords(asked))).toBe(true);
      },
    ),
  );
});

test('every spelling of the letters of north and west finds every other', () => {
  const three = fc.constantFrom(
    ['ü', 'ue', 'u'],
    ['ö', 'oe', 'o'],
    ['ä', 'ae', 'a'],
    ['ø', 'oe', 'o'],
    ['å', 'aa', 'a'],
  );
  const consonants = fc.stringMatching(/^[bdfgklmnprst]{2,4}$/);
  holds(
    fc.property(consonants, three, consonants, (before, ways, after) => {
      for (const kept of ways)
        for (const asked of ways)
          expect(
            matches(searchKey(`${before}${kept}${after}`, '1'), questionWords(`${before}${asked}${after}`)),
          ).toBe(true);
    }),
  );
});

test.each([
  ['Maria D\u02bcangelo', "Maria D'Angelo"],
  ['Nu\u2018uanu Kai', 'Nu\u02bbuanu Kai'],
  ['O\u0060Neil Tom', "O'Neil Tom"],
  ['O\u00b4Neil Tom', "O'Neil Tom"],
  ['\uff2f\u2019\uff22\uff52\uff49\uff45\uff4e \uff2d\uff41\uff59', "O'Brien May"],
  ['St. John Smith', 'St John Smith'],
  ['Hawai\u02bbi Lee', 'Hawaii Lee'],
  ['Müller-Lüdenscheidt Anna', 'Muller Ludenscheidt Anna'],
])('%j and %j find each other', (one, other) => {
  expect(matches(searchKey(one, ''), questionWords(other))).toBe(true);
  expect(matches(searchKey(other, ''), questionWords(one))).toBe(true);
});
