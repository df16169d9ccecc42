import { firstContactAt, needleContacts } from '../session/topics/needle/read.ts';
import type { SessionData } from '../session/data.ts';
import { sessionDay } from '../session/day.ts';
import { answeredYes, onSheet } from '../session/topics/health/read.ts';
import { factOf, textOf } from '../session/topics/facts/read.ts';
import { usedLots } from '../session/topics/paper/read.ts';
import { isScar } from '../scalp/zone-name.ts';
import type { Aftercare } from '../protocol/schema.ts';
import { packValueOf } from '../protocol/country-pack.ts';
import { addDays, dateIn, daysBetween, isLocalDate } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';
import { isolated } from '../report/bidi.ts';
import { englishPaper } from '../words/paper-language.ts';
import type { PaperLanguage } from '../words/paper-language.ts';
import { paperWordsIn } from '../words/paper.ts';
import { saidBackWords } from '../words/said-back.ts';
import { sheetWords } from '../words/sheet.ts';
import { dueWindowOfSession } from './due-of.ts';
import { touchUpLine } from './due-window.ts';
import { sheetTexts } from './in-language.ts';
import { nameOnPaper } from './name-on-paper.ts';
import { saidBackOf } from './said-back.ts';
import { scheduleOf } from './schedule.ts';
import type { SheetData } from './sheet-data.ts';
import { treatedScars } from './scar-heads.ts';
import { needleLines, numbingLines, pigmentLines, treatedZones } from './work-lines.ts';

/** Day 0: the local date of the first needle contact, else of the opening (decision 14). */
export const dayZeroOf = (data: SessionData): LocalDate => {
  const first = firstContactAt(data);
  return first === undefined ? sessionDay(data) : dateIn(data.opening.timeZone, first);
};

interface SheetRequest {
  /** The sheet of this session that left the house already. */
  readonly replaces?: SheetData['replaces'] | undefined;
  readonly largePrint?: boolean | undefined;
  /** English where none is given. */
  readonly paper?: PaperLanguage | undefined;
}

/**
 * Freezes all that the aftercare sheet prints (brief 6.4, decision 9): no answers, no price, no photos. `at` is the moment it is prepared.
 * Ask `needleUsed` first: without needle contact there is nothing to care for, a sheet would mislead, and a note is owed (brief 0.4).
 */
export const sheetOf = (
  data: SessionData,
  at: Instant,
  { replaces, largePrint = false, paper = englishPaper(data.protocol.pack) }: SheetRequest = {},
): SheetData => {
  const { opening, protocol, clientFacts } = data;
  const { pack } = protocol;
  const { say, formats } = paper;
  const texts = sheetTexts(protocol, paper);
  const saying = { paper, nameIn: texts.nameIn };
  const day0 = dayZeroOf(data);
  const reviewOn = textOf(data, 'reviewOn');
  // A review day that was agreed replaces the studio's usual one wherever it is printed.
  const aftercare =
    reviewOn !== undefined && isLocalDate(reviewOn)
      ? { ...texts.aftercare, reviewDay: Math.max(0, daysBetween(day0, reviewOn)) }
      : texts.aftercare;
  const schedule = scheduleOf({
    aftercare,
    day0,
    bloodMonths: packValueOf(pack.bloodDonationMonths),
    paper,
  });
  const stoppedEarly = data.place === 'stopped' || data.ended?.ending === 'abandoned';
  const leafletDate = aftercare.leafletDate ?? dateIn(opening.timeZone, at);
  const name = nameOnPaper(clientFacts.firstName);
  const numbing = numbingLines(data, saying);
  const holds = insertsThatHold(data, numbing.length > 0);
  const { emergency, emergencyAfterNumbing, ...signs } = schedule.boxes;
  const sheet: Omit<SheetData, 'saidBack'> = {
    format: 'stipple-sheet-2',
    language: paper.tag,
    ...(texts.unchecked.length === 0 ? {} : { unchecked: texts.unchecked }),
    paper: pack.paper,
    preparedAt: at,
    title: say(name === '' ? sheetWords.title : sheetWords.titleFor({ name: isolated(name) })),
    recordNumber: opening.recordNumber,
    studio: opening.studio,
    clientFirstName: clientFacts.firstName,
    practitionerName: opening.practitioner.name,
    intro: say(
      (stoppedEarly ? sheetWords.introStopped : sheetWords.intro)({
        kind: opening.kind,
        day: schedule.day0.long,
        practitioner: isolated(opening.practitioner.name),
      }),
    ),
    day0,
    day0Long: schedule.day0.long,
    stoppedEarly,
    zones: treatedZones(data, saying),
    ...treatedScars(data, saying),
    pigments: pigmentLines(data, saying),
    needles: needleLines(data, saying),
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
    weekdays: Array.from({ length: 7 }, (_, day) => formats.shortWeekday(addDays(day0, day))),
    marks: schedule.stripMarks.map(({ day, text }) => ({ day, label: text })),
    boxes: {
      ...signs,
      emergency: [...emergency, ...(numbing.length > 0 ? emergencyAfterNumbing : [])],
      emergencyBrief: aftercare.boxes.emergencyBrief,
      emergencyNumber: packValueOf(pack.emergencyNumber),
    },
    review: schedule.review.long,
    reviewOn: addDays(day0, aftercare.reviewDay),
    touchUpText: aftercare.touchUpText,
    touchUpWindow: touchUpLine(aftercare, dueWindowOfSession(data), paper),
    inserts: schedule.inserts.filter(({ when }) => holds.has(when)).map(({ text }) => text),
    goodToKnow: aftercare.goodToKnow,
    personalNotes: textOf(data, 'personalNotes') ?? '',
    productsGiven: textOf(data, 'productsGiven') ?? '',
    replaces: replaces ?? null,
    largePrint,
    leafletVersion: aftercare.leafletVersion,
    leafletLanguage: say(sheetWords.language),
    leafletDate: formats.longDay(leafletDate),
    complaintText: aftercare.complaintText,
    dataText: aftercare.dataText,
    words: paperWordsIn(say),
    receiptText: say(saidBackWords.receipt),
  };
  return { ...sheet, saidBack: saidBackOf(sheet, aftercare, paper) };
};

/** How a sheet that was given out is named on the one that takes its place. */
export const namedOnNext = (
  { opening, protocol }: SessionData,
  sheet: { readonly at: Instant; readonly seal: string },
  paper = englishPaper(protocol.pack),
): NonNullable<SheetData['replaces']> => ({
  time: paper.formats.clock(sheet.at, opening.timeZone),
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
    ['hairLiquid', answeredYes(data, onSheet.hairLiquid)],
    ['worn', answeredYes(data, onSheet.worn)],
  ];
  return new Set(rules.filter(([, holds]) => holds).map(([reason]) => reason));
};
