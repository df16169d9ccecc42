import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { SessionData } from '../../shared/session/data.ts';
import { visitOf } from '../../shared/people/visit.ts';
import type { Visit } from '../../shared/people/visit.ts';
import { allOf, inTurns } from '../background.ts';
import { sessionsOf } from './sessions-of-person.ts';
import { dataOf, replaying } from '../session/live-sessions.ts';
import type { SessionService } from '../session/session-service.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';

interface Deps {
  readonly reader: RecordReader;
  readonly studio: Pick<StudioService, 'releaseByHash'>;
  readonly sessions: Pick<SessionService, 'live'>;
  /** Whose key is gone has no past any more, whatever was read before. */
  readonly isThere: (client: ClientId) => boolean;
  /** Everybody who is one person with that client: their visits are one past. */
  readonly personOf: (client: ClientId) => readonly ClientId[];
}

export interface VisitBook {
  /** A session as it stands; the newest that were asked for stay in memory whole. */
  readonly dataOf: (session: SessionId) => SessionData | undefined;
  /** Newest first; a visit that cannot be read is left out. Other work of the app goes on meanwhile. */
  readonly visitsOf: (client: ClientId) => Promise<readonly Visit[]>;
  /** It was put right after its end: it is read anew. */
  readonly forget: (session: SessionId) => void;
  /** The sessions themselves, for the next opening; none where one is still open, which goes on instead. */
  readonly endedOf: (client: ClientId) => Promise<readonly SessionData[]>;
}

// A client's page is looked at, then a visit begins: the opening needs those sessions once more, but not every one ever looked at.
const MOST_WHOLE = 64;
const MOST_KEPT = 2_000;

/** What each ended visit left behind, read once by replaying it and kept until something in it is put right. */
export const createVisitBook = ({ reader, studio, sessions, isThere, personOf }: Deps): VisitBook => {
  const kept = new Map<SessionId, Visit>();
  const whole = new Map<SessionId, SessionData>();

  const reading = function* (session: SessionId): Generator<undefined, SessionData | undefined> {
    const open = sessions.live().get(session);
    if (open !== undefined) return dataOf(open);
    const known = whole.get(session);
    if (known !== undefined) return known;
    const replayed = yield* replaying(reader, studio, session);
    if (replayed.is !== 'live') return undefined;
    const data = dataOf(replayed.live);
    if (data.ended === null) return data;
    put(whole, session, data, MOST_WHOLE);
    return data;
  };

  const rowsOf = (client: ClientId) => sessionsOf(reader, personOf(client).filter(isThere));

  const visits = function* (client: ClientId): Generator<undefined, readonly Visit[]> {
    const found: Visit[] = [];
    for (const { session, endedAt } of rowsOf(client)) {
      const known = kept.get(session);
      const data = known === undefined ? yield* reading(session) : undefined;
      const visit = known ?? (data && visitOf(data));
      yield;
      if (visit === undefined) continue;
      found.push(visit);
      if (endedAt !== null) put(kept, session, visit, MOST_KEPT);
    }
    return found;
  };
  const ended = function* (client: ClientId): Generator<undefined, readonly SessionData[]> {
    const rows = rowsOf(client);
    if (rows.some(({ endedAt }) => endedAt === null)) return [];
    const found: SessionData[] = [];
    for (const { session } of rows) {
      const data = yield* reading(session);
      if (data !== undefined) found.push(data);
    }
    return found;
  };

  return {
    dataOf: (session) => allOf(reading(session)),
    visitsOf: async (client) => (isThere(client) ? inTurns(visits(client)) : []),
    forget: (session) => {
      kept.delete(session);
      whole.delete(session);
    },
    endedOf: async (client) => (isThere(client) ? inTurns(ended(client)) : []),
  };
};

/** The newest `most` stay. */
const put = <T>(into: Map<SessionId, T>, session: SessionId, value: T, most: number): void => {
  into.set(session, value);
  for (const oldest of into.keys()) if (into.size > most) into.delete(oldest);
};
