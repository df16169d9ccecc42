import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPaper } from '../../../electron/report/paper.ts';
import { sampleSheet } from '../../../electron/tools/sheets/sample-sheet.ts';
import { sheetLanguagesOf, sheetTexts } from '../../../shared/aftercare/in-language.ts';
import { inkOf } from '../../../shared/report/ink.ts';
import { seenWidth } from '../../../shared/report/mirrored.ts';
import { visible } from '../../../shared/report/printable.ts';
import { addDays } from '../../../shared/time.ts';
import { paperIn } from '../../../shared/words/paper-languages.ts';
import { sheetWords } from '../../../shared/words/sheet.ts';
import { unpacked, wordsOf } from './read-pdf.ts';
import { createTypesetter } from '../../../electron/report/typesetter.ts';
import type { SheetData } from '../../../shared/aftercare/sheet-data.ts';
import { scheduleOf } from '../../../shared/aftercare/schedule.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { aftercareReport } from '../../../shared/report/aftercare-report.ts';
import { pagesOf } from '../../builders/pages-of.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { englishPaper } from '../../../shared/words/paper-language.ts';
import { sheetData } from '../../builders/sheet.ts';

const typesetter = createTypesetter();
await typesetter.prepare('');
const issued = { seal: '7f3a 91c2 04be d8e1', copy: 2 };

const names = ['Jo', 'Marcus', 'Maximiliana-Konstantina'];
const treated = [1, 4, 12];
const zones = defaultProtocol('uk').zones.map(({ code, nameOnSheet }) => ({
  code,
  nameOnSheet,
  densityAdded: 20,
}));
const bottles = ['CB-1182-77', 'CB-1183-78', 'CB-1184-79'].map(
  (lot) => `lot ${lot}, use by March 2027, mixed 1 : 12 and 1 : 18 with sterile water, lot SW-77`,
);
const pigments = [1, 2, 3].map((count) => [
  `Carbon black SMP pigment (CI 77266), ${bottles.slice(0, count).join('; ')}`,
]);
const creams = [
  [],
  ['Lidocaine 4 % cream, lot LC-22871, off at 14:51'],
  [
    'Lidocaine 2.5 % + prilocaine 2.5 % cream (EMLA type), lot LC-22871, off at 14:51',
    'Lidocaine 4 % cream, lot LC-22899, off at 16:20',
  ],
];
const notes = [
  '',
  'Wear your loose cotton cap on the site until the scabs are gone. '.repeat(7).slice(0, 400),
];
const given = ['', 'Moisturiser with no perfume 50 ml, lot CR-9; cotton cap'];
const inserts = defaultProtocol('uk').aftercare.inserts.map(({ text }) =>
  text.replace(/\{\w+\}/, 'Wed 25 Nov'),
);
const packs = ['uk', 'eu', 'us-ca'] as const;
const replaced = [null, { time: '10:36', seal: 'b20e 5c17 88fa 316d' }];

function* everySheet(): Generator<SheetData> {
  for (const pack of packs)
    for (const name of names)
      for (const count of treated)
        for (const ink of pigments)
          for (const numbing of creams)
            for (const personalNotes of notes)
              for (const productsGiven of given)
                for (const insertCount of [1, 4])
                  for (const replaces of replaced)
                    yield sheetData(
                      {
                        title: `${name}, how to look after your scalp`,
                        zones: zones.slice(0, count),
                        pigments: ink,
                        numbing,
                        personalNotes,
                        productsGiven,
                        inserts: inserts.slice(0, insertCount),
                        replaces,
                      },
                      pack,
                    );
}

describe('every sheet of ordinary content', () => {
  test('keeps to two sides, at 12 points or more, and mostly to 14 where the instructions stand', () => {
    let [all, comfortable] = [0, 0];
    const over: string[] = [];
    let index = 0;
    for (const sheet of everySheet()) {
      index += 1;
      // Every eleventh: no choice has eleven values, so each of them meets each other one.
      if (index % 11 !== 0) continue;
      const { pages, scales } = pagesOf(aftercareReport(sheet, issued), typesetter.widthOf);
      all += 1;
      if (scales[0]?.body === 14) comfortable += 1;
      if (pages.length !== 2) over.push(`${sheet.paper} ${sheet.title} ${sheet.zones.length} zones`);
      for (const { body, small } of scales) expect(Math.min(body, small)).toBeGreaterThanOrEqual(12);
    }
    expect(over).toEqual([]);
    expect(all).toBe(Math.floor(3888 / 11));
    expect(comfortable / all).toBeGreaterThan(0.3);
  });

  test('large print has nothing under 18 points', () => {
    for (const paper of ['A4', 'Letter'] as const) {
      const { scales } = pagesOf(
        aftercareReport(sheetData({ paper, largePrint: true }), issued),
        typesetter.widthOf,
      );
      for (const { body, small, lead } of scales) expect(Math.min(body, small, lead)).toBe(18);
      expect(scales.length).toBeGreaterThan(3);
    }
  });
});

