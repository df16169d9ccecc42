import { firstContactAt, needleContacts, needleUsed } from '../session/topics/needle/read.ts';
import type { SessionData } from '../session/data.ts';
import { sessionDay } from '../session/day.ts';
import { answeredYes } from '../session/topics/health/read.ts';
import { factOf, textOf } from '../session/topics/facts/read.ts';
import { usedLots } from '../session/topics/paper/read.ts';
import { isScar } from '../session/topics/zones/read.ts';
import type { Aftercare } from '../protocol/schema.ts';
import { packValueOf } from '../protocol/schema.ts';
import { addDays, clockIn, dateIn, daysBetween, isLocalDate } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';
import { englishPaperWords } from '../words/paper.ts';
import { sheetWords } from '../words/sheet.ts';
import { clockText, plainDate, shortWeekday } from './dates.ts';
import { dueWindowOfSession } from './due-of.ts';
import { touchUpLine } from './due-window.ts';
import { nameOnPaper } from './name-on-paper.ts';
import { scheduleOf } from './schedule.ts';
import type { SheetData } from './sheet-data.ts';
import { treatedScars } from './scar-heads.ts';
import { needleLines, numbingLines, pigmentLines, treatedZones } from './work-lines.ts';

/** Which paper a session is owed: care after the needle, or a note when none touched the client (brief 0.4). */
export const paperFor = (data: SessionData): 'sheet' | 'note' => (needleUsed(data) ? 'sheet' : 'note');

/** Day 0: the local date of the first needle contact, else of the opening (decision 14). */
export const dayZeroOf = (data: SessionData): LocalDate => {
  const first = firstContactAt(data);
  return first === undefined ? sessionDay(data) : dateIn(data.opening.timeZone, first);
};

export interface SheetRequest {
  /** The sheet of this session that left the house already. */
  readonly replaces?: SheetData['replaces'] | undefined;
  readonly largePrint?: boolean | undefined;
}

/**
 * Freezes all that the aftercare sheet prints (brief 6.4, decision 9): no answers, no price, no photos. `at` is the moment it is prepared.
 * Ask `paperFor` first: without needle contact there is nothing to care for and a sheet would mislead.
 */
export const sheetOf = (
  data: SessionData,
  at: Instant,
  { replaces, largePrint = false }: SheetRequest = {},
): SheetData => {
  const { opening, protocol, clientFacts } = data;
  const { pack } = protocol;
  const day0 = dayZeroOf(data);
  const reviewOn = textOf(data, 'reviewOn');
  // A review day that was agreed replaces the studio's usual one wherever it is printed.
  const aftercare =
    reviewOn !== undefined && isLocalDate(reviewOn)
      ? { ...protocol.aftercare, reviewDay: Math.max(0, daysBetween(day0, reviewOn)) }
      : protocol.aftercare;
  const schedule = scheduleOf({
    aftercare,
    day0,
    dateOrder: pack.dateOrder,
    bloodMonths: packValueOf(pack.bloodDonationMonths),
  });
  const stoppedEarly = data.place === 'stopped' || data.ended?.ending === 'abandoned';
  const leafletDate = aftercare.leafletDate ?? dateIn(opening.timeZone, at);
  const numbing = numbingLines(data);
  const holds = insertsThatHold(data, numbing.length > 0);
  const { emergency, emergencyAfterNumbing, ...signs } = schedule.boxes;
  return {
    format: 'stipple-sheet-2',
    language: aftercare.language,
    paper: pack.paper,
    preparedAt: at,
    title: sheetWords.title(nameOnPaper(clientFacts.firstName)),
    recordNumber: opening.recordNumber,
    studio: opening.studio,
    clientFirstName: clientFacts.firstName,
    practitionerName: opening.practitioner.name,
    intro: sheetWords.intro(opening.kind, schedule.day0.long, opening.practitioner.name, stoppedEarly),
    day0,
    day0Long: schedule.day0.long,
    stoppedEarly,
    zones: treatedZones(data),
    ...treatedScars(data),
    pigments: pigmentLines(data),
    needles: needleLines(data),
    numbing,
    lots: usedLots(data),
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
      emergency: [...emergency, ...(numbing.length > 0 ? emergencyAfterNumbing : [])],
      emergencyBrief: aftercare.boxes.emergencyBrief,
      emergencyNumber: packValueOf(pack.emergencyNumber),
    },
    review: schedule.review.long,
    touchUpText: aftercare.touchUpText,
    touchUpWindow: touchUpLine(aftercare, dueWindowOfSession(data)),
    inserts: schedule.inserts.filter(({ when }) => holds.has(when)).map(({ text }) => text),
    goodToKnow: aftercare.goodToKnow,
    personalNotes: textOf(data, 'personalNotes') ?? '',
    productsGiven: textOf(data, 'productsGiven') ?? '',
    replaces: replaces ?? null,
    largePrint,
    leafletVersion: aftercare.leafletVersion,
    leafletLanguage: sheetWords.language(aftercare.language),
    leafletDate: plainDate(leafletDate as LocalDate, pack.dateOrder),
    complaintText: aftercare.complaintText,
    dataText: aftercare.dataText,
    words: englishPaperWords,
  };
};

/** How a sheet that was given out is named on the one that takes its place. */
export const namedOnNext = (
  { opening, protocol }: SessionData,
  sheet: { readonly at: Instant; readonly seal: string },
): NonNullable<SheetData['replaces']> => ({
  time: clockText(clockIn(opening.timeZone, sheet.at), protocol.pack.clock),
  seal: sheet.seal,
});

type Reason = Aftercare['inserts'][number]['when'];

const insertsThatHold = (data: SessionData, numbed: boolean): ReadonlySet<Reason> => {
  const treated = new Set(needleContacts(data).map(({ zone }) => zone));
  const skin = factOf(data, 'fitzpatrick');
  const rules: readonly (readonly [Reason, boolean])[] = [
    ['scar', [...treated].some(isScar)],
    ['hairline', treated.has('FHL')],
    ['oily', factOf(data, 'sebum') === 'oily'],
    ['fair', skin === 'I' || skin === 'II'],
    ['dark', skin === 'V' || skin === 'VI'],
    ['numbing', numbed],
    ['hairLiquid', answeredYes(data, 'C40')],
    ['worn', answeredYes(data, 'C41')],
  ];
  return new Set(rules.filter(([, holds]) => holds).map(([reason]) => reason));
};
