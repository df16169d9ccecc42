import type { ClientId } from '../../shared/brand.ts';
import { addMinutes } from '../../shared/time.ts';
import type { Clock } from '../clock.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { RecordReader } from '../store/store.ts';
import { OPENED_AT_ONCE } from './ended-rows.ts';
import { newestFirst } from './other-visits.ts';
import type { OtherVisits } from './other-visits.ts';
import type { Summaries } from './summaries.ts';
import type { Told } from './told.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'sessions' | 'damage' | 'listsMissing'>;
  readonly summaries: Pick<Summaries, 'of'>;
  readonly clock: Pick<Clock, 'now'>;
  /** The same for everybody of one person. */
  readonly personKey: (client: ClientId) => ClientId;
  /** Another number once two clients became one person, or are two again. */
  readonly personsChanged: () => number;
  readonly others: Pick<OtherVisits, 'all' | 'owed'>;
}

/** What a visit left to do: the day it was on, and the day its sheet named for the review, where a needle touched the client. */
type Promised = Pick<Told, 'date' | 'reviewOn'>;
interface RecentVisit {
  /** `firstSeq`: `null` where another tablet has it. */
  readonly row: Pick<SessionRow, 'session' | 'client' | 'openedAt'> & { readonly firstSeq: number | null };
  /** `null`: nothing is known of it yet, or it has not ended. */
  readonly promised: Promised | null;
}
export interface RecentVisits {
  /** The last visit of each person in so many days; a session begun by mistake is none. As far as they are read: see `isWhole`. */
  readonly newest: (days: number) => readonly RecentVisit[];
  /** Reads on where the last reading was left, and what came since. */
  readonly reading: () => Generator<undefined, void>;
  readonly isWhole: () => boolean;
  /** A summary was made or made anew. */
  readonly told: (visit: number, told: Told) => void;
  /** Older sessions have come into the lists. */
  readonly forget: () => void;
}

/** The oldest visit whose review may still be due. */
export const REVIEW_DAYS = 150;
const DAY_MINUTES = 24 * 60;
/** Asked for in one question, which looks each time where the stretch begins: a few milliseconds. */
const ROWS_AT_ONCE = 128;

/**
 * Visits of the last months with what each left to do, kept in memory: thousands in a large studio, and the first screen asks every few
 * seconds. Each summary is opened once, a few at a time.
 */
