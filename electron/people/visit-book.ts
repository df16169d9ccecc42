import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { SessionData } from '../../shared/session/data.ts';
import { visitOf } from '../../shared/people/visit.ts';
import type { Visit } from '../../shared/people/visit.ts';
import { dataOf, replaySession } from '../session/live-sessions.ts';
import type { SessionService } from '../session/session-service.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';

interface Deps {
  readonly reader: RecordReader;
  readonly studio: Pick<StudioService, 'releaseByHash'>;
  readonly sessions: Pick<SessionService, 'live'>;
  /** Whose key is gone has no past any more, whatever was read before. */
  readonly isThere: (client: ClientId) => boolean;
}

export interface VisitBook {
  /** A session as it stands; the newest that were asked for stay in memory whole. */
  readonly dataOf: (session: SessionId) => SessionData | undefined;
  /** Newest first; a visit that cannot be read is left out. Other work of the app goes on between two visits. */
  readonly visitsOf: (client: ClientId) => Promise<readonly Visit[]>;
}

// A client's page is looked at, then a visit begins: the opening needs those sessions once more, but not every one ever looked at.
const MOST_WHOLE = 64;

/** What each ended visit left behind, read once by replaying it and kept: an ended session never changes. */
export const createVisitBook = ({ reader, studio, sessions, isThere }: Deps): VisitBook => {
  const kept = new Map<SessionId, Visit>();
  const whole = new Map<SessionId, SessionData>();

  const dataOfOne = (session: SessionId): SessionData | undefined => {
    const open = sessions.live().get(session);
    if (open !== undefined) return dataOf(open);
    const known = whole.get(session);
    if (known !== undefined) return known;
    const replayed = replaySession(reader, studio, session);
    if (replayed.is !== 'live') return undefined;
    const data = dataOf(replayed.live);
    if (data.ended === null) return data;
    whole.set(session, data);
    for (const oldest of whole.keys()) if (whole.size > MOST_WHOLE) whole.delete(oldest);
    return data;
  };

  return {
    dataOf: dataOfOne,
    visitsOf: async (client) => {
      if (!isThere(client)) return [];
      const visits: Visit[] = [];
      for (const { session, endedAt } of reader.sessions({ client })) {
        const known = kept.get(session);
        if (known === undefined) await nextTurn();
        const data = known === undefined ? dataOfOne(session) : undefined;
        const visit = known ?? (data && visitOf(data));
        if (visit === undefined) continue;
        visits.push(visit);
        if (endedAt !== null) kept.set(session, visit);
      }
      return visits;
    },
  };
};
