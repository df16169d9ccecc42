import { lineWords } from '../../words.ts';
import { messages } from '../../../words/message.ts';
import type { Message, Phrase } from '../../../words/message.ts';
import type { HealthRow, LetterWriter } from '../../../protocol/schema.ts';
import { corrected, list } from '../../line.ts';
import type { Doing, Lines, Names } from '../../line.ts';
import type { HealthEffect, LastAnswer } from './data.ts';
import type { healthEvents } from './events.ts';

export const effectTexts = messages('healthEffects', {
  none: 'Nothing to do.',
  computed: 'Worked out from the dates once they are filled in.',
  unanswered: 'Not answered today.',
  needsLetter: 'Letter needed. {action}',
  cleared: 'A valid letter is on file.',
});
const effectWords: Readonly<Record<HealthEffect, (row: HealthRow) => Phrase>> = {
  none: () => effectTexts.none,
  asks: ({ asked }) => (asked === 'computed' ? effectTexts.computed : effectTexts.unanswered),
  refuse: ({ action }) => action,
  needsLetter: ({ action }) => effectTexts.needsLetter({ action }),
  cleared: () => effectTexts.cleared,
  caution: ({ action }) => action,
  info: ({ action }) => action,
  defer: ({ action }) => action,
};

export const seenWords = messages('seenOnScalp', {
  pustules: 'Spots with pus',
  broken: 'Broken skin',
  sunburn: 'Sunburn',
  mole: 'A mole or lump',
  plaque: 'A flaky plaque',
  other: 'Something',
});
const seenName = (surface: string): Message =>
  (seenWords as Readonly<Record<string, Message>>)[surface] ?? seenWords.other;

/** Whose letter it is, as the practitioner reads it. */
export const letterWriterNames = messages('letterWriters', {
  skinDoctor: 'a skin doctor',
  surgeon: 'the surgeon',
  prescriber: 'the prescriber',
  specialist: 'a specialist',
  doctor: 'a doctor',
} satisfies Record<LetterWriter, string>);

export const healthTexts = messages('healthSays', {
  seenDenied:
    '{seen} was seen on the scalp, but the answer is no: {title}. Look and ask again, and change one of the two.',
  testSpotMissing:
    '{title}: enter the day of the test spot, before today, with the letter{no, select, true {, or do not start} other {}}.',
  otherWriter:
    '{title}: only a letter from {writer} counts. Enter it{no, select, true {, or do not start} other {}}.',
  letterNeeded: '{title}: enter a letter that is valid today{no, select, true {, or do not start} other {}}.',
  unanswered:
    '{count, plural, =0 {All health questions are answered.} one {Ask # health question still open.} other {Ask # health questions still open.}}',
  unconfirmed:
    '{again, select, true {An answer changed: ask the client to confirm the answers again.} other {Ask the client to confirm that all answers are right.}}',
  wordsMissing: '{title}: write down what the client said.',
  noRefusal: 'No health answer speaks against today.',
  lettersThere: 'No letter is missing.',
  notToday: 'Not today. {title}: {action}',
  excluded: 'Not today. {title}: the studio’s insurer excludes it, and no letter changes that.',
  notThisZone: 'Leave out {zone}. {title}.',
  better: 'Better not today. {title}: {action}',
  letterPicture: '{title}: add a photo or scan of the letter.',
  referralMissing: '{title}: print the note for the doctor before you go on elsewhere.',
  referralGiven: 'The client has the note for the doctor.',
  raisedScar: '{zone} is raised: no needle there without a letter from a skin doctor and a test spot (C09).',
  raisedScarAsked: '{zone} is raised, but the question about raised scars says no. Ask it again (C09).',
  letterOrder: 'A letter cannot run out before it was written. Check the two dates.',
});

