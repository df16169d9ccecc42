import { inWords } from './in-words.ts';
import { createHash } from 'node:crypto';
import { sheetOf } from '../../shared/aftercare/sheet.ts';
import { begin } from '../../shared/session/begin.ts';
import { consentDigestText, consentWords } from '../../shared/session/topics/consent/text.ts';
import { mayBeAcknowledged } from '../../shared/session/requirement.ts';
import type { SessionData } from '../../shared/session/data.ts';
import type { Opening } from '../../shared/session/opening.ts';
import { decideWith } from '../../shared/session/decide.ts';
import type { Intent, SessionEvent, SystemEvent } from '../../shared/session/events.ts';
import type { Session } from '../../shared/session/machine.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { nextOf } from '../../shared/session/open-rules.ts';
import { openBefore } from '../../shared/session/requirements.ts';
import { isIntentType } from '../../shared/session/events.ts';
import type { StageId } from '../../shared/session/stage.ts';
import { stageIds, stageIndex } from '../../shared/session/stage.ts';
import { viewOf } from '../../shared/session/view.ts';
import type { SessionView } from '../../shared/session/view.ts';
import type { SignedId } from '../../shared/protocol/consent-ids.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';
import { defaultProtocol } from '../../shared/protocol/default/default-protocol.ts';
import { addMinutes } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import { openingWith, staff } from './data.ts';
import { stepsOf } from './session-steps.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
export const decide = decideWith({ digest: sha256 });

export interface ChairParts {
  readonly opening?: Partial<Opening>;
  readonly protocol?: Protocol;
  /** Nobody takes photos: what asks for them is overridden. */
  readonly camera?: false;
  /** Goes on from where that chair stands; what is said here is not heard there. */
  readonly from?: Chair;
}

