import { expect, test } from 'vitest';
import { isOnOurPaper, nameOnPaper } from '../../../shared/aftercare/name-on-paper.ts';
import { sheetOf } from '../../../shared/aftercare/sheet.ts';
import { at, cartridge, dataWith, mix, pass } from '../../builders/data.ts';

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
])('%s is printed as it is', (name) => {
  expect(isOnOurPaper(name)).toBe(true);
  expect(nameOnPaper(` ${name} `)).toBe(name);
});

test.each(['محمد', 'דוד', '李 小龍', '김민준', 'สมชาย', 'अनिता', 'Marcus 🙂', 'Anna محمد'])(
  '%s would print as empty signs, so the sheet speaks to nobody by name',
  (name) => {
    expect(nameOnPaper(name)).toBe('');
    const data = dataWith({ mixes: [mix()], cartridges: [cartridge()], passes: [pass()] });
    const sheet = sheetOf({ ...data, clientFacts: { ...data.clientFacts, firstName: name } }, at(240));
    expect(sheet.title).toBe('How to look after your scalp');
  },
);