/** What its rules and refusals say. */
export const healthSays = {
  ...healthTexts,
  effect: (effect: HealthEffect, row: HealthRow): Phrase => effectWords[effect](row),
  seenButDenied: (surface: string, title: string): Message =>
    healthTexts.seenDenied({ seen: seenName(surface), title }),
  letterMissing: (
    { title, letterFrom }: HealthRow,
    problem: 'missing' | 'ranOut' | 'otherWriter' | 'noTestSpot' | 'excluded' | undefined,
    elseNo: boolean,
  ): Message => {
    const no = String(elseNo);
    if (problem === 'noTestSpot') return healthTexts.testSpotMissing({ title, no });
    if (problem === 'otherWriter')
      return healthTexts.otherWriter({ title, writer: letterWriterNames[letterFrom ?? 'doctor'], no });
    return healthTexts.letterNeeded({ title, no });
  },
} as const;

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const healthDoing = messages('healthDoing', {
  'question.answered': 'Answering a health question',
  'questionnaire.confirmed': 'Confirming the health questions',
  'clearance.recorded': 'Recording a letter',
  'referral.given': 'Handing over the note for the doctor',
}) satisfies Doing<keyof typeof healthEvents>;

const questionOf = (code: string, names: Names): Message =>
  healthTold.question({ code, title: names.question(code) });
/** Answers are never kept silently: each says how it stands to what was said before (brief 1.4). */
const lastSaid = (
  last: LastAnswer | undefined,
  answer: LastAnswer['answer'],
  { date }: Names,
): Message | false =>
  last !== undefined &&
  (last.answer === answer
    ? healthTold.asOn({ day: date(last.visit) })
    : healthTold.wasOn({ answer: answerWords[last.answer], day: date(last.visit) }));

/** What a client says to a question. */
export const answerWords = messages('answers', { yes: 'yes', no: 'no', unsure: 'unsure' });

/** What the timeline says of each event. */
export const healthTold = messages('healthLines', {
  question: '{code} {title}',
  asOn: 'as on {day}',
  wasOn: 'was {answer} on {day}',
  byClient: 'by the client on the tablet',
  inOneTap: 'one of {count} in one tap',
  date: 'date {day}',
  readOut: 'Health questions read out; the client confirmed the answers',
  readAlone: 'The client read the answers on the tablet and confirmed them',
  letter: 'Letter for {question} seen: {clinician}, written {written}, valid until {until}',
  letterFrom: 'Letter for {question} seen: {clinician} ({writer}), written {written}, valid until {until}',
  testSpot: 'test spot of {day} looked at',
  notePrinted: 'Note for the doctor printed: {question}',
  noteSaved: 'Note for the doctor saved as a file: {question}',
});
export const healthLines: Lines<keyof typeof healthEvents> = {
  'question.answered': (
    { code, answer, zones, on, note, inOneTap, reason },
    names,
    { answers, handOver, opening },
  ) =>
    list(
      corrected(
        questionOf(code, names),
        answerWords[answer],
        answers[code] === undefined ? null : answerWords[answers[code].value.answer],
      ),
      lastSaid(opening.lastVisit?.said[code], answer, names),
      handOver !== null && healthTold.byClient,
      inOneTap !== undefined && healthTold.inOneTap({ count: inOneTap }),
      zones !== undefined && zones.length > 0 && names.zones(zones),
      on !== undefined && healthTold.date({ day: names.date(on) }),
      note !== undefined && note !== '' && lineWords.quoted({ words: note }),
      reason !== undefined && lineWords.because({ reason }),
    ),
  'questionnaire.confirmed': (_event, _names, { handOver }) =>
    handOver === null ? healthTold.readOut : healthTold.readAlone,
  'clearance.recorded': ({ code, clinician, writtenOn, validUntil, writer, testSpotOn }, names) => {
    const said = {
      question: questionOf(code, names),
      clinician,
      written: names.date(writtenOn),
      until: names.date(validUntil),
    };
    return list(
      writer === undefined
        ? healthTold.letter(said)
        : healthTold.letterFrom({ ...said, writer: letterWriterNames[writer] }),
      testSpotOn !== undefined && healthTold.testSpot({ day: names.date(testSpotOn) }),
    );
  },
  'referral.given': ({ code, how }, names) =>
    (how === 'printed' ? healthTold.notePrinted : healthTold.noteSaved)({
      question: questionOf(code, names),
    }),
};