/** A practitioner at work: says intents one after the other, each some minutes later, and keeps what was accepted. */
export const createChair = ({
  opening: parts,
  protocol = defaultProtocol('uk'),
  camera,
  from,
}: ChairParts = {}): Chair => {
  const opening = from?.opening ?? openingWith(parts);
  const events: SessionEvent[] = [...(from?.events ?? [])];
  let session: Session = from?.session() ?? begin(opening, protocol);
  let now: Instant = from?.now() ?? opening.at;

  const data = (): SessionData => session.context;
  const later = (minutes: number): void => {
    now = addMinutes(now, minutes);
  };
  /** What main would answer, a refusal in English words; an accepted event is kept. */
  const tries = (
    what: Intent | SystemEvent,
    stamp: { readonly at?: Instant; readonly from?: string } = {},
  ): Refusal | undefined => {
    now = stamp.at ?? now;
    const event = {
      ...what,
      at: now,
      by: isIntentType(what.type) ? staff : 'device',
      ...(stamp.from === undefined ? {} : { from: stamp.from }),
    } as SessionEvent;
    const decided = decide(session, event);
    if (!decided.ok) return inWords(decided.error) as Refusal;
    session = decided.value;
    events.push(event);
    return undefined;
  };
  /** The same, and what changes something of a finished stage is given a reason, as the window asks for one. */
  const triesWithReason = (what: Intent | SystemEvent): Refusal | undefined => {
    const refusal = tries(what);
    return refusal?.kind === 'wants-reason' ? tries({ ...what, reason: 'Entered wrong' } as Intent) : refusal;
  };
  /** Must be accepted; afterwards `minutes` have passed. */
  const say = (what: Intent | SystemEvent, minutes = 0): void => {
    const refusal = triesWithReason(what);
    if (refusal !== undefined) throw new Error(`${what.type} in ${data().place}: ${JSON.stringify(refusal)}`);
    later(minutes);
  };
  const sayAll = (all: readonly (Intent | SystemEvent)[]): void => all.forEach((one) => say(one));

  /** Overrides what is soft and acknowledges what only tells; what is hard or asks something stays. */
  const settle = (next: StageId | 'closed' = nextOf(data().stage)): void => {
    for (const one of openBefore(data(), now, next)) {
      const { id, scope, severity } = one;
      const requirement = scope === undefined ? { id } : { id, scope };
      if (severity === 'soft')
        say({
          type: 'requirement.overridden',
          requirement,
          reason: 'Client came from far away',
          name: 'Kim Lee',
        });
      if (mayBeAcknowledged(one)) say({ type: 'requirement.acknowledged', requirement });
    }
  };
  const hashOf = (consent: SignedId): string => {
    const words = consentWords(data(), consent);
    if (words === undefined) throw new Error(`no consent ${consent}`);
    return sha256(consentDigestText(words));
  };
  const sign = (consent: SignedId): void => {
    const textHash = hashOf(consent);
    say({ type: 'consent.shown', consent, textHash, language: 'en' });
    say({
      type: 'ink.added',
      consent,
      pad: 'main',
      strokes: [
        {
          points: [
            [0.1, 0.2, 0, 0.5],
            [0.4, 0.6, 40, 0.7],
          ],
        },
      ],
    });
    say({
      type: 'consent.signed',
      consent,
      textHash,
      language: 'en',
      method: 'drawn',
      witness: opening.practitioner.name,
    });
  };
  const prepareSheet = (): void => say({ type: 'sheet.prepared', paper: 'A4', sheet: sheetOf(data(), now) });
  const view = (): SessionView => viewOf(session, now, events.length);

  const chair = {
    opening,
    protocol,
    hasCamera: (camera ?? from?.hasCamera) !== false,
    events,
    data,
    later,
    tries,
    triesWithReason,
    say,
    sayAll,
    settle,
    hashOf,
    sign,
    prepareSheet,
    view,
    session: () => session,
    now: () => now,
    place: () => data().place,
  };
  return chair;
};
export interface Chair {
  readonly opening: Opening;
  readonly protocol: Protocol;
  readonly hasCamera: boolean;
  readonly events: SessionEvent[];
  readonly data: () => SessionData;
  readonly later: (minutes: number) => void;
  readonly tries: (
    what: Intent | SystemEvent,
    stamp?: { readonly at?: Instant; readonly from?: string },
  ) => Refusal | undefined;
  readonly triesWithReason: (what: Intent | SystemEvent) => Refusal | undefined;
  readonly say: (what: Intent | SystemEvent, minutes?: number) => void;
  readonly sayAll: (all: readonly (Intent | SystemEvent)[]) => void;
  readonly settle: (next?: StageId | 'closed') => void;
  readonly hashOf: (consent: SignedId) => string;
  readonly sign: (consent: SignedId) => void;
  readonly prepareSheet: () => void;
  readonly view: () => SessionView;
  readonly session: () => Session;
  readonly now: () => Instant;
  readonly place: () => SessionData['place'];
}

/** The view together with the opening, as the window holds it. */
export const shownBy = (chair: Chair): SessionView & { readonly opening: Opening } => ({
  ...chair.view(),
  opening: chair.opening,
});

/** A session of one treated zone, the crown, standing at that stage with everything before it done by real intents. */
export const chairAt = (stage: StageId, parts: ChairParts = {}): Chair => {
  const chair = createChair(parts);
  for (const one of stageIds.slice(0, stageIndex(stage))) finish(chair, one);
  return chair;
};

/** Does everything a stage asks for and leaves it; aftercare ends in `closed`. */
export const finish = (chair: Chair, stage: StageId): void => {
  stepsOf[stage](chair);
  chair.settle();
  chair.say(stage === 'aftercare' ? { type: 'session.closed' } : { type: 'stage.completed' }, 1);
};

export const closedChair = (parts: ChairParts = {}): Chair => {
  const chair = chairAt('aftercare', parts);
  finish(chair, 'aftercare');
  return chair;
};
