import { packValueOf } from '../protocol/country-pack.ts';
import type { SessionData } from '../session/data.ts';
import { lettersWanted, referralsDue } from '../session/topics/health/read.ts';
import { needleUsed } from '../session/topics/needle/read.ts';
import { sessionDay } from '../session/day.ts';
import { isLocalDate } from '../time.ts';
import type { Instant } from '../time.ts';
import { isolated } from '../report/bidi.ts';
import { sentences } from '../words/message.ts';
import type { Message } from '../words/message.ts';
import { noteWords } from '../words/note.ts';
import { englishPaper } from '../words/paper-language.ts';
import { paperWordsIn } from '../words/paper.ts';
import { sheetTexts } from './in-language.ts';
import { nameOnPaper } from './name-on-paper.ts';
import type { NoteData } from './sheet-data.ts';
import { numbingLines } from './work-lines.ts';

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
  const numbing = numbingLines(data, { paper, nameIn });
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
        ...(kind === 'referral' || kind === 'declined' ? [] : letterLines(data)),
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

/** Whose letters are wanted, each once: never what they are about. */
const letterLines = (data: SessionData): readonly Message[] => {
  const from = [...new Set(lettersWanted(data).map(({ letterFrom }) => letterFrom ?? 'doctor'))];
  const [first, ...others] = from.map((one): Message => noteWords[`${one}Letter`]);
  if (first === undefined) return [];
  const writers = others.reduce((before, last): Message => noteWords.andOneFrom({ before, last }), first);
  return [noteWords.bringLetter({ writers })];
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
