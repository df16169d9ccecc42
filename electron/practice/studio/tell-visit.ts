import { sheetOf } from '../../../shared/aftercare/sheet.ts';
import type { StaffId } from '../../../shared/brand.ts';
import type { Draft } from '../../../shared/journal/entry.ts';
import type { Protocol } from '../../../shared/protocol/schema.ts';
import { begin } from '../../../shared/session/begin.ts';
import { consentDigestText, consentWords } from '../../../shared/session/topics/consent/text.ts';
import type { SessionData } from '../../../shared/session/data.ts';
import type { Opening } from '../../../shared/session/opening.ts';
import type { Intent, SessionEvent, SystemEvent } from '../../../shared/session/events.ts';
import { replayOne } from '../../../shared/session/replay.ts';
import { addMinutes } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Line } from '../../record-writer.ts';
import { linesOf, linesOfOpening } from '../../session/lines-of.ts';
import { sha256 } from '../../store/digest.ts';
import type { Step } from './visit-steps.ts';

interface ToldVisit {
  readonly drafts: readonly Draft[];
  readonly data: SessionData;
  readonly end: Instant;
}

interface Parts {
  readonly opening: Opening;
  readonly protocol: Protocol;
  readonly steps: readonly Step[];
  /** Whole visits keep the strokes of signatures, as real ones do. */
  readonly whole: boolean;
  /** Less than 1 when a day is too full for its visits. */
  readonly pace: number;
  readonly photos: (at: Instant) => readonly SystemEvent[];
}

/** A visit as entries: what main would have written; rules are not asked, a story of this kind keeps them. */
export const tellVisit = ({ opening, protocol, steps, whole, pace, photos }: Parts): ToldVisit => {
  const { practitioner, recordNumber } = opening;
  const drafts: Draft[] = [];
  let session = begin(opening, protocol);
  let at = opening.at;
  const write = (lines: readonly Line[]): void => {
    for (const line of lines) drafts.push({ ...line, at, wall: at, by: practitioner.id });
  };
  const say = (what: Intent | SystemEvent): void => {
    const event = { ...what, at, by: practitioner.id satisfies StaffId } as SessionEvent;
    const before = session.context;
    session = replayOne(session, event);
    write(linesOf(event, before, session.context));
  };
  write(linesOfOpening(opening));
  for (const { minutes, said } of steps) {
    at = addMinutes(at, minutes * pace);
    if (said.type === 'photos') photos(at).forEach(say);
    else if (said.type === 'sheet')
      say({ type: 'sheet.prepared', paper: `${recordNumber}-${at}`, sheet: sheetOf(session.context, at) });
    else if (said.type === 'sign') signing(session.context, said.consent, whole).forEach(say);
    else say(said);
  }
  return { drafts, data: session.context, end: at };
};

const signing = (
  data: SessionData,
  consent: 'treatment' | 'numbing' | 'photosRecord' | 'data',
  whole: boolean,
): readonly Intent[] => {
  const words = consentWords(data, consent);
  if (words === undefined) return [];
  const textHash = sha256(consentDigestText(words));
  const { language } = words;
  return [
    { type: 'consent.shown', consent, textHash, language },
    ...(whole
      ? [{ type: 'ink.added' as const, consent, pad: 'main', strokes: [scribble(), scribble()] }]
      : []),
    {
      type: 'consent.signed',
      consent,
      textHash,
      language,
      ...(whole
        ? { method: 'drawn' as const }
        : { method: 'typed' as const, typedName: data.clientFacts.fullName }),
    },
  ];
};

const scribble = (): { points: [number, number, number, number][] } => ({
  points: Array.from({ length: 60 }, (_, index): [number, number, number, number] => [
    0.1 + index / 80,
    Number((0.5 + Math.sin(index / 5) / 4).toFixed(4)),
    index * 8,
    0.5,
  ]),
});
