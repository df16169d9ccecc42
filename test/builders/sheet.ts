import { sampleSheet } from '../../electron/tools/sheets/sample-sheet.ts';
import type { NoteData, SheetData } from '../../shared/aftercare/sheet-data.ts';
import { defaultProtocol } from '../../shared/protocol/default/default-protocol.ts';
import type { CountryPack } from '../../shared/protocol/country-pack.ts';
import type { RecoveryPage } from '../../shared/report/recovery-report.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';
import { noteWords } from '../../shared/words/note.ts';
import { english } from '../../shared/words/language.ts';
import { englishPaper, paperLanguage } from '../../shared/words/paper-language.ts';
import { paperWordsIn } from '../../shared/words/paper.ts';

/** A whole aftercare sheet as `sheet.prepared` freezes it; give it what a test is about. */
export const sheetData = (
  over: Partial<SheetData> = {},
  pack: CountryPack['id'] = 'uk',
  day0 = '2026-11-21',
): SheetData => ({ ...sampleSheet(pack, day0 as LocalDate), ...over });

/** As much as a sheet can be asked to hold: every zone, eight lots, long names, 400 characters of notes. */
export const fullestSheet = (paper: SheetData['paper'] = 'A4', over: Partial<SheetData> = {}): SheetData => {
  const zones = defaultProtocol('uk').zones.map(({ code, nameOnSheet }, index) => ({
    code,
    nameOnSheet,
    densityAdded: 10 + 5 * index,
  }));
  const name = 'Maximiliana-Konstantina Wolfeschlegelsteinhausen';
  const notes =
    'Wear your loose cotton cap on the site until the scabs are gone, and ask for indoor work up to Tue 1 Dec. ';
  const pigment = (lot: string, ratios: string) =>
    `lot ${lot}, use by March 2027, mixed ${ratios} with water`;
  return sheetData({
    paper,
    title: `${name}, how to look after your scalp`,
    clientFirstName: name,
    practitionerName: 'Alexandrina Featherstonehaugh-Cholmondeley',
    intro:
      'Your touch-up on Saturday 21 November 2026 with Alexandrina Featherstonehaugh-Cholmondeley was stopped early. Care for every treated part as below.',
    studio: {
      name: 'Northlight Scalp Micropigmentation and Permanent Make-up Studio',
      phone: '+44 (0)20 7946 0102',
      outOfHoursPhone: '+44 (0)20 7946 0177',
    },
    stoppedEarly: true,
    zones: [...zones, { code: 'SCR-1', nameOnSheet: 'Scar 1', densityAdded: 12 }],
    pigments: [
      `Carbon black with iron oxide, warm (CI 77266, CI 77499), ${[
        pigment('CB-1182-77', '1 : 8'),
        pigment('CB-1183-78', '1 : 12 and 1 : 14'),
        pigment('CB-1184-79', '1 : 18'),
      ].join('; ')}`,
      'Sterile water, single-use ampoule, lot SW-20-411',
      'Sterile water, bottle, lot SW-21-7',
    ],
    needles: ['3RL 0.25 mm, lot N-4471-A, use by June 2028', '1RL 0.2 mm, lot N-4472-B, use by June 2028'],
    numbing: [
      'Lidocaine 2.5 % + prilocaine 2.5 % cream (EMLA type), lot LC-22871, off at 14:51',
      'Gel or spray during the work (lidocaine, with or without adrenaline), lot LC-22899, off at 16:20',
    ],
    productsGiven: `${'Moisturiser with no perfume 50 ml, lot CR-9; cotton cap; '.repeat(4)}`.slice(0, 160),
    personalNotes: notes.repeat(4).slice(0, 400),
    ...over,
  });
};

/** A deferral after numbing cream: the note with everything on it. */
export const noteData = (over: Partial<NoteData> = {}): NoteData => {
  const { say } = englishPaper(defaultProtocol('uk').pack);
  const { studio, recordNumber, practitionerName, complaintText, dataText, boxes, preparedAt } = sheetData();
  const [dateLong, comeBackFrom] = ['Saturday 21 November 2026', 'Monday 4 January 2027'];
  return {
    format: 'stipple-note-1',
    language: 'en',
    paper: 'A4',
    preparedAt,
    kind: 'deferred',
    recordNumber,
    studio,
    practitionerName,
    complaintText,
    dataText,
    title: say(noteWords.deferredTitleFor({ name: 'Marcus' })),
    intro: say(noteWords.intro({ day: dateLong, practitioner: practitionerName })),
    clientFirstName: 'Marcus',
    dateLong,
    whyTitle: say(noteWords.deferredWhyTitle),
    why: 'Your skin needs some more days of rest first.',
    nextTitle: say(noteWords.deferredNextTitle),
    next: say(noteWords.from({ day: comeBackFrom, next: noteWords.deferredNext })),
    comeBackFrom,
    closing: say(noteWords.deferredClosing),
    numbing: ['Lidocaine 4 % cream, lot LC-22871, off at 14:51'],
    emergency: { number: '999', signs: boxes.emergency },
    words: paperWordsIn(say),
    ...over,
  };
};

export const recoveryPage = (language = english): RecoveryPage => ({
  studioName: 'Northlight SMP Studio',
  recoveryCode: '7F3A9-1C204-BED8E-1XK2M-P0Q9R-ZT4VW-5N6GH-8J2YS',
  fingerprint: 'a1b2 c3d4 e5f6 0718 293a 4b5c 6d7e 8f90',
  deviceId: '3f0c1f8e-6f1d-4d43-9a5e-0d1c2b3a4f5e',
  date: '2026-11-21' as LocalDate,
  language: paperLanguage(language, { dateOrder: 'dayMonth', clock: '24h' }),
  paper: 'A4',
  preparedAt: '2026-11-21T12:00:00.000Z' as Instant,
});
