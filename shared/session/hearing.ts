import type { SessionData } from './data.ts';
import { afterMidnight } from './day.ts';
import { rowOf } from './events.ts';
import type { EventType, SessionEvent } from './events.ts';
import type { Refusal } from './refusal.ts';
import { isEnding, isStage, stageIndex } from './stage.ts';
import { needleEnded, needleEndedAt } from './topics/emergency/read.ts';
import { needleUsed } from './topics/needle/read.ts';

/** The question "would this be heard now?": a real event, or only its type and the time. */
interface Probe {
  readonly type: EventType;
  readonly at: SessionEvent['at'];
  /** What happened before (decision 13). */
  readonly occurredAt?: SessionEvent['at'] | undefined;
  /** None when the screen wants to know what may be begun. */
  readonly event?: SessionEvent;
}
type Hearing = (data: SessionData, probe: Probe) => Refusal | undefined;

export const probeOf = (event: SessionEvent): Probe => ({
  type: event.type,
  at: event.at,
  occurredAt: 'occurredAt' in event ? event.occurredAt : undefined,
  event,
});

/** Said first: it explains more than anything else. */
export const notEnded = (
  { place, sheet }: Pick<SessionData, 'place' | 'sheet'>,
  type?: EventType,
): Refusal | undefined =>
  !isEnding(place) ||
  (type !== undefined && rowOf(type).group === 'addendum') ||
  (type === 'sheet.prepared' && sheet?.staleSince !== undefined)
    ? undefined
    : { kind: 'session-ended' };

/** `from` is what the screen showed: its stage, or the place it stood in. What main notes by itself comes from no screen. */
export const notStale = (
  { stage, place }: SessionData,
  { type, from }: Pick<SessionEvent, 'type' | 'from'>,
): Refusal | undefined =>
  from === undefined || from === stage || from === place || rowOf(type).group === 'device'
    ? undefined
    : { kind: 'stale', from, now: isStage(place) ? stage : place };

const notTooEarly: Hearing = ({ stage }, { type }) => {
  const { since } = rowOf(type);
  return stageIndex(stage) < stageIndex(since)
    ? { kind: 'too-early', intent: type, stage: since }
    : undefined;
};

/** Heard in this place at all? Things that already happened (`occurredAt`) are heard as facts wherever facts are. */
const heardHere: Hearing = (data, { type, occurredAt }) => {
  const { place } = data;
  const { group, onlyAt, onlyIf } = rowOf(type);
  const elsewhere =
    (group === 'fact' && (place === 'suspended' || place === 'emergency')) ||
    (group === 'sheet' && place !== 'aftercare' && place !== 'stopped' && !isEnding(place)) ||
    (onlyAt !== undefined && occurredAt === undefined && !onlyAt.some((stage) => stage === place)) ||
    onlyIf?.(data) === false;
  return elsewhere ? { kind: 'not-now', intent: type, place } : undefined;
};

/** While the client holds the tablet only the form goes on, and what a body or the device itself has to say. */
const handedOver: Hearing = ({ handOver }, { type }) =>
  handOver === null || rowOf(type).whileClientHolds ? undefined : { kind: 'handed-over' };

const isWork = (data: SessionData, { type, event }: Probe): boolean => {
  const row = rowOf(type).isWork;
  return typeof row === 'function' ? row(data, event) : row;
};

/** Once a sign was ticked or the client was handed over there is no needle and no cream that day: aftercare and `abandoned` only (decision 21). */
const noSignToday: Hearing = (data, probe) => {
  const { afterSign } = rowOf(probe.type);
  if (!needleEnded(data) || afterSign === 'heard') return undefined;
  // What happened before the alarm may still be entered: the record is to be true.
  const before = probe.occurredAt !== undefined && probe.occurredAt < (needleEndedAt(data) ?? '');
  return afterSign === 'refused' || (isWork(data, probe) && !before) ? { kind: 'toxicity-stop' } : undefined;
};

/** Deferred, referred, declined: only before the first needle (decision 22). */
const needleStill: Hearing = (data, { type }) =>
  rowOf(type).onlyBeforeNeedle === true && needleUsed(data) ? { kind: 'needle-used' } : undefined;

/** After local midnight only aftercare and endings go on (decision 14); what happened before may still be entered. */
const sameDay: Hearing = (data, probe) => {
  const { at, occurredAt } = probe;
  if (!isWork(data, probe) || !afterMidnight(data, at)) return undefined;
  return occurredAt !== undefined && !afterMidnight(data, occurredAt)
    ? undefined
    : { kind: 'after-midnight' };
};

const hearings: readonly Hearing[] = [notTooEarly, heardHere, handedOver, noSignToday, needleStill, sameDay];

/** Everything that an event's row says without looking at its content; nothing when it is heard. */
export const unheard: Hearing = (data, probe) => {
  for (const hearing of hearings) {
    const refusal = hearing(data, probe);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
};
