import type { Aftercare } from '../protocol/aftercare-schema.ts';
import { phaseTopics } from '../protocol/aftercare-topics.ts';
import type { AftercareTopic } from '../protocol/aftercare-topics.ts';
import { addDays, addMonths, type LocalDate } from '../time.ts';
import { commaList, semicolonList } from '../words/message.ts';
import type { PaperLanguage } from '../words/paper-language.ts';
import { sheetWords } from '../words/sheet.ts';
import { instructionsOf } from './instructions.ts';

interface SchedulePhase {
  readonly index: number;
  readonly title: string;
  readonly startDay: number;
  /** Last day of the phase; `null` for the last phase, which has no end. */
  readonly endDay: number | null;
  readonly start: LocalDate;
  readonly end: LocalDate | null;
  /** `Sat 21 Nov to Tue 24 Nov`, `from Sun 20 Dec`. */
  readonly range: string;
  readonly lines: readonly string[];
}

interface DatedText {
  readonly date: LocalDate;
  readonly short: string;
  readonly long: string;
}

export interface Schedule {
  readonly day0: DatedText;
  readonly phases: readonly SchedulePhase[];
  /** What holds up to and past the phases of healing: a lead with its date, and sentences. */
  readonly wholeWay: readonly { readonly lead: string; readonly text: string }[];
  /** One field a day from day 0 to the last day before the last phase, with the day of the month. */
  readonly strip: readonly {
    readonly day: number;
    readonly date: LocalDate;
    readonly phase: number;
    readonly label: string;
  }[];
  /** Dates to print under the strip: the first day of each phase that has one on it, and its last day. */
  readonly stripMarks: readonly { readonly day: number; readonly text: string }[];
  readonly boxes: Omit<Aftercare['boxes'], 'emergencyBrief'>;
  readonly inserts: readonly { readonly when: Aftercare['inserts'][number]['when']; readonly text: string }[];
  readonly colourJudged: DatedText;
  readonly review: DatedText;
  /** First allowed date of each topic; `null` = never. */
  readonly allowedFrom: Readonly<Record<AftercareTopic, LocalDate | null>>;
}

/** First days of the four phases, each the day of what it is about; a parsed `Aftercare` has them in order. */
export const phaseStartsOf = ({ allowedFrom }: Pick<Aftercare, 'allowedFrom'>): readonly number[] => [
  0,
  ...phaseTopics.map((topic) => {
    const day = allowedFrom[topic];
    if (day === 'never') throw new Error(`defect: a phase begins with ${topic}`);
    return day;
  }),
];

interface ScheduleInput {
  readonly aftercare: Aftercare;
  readonly day0: LocalDate;
  /** Months to wait before giving blood; 0 for none. */
  readonly bloodMonths: number;
  /** The leaflet's language, for its dates and the frames of its lines. */
  readonly paper: PaperLanguage;
}

/**
 * The leaflet's day numbers as calendar dates. Day 0 is the local date of the first needle contact (decision 14). Counting is done in whole
 * calendar days, so a change of clocks moves nothing. Source: brief 6.2 and 10.6, decision 33. Expects a parsed `Aftercare`.
 */
