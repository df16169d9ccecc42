import type { HealthRow, LetterWriter } from '../../../protocol/schema.ts';
import { plural } from '../../../words/counts.ts';
import { corrected, list } from '../../line.ts';
import type { Doing, Lines, Names } from '../../line.ts';
import type { HealthEffect, LastAnswer } from './data.ts';
import type { healthEvents } from './events.ts';

/** Answers are never kept silently: each says how it stands to what was said before (brief 1.4). */
const lastSaid = (
  last: LastAnswer | undefined,
  answer: LastAnswer['answer'],
  { date }: Names,
): string | false =>
  last !== undefined &&
  (last.answer === answer ? `as on ${date(last.visit)}` : `was ${last.answer} on ${date(last.visit)}`);

const effectWords: Readonly<Record<HealthEffect, (row: HealthRow) => string>> = {
  none: () => 'Nothing to do.',
  asks: ({ asked }) =>
    asked === 'computed' ? 'Worked out from the dates once they are filled in.' : 'Not answered today.',
  refuse: ({ action }) => action,
  needsLetter: ({ action }) => `Letter needed. ${action}`,
  cleared: () => 'A valid letter is on file.',
  caution: ({ action }) => action,
  info: ({ action }) => action,
  defer: ({ action }) => action,
};

const seenWords: Readonly<Record<string, string>> = {
  pustules: 'Spots with pus',
  broken: 'Broken skin',
  sunburn: 'Sunburn',
  mole: 'A mole or lump',
  plaque: 'A flaky plaque',
};

/** Whose letter it is, as the practitioner reads it. */
export const letterWriterNames: Readonly<Record<LetterWriter, string>> = {
  skinDoctor: 'a skin doctor',
  surgeon: 'the surgeon',
  prescriber: 'the prescriber',
  specialist: 'a specialist',
  doctor: 'a doctor',
};

/** What its rules and refusals say. */
export const healthSays = {
  effect: (effect: HealthEffect, row: HealthRow): string => effectWords[effect](row),
  unanswered: (count: number): string =>
    count === 0
      ? 'All health questions are answered.'
      : `Ask ${plural(count, 'health question')} still open.`,
  unconfirmed: (again: boolean): string =>
    again
      ? 'An answer changed: ask the client to confirm the answers again.'
      : 'Ask the client to confirm that all answers are right.',
  seenButDenied: (surface: string, title: string): string =>
    `${seenWords[surface] ?? 'Something'} was seen on the scalp, but the answer is no: ${title}. Look and ask again, and change one of the two.`,
  wordsMissing: (title: string): string => `${title}: write down what the client said.`,
  noRefusal: 'No health answer speaks against today.',
  lettersThere: 'No letter is missing.',
  notToday: (title: string, action: string): string => `Not today. ${title}: ${action}`,
  excluded: (title: string): string =>
    `Not today. ${title}: the studio’s insurer excludes it, and no letter changes that.`,
  notThisZone: (title: string, zone: string): string => `Leave out ${zone}. ${title}.`,
  better: (title: string, action: string): string => `Better not today. ${title}: ${action}`,
  letterPicture: (title: string): string => `${title}: add a photo or scan of the letter.`,
  letterPictureNotHere: (title: string): string => `${title}: photo of the letter, not checked: no camera.`,
  letterMissing: (
    { title, letterFrom }: HealthRow,
    problem: 'missing' | 'ranOut' | 'otherWriter' | 'noTestSpot' | 'excluded' | undefined,
    elseNo: boolean,
  ): string => {
    const no = elseNo ? ', or do not start' : '';
    if (problem === 'noTestSpot')
      return `${title}: enter the day of the test spot, before today, with the letter${no}.`;
    if (problem === 'otherWriter')
      return `${title}: only a letter from ${letterWriterNames[letterFrom ?? 'doctor']} counts. Enter it${no}.`;
    return `${title}: enter a letter that is valid today${no}.`;
  },
  referralMissing: (title: string): string =>
    `${title}: print the note for the doctor before you go on elsewhere.`,
  referralGiven: 'The client has the note for the doctor.',
  raisedScar: (zone: string): string =>
    `${zone} is raised: no needle there without a letter from a skin doctor and a test spot (C09).`,
  raisedScarAsked: (zone: string): string =>
    `${zone} is raised, but the question about raised scars says no. Ask it again (C09).`,
  letterOrder: 'A letter cannot run out before it was written. Check the two dates.',
} as const;

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const healthDoing = {
  'question.answered': 'Answering a health question',
  'questionnaire.confirmed': 'Confirming the health questions',
  'clearance.recorded': 'Recording a letter',
  'referral.given': 'Handing over the note for the doctor',
} as const satisfies Doing<keyof typeof healthEvents>;

/** The timeline's line for each event. */
export const healthLines: Lines<keyof typeof healthEvents> = {
  'question.answered': ({ code, answer, zones, on, note, inOneTap }, names, { answers, handOver, opening }) =>
    list(
      corrected(`${code} ${names.question(code)}`, answer, answers[code]?.value.answer ?? null),
      lastSaid(opening.lastVisit?.said?.[code], answer, names),
      handOver !== null && 'by the client on the tablet',
      inOneTap !== undefined && `one of ${inOneTap} in one tap`,
      zones !== undefined && zones.length > 0 && names.zones(zones),
      on !== undefined && `date ${names.date(on)}`,
      note !== undefined && note !== '' && `“${note}”`,
    ),
  'questionnaire.confirmed': (_event, _names, { handOver }) =>
    handOver === null
      ? 'Health questions read out; the client confirmed the answers'
      : 'The client read the answers on the tablet and confirmed them',
  'clearance.recorded': ({ code, clinician, writtenOn, validUntil, writer, testSpotOn }, names) =>
    list(
      `Letter for ${code} ${names.question(code)} seen: ${clinician}${writer === undefined ? '' : ` (${letterWriterNames[writer]})`}, written ${names.date(writtenOn)}, valid until ${names.date(validUntil)}`,
      testSpotOn !== undefined && `test spot of ${names.date(testSpotOn)} looked at`,
    ),
  'referral.given': ({ code, how }, names) =>
    `Note for the doctor ${how === 'printed' ? 'printed' : 'saved as a file'}: ${code} ${names.question(code)}`,
};
