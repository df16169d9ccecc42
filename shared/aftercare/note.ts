import { packValueOf } from '../protocol/schema.ts';
import type { SessionData } from '../session/data.ts';
import { lettersWanted, referralsDue } from '../session/topics/health/read.ts';
import { needleUsed } from '../session/topics/needle/read.ts';
import { sessionDay } from '../session/day.ts';
import { isLocalDate } from '../time.ts';
import type { Instant } from '../time.ts';
import { englishPaperWords } from '../words/paper.ts';
import { comeBack, letterLine, noteIntro, noteWords, referralIntro } from '../words/sheet.ts';
import { longDate } from './dates.ts';
import { nameOnPaper } from './name-on-paper.ts';
import type { NoteData } from './sheet-data.ts';
import { numbingLines } from './work-lines.ts';

/**
 * Freezes the short note of a session that ended without a needle: deferred, referred, declined, or stopped before the first one; and
 * while work goes on the note for the doctor who is to look at a part that was left out.
 * `undefined` where no note is due: after a needle, after closing. The internal reason is never printed,
 * only what was written for the client.
 */
export const noteOf = (data: SessionData, at: Instant): NoteData | undefined => {
  const kind = kindOf(data);
  if (kind === undefined) return undefined;
  const {
    opening,
    clientFacts,
    protocol: { aftercare, pack },
  } = data;
  const words = noteWords[kind];
  const dateLong = longDate(sessionDay(data), pack.dateOrder);
  const numbing = numbingLines(data);
  const stated = data.ended?.comeBackFrom ?? '';
  const comeBackFrom = isLocalDate(stated) ? longDate(stated, pack.dateOrder) : null;
  return {
    format: 'stipple-note-1',
    language: aftercare.language,
    paper: pack.paper,
    preparedAt: at,
    kind,
    title: words.title(nameOnPaper(clientFacts.firstName)),
    intro: (kind === 'referral' ? referralIntro : noteIntro)(dateLong, opening.practitioner.name),
    recordNumber: opening.recordNumber,
    studio: opening.studio,
    clientFirstName: clientFacts.firstName,
    practitionerName: opening.practitioner.name,
    dateLong,
    whyTitle: words.whyTitle,
    why: data.ended?.noteForClient ?? words.why,
    nextTitle: words.nextTitle,
    next: [
      comeBackFrom === null ? words.next : comeBack(comeBackFrom, words.next),
      ...(kind === 'referral' || kind === 'declined' ? [] : letterLines(data)),
    ].join(' '),
    comeBackFrom,
    closing: words.closing,
    numbing,
    emergency:
      numbing.length === 0
        ? null
        : { number: packValueOf(pack.emergencyNumber), signs: aftercare.boxes.emergency },
    complaintText: aftercare.complaintText,
    dataText: aftercare.dataText,
    words: englishPaperWords,
  };
};

/** Whose letters are wanted, each once: never what they are about. */
const letterLines = (data: SessionData): readonly string[] => {
  const writers = [...new Set(lettersWanted(data).map(({ letterFrom }) => letterFrom ?? 'doctor'))];
  return writers.length === 0 ? [] : [letterLine(writers)];
};

const kindOf = (data: SessionData): NoteData['kind'] | undefined => {
  if (data.ended === null && data.place !== 'stopped' && referralsDue(data).length > 0) return 'referral';
  if (needleUsed(data)) return undefined;
  const ending = data.ended?.ending;
  if (ending === 'deferred' || ending === 'referred' || ending === 'declined') return ending;
  return ending === 'abandoned' || data.place === 'stopped' ? 'stopped' : undefined;
};
