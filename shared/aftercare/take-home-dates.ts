import { addDays } from '../time.ts';
import type { LocalDate } from '../time.ts';
import type { SheetData } from './sheet-data.ts';

/** A day or a stretch of days that a client may want in a calendar, as the sheet names it. */
export interface TakeHomeDate {
  readonly id: string;
  readonly title: string;
  /** As printed: `Wed 25 to Sun 29 Nov`. */
  readonly dates: string;
  readonly from: LocalDate;
  /** The last day of it. */
  readonly until: LocalDate;
  readonly lines: readonly string[];
}

/** The dates of this very sheet, in its order and its words: what is carried home on paper and in the phone cannot differ. */
export const takeHomeDates = (sheet: SheetData): readonly TakeHomeDate[] => [
  ...sheet.phases.map(({ title, dates, startDay, endDay, lines }, index) => ({
    id: `phase-${index + 1}`,
    title,
    dates,
    from: addDays(sheet.day0, startDay),
    // What holds for good is entered on the day it begins.
    until: addDays(sheet.day0, endDay ?? startDay),
    lines,
  })),
  {
    id: 'review',
    title: sheet.words.reviewWord,
    dates: sheet.review,
    from: sheet.reviewOn,
    until: sheet.reviewOn,
    lines: [sheet.studio.phone],
  },
];

/** The same as plain text, for a code that a phone shows without any network: no link, no name of the client. `mark`: of what is made up. */
export const datesText = ({ studio }: SheetData, dates: readonly TakeHomeDate[], mark?: string): string =>
  [
    ...(mark === undefined ? [] : [mark]),
    ...dates.map(({ title, dates: days }) => `${title}: ${days}`),
    studio.name,
    studio.phone,
  ].join('\n');
