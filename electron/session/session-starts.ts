import type { ClientId, SessionId } from '../../shared/brand.ts';
import { err, ok } from '../../shared/result.ts';
import type { SessionData } from '../../shared/session/data.ts';
import type { SessionKind } from '../../shared/session/opening.ts';
import type { StationToday } from '../../shared/session/topics/hygiene/data.ts';
import { stationOf } from '../../shared/session/topics/hygiene/station.ts';
import { addMinutes, dateIn } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import { failure } from '../../shared/words/failures.ts';
import type { Clock } from '../clock.ts';
import type { ClientsService } from '../people/clients-service.ts';
import type { openPeople } from '../people/open-people.ts';
import { sessionsOf } from '../people/sessions-of-person.ts';
import type { VisitBook } from '../people/visit-book.ts';
import type { Store } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import { openingOf } from './opening.ts';
import type { SessionService } from './session-service.ts';

interface Deps {
  readonly store: Store;
  readonly studio: StudioService;
  readonly sessions: SessionService;
  readonly clients: ClientsService;
  readonly visits: VisitBook;
  readonly crew: Pick<ReturnType<typeof openPeople>, 'book' | 'supervision' | 'tablet'>;
  readonly clock: Clock;
  readonly zone: () => string;
  /** Of a record number: so that no two tablets of a studio give the same one. */
  readonly numberPart: () => string;
  /** Everybody who is one person with that client: what any of their visits left counts. */
  readonly personOf: (client: ClientId) => readonly ClientId[];
}
type Started = ReturnType<SessionService['start']>;

/** From a client and a kind of visit to a session that runs: what was kept of earlier visits, its number, who answers for it. */
export const createSessionStarts = ({
  store,
  studio,
  sessions,
  clients,
  visits,
  crew,
  clock,
  zone,
  numberPart,
  personOf,
}: Deps) => {
  const { supervision, tablet } = crew;

  /** The same for somebody who waits: a client may have been here forty times, and other work goes on while those visits are read. */
  const starting = async (client: ClientId, kind: SessionKind): Promise<Started> =>
    start(client, kind, await visits.endedOf(client));

  /** One session is active at a time (decision 26): the one that runs waits while another is shown. */
  const putAside = (next: SessionId | undefined): ReturnType<SessionService['leave']> => {
    const running = sessions.current();
    return running === null || running.session === next ? ok(null) : sessions.leave(running.session);
  };

  /** The station of the newest session of this day that says how it was set up. */
  const stationToday = (at: Instant): StationToday | null => {
    const today = dateIn(zone(), at);
    const rows = store
      .sessions({ openedFrom: addMinutes(at, -24 * 60) })
      .filter(({ openedAt }) => dateIn(zone(), openedAt) === today)
      .toSorted((a, b) => b.firstSeq - a.firstSeq);
    for (const { session } of rows.slice(0, 3)) {
      const data = visits.dataOf(session);
      const found = data === undefined ? null : stationOf(data);
      if (found !== null) return found;
    }
    return null;
  };

  const start = (client: ClientId, kind: SessionKind, read?: readonly SessionData[]): Started => {
    const fields = clients.fieldsOf(client);
    const studioNow = studio.studio();
    const under = supervision.takeStart(client);
    const person = under === undefined ? studio.person() : crew.book.get(under);
    if (fields === undefined || studioNow === undefined || person === undefined)
      return err(failure('not-found', 'client'));
    const rows = sessionsOf(store, personOf(client));
    // At most one open session per client (decision 26): the one that is open goes on.
    const open = rows.find(({ endedAt }) => endedAt === null);
    const left = putAside(open?.session);
    if (!left.ok) return left;
    if (open !== undefined) return sessions.open(open.session);
    const earlier = read ?? rows.flatMap(({ session }) => visits.dataOf(session) ?? []);
    // Read after the other session was put aside: its entries come first.
    const at = clock.now();
    const year = dateIn(zone(), at).slice(0, 4);
    const numbers = `SMP-${year}-${numberPart()}`;
    const number = store.highestNumber(numbers) + 1;
    const healing = store.healing();
    const started = sessions.start({
      ...(healing === undefined ? {} : { healing }),
      ...openingOf({
        client,
        fields,
        kind,
        at,
        studio: studioNow,
        person,
        release: studio.release(),
        earlier,
        recordNumber: `${numbers}${String(number).padStart(4, '0')}`,
        stationToday: stationToday(at),
      }),
    });
    const starter = tablet.member();
    if (started.ok && under !== undefined && starter !== undefined)
      supervision.give(started.value.session, started.value.stage, under, starter.id);
    return started;
  };

  return { start, starting };
};
