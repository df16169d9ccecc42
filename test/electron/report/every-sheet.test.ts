import { describe, expect, test } from 'vitest';
import { createTypesetter } from '../../../electron/report/typesetter.ts';
import type { SheetData } from '../../../shared/aftercare/sheet-data.ts';
import { scheduleOf } from '../../../shared/aftercare/schedule.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { aftercareReport } from '../../../shared/report/aftercare-report.ts';
import { pagesOf } from '../../../shared/report/pages-of.ts';
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
