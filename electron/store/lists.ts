import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { ListsMissing } from '../../shared/ipc/pages.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { Instant } from '../../shared/time.ts';
import { newReference } from '../log.ts';
import type { Vault } from '../vault/vault.ts';
import type { Connection } from './connection.ts';
import { isDiskError } from './failure.ts';
import { checkLists } from './lists-check.ts';
import { NOT_EVENTS } from './not-events.ts';
import type { Database } from './open-database.ts';
import { createTables, listedKinds, makeSession, projections, tell } from './projections.ts';
import type { Projection } from './projections/projection.ts';
import { numberOf, textOf } from './rows.ts';
import type { Row } from './rows.ts';
import { createSessionEntries } from './session-entries.ts';
import { trustedOpenSessions } from './open-sessions.ts';

export interface Lists {
  /** `undefined` when every session is in every list. */
  readonly missing: () => ListsMissing | undefined;
  /** Takes in one session, and more while there is time, in one transaction. Answers whether there is more to do. */
  readonly fill: (hasTime: () => boolean) => boolean;
  /** Inside the transaction that writes the entry. */
  readonly project: (db: Database, entry: Entry) => void;
  /** Makes sure that what is asked for is in, wherever the filling stands. */
  readonly ensure: (asked: { readonly client?: ClientId; readonly session?: SessionId }) => void;
  /** Drops these and begins them anew; where it stands with the others is read. What is open is in the list of sessions when this answers. */
  readonly prepare: (stale: readonly Projection[]) => void;
  /** Holds every row against the journal, which must be intact, and mends what is wrong; answers whether anything was. Throws what the disk says. */
  readonly check: () => Generator<void, boolean>;
}

/**
 * The lists beside the journal, and the one place that knows how far they are. A list that must be made is made behind everything else,
 * newest session first, a few at a time; where it stands is kept with the rows, so a kill costs one step. Until then what is written goes
 * in at once, and whoever asks hears how far it is.
 */
