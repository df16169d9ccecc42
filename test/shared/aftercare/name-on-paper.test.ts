import { expect, test } from 'vitest';
import { nameOnPaper } from '../../../shared/aftercare/name-on-paper.ts';
import { sheetOf } from '../../../shared/aftercare/sheet.ts';
import { visible } from '../../../shared/report/printable.ts';
import { at, cartridge, dataWith, mix, pass } from '../../builders/data.ts';

const titleFor = (name: string): string => {
  const data = dataWith({ mixes: [mix()], cartridges: [cartridge()], passes: [pass()] });
  return sheetOf({ ...data, clientFacts: { ...data.clientFacts, firstName: name } }, at(240)).title;
};

test.each([
  'Marcus',
  'Łukasz',
  'Žofia',
  'Őry',
  'Şahin',
  'İpek',
  'Αΐδα',
  'Ελένη',
  'Жанна',
  'Ћирило',
  'Þórður',
  'Nguyễn Thị',
  'Anne-Marie',
  'O’Neil',
  'O´Brien',
  'Jean Luc',
  'Henry 3',
  'Zoe\u0308',
  'محمد',
  'דוד',
  '李 小龍',
  '김민준',
  'สมชาย',
  'अनिता',
  'Marcus 🙂',
  'Anna محمد',
])('%s is spoken to by name', (name) => {
  expect(nameOnPaper(` ${name} `)).toBe(name);
  expect(visible(titleFor(name))).toBe(`${name}, how to look after your scalp`);
});

test.each(['ཀར་མ', 'ক', 'Marcus \u0007'])(
  'of %s not every letter can be printed: the sheet speaks to nobody by name',
  (name) => {
    expect(nameOnPaper(name)).toBe('');
    expect(titleFor(name)).toBe('How to look after your scalp');
  },
);
