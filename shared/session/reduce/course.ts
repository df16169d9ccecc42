import type { Ending } from '../stage.ts';
import type { Instant } from '../../time.ts';
import type { SessionData } from '../data.ts';
import { restEnded } from './needle.ts';
import { recorded } from '../recorded.ts';
import type { EventOf } from '../events.ts';
import type { Reducers } from '../room.ts';

const openEmergency = ({ emergencies }: SessionData): boolean => emergencies.at(-1)?.endedAt === null;

const raise = (data: SessionData, at: Instant): Partial<SessionData> =>
  // Whoever is unwell gives the tablet away.
  openEmergency(data)
    ? {}
    : { emergencies: [...data.emergencies, { at, endedAt: null, how: null, words: null }], handOver: null };

const settle = (
  { emergencies }: SessionData,
  endedAt: Instant,
  how: 'falseAlarm' | 'ended',
  words: string,
): Partial<SessionData> => ({
  emergencies: emergencies.map((one, index) =>
    index === emergencies.length - 1 ? { ...one, endedAt, how, words } : one,
  ),
});

const end = (
  ending: Ending,
  at: Instant,
  said: Partial<NonNullable<SessionData['ended']>> = {},
): Partial<SessionData> => ({
  ended: { ending, at, reason: null, noteForClient: null, comeBackFrom: null, ...said },
});

const tick = (
  { signs }: SessionData,
  ids: readonly string[],
  present: boolean,
  event: EventOf<'sign.ticked' | 'symptoms.checked'>,
): Pick<SessionData, 'signs'> => ({
  signs: { ...signs, ...Object.fromEntries(ids.map((id) => [id, recorded(signs[id], present, event)])) },
});

/** The clock of the work stands still from here, or goes on. */
const standsStill = ({ suspensions }: SessionData, { at }: { readonly at: Instant }): Partial<SessionData> =>
  suspensions.at(-1)?.to === null ? {} : { suspensions: [...suspensions, { from: at, to: null }] };
const goesOn = ({ suspensions }: SessionData, { at }: { readonly at: Instant }): Partial<SessionData> => ({
  suspensions: suspensions.map((one) => (one.to === null ? { ...one, to: at } : one)),
});

/** Moves, emergencies, endings and answers to requirements. The place itself is set by the machine alone. */
export const courseReducers: Reducers<
  | 'symptoms.checked'
  | 'sign.ticked'
  | 'emergency.raised'
  | 'emergency.falseAlarm'
  | 'emergency.ended'
  | 'numbing.reopened'
  | 'application.reopened'
  | 'stage.completed'
  | 'stage.blocked'
  | 'requirement.overridden'
  | 'requirement.acknowledged'
  | 'session.suspended'
  | 'session.resumed'
  | 'session.stopped'
  | 'session.abandoned'
  | 'session.deferred'
  | 'session.referred'
  | 'session.declined'
  | 'session.closed'
> = {
  'symptoms.checked': (data, event) => ({
    symptomChecks: [...data.symptomChecks, { at: event.at, signs: event.signs }],
    ...(event.signs.length === 0
      ? {}
      : { ...tick(data, event.signs, true, event), ...raise(data, event.at) }),
  }),
  'sign.ticked': (data, event) => ({
    ...tick(data, [event.sign], event.present, event),
    ...(event.present ? raise(data, event.at) : {}),
  }),
  'emergency.raised': (data, { at }) => raise(data, at),
  'emergency.falseAlarm': (data, { at, reason, name }) =>
    settle(data, at, 'falseAlarm', `${reason} (${name})`),
  'emergency.ended': (data, { at, whatWasDone, handedOverTo }) =>
    settle(
      data,
      at,
      'ended',
      handedOverTo === undefined || handedOverTo === ''
        ? whatWasDone
        : `${whatWasDone} (handed over to ${handedOverTo})`,
    ),
  'numbing.reopened': ({ renumbs }, { at, reason }) => ({ renumbs: [...renumbs, { at, reason }] }),
  'application.reopened': ({ returns }, { at, zones, reason }) => ({
    returns: [...returns, { at, zones, reason }],
  }),
  'stage.completed': (data, { at }) => restEnded(data, at),
  'stage.blocked': ({ blocked }, { at, stage, open }) => ({ blocked: [...blocked, { at, stage, open }] }),
  'requirement.overridden': ({ overrides, stage }, { at, by, requirement: { id, scope }, reason, name }) => ({
    overrides: [
      ...overrides,
      { requirement: id, ...(scope === undefined ? {} : { scope }), reason, name, at, by, stage },
    ],
  }),
  'requirement.acknowledged': ({ acknowledged }, { at, by, requirement: { id, scope } }) => ({
    acknowledged: [...acknowledged, { requirement: id, ...(scope === undefined ? {} : { scope }), at, by }],
  }),
  'session.suspended': standsStill,
  'session.resumed': goesOn,
  'session.stopped': standsStill,
  'session.abandoned': (_data, { at, reason }) => end('abandoned', at, { reason }),
  'session.deferred': (_data, { at, reason, noteForClient, comeBackFrom }) =>
    end('deferred', at, { reason, noteForClient, comeBackFrom: comeBackFrom ?? null }),
  'session.referred': (_data, { at, reason, noteForClient, to }) =>
    end('referred', at, { reason, noteForClient, referredTo: to }),
  'session.declined': (_data, { at, reason, noteForClient }) =>
    end('declined', at, { reason, noteForClient }),
  'session.closed': (_data, { at }) => end('closed', at),
};
