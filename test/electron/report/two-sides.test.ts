import { expect, test } from 'vitest';
import { createTypesetter } from '../../../electron/report/typesetter.ts';
import { sampleSheet } from '../../../electron/tools/sheets/sample-sheet.ts';
import { sheetTexts } from '../../../shared/aftercare/in-language.ts';
import { scheduleOf } from '../../../shared/aftercare/schedule.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { aftercareReport } from '../../../shared/report/aftercare-report.ts';
import { pagesOf } from '../../builders/pages-of.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { paperIn } from '../../../shared/words/paper-languages.ts';

const day0 = '2026-11-21' as LocalDate;
const typesetter = createTypesetter();
const note =
  'Bonnet de coton propre sur le chantier, pas de casque serré, travail dedans si possible. '.repeat(5);

/** How many sides the sheet takes with these inserts and a note of that length. */
const sidesOf = async (
  language: string,
  pack: 'uk' | 'us-ca',
  inserts: readonly string[],
  letters: number,
): Promise<number> => {
  const protocol = defaultProtocol(pack);
  const paper = paperIn(language, protocol.pack);
  const { aftercare } = sheetTexts(protocol, paper);
  const schedule = scheduleOf({ aftercare, day0, bloodMonths: 4, paper });
  const sheet = {
    ...sampleSheet(pack, day0, language),
    inserts: schedule.inserts.filter(({ when }) => inserts.includes(when)).map(({ text }) => text),
    personalNotes: note.slice(0, letters).trim(),
  };
  const report = aftercareReport(sheet, { seal: '7f3a 91c2 04be d8e1', copy: 1 });
  await typesetter.prepare(JSON.stringify(report));
  return pagesOf(report, typesetter.widthOf).pages.length;
};

const five = ['scar', 'hairline', 'numbing', 'oily', 'fair'];
const seven = [...five, 'hairLiquid', 'worn'];
const languages = ['en', 'es', 'fr', 'de', 'pt', 'pl', 'ar'];

test.each(languages)(
  'the sheet in %s keeps to two sides with five inserts and the longest note',
  async (language) => {
    for (const pack of ['uk', 'us-ca'] as const)
      expect(await sidesOf(language, pack, five, 400), pack).toBe(2);
  },
);

test.each(languages)('the sheet in %s keeps to two sides with seven inserts and a note', async (language) => {
  for (const pack of ['uk', 'us-ca'] as const)
    expect(await sidesOf(language, pack, seven, 150), pack).toBe(2);
});
