import type { Refusal, RefusalKind } from '../session/refusal.ts';
import { isEnding, isStage } from '../session/stage.ts';
import type { Place } from '../session/stage.ts';
import { topics } from '../session/topics.ts';
import { placeTitle, whilePlace } from './places.ts';
import { stageTitle } from './stages.ts';

type Wording = { readonly [K in RefusalKind]: (refusal: Extract<Refusal, { kind: K }>) => string };

const titleOf = (place: string): string => placeTitle[place as Place] ?? place;
const doing: ReadonlyMap<string, string> = new Map(
  Object.values(topics).flatMap((room) => ('doing' in room ? Object.entries(room.doing) : [])),
);
const doingOf = (intent: string): string => doing.get(intent) ?? 'This';
const list = (says: readonly string[]): string => says.join(' ');

const wording: Wording = {
  'requirements-open': ({ says }) => list(says),
  'hard-stop': ({ says }) => `Stop here. ${list(says)}`,
  stale: ({ from, now }) =>
    `This was tapped on ${titleOf(from)}, but the session is at ${titleOf(now)} now. Look at the screen again, then tap.`,
  'not-now': ({ intent, place }) =>
    `${doingOf(intent)} is not possible ${isStage(place) || isEnding(place) || place in whilePlace ? `while ${whilePlace[place as Place]}` : 'now'}.`,
  'too-early': ({ intent, stage }) => `${doingOf(intent)} comes later, at ${stageTitle[stage]}.`,
  'session-ended': () => 'This session has ended and can no longer change.',
  'bad-value': ({ says }) => says,
  asks: ({ says }) => says,
  'unknown-item': ({ what }) => `This session knows no ${what}. Choose one from the screen.`,
  'hard-cannot-be-overridden': ({ says }) => `This one cannot be overridden: ${says}`,
  'nothing-to-override': () => 'There is nothing to settle here: this rule is met, or it is of another kind.',
  'in-the-future': () => 'That time is still to come. Enter when it really happened.',
  'after-midnight': () =>
    'It is past midnight: only aftercare and ending the session go on. Start a new session for more work.',
  'needle-used': () =>
    'The needle has already touched the skin. Stop work and give the aftercare sheet instead.',
  'toxicity-stop': () =>
    'There was a reaction, or the client was handed over: no needle and no more cream today. Only aftercare, or stopping work, goes on.',
  'text-changed': () => 'The words have changed since they were shown. Read them again together, then sign.',
  'handed-over': () =>
    'The tablet is with the client. Take it back first: hold the button at the bottom for two seconds.',
};

/** One calm sentence for every "no" (architecture, invariant 8). */
export const refusalSays = (refusal: Refusal): string =>
  (wording[refusal.kind] as (one: Refusal) => string)(refusal);