export const scheduleOf = ({
  aftercare,
  day0,
  bloodMonths,
  paper: { say, formats },
}: ScheduleInput): Schedule => {
  const { allowedFrom, phaseTitles, boxes, inserts, healing, colourJudgedDay, reviewDay } = aftercare;
  const dateOf = (day: number): LocalDate => addDays(day0, day);
  const shortOf = (day: number): string => formats.shortDate(dateOf(day));
  const dated = (day: number): DatedText => ({
    date: dateOf(day),
    short: shortOf(day),
    long: formats.longDate(dateOf(day)),
  });
  // A wait in months includes its last day, and is rounded up where the month is too short (brief 10.4).
  const lastDay = addMonths(day0, bloodMonths);
  const blood = formats.shortDateWithYear(addDays(lastDay, lastDay.slice(8) === day0.slice(8) ? 1 : 2));

  const days: Readonly<Record<string, string>> = {
    colourJudged: shortOf(colourJudgedDay),
    review: shortOf(reviewDay),
    dark: shortOf(healing.darkUntilDay),
    patchy: shortOf(healing.patchyFromDay),
    returns: shortOf(healing.returnsFromDay),
    itch: shortOf(healing.itchNormalUntilDay),
    itchDoctor: shortOf(healing.itchDoctorAfterDay),
    blood,
  };
  const fill = (text: string, topic?: AftercareTopic): string => {
    const first = topic === undefined ? 'never' : allowedFrom[topic];
    const own: Readonly<Record<string, string>> =
      first === 'never' ? {} : { from: shortOf(first), until: shortOf(first - 1), days: String(first) };
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => own[name] ?? days[name] ?? whole);
  };
  const rangeOf = (startDay: number, endDay: number | null): string => {
    const from = shortOf(startDay);
    if (endDay === null) return say(sheetWords.rangeFrom({ from }));
    return startDay === endDay ? from : say(sheetWords.range({ from, until: shortOf(endDay) }));
  };

  const starts = phaseStartsOf(aftercare);
  const { boxes: linesByPhase, wholeWay } = instructionsOf(aftercare, starts, {
    fill,
    from: (day, things) => say(sheetWords.allowedFrom({ from: shortOf(day), things })),
    until: (day, things) => say(sheetWords.avoidUntil({ until: shortOf(day), things })),
    list: (clauses, sort) => say((sort === 'comma' ? commaList : semicolonList)(clauses)),
  });
  const bloodLine = fill(bloodMonths === 0 ? aftercare.noBloodWaitText : aftercare.bloodText);
  const phases = starts.map((startDay, index): SchedulePhase => {
    const next = starts[index + 1];
    const endDay = next === undefined ? null : next - 1;
    return {
      index,
      title: phaseTitles[index] ?? '',
      startDay,
      endDay,
      start: dateOf(startDay),
      end: endDay === null ? null : dateOf(endDay),
      range: rangeOf(startDay, endDay),
      lines: [...(linesByPhase[index] ?? []), ...(next === undefined ? [bloodLine] : [])],
    };
  });
  const healed = starts.at(-1) ?? 0;
  return {
    day0: dated(0),
    phases,
    wholeWay: wholeWay.map(({ until, clauses }, index) => ({
      lead: say((index === 0 ? sheetWords.wholeWay : sheetWords.wholeWayToo)({ until: shortOf(until) })),
      text: clauses.join(' '),
    })),
    strip: Array.from({ length: healed }, (_, day) => ({
      day,
      date: dateOf(day),
      phase: starts.findLastIndex((start) => start <= day),
      label: String(Number(dateOf(day).slice(8))),
    })),
    stripMarks: [...starts.slice(0, -1), healed - 1].map((day) => ({ day, text: shortOf(day) })),
    boxes: {
      normal: boxes.normal.map((text) => fill(text)),
      callUs: boxes.callUs.map((text) => fill(text)),
      doctorToday: boxes.doctorToday.map((text) => fill(text)),
      doctorMonths: boxes.doctorMonths.map((text) => fill(text)),
      emergency: boxes.emergency.map((text) => fill(text)),
      emergencyAfterNumbing: boxes.emergencyAfterNumbing.map((text) => fill(text)),
    },
    inserts: inserts.map(({ when, topic, text }) => ({ when, text: fill(text, topic) })),
    colourJudged: dated(colourJudgedDay),
    review: dated(reviewDay),
    allowedFrom: Object.fromEntries(
      Object.entries(allowedFrom).map(([topic, first]) => [topic, first === 'never' ? null : dateOf(first)]),
    ) as Record<AftercareTopic, LocalDate | null>,
  };
};
