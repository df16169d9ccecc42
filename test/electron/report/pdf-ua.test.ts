import { describe, expect, test } from 'vitest';
import { createPaper } from '../../../electron/report/paper.ts';
import { fullestSheet, noteData, recoveryPage, sheetData } from '../../builders/sheet.ts';
import { languagesIn, pdfUaProblems } from './pdf-ua.ts';

const paper = createPaper();
const issued = { seal: '7f3a 91c2 04be d8e1', copy: 1 };
const named = (name: string) =>
  paper.renderSheet(
    sheetData({
      title: `${name}, how to look after your scalp`,
      practitionerName: name,
      personalNotes: `Ask ${name} → on 020 7946 0102.`,
    }),
    issued,
  );

describe('no page fails a check of PDF/UA-1', () => {
  test.each<[string, () => Promise<Uint8Array>]>([
    ['the sheet', () => paper.renderSheet(sheetData(), issued)],
    ['the sheet of California', () => paper.renderSheet(sheetData({}, 'us-ca'), issued)],
    ['the fullest sheet', () => paper.renderSheet(fullestSheet(), issued)],
    ['large print', () => paper.renderSheet(sheetData({ largePrint: true }), issued)],
    [
      'a corrected sheet',
      () => paper.renderSheet(sheetData({ replaces: { time: '10:36', seal: 'b20e' } }), issued),
    ],
    [
      'a sheet in three pieces',
      () =>
        paper.renderSheet(
          sheetData({ needles: Array.from({ length: 60 }, (_, n) => `3RL, lot ${n}`) }),
          issued,
        ),
    ],
    ['the note', () => paper.renderNote(noteData(), issued)],
    ['the recovery page', () => paper.renderRecovery(recoveryPage())],
    ['a name in Arabic', () => named('أحمد بن علي')],
    ['a name in Hebrew', () => named('דוד לוי')],
    ['a name in Devanagari', () => named('स्निग्धा')],
    ['a name in Thai', () => named('สมชาย')],
    ['a name in Chinese', () => named('陈大文')],
    ['a name in Japanese', () => named('さくら 高橋')],
    ['a name in Korean', () => named('김민준')],
    ['a name in Cyrillic', () => named('Жанна')],
    ['marks set by the font', () => named('K͟hālid C̆ R̥̄')],
    ['pictures', () => named('Zoë 😀 👨‍👩‍👧')],
    ['letters that no font has', () => named('ཀར')],
  ])('%s', async (_what, make) => {
    expect(pdfUaProblems(await make())).toEqual([]);
  });
});

test('the check finds what is wrong', async () => {
  const sound = Buffer.from(await paper.renderSheet(sheetData(), issued)).toString('latin1');
  const broken = (from: RegExp | string, to: string) =>
    pdfUaProblems(Buffer.from(sound.replace(from, to), 'latin1'));
  expect(broken('/DisplayDocTitle true', '/DisplayDocTitle null')).toContain('07-001 title is not shown');
  expect(broken('/Lang (en)', '/Lung (en)')).toContain('11-006 no language');
  expect(broken('pdfuaid:part>1', 'pdfuaid:part>2')).toContain('06-002 metadata does not say PDF/UA-1');
  expect(broken('/Marked true', '/Marked null')).toContain('01-002 not marked as tagged');
  expect(broken('/CIDToGIDMap /Identity', '/CIDToGIDMup /Identity')[0]).toMatch(/31-004/);
});

test.each([
  ['أحمد', 'ar'],
  ['דוד', 'he'],
  ['陈大文', 'zh'],
  ['さくら', 'ja'],
  ['김민준', 'ko'],
  ['สมชาย', 'th'],
])('the name %s is told to be in its language, and read out as it is written', async (name, language) => {
  expect(languagesIn(await named(name)).has(language)).toBe(true);
  if (language === 'ar' || language === 'he')
    expect(languagesIn(await named(name)).get(language)).toContain(name);
});
