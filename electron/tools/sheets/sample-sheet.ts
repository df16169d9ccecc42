import { saidBackOf } from '../../../shared/aftercare/said-back.ts';
import { saidBackWords } from '../../../shared/words/said-back.ts';
import { sheetTexts } from '../../../shared/aftercare/in-language.ts';
import { scheduleOf } from '../../../shared/aftercare/schedule.ts';
import type { SheetData } from '../../../shared/aftercare/sheet-data.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { packValueOf } from '../../../shared/protocol/country-pack.ts';
import type { Aftercare, Protocol } from '../../../shared/protocol/schema.ts';
import type { CountryPack } from '../../../shared/protocol/country-pack.ts';
import { addDays } from '../../../shared/time.ts';
import type { Instant, LocalDate } from '../../../shared/time.ts';
import { andList, commaList } from '../../../shared/words/message.ts';
import { paperIn } from '../../../shared/words/paper-languages.ts';
import type { PaperLanguage } from '../../../shared/words/paper-language.ts';
import { paperWordsIn } from '../../../shared/words/paper.ts';
import { sheetWords } from '../../../shared/words/sheet.ts';

/** The leaflet with real dates, ready to be spread into a sheet. */
const leafletOf = (
  { pack }: Pick<Protocol, 'pack'>,
  aftercare: Aftercare,
  day0: LocalDate,
  paper: PaperLanguage,
) => {
  const bloodMonths = packValueOf(pack.bloodDonationMonths);
  const schedule = scheduleOf({ aftercare, day0, bloodMonths, paper });
  const { emergency, emergencyAfterNumbing, ...signs } = schedule.boxes;
  const insert = (when: Aftercare['inserts'][number]['when']) =>
    schedule.inserts.filter((one) => one.when === when).map(({ text }) => text);
  return {
    paper: pack.paper,
    day0,
    day0Long: schedule.day0.long,
    phases: schedule.phases.map(({ title, range, startDay, endDay, lines }) => ({
      title,
      dates: range,
      startDay,
      endDay,
      lines,
    })),
    wholeWay: schedule.wholeWay,
    strip: schedule.strip.map(({ label, phase }) => ({ label, phase })),
    weekdays: Array.from({ length: 7 }, (_, day) => paper.formats.shortWeekday(addDays(day0, day))),
    marks: schedule.stripMarks.map(({ day, text }) => ({ day, label: text })),
    boxes: {
      ...signs,
      emergency: [...emergency, ...emergencyAfterNumbing],
      emergencyBrief: aftercare.boxes.emergencyBrief,
      emergencyNumber: packValueOf(pack.emergencyNumber),
    },
    inserts: [...insert('hairline'), ...insert('numbing')],
    review: schedule.review.long,
    reviewOn: addDays(day0, aftercare.reviewDay),
    touchUpText: aftercare.touchUpText,
    goodToKnow: aftercare.goodToKnow,
    complaintText: aftercare.complaintText,
    dataText: aftercare.dataText,
  };
};

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A whole aftercare sheet as `sheet.prepared` freezes it, of an invented client. */
export const sampleSheet = (packId: CountryPack['id'], day0: LocalDate, language = 'en'): SheetData => {
  const protocol = defaultProtocol(packId);
  const paper = paperIn(language, protocol.pack);
  const { say, formats } = paper;
  const { aftercare, nameIn, unchecked } = sheetTexts(protocol, paper);
  const leaflet = leafletOf(protocol, aftercare, day0, paper);
  const [from, until] = ['2029-10-01', '2030-04-01'].map((date) => formats.season(date as LocalDate));
  const window = say(sheetWords.window({ from: from ?? '', until: until ?? '' }));
  const water = nameIn('Sterile water');
  const practitioner = 'Dana Whitlock';
  return {
    format: 'stipple-sheet-2',
    language: paper.tag,
    ...(unchecked.length === 0 ? {} : { unchecked }),
    preparedAt: `${day0}T16:42:10.000Z` as Instant,
    title: say(sheetWords.titleFor({ name: 'Marcus' })),
    recordNumber: 'SMP-2026-0412',
    studio: {
      name: 'Northlight SMP Studio',
      phone: '020 7946 0102',
      outOfHoursPhone: '020 7946 0177',
      address: '14 Wharf Lane, London N1 9ZZ',
    },
    clientFirstName: 'Marcus',
    practitionerName: practitioner,
    intro: say(sheetWords.intro({ kind: 'touch_up', day: leaflet.day0Long, practitioner })),
    stoppedEarly: false,
    zones: [
      { code: 'FHL', nameOnSheet: nameIn('Hairline'), densityAdded: 18 },
      { code: 'VTX', nameOnSheet: nameIn('Crown'), densityAdded: 42 },
    ],
    pigments: [
      say(
        commaList([
          'Carbon black',
          sheetWords.lot({ lot: 'CB-1182' }),
          sheetWords.useBy({ date: { day: '2027-03' } }),
          sheetWords.mixedWith({
            ratios: andList(['1 : 12', '1 : 18']),
            water: commaList([
              paper.tag === 'en' ? 'sterile water' : water,
              sheetWords.lot({ lot: 'SW-77' }),
            ]),
          }),
        ]),
      ),
    ],
    needles: [
      say(
        commaList([
          `3RL ${formats.number(0.25)} mm`,
          sheetWords.lot({ lot: 'N-4471' }),
          sheetWords.useBy({ date: { day: '2028-06' } }),
        ]),
      ),
    ],
    numbing: [
      say(
        commaList([
          upperFirst(nameIn('Lidocaine 4 % cream')),
          sheetWords.lot({ lot: 'LC-22871' }),
          sheetWords.off({ time: formats.timeOfDay('14:51') }),
        ]),
      ),
    ],
    lots: ['CB-1182', 'SW-77', 'N-4471', 'LC-22871'],
    touchUpWindow: aftercare.touchUpWindowText.replace('{window}', window),
    replaces: null,
    largePrint: false,
    // What a practitioner writes is in no language but their own.
    personalNotes:
      paper.tag === 'en'
        ? 'Wear your loose cotton cap on the site until the scabs are gone, and ask for indoor work up to Tue 1 Dec.'
        : '',
    productsGiven: paper.tag === 'en' ? 'Moisturiser with no perfume 50 ml, lot CR-9' : '',
    leafletVersion: 12,
    leafletLanguage: say(sheetWords.language),
    leafletDate: formats.longDay('2026-11-03'),
    words: paperWordsIn(say),
    saidBack: saidBackOf({ ...leaflet, day0 }, aftercare, paper),
    receiptText: say(saidBackWords.receipt),
    ...leaflet,
  };
};
