import type { ClientId, SessionId } from '../shared/brand.ts';
import type { RecordHome, WaitingAlarm } from '../shared/ipc/pages.ts';
import { addMinutes } from '../shared/time.ts';
import type { LocalDate } from '../shared/time.ts';
import type { ManagersWeek } from '../shared/home/due-rows.ts';
import { callDue, callScriptOf } from '../shared/home/calls.ts';
import { whole } from '../shared/protocol/floors/whole.ts';
import {
  injuriesDue,
  isReviewDue,
  lotsByHorizon,
  lotsDue,
  papersDue,
  stoppedLots,
  unvaccinated,
} from '../shared/home/due.ts';
import type { Colleague } from '../shared/people/staff.ts';
import { REVIEW_DAYS } from './desk/recent-visits.ts';
import type { OtherVisits } from './desk/other-visits.ts';
import type { RecentVisits } from './desk/recent-visits.ts';
import type { StockLedger } from './stock/ledger.ts';
import { rulesFrom } from './stock/session-lots.ts';
import type { Clock } from './clock.ts';
import type { Desk } from './desk/completed.ts';
import type { Calls } from './incidents/calls.ts';
import type { AdverseService } from './incidents/adverse-service.ts';
import type { ClientsService } from './people/clients-service.ts';
import { dataOf, replaying } from './session/live-sessions.ts';
import type { SessionService } from './session/session-service.ts';
import { waitingAlarms } from './session/waiting-alarms.ts';
import type { SessionRow } from './store/session-row.ts';
import type { RecordReader } from './store/store.ts';
import type { StudioService } from './studio/studio-service.ts';

interface Deps {
  readonly reader: RecordReader;
  readonly studio: Pick<StudioService, 'newestRelease' | 'releaseByHash'>;
  readonly sessions: SessionService;
  readonly clients: Pick<ClientsService, 'count' | 'nameOf' | 'contactOf'>;
  readonly clientName: (client: ClientId) => string | undefined;
  readonly adverse: Pick<AdverseService, 'due'>;
  readonly calls: Pick<Calls, 'of' | 'hearing' | 'isHeard'>;
  readonly desk: Pick<Desk, 'recent' | 'waiting'>;
  readonly clock: Clock;
  readonly today: () => LocalDate;
  readonly visits: RecentVisits;
  readonly ledger: Pick<StockLedger, 'soFar'>;
  readonly staff: () => readonly Colleague[];
  readonly others: Pick<OtherVisits, 'fieldsOf' | 'tabletOf'>;
  /** Needle-sticks and splashes, with the day on which each was last gone over. */
  readonly injuries: () => Parameters<typeof injuriesDue>[0];
}

/** Open sessions that the first screen lists; who left more behind finds the others with their clients. */
const SHOWN = 40;
/** Clients due that it lists: a morning's work, and a page that is read. */
const DUE_SHOWN = 20;
/** Sessions read while somebody waits for the page; the others come a moment later. */
const READ_AT_ONCE = 3;
/** The oldest visit that somebody may still be called about: the last of the days for it, and two weeks. */
const CALL_DAYS = 75;
/** Steps of reading recent visits while somebody waits for the page: all there is in a small studio, the newest ones in a large one. */
const STEPS_AT_ONCE = 4;
/** No cream lies on for longer. */
const ALARM_MINUTES = 2 * 24 * 60;

