import { firstContactAt, needleUsed } from '../session/topics/needle/read.ts';
import type { SessionData } from '../session/data.ts';
import { sessionDay } from '../session/day.ts';
import { textOf } from '../session/topics/facts/read.ts';
import { usedLots } from '../session/topics/paper/read.ts';
import { packValueOf } from '../protocol/schema.ts';
import { dateIn, daysBetween, isLocalDate } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';
import { englishPaperWords } from '../words/paper.ts';
import { sheetWords } from '../words/sheet.ts';
import { plainDate } from './dates.ts';
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

/**
 * Freezes all that the aftercare sheet prints (brief 6.4, decision 9): no answers, no price, no photos. `at` is the moment it is prepared.
 * Ask `paperFor` first: without needle contact there is nothing to care for and a sheet would mislead.
 */
export const sheetOf = (data: SessionData, at: Instant): SheetData => {
  const { opening, protocol, clientFacts } = data;
  const { pack } = protocol;
  const day0 = dayZeroOf(data);
  const reviewOn = textOf(data, 'reviewOn');
  // A review day that was agreed replaces the studio's usual one wherever it is printed.
  const aftercare =
    reviewOn !== undefined && isLocalDate(reviewOn)
      ? { ...protocol.aftercare, reviewDay: daysBetween(day0, reviewOn) }
      : protocol.aftercare;
  const schedule = scheduleOf(aftercare, day0, pack.locale, pack.dateOrder);
  const stoppedEarly = data.place === 'stopped' || data.ended?.ending === 'abandoned';
  const leafletDate = aftercare.leafletDate ?? dateIn(opening.timeZone, at);
  return {
    format: 'stipple-sheet-1',
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
    numbing: numbingLines(data),
    lots: usedLots(data),
    phases: schedule.phases.map(({ title, range, startDay, endDay, lines }) => ({
      title,
      dates: range,
      startDay,
      endDay,
      lines,
    })),
    marks: schedule.stripMarks.map(({ day, text }) => ({ day, label: text })),
    // One field more than the days of healing: the last phase begins there and goes on.
    stripDays: schedule.strip.length + 1,
    boxes: { ...schedule.boxes, emergencyNumber: packValueOf(pack.emergencyNumber) },
    colourJudged: schedule.colourJudged.long,
    review: schedule.review.long,
    touchUpWindow: touchUpLine(aftercare, dueWindowOfSession(data)),
    personalNotes: textOf(data, 'personalNotes') ?? '',
    productsGiven: textOf(data, 'productsGiven') ?? '',
    leafletVersion: aftercare.leafletVersion,
    leafletLanguage: sheetWords.language(aftercare.language),
    leafletDate: plainDate(leafletDate as LocalDate, pack.dateOrder),
    complaintText: aftercare.complaintText,
    dataText: aftercare.dataText,
    words: englishPaperWords,
  };
};
