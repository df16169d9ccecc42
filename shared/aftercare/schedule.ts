import type { Aftercare } from '../protocol/schema.ts';
import { addDays, type LocalDate } from '../time.ts';
import { longDate, shortDate, type DateOrder } from './dates.ts';

type Topic = keyof Aftercare['allowedFrom'];

export interface SchedulePhase {
  readonly index: number;
  readonly title: string;
  readonly startDay: number;
  /** Last day of the phase; `null` for the last phase, which has no end. */
  readonly endDay: number | null;
  readonly start: LocalDate;
  readonly end: LocalDate | null;
  /** `up to Wed 25 Nov`, `Thu 26 Nov to Tue 1 Dec`, `after Sat 19 Dec`. */
  readonly range: string;
  readonly lines: readonly string[];
}

export interface DatedText {
  readonly date: LocalDate;
  readonly short: string;
  readonly long: string;
}

export interface Schedule {
  readonly day0: DatedText;
  readonly phases: readonly SchedulePhase[];
  /** One mark per day from day 0 to the first day of the last phase, for the calendar strip. */
  readonly strip: readonly { readonly day: number; readonly date: LocalDate; readonly phase: number }[];
  /** Dates to print under the strip: the first day of each phase. */
  readonly stripMarks: readonly { readonly day: number; readonly text: string }[];
  readonly boxes: Aftercare['boxes'];
  readonly colourJudged: DatedText;
  readonly review: DatedText;
  /** First allowed date of each topic; `null` = never. */
  readonly allowedFrom: Readonly<Record<Topic, LocalDate | null>>;
}

/**
 * The leaflet's day numbers as calendar dates. Day 0 is the local date of the first needle contact (decision 14). Counting is done in whole
 * calendar days, so a change of clocks moves nothing. `locale` chooses the words; English is the only language yet.
 * Source: brief 6.2, decision 33. Expects a parsed `Aftercare`; a `{from}` without a day in it is left standing.
 */
export const scheduleOf = (
  aftercare: Aftercare,
  day0: LocalDate,
  _locale: string,
  dateOrder: DateOrder,
): Schedule => {
  const { allowedFrom, phaseStartDays, phaseTitles, boxes, colourJudgedDay, reviewDay } = aftercare;
  const dateOf = (day: number): LocalDate => addDays(day0, day);
  const shortOf = (day: number): string => shortDate(dateOf(day), dateOrder);
  const dated = (day: number): DatedText => ({
    date: dateOf(day),
    short: shortOf(day),
    long: longDate(dateOf(day), dateOrder),
  });

  const fill = (text: string, topic?: Topic): string => {
    const first = topic === undefined ? 'never' : allowedFrom[topic];
    const own =
      first === 'never'
        ? text
        : text.replaceAll('{from}', shortOf(first)).replaceAll('{until}', shortOf(first - 1));
    return own
      .replaceAll('{colourJudged}', shortOf(colourJudgedDay))
      .replaceAll('{review}', shortOf(reviewDay))
      .replaceAll(/\{day (\d+)\}/g, (_, day: string) => shortOf(Number(day)));
  };

  const rangeOf = (startDay: number, endDay: number | null): string => {
    if (endDay === null) return `after ${shortOf(startDay - 1)}`;
    return startDay === 0 ? `up to ${shortOf(endDay)}` : `${shortOf(startDay)} to ${shortOf(endDay)}`;
  };

  const phases = phaseStartDays.map((startDay, index): SchedulePhase => {
    const next = phaseStartDays[index + 1];
    const endDay = next === undefined ? null : next - 1;
    return {
      index,
      title: phaseTitles[index] ?? '',
      startDay,
      endDay,
      start: dateOf(startDay),
      end: endDay === null ? null : dateOf(endDay),
      range: rangeOf(startDay, endDay),
      lines: aftercare.lines
        .filter(({ phase }) => phase === index)
        .map(({ text, topic }) => fill(text, topic)),
    };
  });

  const phaseOn = (day: number): number => phaseStartDays.findLastIndex((start) => start <= day);

  return {
    day0: dated(0),
    phases,
    strip: Array.from({ length: phaseStartDays[3] }, (_, day) => ({
      day,
      date: dateOf(day),
      phase: phaseOn(day),
    })),
    stripMarks: phaseStartDays.map((day) => ({ day, text: shortOf(day) })),
    boxes: {
      normal: boxes.normal.map((text) => fill(text)),
      callUs: boxes.callUs.map((text) => fill(text)),
      doctorToday: boxes.doctorToday.map((text) => fill(text)),
      doctorMonths: boxes.doctorMonths.map((text) => fill(text)),
      emergency: boxes.emergency.map((text) => fill(text)),
    },
    colourJudged: dated(colourJudgedDay),
    review: dated(reviewDay),
    allowedFrom: Object.fromEntries(
      Object.entries(allowedFrom).map(([topic, first]) => [topic, first === 'never' ? null : dateOf(first)]),
    ) as Record<Topic, LocalDate | null>,
  };
};
