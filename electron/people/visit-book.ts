import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ClientId, SessionId } from '../../shared/brand.ts';
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
  /** Newest first; a visit that cannot be read is left out. Other work of the app goes on between two visits. */
  readonly visitsOf: (client: ClientId) => Promise<readonly Visit[]>;
}

/** What each ended visit left behind, read once by replaying it and kept: an ended session never changes. */
export const createVisitBook = ({ reader, studio, sessions, isThere }: Deps): VisitBook => {
  const kept = new Map<SessionId, Visit>();

  const read = (session: SessionId): Visit | undefined => {
    const open = sessions.live().get(session);
    if (open !== undefined) return visitOf(dataOf(open));
    // Not through the service: forty old sessions need not stay in memory whole.
    const replayed = replaySession(reader, studio, session);
    return replayed.is === 'live' ? visitOf(dataOf(replayed.live)) : undefined;
  };

  return {
    visitsOf: async (client) => {
      if (!isThere(client)) return [];
      const visits: Visit[] = [];
      for (const { session, endedAt } of reader.sessions({ client })) {
        const known = kept.get(session);
        if (known === undefined) await nextTurn();
        const visit = known ?? read(session);
        if (visit === undefined) continue;
        visits.push(visit);
        if (endedAt !== null) kept.set(session, visit);
      }
      return visits;
    },
  };
};
