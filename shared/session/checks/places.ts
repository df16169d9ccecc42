import type { SessionData } from '../data.ts';
import { hearing } from '../event-groups.ts';
import type { EventType, SessionEvent } from '../intents.ts';
import type { Refusal } from '../refusal.ts';
import { isEnding, isStage, stageIndex } from '../stage.ts';
import { afterMidnight, needleUsed, signEver } from '../standing.ts';
import type { Check } from './check.ts';

/** Anything with a type and a time: a real event, or the question "would this be heard now?". */
export type Probe = Pick<SessionEvent, 'at'> & {
  readonly type: EventType;
  readonly occurredAt?: SessionEvent['at'] | undefined;
};
type PlaceCheck = (data: SessionData, probe: Probe) => Refusal | undefined;

export const notEnded: PlaceCheck = ({ place }) => (isEnding(place) ? { kind: 'session-ended' } : undefined);

/** `from` is what the screen showed: its stage, or the place it stood in. */
export const notStale: Check = ({ stage, place }, { from }) =>
  from === undefined || from === stage || from === place
    ? undefined
    : { kind: 'stale', from, now: isStage(place) ? stage : place };

const needlePlaces: ReadonlySet<string> = new Set(['application']);
const creamPlaces: ReadonlySet<string> = new Set(['cleanseAndNumb', 'application', 'fineTune']);

/** Heard in this place at all? Things that already happened (`occurredAt`) are heard as facts wherever facts are. */
export const heardHere: PlaceCheck = ({ place }, { type, occurredAt }) => {
  const notNow: Refusal = { kind: 'not-now', intent: type, place };
  const { group } = hearing[type];
  if (group === 'fact' && (place === 'suspended' || place === 'emergency')) return notNow;
  if (group === 'sheet' && place !== 'aftercare' && place !== 'stopped') return notNow;
  if (type === 'pass.started' && occurredAt === undefined && !needlePlaces.has(place)) return notNow;
  if (type === 'numbing.applied' && occurredAt === undefined && !creamPlaces.has(place)) return notNow;
  return undefined;
};

export const notTooEarly: PlaceCheck = ({ stage }, { type }) => {
  const { since } = hearing[type];
  return stageIndex(stage) < stageIndex(since)
    ? { kind: 'too-early', intent: type, stage: since }
    : undefined;
};

/** New work, as against facts, care, paper and endings. */
const work: ReadonlySet<EventType> = new Set<EventType>([
  'zone.chosen',
  'scar.placed',
  'consent.signed',
  'numbing.applied',
  'mix.made',
  'mix.toppedUp',
  'cartridge.opened',
  'pass.started',
  'extraDots.counted',
  'numbing.reopened',
  'application.reopened',
  'stage.completed',
]);
/** Taking up stopped work again is new work; opening a paused session only shows it. */
const isWork = ({ place }: SessionData, type: EventType): boolean =>
  work.has(type) || (type === 'session.resumed' && place === 'stopped');
/** From fine-tune on only aftercare follows, so going on is no new work. */
const goesTowardsAftercare = ({ stage }: SessionData, type: EventType): boolean =>
  (type === 'stage.completed' || type === 'session.resumed') &&
  (stage === 'fineTune' || stage === 'aftercare');

/** After local midnight only aftercare and endings go on (decision 14); what happened before may still be entered. */
export const sameDay: PlaceCheck = (data, { type, at, occurredAt }) => {
  if (!isWork(data, type) || goesTowardsAftercare(data, type) || !afterMidnight(data, at)) return undefined;
  return occurredAt !== undefined && !afterMidnight(data, occurredAt)
    ? undefined
    : { kind: 'after-midnight' };
};

const harmless: ReadonlySet<EventType> = new Set<EventType>(['zone.chosen', 'scar.placed', 'consent.signed']);
const turnedAway: ReadonlySet<EventType> = new Set<EventType>([
  'session.deferred',
  'session.referred',
  'session.declined',
]);

/** Once a sign was ticked there is no needle and no cream that day: aftercare and `abandoned` only (decision 21). */
export const noSignToday: PlaceCheck = (data, { type, occurredAt }) => {
  if (!signEver(data) || harmless.has(type) || goesTowardsAftercare(data, type)) return undefined;
  // What happened before the alarm may still be entered: the record is to be true.
  const before = occurredAt !== undefined && occurredAt < (data.emergencies[0]?.at ?? '');
  return turnedAway.has(type) || (isWork(data, type) && !before) ? { kind: 'toxicity-stop' } : undefined;
};

/** Deferred, referred, declined: only before the first needle (decision 22). */
export const needleStill: PlaceCheck = (data, { type }) =>
  turnedAway.has(type) && needleUsed(data) ? { kind: 'needle-used' } : undefined;

/** While the client holds the tablet only the form goes on, and what a body or the device itself has to say. */
const withClient: ReadonlySet<EventType> = new Set<EventType>([
  'question.answered',
  'questionnaire.confirmed',
  'consent.shown',
  'ink.added',
  'ink.cleared',
  'consent.signed',
  'consent.refused',
  'handOver.ended',
  'emergency.raised',
  'symptoms.checked',
  'sign.ticked',
  'numbing.removed',
  'numbing.alarmAcknowledged',
  'photo.destroyed',
]);
export const handedOver: PlaceCheck = ({ handOver, place }, { type }) => {
  if ((type === 'handOver.ended' && handOver === null) || (type === 'handOver.begun' && !isStage(place)))
    return { kind: 'not-now', intent: type, place };
  return handOver === null || withClient.has(type) || hearing[type].group === 'device'
    ? undefined
    : { kind: 'handed-over' };
};

/** Everything that can be said without looking at the event's content. */
export const placeChecks: readonly PlaceCheck[] = [
  notEnded,
  notTooEarly,
  heardHere,
  handedOver,
  noSignToday,
  needleStill,
  sameDay,
];
