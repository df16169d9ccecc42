import type { ClientId } from '../../shared/brand.ts';
import { createCount } from '../../shared/desk/figures/count.ts';
import type { Figures } from '../../shared/desk/figures/count.ts';
import { dateIn, msOf } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import { endedRows, OPENED_AT_ONCE } from '../desk/ended-rows.ts';
import type { Told } from '../desk/told.ts';
import type { Summaries } from '../desk/summaries.ts';
import { casesOf } from '../incidents/cases-of.ts';
import type { Phrase } from '../../shared/words/message.ts';
import type { DeskList } from '../store/desk-list.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { RecordReader } from '../store/store.ts';

interface PackScope {
  readonly from: Instant | null;
  /** No longer in it. */
  readonly until: Instant | null;
  readonly client: ClientId | null;
}
interface Deps {
  readonly reader: Pick<RecordReader, 'sessions' | 'read'>;
  readonly lists: Pick<DeskList, 'paging'>;
  readonly summaries: Pick<Summaries, 'of'>;
  readonly zone: () => string;
}
export interface OverridesRow {
  readonly recordNumber: string;
  readonly session: string;
  readonly date: string;
  readonly rules: readonly string[];
  /** With what somebody typed, so only where names are told. */
  readonly sentences: readonly Phrase[];
}
/** What the sessions of a pack say beyond their clear entries. */
interface PackSessions {
  readonly figures: Figures;
  readonly sessions: number;
  readonly closed: number;
  readonly events: number;
  readonly overridden: readonly OverridesRow[];
  readonly clients: ReadonlyMap<ClientId, readonly string[]>;
  readonly versions: readonly number[];
  readonly notCounted: number;
}

const rowsOf = function* ({ reader, lists }: Deps, scope: PackScope): Generator<readonly SessionRow[]> {
  const { from, until, client } = scope;
  if (client !== null) {
    const all = reader
      .sessions({ client, endedOnly: true })
      .filter(
        ({ openedAt }) =>
          (from === null || msOf(openedAt) >= msOf(from)) && (until === null || msOf(openedAt) < msOf(until)),
      );
    for (let at = 0; at < all.length; at += OPENED_AT_ONCE) yield all.slice(at, at + OPENED_AT_ONCE);
    return;
  }
  yield* endedRows({ reader, lists }, { from: from ?? undefined, until: until ?? undefined });
};

/** Counts the sessions of a pack from their summaries, bit by bit. */
export const packSessions = function* (deps: Deps, scope: PackScope): Generator<undefined, PackSessions> {
  const { reader, summaries, zone } = deps;
  const count = createCount();
  const overridden: OverridesRow[] = [];
  const clients = new Map<ClientId, readonly string[]>();
  const versions = new Set<number>();
  let sessions = 0;
  let closed = 0;
  let events = 0;
  let notCounted = 0;
  for (const rows of rowsOf(deps, scope)) {
    const told = summaries.of(rows);
    for (const row of rows) {
      if (row.ending === null) continue;
      sessions += 1;
      if (row.ending === 'closed') closed += 1;
      versions.add(row.protocolVersion);
      clients.set(row.client, [...(clients.get(row.client) ?? []), row.recordNumber]);
      const cases = casesOf(reader, row);
      const summary = told.get(row.session);
      events += cases + (summary?.figures.emergencies ?? 0);
      if (summary === undefined) {
        notCounted += 1;
        continue;
      }
      if (summary.figures.overrides > 0) overridden.push(overridesIn(row, summary, zone()));
      count.add({
        practitioner: row.practitioner,
        date: summary.date,
        ending: row.ending,
        events: cases,
        review: null,
        figures: summary.figures,
      });
    }
    yield;
  }
  return {
    figures: count.done(),
    sessions,
    closed,
    events,
    overridden: overridden.toReversed(),
    clients,
    versions: [...versions].toSorted((a, b) => a - b),
    notCounted,
  };
};

const overridesIn = (row: SessionRow, { figures, overrides }: Told, zone: string): OverridesRow => ({
  recordNumber: row.recordNumber,
  session: row.session,
  date: dateIn(zone, row.openedAt),
  rules: figures.overridden,
  sentences: overrides,
});
