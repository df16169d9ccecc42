import type { NoteData, SheetData } from '../../shared/aftercare/sheet-data.ts';
import { scheduleOf } from '../../shared/aftercare/schedule.ts';
import { defaultProtocol } from '../../shared/protocol/default/default-protocol.ts';
import { packValueOf } from '../../shared/protocol/schema.ts';
import type { CountryPack } from '../../shared/protocol/schema.ts';
import type { RecoveryPage } from '../../shared/report/recovery-report.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';
import { englishPaperWords } from '../../shared/words/paper.ts';
import { comeBack, noteIntro, noteWords } from '../../shared/words/sheet.ts';

/** The leaflet of a country pack with real dates, ready to be spread into a sheet. */
const leafletOf = (pack: CountryPack['id'], day0: LocalDate) => {
  const { aftercare, pack: country } = defaultProtocol(pack);
  const schedule = scheduleOf(aftercare, day0, country.locale, country.dateOrder);
  return {
    paper: country.paper,
    day0,
    day0Long: schedule.day0.long,
    phases: schedule.phases.map(({ title, range, startDay, endDay, lines }) => ({
      title,
      dates: range,
      startDay,
      endDay,
      lines,
    })),
    marks: schedule.stripMarks.map(({ day, text }) => ({ day, label: text })),
    stripDays: schedule.strip.length + 1,
    boxes: { ...schedule.boxes, emergencyNumber: packValueOf(country.emergencyNumber) },
    colourJudged: schedule.colourJudged.long,
    review: schedule.review.long,
    complaintText: aftercare.complaintText,
    dataText: aftercare.dataText,
  };
};

/** A whole aftercare sheet as `sheet.prepared` freezes it; give it what a test is about. */
export const sheetData = (
  over: Partial<SheetData> = {},
  pack: CountryPack['id'] = 'uk',
  day0 = '2026-11-21',
): SheetData => {
  const leaflet = leafletOf(pack, day0 as LocalDate);
  return {
    format: 'stipple-sheet-1',
    language: 'en',
    preparedAt: `${day0}T16:42:10.000Z` as Instant,
    title: 'Marcus, how to look after your scalp',
    recordNumber: 'SMP-2026-0412',
    studio: { name: 'Northlight SMP Studio', phone: '020 7946 0102', outOfHoursPhone: '020 7946 0177' },
    clientFirstName: 'Marcus',
    practitionerName: 'Dana Whitlock',
    intro: `Your touch-up was on ${leaflet.day0Long} with Dana Whitlock.`,
    stoppedEarly: false,
    zones: [
      { code: 'FHL', nameOnSheet: 'Hairline', densityAdded: 18 },
      { code: 'VTX', nameOnSheet: 'Crown', densityAdded: 42 },
    ],
    pigments: [
      'Carbon black, lot CB-1182, use by 2027-03, mixed 1 : 12 and 1 : 18 (pigment : water)',
      'Sterile water, lot SW-77',
    ],
    needles: ['3RL 0.25 mm, lot N-4471, use by 2028-06'],
    numbing: ['Lidocaine 4 % cream, lot LC-22871, off at 14:51'],
    lots: ['CB-1182', 'SW-77', 'N-4471', 'LC-22871'],
    touchUpWindow:
      'Your next touch-up is about autumn 2029 to spring 2030. Come sooner if it fades or looks uneven. This is a guess, not a promise.',
    personalNotes:
      'Wear your loose cotton cap on the site until the scabs are gone, and ask for indoor work up to Tue 1 Dec.',
    productsGiven: 'Scent-free cream 50 ml, lot CR-9',
    leafletVersion: 12,
    leafletLanguage: 'English',
    leafletDate: '3 November 2026',
    words: englishPaperWords,
    ...leaflet,
    ...over,
  };
};

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
    `Carbon black with iron oxide, warm (CI 77266, CI 77499), lot ${lot}, use by 2027-03, mixed ${ratios} (pigment : water)`;
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
      pigment('CB-1182-77', '1 : 8'),
      pigment('CB-1183-78', '1 : 12 and 1 : 14'),
      pigment('CB-1184-79', '1 : 18'),
      'Sterile water, single-use ampoule, lot SW-20-411',
    ],
    needles: ['3RL 0.25 mm, lot N-4471-A, use by 2028-06', '1RL 0.2 mm, lot N-4472-B, use by 2028-06'],
    numbing: [
      'Lidocaine 2.5 % + prilocaine 2.5 % cream (EMLA type), lot LC-22871, off at 14:51',
      'Gel or spray during the work (lidocaine, with or without adrenaline), lot LC-22899, off at 16:20',
    ],
    productsGiven: `${'Scent-free cream 50 ml, lot CR-9; cotton cap; '.repeat(4)}`.slice(0, 160),
    personalNotes: notes.repeat(4).slice(0, 400),
    ...over,
  });
};

/** A deferral after numbing cream: the note with everything on it. */
export const noteData = (over: Partial<NoteData> = {}): NoteData => {
  const words = noteWords.deferred;
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
    title: words.title('Marcus'),
    intro: noteIntro(dateLong, practitionerName),
    clientFirstName: 'Marcus',
    dateLong,
    whyTitle: words.whyTitle,
    why: 'Your skin needs some more days of rest first.',
    nextTitle: words.nextTitle,
    next: comeBack(comeBackFrom, words.next),
    comeBackFrom,
    closing: words.closing,
    numbing: ['Lidocaine 4 % cream, lot LC-22871, off at 14:51'],
    emergency: { number: '999', signs: boxes.emergency },
    words: englishPaperWords,
    ...over,
  };
};

export const recoveryPage = (): RecoveryPage => ({
  studioName: 'Northlight SMP Studio',
  recoveryCode: '7F3A9-1C204-BED8E-1XK2M-P0Q9R-ZT4VW-5N6GH-8J2YS',
  fingerprint: 'a1b2 c3d4 e5f6 0718 293a 4b5c 6d7e 8f90',
  deviceId: '3f0c1f8e-6f1d-4d43-9a5e-0d1c2b3a4f5e',
  dateLong: 'Saturday 21 November 2026',
  paper: 'A4',
  preparedAt: '2026-11-21T12:00:00.000Z' as Instant,
});