export const createLists = (
  connection: Connection,
  vault: Pick<Vault, 'open'>,
  report: (reference: string, error: unknown) => void,
): Lists => {
  /** By name, the `seq` below which sessions are not in yet; complete ones are not in here. */
  const below = new Map<string, number>();
  let total: number | undefined;
  let left: number | undefined;

  const entriesOf = createSessionEntries(vault);
  const openingsBefore = (db: Database, seq: number): readonly { seq: number; session: SessionId }[] =>
    db
      .all(
        `SELECT seq, session FROM journal WHERE ${NOT_EVENTS} AND kind = 'session.opened' AND seq < ? ORDER BY seq DESC LIMIT ?`,
        [seq, PAGE],
      )
      .map((row) => ({
        seq: numberOf(row as Row, 'seq'),
        session: textOf(row as Row, 'session') as SessionId,
      }));

  const load = (db: Database): void => {
    below.clear();
    for (const { name } of projections) {
      const row = db.get(
        'SELECT below FROM projection WHERE name = ? AND below IS NOT NULL',
        name,
      ) as Row | null;
      if (row !== null) below.set(name, numberOf(row, 'below'));
    }
  };
  const isReady = ({ name }: Projection): boolean => !below.has(name);

  const prepare: Lists['prepare'] = (stale) => {
    if (stale.length > 0)
      connection.transact((write) => {
        const head = numberOf(write.get('SELECT coalesce(max(seq), 0) AS n FROM journal') as Row, 'n');
        const open = stale.some(isSessions) ? trustedOpenSessions(write) : [];
        for (const one of stale) {
          createTables(write, one);
          write.run('INSERT OR REPLACE INTO projection (name, version, below) VALUES (?, ?, ?)', [
            one.name,
            one.version,
            head === 0 ? null : head + 1,
          ]);
        }
        // Whoever asks what is still open must not hear of a part of it.
        for (const session of open) make(write, session, stale.filter(isSessions));
      });
    load(connection.db());
    left = total = undefined;
  };

  /** Whatever is odd about one session must not keep all others out of the lists. */
  const make = (db: Database, session: SessionId, group: readonly Projection[]): void => {
    try {
      makeSession(db, entriesOf(db, session, listedKinds(group)), group);
    } catch (error) {
      if (isDiskError(error)) throw error;
      report(newReference(), error);
    }
  };

  const fill: Lists['fill'] = (hasTime) => {
    if (below.size === 0) return false;
    const from = Math.max(...below.values());
    const group = projections.filter(({ name }) => below.get(name) === from);
    let count = 0;
    const reached = connection.transact((db) => {
      const end = fillFrom(db, from, group, () => {
        count += 1;
        return hasTime();
      });
      for (const { name } of group) db.run('UPDATE projection SET below = ? WHERE name = ?', [end, name]);
      return end;
    });
    if (left !== undefined) left -= count;
    for (const { name } of group) {
      if (reached === null) below.delete(name);
      else below.set(name, reached);
    }
    return below.size > 0;
  };
  /** Answers where it stopped; `null` when no session is left. */
  const fillFrom = (
    db: Database,
    from: number,
    group: readonly Projection[],
    goOn: () => boolean,
  ): number | null => {
    for (let reached = from; ;) {
      const page = openingsBefore(db, reached);
      if (page.length === 0) return null;
      for (const { seq, session } of page) {
        make(db, session, group);
        reached = seq;
        if (!goOn()) return reached;
      }
    }
  };

  const project: Lists['project'] = (db, entry) => {
    // Of no one visit, and heard by whoever keeps something of that client's.
    if (entry.kind === 'client.erased') return tell(db, entry);
    if (entry.session === undefined) return;
    if (total !== undefined && entry.kind === 'session.opened') total += 1;
    if (below.size === 0) return tell(db, entry);
    tell(db, entry, projections.filter(isReady));
    for (const one of projections) {
      const from = below.get(one.name);
      if (from === undefined || !one.kinds.includes(entry.kind as never)) continue;
      const entries = entriesOf(db, entry.session, one.kinds);
      if ((entries[0]?.seq ?? 0) >= from) tell(db, entry, [one]);
      else makeSession(db, entries, [one]);
    }
  };

  const ensure: Lists['ensure'] = ({ client, session }) => {
    const from = below.get('session_list');
    if (from === undefined || (client === undefined && session === undefined)) return;
    const db = connection.db();
    const column = client === undefined ? 'session' : 'client';
    const wanted = db.all(
      `SELECT session FROM journal j WHERE ${column} = ? AND ${NOT_EVENTS} AND kind = 'session.opened' AND seq < ? AND NOT EXISTS (SELECT 1 FROM session_list WHERE first_seq = j.seq)`,
      [client ?? session ?? '', from],
    );
    if (wanted.length === 0) return;
    connection.transact((write) => {
      for (const row of wanted)
        make(write, textOf(row as Row, 'session') as SessionId, projections.filter(isSessions));
    });
  };

  const openingsIn = (db: Database, where: string, ...values: readonly number[]): number =>
    numberOf(
      db.get(`SELECT count(*) AS n FROM journal WHERE ${NOT_EVENTS} AND kind = 'session.opened' ${where}`, [
        ...values,
      ]) as Row,
      'n',
    );
  const missing = (): ListsMissing | undefined => {
    if (below.size === 0) return undefined;
    const db = connection.db();
    const from = Math.max(...below.values());
    // Counted once: a count of a hundred thousand takes its time.
    left ??= openingsIn(db, 'AND seq < ?', from);
    total ??= left + openingsIn(db, 'AND seq >= ?', from);
    const last = db.get(
      `SELECT at FROM journal WHERE ${NOT_EVENTS} AND kind = 'session.opened' AND seq >= ? ORDER BY seq LIMIT 1`,
      from,
    ) as Row | null;
    return {
      made: Math.max(0, total - left),
      of: total,
      backTo: last === null ? null : (textOf(last, 'at') as Instant),
    };
  };

  const check: Lists['check'] = () =>
    checkLists({
      connection,
      entriesOf,
      prepare,
      fill: () => fill(() => false),
      isWhole: () => below.size === 0,
    });

  return { missing, fill, project, ensure, prepare, check };
};

const PAGE = 64;
const isSessions = ({ name }: Projection): boolean => name === 'session_list';
