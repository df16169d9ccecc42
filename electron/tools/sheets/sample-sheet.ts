import { shortWeekday } from '../../../shared/aftercare/dates.ts';
import { scheduleOf } from '../../../shared/aftercare/schedule.ts';
import type { SheetData } from '../../../shared/aftercare/sheet-data.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { packValueOf } from '../../../shared/protocol/schema.ts';
import type { CountryPack } from '../../../shared/protocol/schema.ts';
import { addDays } from '../../../shared/time.ts';
import type { Instant, LocalDate } from '../../../shared/time.ts';
import { englishPaperWords } from '../../../shared/words/paper.ts';

/** The leaflet of a country pack with real dates, ready to be spread into a sheet. */
const leafletOf = (pack: CountryPack['id'], day0: LocalDate) => {
  const { aftercare, pack: country } = defaultProtocol(pack);
  const schedule = scheduleOf({
    aftercare,
    day0,
    dateOrder: country.dateOrder,
    bloodMonths: packValueOf(country.bloodDonationMonths),
  });
  const { emergency, emergencyAfterNumbing, ...signs } = schedule.boxes;
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
    wholeWay: schedule.wholeWay,
    strip: schedule.strip.map(({ label, phase }) => ({ label, phase })),
    weekdays: Array.from({ length: 7 }, (_, day) => shortWeekday(addDays(day0, day))),
    marks: schedule.stripMarks.map(({ day, text }) => ({ day, label: text })),
    boxes: {
      ...signs,
      emergency: [...emergency, ...emergencyAfterNumbing],
      emergencyBrief: aftercare.boxes.emergencyBrief,
      emergencyNumber: packValueOf(country.emergencyNumber),
    },
    review: schedule.review.long,
    touchUpText: aftercare.touchUpText,
    goodToKnow: aftercare.goodToKnow,
    complaintText: aftercare.complaintText,
    dataText: aftercare.dataText,
  };
};

/** A whole aftercare sheet as `sheet.prepared` freezes it, of an invented client. */
export const sampleSheet = (pack: CountryPack['id'], day0: LocalDate): SheetData => {
  const leaflet = leafletOf(pack, day0);
  return {
    format: 'stipple-sheet-2',
    language: 'en',
    preparedAt: `${day0}T16:42:10.000Z` as Instant,
    title: 'Marcus, how to look after your scalp',
    recordNumber: 'SMP-2026-0412',
    studio: {
      name: 'Northlight SMP Studio',
      phone: '020 7946 0102',
      outOfHoursPhone: '020 7946 0177',
      address: '14 Wharf Lane, London N1 9ZZ',
    },
    clientFirstName: 'Marcus',
    practitionerName: 'Dana Whitlock',
    intro: `Your touch-up was on ${leaflet.day0Long} with Dana Whitlock.`,
    stoppedEarly: false,
    zones: [
      { code: 'FHL', nameOnSheet: 'Hairline', densityAdded: 18 },
      { code: 'VTX', nameOnSheet: 'Crown', densityAdded: 42 },
    ],
    pigments: [
      'Carbon black, lot CB-1182, use by March 2027, mixed 1 : 12 and 1 : 18 with sterile water, lot SW-77',
    ],
    needles: ['3RL 0.25 mm, lot N-4471, use by June 2028'],
    numbing: ['Lidocaine 4 % cream, lot LC-22871, off at 14:51'],
    lots: ['CB-1182', 'SW-77', 'N-4471', 'LC-22871'],
    touchUpWindow: 'You may want a touch-up about autumn 2029 to spring 2030. This is an estimate.',
    inserts: [
      'Keep the edge of a cap or helmet off your new hairline up to Tue 1 Dec.',
      'Your scalp may stay numb for some hours. Keep hot things off it.',
    ],
    replaces: null,
    largePrint: false,
    personalNotes:
      'Wear your loose cotton cap on the site until the scabs are gone, and ask for indoor work up to Tue 1 Dec.',
    productsGiven: 'Moisturiser with no perfume 50 ml, lot CR-9',
    leafletVersion: 12,
    leafletLanguage: 'English',
    leafletDate: '3 November 2026',
    words: englishPaperWords,
    ...leaflet,
  };
};
