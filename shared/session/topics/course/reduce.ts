import { laterOf } from '../../../time.ts';
import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { defined } from '../../recorded.ts';
import { isSameSource, strictest } from '../../heard-elsewhere.ts';
import type { Reduces } from '../../room.ts';
import type { Ending } from '../../stage.ts';
import type { CourseData } from './data.ts';

const end = (
  ending: Ending,
  at: Instant,
  said: Partial<NonNullable<SessionData['ended']>> = {},
): Partial<CourseData> => ({
  ended: { ending, at, reason: null, noteForClient: null, comeBackFrom: null, ...said },
});

/** The clock of the work stands still from here, or goes on. */
const standsStill = ({ suspensions }: SessionData, { at }: { readonly at: Instant }): Partial<CourseData> =>
  suspensions.at(-1)?.to === null ? {} : { suspensions: [...suspensions, { from: at, to: null }] };

const goesOn = ({ suspensions }: SessionData, { at }: { readonly at: Instant }): Partial<CourseData> => ({
  suspensions: suspensions.map((one) => (one.to === null ? { ...one, to: at } : one)),
});

/** Moves, endings, answers to requirements, and main's notes about interruptions and clocks. The place itself is set by the machine alone. */
export const courseReducers: Reduces<
  CourseData,
  | 'numbing.reopened'
  | 'application.reopened'
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
  | 'session.mistaken'
  | 'session.talked'
  | 'session.closed'
  | 'app.interrupted'
  | 'session.takenOver'
  | 'elsewhere.heard'
  | 'clock.jumped'
> = {
  'numbing.reopened': ({ renumbs }, { at, reason }) => ({ renumbs: [...renumbs, { at, reason }] }),
  'application.reopened': ({ returns }, { at, zones, reason }) => ({
    returns: [...returns, { at, zones, reason }],
  }),
  'stage.blocked': ({ blocked }, { at, stage, open }) => ({ blocked: [...blocked, { at, stage, open }] }),
  'requirement.overridden': ({ overrides, stage }, { at, by, proven, requirement, reason, name }) => ({
    overrides: [
      ...overrides,
      {
        requirement: requirement.id,
        ...(requirement.scope === undefined ? {} : { scope: requirement.scope }),
        reason,
        name,
        at,
        by,
        ...(proven === undefined ? {} : { proven }),
        stage,
      },
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
  'session.mistaken': (_data, { at, reason }) => end('mistaken', at, { reason }),
  'session.talked': (_data, { at, noteForClient }) =>
    end('talked', at, {
      noteForClient: noteForClient === undefined || noteForClient === '' ? null : noteForClient,
    }),
  'session.closed': (_data, { at }) => end('closed', at),
  'app.interrupted': ({ interruptions }, { lastAt, reopenedAt, at }) => ({
    interruptions: [...interruptions, { lastAt, reopenedAt: laterOf(reopenedAt, at) }],
  }),
  'session.takenOver': ({ takeovers }, { tablet, seq, lastAt, at }) => ({
    takeovers: [...takeovers, { tablet, seq, lastAt, at }],
    // Whoever held the tablet before has none of this one in hand.
    handOver: null,
  }),
  'elsewhere.heard': (
    { heardElsewhere },
    { at, tablet, session, entries, lastAt, numbing, needleEnded, lastNeedleOn },
  ) => {
    const now = { tablet, session, entries, lastAt, numbing, needleEnded, lastNeedleOn };
    const before = heardElsewhere.find((one) => isSameSource(one, now));
    const reactionAt = before?.reactionAt ?? (needleEnded ? at : undefined);
    return {
      heardElsewhere: [
        ...heardElsewhere.filter((one) => one !== before),
        { ...strictest(before, now), at, ...defined({ reactionAt }) },
      ],
    };
  },
  'clock.jumped': ({ clockJumps }, { from, said, wall }) => ({
    clockJumps: [...clockJumps, { from, wall, ...(said === undefined ? {} : { said }) }],
  }),
};