export const createRecentVisits = ({
  reader,
  summaries,
  clock,
  personKey,
  personsChanged,
  others,
}: Deps): RecentVisits => {
  interface Kept {
    readonly row: SessionRow;
    /** `undefined`: its summary was not looked for yet. */
    readonly promised: Promised | null | undefined;
  }
  const kept = new Map<number, Kept>();
  let newestRead = 0;
  let going: Generator<undefined, void> | undefined;
  let isWhole = false;

  const since = (days: number) => addMinutes(clock.now(), -days * DAY_MINUTES);
  const keep = (one: Kept): void => {
    kept.set(one.row.firstSeq, one);
    ordered = undefined;
  };
  const take = (row: SessionRow): void => {
    const known = kept.get(row.firstSeq);
    // One that goes on is asked for at every look and is mostly the same.
    if (known === undefined || known.row.endedAt !== row.endedAt) keep({ row, promised: known?.promised });
  };
  /** The last visit of each client, the newest first; sorted once until something changes. */
  let ordered: readonly RecentVisit[] | undefined;
  let orderedOf: ReturnType<OtherVisits['all']> | undefined;
  let personsOf: number | undefined;
  const inOrder = (): readonly RecentVisit[] => {
    const found = new Map<ClientId, RecentVisit>();
    // Begun here and ended where it was taken over: there it is told.
    const endedThere = new Set(
      others.all().flatMap(({ ending, session }) => (ending === null ? [] : [session])),
    );
    const own = [...kept.values()]
      .filter(({ row }) => row.ending !== 'mistaken' && !endedThere.has(row.session))
      .toSorted((a, b) => b.row.firstSeq - a.row.firstSeq)
      .map((one) => ({ ...one, openedAt: one.row.openedAt }));
    for (const one of newestFirst(own, others.all())) {
      const { client } = 'row' in one ? one.row : one;
      const key = personKey(client);
      if (found.has(key)) continue;
      found.set(
        key,
        'row' in one
          ? { row: one.row, promised: one.promised ?? null }
          : { row: { ...one, firstSeq: null }, promised: one.told },
      );
    }
    return [...found.values()];
  };

  const walking = function* (): Generator<undefined, void> {
    const oldest = since(REVIEW_DAYS);
    for (const { row } of kept.values()) {
      if (row.openedAt >= oldest) continue;
      kept.delete(row.firstSeq);
      ordered = undefined;
    }
    const open = [...kept.values()].filter(({ row }) => row.endedAt === null);
    if (open.length > 0) reader.sessions({ visits: open.map(({ row }) => row.firstSeq) }).forEach(take);
    let highest = newestRead;
    for (let before: number | undefined; ;) {
      const rows = reader.sessions({
        openedFrom: since(REVIEW_DAYS),
        limit: ROWS_AT_ONCE,
        ...(before === undefined ? {} : { before }),
      });
      const fresh = rows.filter(({ firstSeq }) => firstSeq > newestRead);
      fresh.forEach(take);
      highest = fresh.reduce((most, { firstSeq }) => Math.max(most, firstSeq), highest);
      before = rows.at(-1)?.firstSeq;
      if (fresh.length < ROWS_AT_ONCE) break;
      yield;
    }
    // Of lists that are being made anew the older part comes later, so it is looked for again.
    newestRead = reader.listsMissing() === undefined ? highest : 0;
  };

  const opening = function* (): Generator<undefined, void> {
    const unread = [...kept.values()]
      .filter(({ row, promised }) => row.endedAt !== null && promised === undefined)
      .map(({ row }) => row)
      .toSorted((a, b) => b.firstSeq - a.firstSeq);
    for (let at = 0; at < unread.length; at += OPENED_AT_ONCE) {
      yield;
      const rows = unread.slice(at, at + OPENED_AT_ONCE);
      const told = summaries.of(rows);
      for (const row of rows) {
        const one = told.get(row.session);
        // Whose summary is owed is told of when it is made.
        if (kept.get(row.firstSeq)?.promised === undefined)
          keep({ row, promised: one === undefined ? null : promisedIn(one) });
      }
    }
  };

  const round = function* (): Generator<undefined, void> {
    yield* walking();
    yield* opening();
  };

  return {
    newest: (days) => {
      if (reader.damage() !== undefined) return [];
      const from = since(days);
      const persons = personsChanged();
      if (orderedOf !== others.all() || personsOf !== persons) {
        orderedOf = others.all();
        personsOf = persons;
        ordered = undefined;
      }
      ordered ??= inOrder();
      return ordered.filter(({ row }) => row.openedAt >= from);
    },
    reading: function* () {
      if (reader.damage() !== undefined) return;
      // Whoever asks goes on with the same round; one that was forgotten in between goes nowhere.
      const mine = (going ??= round());
      while (mine === going) {
        if (mine.next().done === true) {
          going = undefined;
          isWhole = newestRead > 0 || kept.size === 0;
          return;
        }
        yield;
      }
    },
    isWhole: () => isWhole && reader.listsMissing() === undefined && others.owed() === 0,
    told: (visit, told) => {
      const one = kept.get(visit);
      if (one !== undefined) keep({ ...one, promised: promisedIn(told) });
    },
    forget: () => {
      newestRead = 0;
      going = undefined;
      isWhole = false;
    },
  };
};

const promisedIn = ({ date, reviewOn }: Told): Promised => ({ date, reviewOn });
