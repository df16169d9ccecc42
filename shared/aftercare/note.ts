import { packValueOf } from '../protocol/country-pack.ts';
import type { SessionData } from '../session/data.ts';
import { lettersWanted, referralsDue } from '../session/topics/health/read.ts';
import type { HealthRow } from '../protocol/schema.ts';
import { same } from '../session/recorded.ts';
import { needleUsed } from '../session/topics/needle/read.ts';
import { sessionDay } from '../session/day.ts';
import { isLocalDate } from '../time.ts';
import type { Instant } from '../time.ts';
import { isolated } from '../report/bidi.ts';
import { andList, sentences } from '../words/message.ts';
import type { Message } from '../words/message.ts';
import { noteWords } from '../words/note.ts';
import { englishPaper } from '../words/paper-language.ts';
import { paperWordsIn } from '../words/paper.ts';
import { sheetTexts } from './in-language.ts';
import { nameOnPaper } from './name-on-paper.ts';
import type { NoteData } from './sheet-data.ts';
import { numbingLines, placeOnSheet } from './work-lines.ts';
import type { Saying } from './work-lines.ts';

/**
 * Freezes the short note of a session that ended without a needle: deferred, referred, declined, or stopped before the first one; and
 * while work goes on the note for the doctor who is to look at a part that was left out.
 * `undefined` where no note is due: after a needle, after closing. The internal reason is never printed,
 * only what was written for the client.
 */
export const noteOf = (
  data: SessionData,
  at: Instant,
  paper = englishPaper(data.protocol.pack),
): NoteData | undefined => {
  const kind = kindOf(data);
  if (kind === undefined) return undefined;
  const {
    opening,
    clientFacts,
    protocol: { pack },
  } = data;
  const { say, formats } = paper;
  const { aftercare, nameIn, unchecked } = sheetTexts(data.protocol, paper);
  const words = wordsOf(kind);
  const dateLong = formats.longDate(sessionDay(data));
  const saying = { paper, nameIn };
  const numbing = numbingLines(data, saying);
  const stated = data.ended?.comeBackFrom ?? '';
  const comeBackFrom = isLocalDate(stated) ? formats.longDate(stated) : null;
  const name = nameOnPaper(clientFacts.firstName);
  return {
    format: 'stipple-note-1',
    language: paper.tag,
    ...(unchecked.length === 0 ? {} : { unchecked }),
    paper: pack.paper,
    preparedAt: at,
    kind,
    title: say(name === '' ? words.title : words.titleFor({ name: isolated(name) })),
    intro: say(
      (kind === 'referral' ? noteWords.referralIntro : noteWords.intro)({
        day: dateLong,
        practitioner: isolated(opening.practitioner.name),
      }),
    ),
    recordNumber: opening.recordNumber,
    studio: opening.studio,
    clientFirstName: clientFacts.firstName,
    practitionerName: opening.practitioner.name,
    dateLong,
    whyTitle: say(words.whyTitle),
    why: data.ended?.noteForClient ?? say(words.why),
    nextTitle: say(words.nextTitle),
    next: say(
      sentences([
        comeBackFrom === null ? words.next : noteWords.from({ day: comeBackFrom, next: words.next }),
        ...referralLines(data, saying),
        ...(kind === 'referral' || kind === 'declined' ? [] : letterLines(data, saying)),
      ]),
    ),
    comeBackFrom,
    closing: say(words.closing),
    numbing,
    emergency:
      numbing.length === 0
        ? null
        : { number: packValueOf(pack.emergencyNumber), signs: aftercare.boxes.emergency },
    complaintText: aftercare.complaintText,
    dataText: aftercare.dataText,
    words: paperWordsIn(say),
  };
};

/**
 * Whether the note that was given says it still. A note for the doctor, given while work went on, is neither the note of how it ended nor
 * one about another place. The note of an ending stays as it was given, unless something was put right since and it says another thing now.
 */
export const saysStill = (
  given: NoteData,
  now: NoteData,
  { addenda }: Pick<SessionData, 'addenda'> = { addenda: [] },
): boolean => {
  if (given.kind !== now.kind) return false;
  if (now.kind === 'referral') return given.next === now.next && given.language === now.language;
  return saysSame(given, now) || !addenda.some(({ at }) => at >= given.preparedAt);
};

/** What they are to do, what lies on their skin, and whom to call about it. */
const saysSame = (one: NoteData, other: NoteData): boolean =>
  one.next === other.next && same(one.numbing, other.numbing) && same(one.emergency, other.emergency);

/** Which part of the scalp a doctor is to look at, and what was seen there: whoever reads the note was not in the room. */
const referralLines = (data: SessionData, saying: Saying): readonly Message[] =>
  referralsDue(data).flatMap((row) => [
    ...placesOf(data, row, saying),
    ...(row.code === moleRow ? [noteWords.seenSpot] : []),
  ]);

/** "Is there a new lump on your scalp, or a mole that has changed?" */
const moleRow = 'C05';

const placesOf = (data: SessionData, { code }: HealthRow, saying: Saying): readonly Message[] => {
  const places = (data.answers[code]?.value.zones ?? []).map((zone) => placeOnSheet(data, zone, saying));
  return places.length === 0 ? [] : [noteWords.places({ places: andList(places) })];
};

/** Whose letters are wanted, each once, and what they should say: never which illness they are about. */
const letterLines = (data: SessionData, saying: Saying): readonly Message[] => {
  const rows = lettersWanted(data);
  const from = [...new Set(rows.map(({ letterFrom }) => letterFrom ?? 'doctor'))];
  const [first, ...others] = from.map((one): Message => noteWords[`${one}Letter`]);
  if (first === undefined) return [];
  const writers = others.reduce((before, last): Message => noteWords.andOneFrom({ before, last }), first);
  const skin = rows.filter(({ letterFrom }) => letterFrom === 'skinDoctor');
  return [
    noteWords.bringLetter({ writers }),
    noteWords.letterSays,
    ...skin.flatMap((row) => placesOf(data, row, saying)),
    ...(rows.some(({ needsTestSpot }) => needsTestSpot === true) ? [noteWords.testSpot] : []),
  ];
};

const kindOf = (data: SessionData): NoteData['kind'] | undefined => {
  if (data.ended === null && data.place !== 'stopped' && referralsDue(data).length > 0) return 'referral';
  if (needleUsed(data)) return undefined;
  const ending = data.ended?.ending;
  if (ending === 'deferred' || ending === 'referred' || ending === 'declined') return ending;
  return ending === 'abandoned' || data.place === 'stopped' ? 'stopped' : undefined;
};

const wordsOf = (kind: NoteData['kind']) => ({
  title: noteWords[`${kind}Title`],
  titleFor: noteWords[`${kind}TitleFor`],
  whyTitle: noteWords[`${kind}WhyTitle`],
  why: noteWords[`${kind}Why`],
  nextTitle: noteWords[`${kind}NextTitle`],
  next: noteWords[`${kind}Next`],
  closing: noteWords[`${kind}Closing`],
});
