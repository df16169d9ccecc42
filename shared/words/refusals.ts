import type { Refusal, RefusalKind } from '../session/refusal.ts';
import { isEnding, isStage } from '../session/stage.ts';
import type { Place } from '../session/stage.ts';
import { topics } from '../session/topics.ts';
import { sentences } from './message.ts';
import type { Message, Phrase } from './message.ts';
import { placeTitle, whilePlace } from './places.ts';
import { refusalWords } from './refusal-words.ts';
import { stageTitle } from './stages.ts';

type Wording = { readonly [K in RefusalKind]: (refusal: Extract<Refusal, { kind: K }>) => Phrase };

const titleOf = (place: string): Phrase => placeTitle[place as Place] ?? place;
const doing: ReadonlyMap<string, Message> = new Map(
  Object.values(topics).flatMap((room) =>
    'doing' in room ? Object.entries(room.doing as Readonly<Record<string, Message>>) : [],
  ),
);
const doingOf = (intent: string): Message => doing.get(intent) ?? refusalWords.this;

const wording: Wording = {
  'requirements-open': ({ says }) => sentences(says),
  'hard-stop': ({ says }) => sentences([refusalWords.stop, ...says]),
  stale: ({ from, now }) => refusalWords.stale({ from: titleOf(from), now: titleOf(now) }),
  'not-now': ({ intent, place }) =>
    isStage(place) || isEnding(place) || place in whilePlace
      ? refusalWords.notWhile({ doing: doingOf(intent), place: whilePlace[place as Place] })
      : refusalWords.notNow({ doing: doingOf(intent) }),
  'too-early': ({ intent, stage }) =>
    refusalWords.tooEarly({ doing: doingOf(intent), stage: stageTitle[stage] }),
  'session-ended': () => refusalWords.ended,
  'held-elsewhere': ({ tablet }) => refusalWords.heldElsewhere({ tablet }),
  'bad-value': ({ says }) => says,
  asks: ({ says }) => says,
  'wants-reason': ({ stage }) => refusalWords.wantsReason({ stage: stageTitle[stage] }),
  'unknown-item': ({ what }) => refusalWords.unknownItem({ what }),
  'hard-cannot-be-overridden': ({ says }) => refusalWords.cannotBeOverridden({ what: says }),
  'nothing-to-override': () => refusalWords.nothingToOverride,
  'must-be-answered': ({ says }) => refusalWords.mustBeAnswered({ what: says }),
  'in-the-future': () => refusalWords.inTheFuture,
  'after-midnight': () => refusalWords.afterMidnight,
  'needle-used': () => refusalWords.needleUsed,
  'toxicity-stop': () => refusalWords.toxicityStop,
  'text-changed': () => refusalWords.textChanged,
  'handed-over': () => refusalWords.handedOver,
};

/** One calm sentence for every "no" (architecture, invariant 8). */
export const refusalSays = (refusal: Refusal): Phrase =>
  (wording[refusal.kind] as (one: Refusal) => Phrase)(refusal);