/** The first screen, from what is known already: nothing on it waits for a session to be read. */
export const createHomePage = ({
  reader,
  studio,
  sessions,
  clients,
  clientName,
  adverse,
  calls,
  desk,
  clock,
  today,
  visits,
  ledger,
  staff,
  others,
  injuries,
}: Deps) => {
  const isRead = (session: SessionId): boolean => sessions.live().has(session);
  /** No session any more: its key is lost, or an entry is damaged. */
  const cannotBeRead = new Set<SessionId>();

  const openRow = (row: SessionRow): RecordHome['open'][number] => {
    const name = clientName(row.client) ?? '';
    const one = isRead(row.session) ? sessions.loaded(row.session) : undefined;
    if (one?.ok !== true)
      return {
        session: row.session,
        client: row.client,
        clientName: name,
        place: 'suspended',
        stage: null,
        openedAt: row.openedAt,
        lastAt: row.openedAt,
        alarm: false,
      };
    const data = dataOf(one.value);
    const view = sessions.view(row.session);
    return {
      session: row.session,
      client: row.client,
      clientName: clients.nameOf(row.client) ?? data.clientFacts.fullName,
      place: data.place,
      stage: data.stage,
      openedAt: row.openedAt,
      lastAt: one.value.savedAt,
      alarm:
        view.ok &&
        view.value.timers.some(({ alarm, alarmAcknowledged }) => alarm !== 'none' && !alarmAcknowledged),
    };
  };

  /** Of those that are not read yet a few: nobody waits for more of them at once. */
  const fewAtOnce = (rows: readonly SessionRow[]): readonly SessionRow[] => {
    const waiting = rows.filter(({ session }) => !isRead(session)).slice(READ_AT_ONCE);
    return rows.filter((row) => !waiting.includes(row));
  };
  const recent = (): readonly SessionRow[] =>
    reader
      .sessions({ openOnly: true, openedFrom: addMinutes(clock.now(), -ALARM_MINUTES) })
      .filter(({ session }) => !cannotBeRead.has(session));

  const listed = (): readonly SessionRow[] =>
    reader.sessions({ openOnly: true, limit: SHOWN }).filter(({ session }) => !cannotBeRead.has(session));

  /** What recent visits left to do: their days, then the calls that were made about them. */
  const hearing = function* (): Generator<undefined, void> {
    yield* visits.reading();
    if (reader.damage() !== undefined) return;
    const recentOnes = visits.newest(CALL_DAYS);
    // A call about a visit on another tablet may stand before this tablet's own visits.
    if (recentOnes.length > 0)
      yield* calls.hearing(Math.min(...recentOnes.map(({ row }) => row.firstSeq ?? 1)));
  };

  /** Calls after a visit with a needle, of clients who were not here since. Nobody is listed before the calls made are known. */
  const callsDue = (): RecordHome['calls'] => {
    const protocol = studio.newestRelease()?.protocol;
    if (reader.damage() !== undefined || protocol === undefined || !calls.isHeard()) return [];
    const [days, day] = [protocol.incidents.callDays, today()];
    const { scripts } = whole(protocol);
    return visits
      .newest(CALL_DAYS)
      .flatMap(({ row: { session, client }, promised }) => {
        // A review is promised where a needle touched the client.
        if (promised === null || promised.reviewOn === null) return [];
        const due = callDue(promised.date, days, calls.of(session), day);
        const contact = due === null ? undefined : (clients.contactOf(client) ?? others.fieldsOf(client));
        return due === null || contact === undefined
          ? []
          : [
              {
                ...due,
                session,
                client,
                clientName: contact.fullName,
                phone: contact.phone,
                tablet: others.tabletOf(client),
                script: scripts[callScriptOf(due.day)] ?? '',
              },
            ];
      })
      .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  };

  /** Reviews that the sheets promised, of clients who were not here since; from what the desk keeps, so no session is read. */
  const reviews = (): RecordHome['reviews'] => {
    const day = today();
    return visits
      .newest(REVIEW_DAYS)
      .flatMap(({ row: { session, client }, promised }) => {
        const dueOn = promised?.reviewOn ?? null;
        const name =
          dueOn === null || !isReviewDue(dueOn, day)
            ? undefined
            : (clientName(client) ?? others.fieldsOf(client)?.fullName);
        return dueOn === null || name === undefined
          ? []
          : [{ session, client, clientName: name, dueOn, tablet: others.tabletOf(client) }];
      })
      .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  };

  const lots = (stock: ReturnType<StockLedger['soFar']>): RecordHome['lots'] => {
    const protocol = studio.newestRelease()?.protocol;
    if (stock === undefined || protocol === undefined) return stock === undefined ? null : [];
    return lotsDue(stock.lots.values(), stock.products, rulesFrom(protocol, today()));
  };
  const week = (due: RecordHome['reviews'], stock: ReturnType<StockLedger['soFar']>): ManagersWeek => {
    const protocol = studio.newestRelease()?.protocol;
    const waiting = desk.waiting();
    const day = today();
    return {
      ...waiting,
      overdueReviews: visits.isWhole() ? due.filter(({ dueOn }) => dueOn < day).length : null,
      lots:
        stock === undefined || protocol === undefined
          ? null
          : lotsByHorizon(stock.lots.values(), stock.products, rulesFrom(protocol, today())),
      stopped: stock === undefined ? null : stoppedLots(stock.lots.values()),
      injuries:
        reader.damage() !== undefined || protocol === undefined
          ? []
          : injuriesDue(injuries(), protocol.incidents.followUpDays, day),
      unvaccinated: unvaccinated(staff()),
    };
  };

  return {
    /** `only`: somebody who sees sessions of their own and no others; `mayReview`: what waits for a manager is told too. */
    page: (only?: string, mayReview = false): RecordHome => {
      for (const { session } of fewAtOnce(listed()))
        if (!sessions.loaded(session).ok) cannotBeRead.add(session);
      const open = listed();
      const stock = ledger.soFar();
      const step = hearing();
      for (let left = STEPS_AT_ONCE; left > 0 && step.next().done !== true; left -= 1);
      const due = reviews();
      const toCall = callsDue();
      return {
        today: today(),
        clients: clients.count(),
        recent: desk.recent(8, only),
        // Of a damaged record even the protocol may be what cannot be read.
        followUps: studio.newestRelease() === undefined ? [] : adverse.due(),
        reviews: due.slice(0, DUE_SHOWN),
        reviewsMore: Math.max(0, due.length - DUE_SHOWN),
        calls: toCall.slice(0, DUE_SHOWN),
        callsMore: Math.max(0, toCall.length - DUE_SHOWN),
        lots: lots(stock),
        received: stock?.lots.size ?? null,
        papers: papersDue(staff(), today()),
        week: mayReview ? week(due, stock) : null,
        open: open.map(openRow),
        openMore: Math.max(0, reader.openCount() - open.length - cannotBeRead.size),
      };
    },
    /** Reads what the page lists and alarms ask for, bit by bit. */
    reading: function* (): Generator<undefined, void> {
      for (const { session } of [...listed(), ...recent()]) {
        if (isRead(session)) continue;
        const found = yield* replaying(reader, studio, session);
        if (found.is === 'live') sessions.take(session, found.live);
        else cannotBeRead.add(session);
        yield;
      }
    },
    /** Recent visits and the calls about them, bit by bit. */
    hearing,
    /** Asked every two seconds. */
    alarms: (): readonly WaitingAlarm[] =>
      waitingAlarms(
        {
          open: () => fewAtOnce(recent()),
          sessions,
          nameOf: ({ client }) => clients.nameOf(client),
        },
        clock.now(),
      ),
  };
};