/** What one client may have on the sheet beside the leaflet, from little to much. */
const cases = fc.record({
  pack: fc.constantFrom(...packs),
  language: fc.constantFrom(...sheetLanguagesOf(defaultProtocol('uk'))),
  paper: fc.constantFrom('A4' as const, 'Letter' as const),
  name: fc.constantFrom(...names),
  count: fc.constantFrom(...treated),
  inserts: fc.integer({ min: 0, max: 3 }),
  notes: fc.constantFrom('', (notes[1] ?? '').slice(0, 200)),
  later: fc.integer({ min: 0, max: 400 }),
});
const sheetIn = ({
  pack,
  language,
  paper,
  name,
  count,
  inserts: some,
  notes: own,
  later,
}: Case): SheetData => {
  const protocol = defaultProtocol(pack);
  const { nameIn, aftercare } = sheetTexts(protocol, paperIn(language, protocol.pack));
  return {
    ...sampleSheet(pack, addDays('2026-11-21' as LocalDate, later), language),
    paper,
    title: paperIn(language, protocol.pack).say(sheetWords.titleFor({ name })),
    zones: zones.slice(0, count).map((zone) => ({ ...zone, nameOnSheet: nameIn(zone.nameOnSheet) })),
    personalNotes: own,
    inserts: aftercare.inserts.slice(0, some).map(({ text }) => text.replace(/\{\w+\}/, 'Wed 25 Nov')),
  };
};
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

/** The texts that stand beside signs that do not say them. */
const actualTextOf = (pdf: Uint8Array): string =>
  Array.from(unpacked(pdf).matchAll(/\/ActualText <feff([0-9a-f]*)>/gi), ([, hex = '']) =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((one) => Number.parseInt(one, 16))),
  ).join('');

describe('every language', () => {
  test('keeps to two sides of 12 points or more, whatever the country, the paper, the day and the client', async () => {
    await typesetter.prepare('ابجد א');
    fc.assert(
      fc.property(cases, (one) => {
        const { pages, scales } = pagesOf(aftercareReport(sheetIn(one), issued), typesetter.widthOf);
        expect(pages.length).toBe(2);
        for (const { body, small } of scales) expect(Math.min(body, small)).toBeGreaterThanOrEqual(12);
      }),
      { numRuns: 60, seed: 54 },
    );
  });

  test('puts nothing past the edge of the paper, and nothing on top of something else in its box', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { pages, width } = pagesOf(aftercareReport(sheetIn(one), issued), typesetter.widthOf);
        for (const page of pages)
          for (const ink of inkOf(page)) {
            if (ink.ink !== 'text') continue;
            expect(ink.x, ink.text).toBeGreaterThan(25);
            expect(ink.x + seenWidth(ink, typesetter.widthOf), ink.text).toBeLessThan(width - 25);
          }
      }),
      { numRuns: 30, seed: 55 },
    );
  });

  test.each(sheetLanguagesOf(defaultProtocol('uk')))('%s reads back as it was written', async (language) => {
    const sheet = sampleSheet('eu', '2026-11-21' as LocalDate, language);
    const pdf = await createPaper().renderSheet(sheet, issued);
    const plain = (text: string) =>
      visible(text)
        .normalize('NFC')
        .replaceAll(/[\s\u00a0]+/g, ' ')
        .trim();
    // What runs from the right has its text beside its signs: that is what is read out.
    const read = language === 'ar' ? actualTextOf(pdf) : wordsOf(pdf);
    const all = plain(read).toLowerCase();
    const lines = [
      ...sheet.phases.flatMap(({ title, lines: some }) => [title, ...some]),
      ...Object.values(sheet.boxes).flat(),
      ...sheet.goodToKnow,
      ...sheet.inserts,
      ...sheet.pigments,
      sheet.touchUpText,
      sheet.touchUpWindow,
      sheet.review,
      ...(sheet.unchecked ?? []).map(({ text }) => text),
    ];
    const missing = lines.filter((line) =>
      language === 'ar'
        ? (line.match(/[\u0600-\u06ff]{2,}/g) ?? []).some((word) => !all.includes(word))
        : !all.includes(plain(line).toLowerCase()),
    );
    expect(missing).toEqual([]);
  });
});

describe('every day of a year', () => {
  const leaflet = defaultProtocol('uk').aftercare;
  test('has a sheet of two sides, whatever its dates', () => {
    for (let day = 0; day < 366; day += 5) {
      const date = new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10);
      const { pages } = pagesOf(aftercareReport(sheetData({}, 'us-ca', date), issued), typesetter.widthOf);
      expect(pages.length, date).toBe(2);
      expect(
        scheduleOf({
          aftercare: leaflet,
          day0: date as LocalDate,
          paper: englishPaper(defaultProtocol('uk').pack),
          bloodMonths: 4,
        }).strip,
      ).toHaveLength(29);
    }
  });
});
