import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameName, mayBeSame } from '../../../shared/people/same-person.ts';
import { holds } from '../../builders/property.ts';

test.each([
  ['Anna Müller', 'Mueller Anna'],
  ['Anna Müller', 'ANNA MULLER'],
  ['Søren Ødegård', 'Soeren Oedegaard'],
  ['Jörg Strauß', 'Joerg Strauss'],
  ['Siobhán O\u02bcBrien', "O'Brien, Siobhan"],
  ['Siobhán O’Brien', 'Siobhan O Brien'],
  ['Siobhán O’Brien', 'Siobhan Obrien'],
  ['Keʻala Kahananui', 'Keala Kahananui'],
  ['Marcus Okonkwo-Lindqvist', 'Marcus Okonkwo'],
  ['María García López', 'Maria Garcia'],
  ['Ｍａｒｃｕｓ Ｌｅｅ', 'Marcus Lee'],
  ['Jan van den Berg', 'Jan Vandenberg'],
  ['山田 太郎', '山田太郎'],
  ['İrem Işık', 'Irem Isik'],
  ['أحمد الفاسي', 'الفاسى احمد'],
  ['Anna Maria Weiß', 'Anna Weiss'],
  ['Nguyễn Thị Hồng', 'NGUYỄN THỊ HỒNG'.normalize('NFD')],
  ['Đặng Văn Đỗ', 'Dang Van Do'],
  ['Jane Griﬀin-Oﬃcer', 'Griffin Officer, Jane'],
  ['ﾊﾟｰｸ ｼﾞﾐﾝ', 'パーク ジミン'],
  ['髙橋 一', '高橋一'],
  ['𠮷田 齋', '吉田 斎'],
  ['Đorđe Đurić', 'Djordje Djuric'],
  ['Nǃxau ǂToma', 'N!xau Toma'],
])('"%s" and "%s" are asked about as one name', (one, other) => {
  expect(isSameName(one, other)).toBe(true);
  expect(isSameName(other, one)).toBe(true);
});

test.each([
  ['Anna Müller', 'Anna Miller'],
  ['Anna Müller', 'Hanna Müller'],
  ['Marcus Lee', 'Marcus'],
  ['Ann', 'Anna Müller'],
  ['-', '?'],
  ['山田 太郎', '山本 太郎'],
])('"%s" and "%s" are two names', (one, other) => expect(isSameName(one, other)).toBe(false));

const person = { fullName: 'Anna Müller', dateOfBirth: '1980-03-04', phone: '+44 7700 900461' };

test('the same name is one person with the same birthday, or with the same phone', () => {
  const other = { ...person, fullName: 'Mueller, Anna' };
  expect(mayBeSame(person, other)).toBe('birthday');
  expect(mayBeSame(person, { ...other, dateOfBirth: '1980-04-03', phone: '07700 900461' })).toBe('phone');
  expect(mayBeSame(person, { ...other, dateOfBirth: '1980-04-03', phone: '07700 900462' })).toBeUndefined();
  expect(mayBeSame({ ...person, phone: '12' }, { ...other, dateOfBirth: '1', phone: '12' })).toBeUndefined();
  expect(mayBeSame(person, { ...person, fullName: 'Bea Ash' })).toBeUndefined();
});

test.each([
  ['+45 12 34 56 78', '12345678'],
  ['+372 512 3456', '5123456'],
  ['+353 87 123 4567', '087 123 4567'],
  ['0049 170 1234567', '0170/1234567'],
  ['+39 06 1234567', '061234567'],
])('"%s" and "%s" are one line', (one, other) => {
  const later = { ...person, dateOfBirth: '1980-04-03' };
  expect(mayBeSame({ ...person, phone: one }, { ...later, phone: other })).toBe('phone');
  expect(mayBeSame({ ...person, phone: other }, { ...later, phone: one })).toBe('phone');
});

test('a name is the same as itself, in any order of its words', () => {
  holds(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
      (words) => {
        const name = words.join(' ');
        if (/\p{L}/u.test(name)) expect(isSameName(name, words.toReversed().join(' '))).toBe(true);
      },
    ),
  );
});
