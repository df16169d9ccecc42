import { sheetOf } from '../../../shared/aftercare/sheet.ts';
import type { JsonValue, StaffId } from '../../../shared/brand.ts';
import type { Draft } from '../../../shared/journal/entry.ts';
import type { Protocol } from '../../../shared/protocol/schema.ts';
import { beginData } from '../../../shared/session/data.ts';
import { consentDigestText, consentWords } from '../../../shared/session/topics/consent/text.ts';
import type { SessionData } from '../../../shared/session/data.ts';
import type { Opening } from '../../../shared/session/opening.ts';
import { bodyOf, bodyOfOpening } from '../../../shared/session/entries.ts';
import type { Intent, SessionEvent, SystemEvent } from '../../../shared/session/events.ts';
import { reduce } from '../../../shared/session/reduce.ts';
import { addMinutes } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';
import { lotsPlacedBy } from '../../session/lots-placed.ts';
import { lotsUsedBy } from '../../session/lots-used.ts';
import { photoLinesOf } from '../../session/photo-lines.ts';
import { sha256 } from '../../store/digest.ts';
import type { Step } from './visit-steps.ts';

export interface Told {
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

/** A visit as entries: what main would have written, without asking the rules, which a story of this kind keeps. */
export const tellVisit = ({ opening, protocol, steps, whole, pace, photos }: Parts): Told => {
  const { session, client, practitioner, kind, recordNumber, timeZone } = opening;
  const drafts: Draft[] = [];
  let data = beginData(opening, protocol);
  let at = opening.at;
  const write = (line: Omit<Draft, 'at' | 'wall' | 'by'>): void => {
    drafts.push({ ...line, at, wall: at, by: practitioner.id, session, client });
  };
  const say = (what: Intent | SystemEvent): void => {
    const event = { ...what, at, by: practitioner.id satisfies StaffId } as SessionEvent;
    write({ kind: 'session.event', body: bodyOf(event) });
    for (const lot of lotsUsedBy(event, data)) write({ kind: 'lot.used', body: lot as unknown as JsonValue });
    for (const line of photoLinesOf(event)) write(line);
    const before = data;
    data = { ...data, ...reduce(data, event) };
    for (const placed of lotsPlacedBy(before, data))
      write({ kind: 'lot.placed', body: placed as unknown as JsonValue });
  };
  write({
    kind: 'session.opened',
    body: {
      practitioner: practitioner.id,
      sessionKind: kind,
      openedOn: opening.at,
      protocol: opening.protocol,
      recordNumber,
      timeZone,
    },
  });
  write({ kind: 'session.event', body: bodyOfOpening(opening) });
  for (const { minutes, said } of steps) {
    at = addMinutes(at, minutes * pace);
    if (said.type === 'photos') photos(at).forEach(say);
    else if (said.type === 'sheet')
      say({ type: 'sheet.prepared', paper: `${recordNumber}-${at}`, sheet: sheetOf(data, at) });
    else if (said.type === 'sign') signing(data, said.consent, whole).forEach(say);
    else say(said);
    const ending = endings[said.type];
    if (ending !== undefined)
      write({
        kind: ending,
        body: {
          stage: ending === 'session.closed' ? 'aftercare' : 'consultation',
          overrides: 0,
          blocked: 0,
          notChecked: 0,
        },
      });
  }
  return { drafts, data, end: at };
};

const endings: Readonly<Record<string, 'session.closed' | 'session.deferred' | 'session.declined'>> = {
  'session.closed': 'session.closed',
  'session.deferred': 'session.deferred',
  'session.declined': 'session.declined',
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
