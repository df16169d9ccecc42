import type { ClientId, JsonValue, SessionId } from '../../shared/brand.ts';
import { parseLine } from '../../shared/journal/codec.ts';
import { correctedEntry } from '../../shared/journal/corrections.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import { START } from '../../shared/journal/entry.ts';
import { sealOf } from '../../shared/journal/mark.ts';
import type { Mark } from '../../shared/journal/mark.ts';
import type { StoredLine } from '../../shared/journal/verify.ts';
import type { Instant } from '../../shared/time.ts';
import { createByTime } from '../store/by-time.ts';
import type { Connection } from '../store/connection.ts';
import { createDeskList } from '../store/desk-list.ts';
import type { DeskList } from '../store/desk-list.ts';
import { sha256 } from '../store/digest.ts';
import { createLotReach } from '../store/lot-reach.ts';
import { NOT_EVENTS, besides } from '../store/not-events.ts';
import { openedEntry } from '../store/open-entry.ts';
import { tell } from '../store/projections.ts';
import { readHealing } from '../store/projections/healing-seen.ts';
import { readLotTotals, readSerial } from '../store/projections/lot-use.ts';
import {
  countEnded,
  countOpen,
  numberIn,
  readSessions,
  visitOfHighest,
} from '../store/projections/session-list.ts';
import { bytesOf, numberOf, textOf } from '../store/rows.ts';
import type { Row } from '../store/rows.ts';
import type { ReadFilter } from '../store/session-row.ts';
import type { RecordReader } from '../store/store.ts';
import { createSummaryShelf } from '../store/summary-shelf.ts';
import type { SummaryShelf } from '../store/summary-shelf.ts';
import type { Vault } from '../vault/vault.ts';
import { createMergedTimes, originAt } from './merged-times.ts';
import type { Origin } from './merged-times.ts';
import { entryAt, putLine } from './merged-file.ts';
import { opensOf } from './opener.ts';
import type { Opening } from './opener.ts';

/** The whole studio as one record that is only read: `seq` is a place among the lines of all its tablets. */
export interface MergedRecord extends RecordReader {
  readonly deskList: DeskList;
  readonly summaries: SummaryShelf;
  /** Where the entry in that place was written. */
  readonly originOf: (place: number) => Origin | undefined;
  /** Where in a session the entry with that number of its tablet stands. */
  readonly placeIn: (session: SessionId, ownSeq: number) => number | undefined;
  /** A mark of every entry of the session: another one once something was added. */
  readonly lastHashOf: (session: SessionId) => string | undefined;
  /** Lines that this tablet has written since. */
  readonly take: (lines: readonly StoredLine[], chain: string) => void;
  readonly close: () => void;
}

const PAGE = 256;

export const openMerged = (
  connection: Connection,
  vault: Pick<Vault, 'open' | 'hasClient' | 'exchange'>,
): MergedRecord => {
  const db = (): ReturnType<Connection['db']> => connection.db();
  const times = createMergedTimes(connection);
  const openers = new Map<string, Opening>();
  const openerOf = (device: string): Opening => {
    const known = openers.get(device) ?? opensOf(vault, device);
    openers.set(device, known);
    return known;
  };
  const isErased = (client: ClientId): boolean =>
    db().get(
      `SELECT 1 FROM journal WHERE client = ? AND ${NOT_EVENTS} AND kind IN ('client.erased', 'client.discarded') LIMIT 1`,
      client,
    ) !== null;

  const opened = (row: Row): Entry | undefined => {
    const parsed = parseLine(Buffer.from(bytesOf(row, 'line')).toString('utf8'));
    if (!parsed.ok) return undefined;
    const place = numberOf(row, 'seq');
    const origin = {
      device: textOf(row, 'device'),
      chain: textOf(row, 'chain'),
      ownSeq: numberOf(row, 'own_seq'),
    };
    const entry = openedEntry(openerOf(origin.device), parsed.value, textOf(row, 'hash'), isErased);
    const run = times.runAt(place, origin);
    return { ...(run === undefined ? entry : correctedEntry(entry, run)), seq: place };
  };
  const select = (where: string, values: readonly (string | number)[], order = 'j.seq'): Row[] =>
    db().all(
      `SELECT j.seq, j.hash, j.line, o.device, o.chain, o.own_seq FROM journal j JOIN origin o ON o.place = j.seq WHERE ${where} ORDER BY ${order} LIMIT ${PAGE}`,
      [...values],
    ) as Row[];

  const read = function* (filter: ReadFilter = {}): IterableIterator<Entry> {
    const columns = (['session', 'client', 'kind'] as const).filter((one) => filter[one] !== undefined);
    const where = columns.map((one) => `AND j.${one} = ?`).join(' ');
    const apart = filter.kind === undefined ? '' : besides(filter.kind);
    const values = columns.map((one) => String(filter[one]));
    for (let next = filter.from ?? 1; ;) {
      const rows = select(`j.seq >= ? ${where} ${apart}`, [next, ...values]);
      for (const row of rows) {
        const entry = opened(row);
        if (entry !== undefined) yield entry;
      }
      if (rows.length < PAGE) return;
      next = numberOf(rows.at(-1) as Row, 'seq') + 1;
    }
  };
  const one = (sql: string, values: readonly (string | number)[] = []): Row | null =>
    db().get(sql, [...values]) as Row | null;
  const lastPlace = (): number => numberOf(one('SELECT coalesce(max(seq), 0) AS n FROM journal') as Row, 'n');
  const head: RecordReader['head'] = () => {
    const row = one('SELECT seq, hash, at FROM journal ORDER BY seq DESC LIMIT 1');
    return row === null
      ? START
      : { seq: numberOf(row, 'seq'), hash: textOf(row, 'hash'), at: textOf(row, 'at') as Instant };
  };
  /** In the chain that the entry stands in: nobody else vouches for it. */
  const markFor = (place: number): Mark | undefined => {
    const origin = originAt(connection, place);
    if (origin === undefined) return undefined;
    const row = one(
      'SELECT o.own_seq, j.hash, j.at, j.mark FROM origin o JOIN journal j ON j.seq = o.place WHERE o.chain = ? AND o.own_seq >= ? AND j.mark IS NOT NULL ORDER BY o.own_seq LIMIT 1',
      [origin.chain, origin.ownSeq],
    );
    return row === null
      ? undefined
      : {
          deviceId: origin.chain,
          seq: numberOf(row, 'own_seq'),
          hash: textOf(row, 'hash'),
          at: textOf(row, 'at') as Instant,
          signature: Buffer.from(bytesOf(row, 'mark')).toString('base64'),
        };
  };
  const clearBodyAt = (place: number): JsonValue | undefined => {
    const row = one('SELECT line FROM journal WHERE seq = ?', [place]);
    const parsed = row === null ? undefined : parseLine(Buffer.from(bytesOf(row, 'line')).toString('utf8'));
    return parsed?.ok === true ? parsed.value.body : undefined;
  };
  const listed = <T>(ask: (given: ReturnType<Connection['db']>) => T): T => ask(db());

  return {
    read,
    head,
    markFor,
    clearBodyAt,
    isErased,
    sessions: (filter = {}) => readSessions(db(), filter).map(times.session),
    endedCount: (practitioner) => countEnded(db(), practitioner),
    openCount: () => countOpen(db()),
    highestNumber: (prefix) => {
      const place = visitOfHighest(db(), prefix);
      return place === undefined ? 0 : numberIn(clearBodyAt(place), prefix);
    },
    healing: () => readHealing(db()),
    listsMissing: () => undefined,
    ...createLotReach({ listed, times }),
    lotTotals: (lots) => readLotTotals(db(), lots),
    serialUsed: (lot, serial) => readSerial(db(), lot, serial),
    hashAt: (place) => {
      const row = one('SELECT hash FROM journal WHERE seq = ?', [place]);
      return row === null ? undefined : textOf(row, 'hash');
    },
    countOf: (kind) =>
      numberOf(one(`SELECT count(*) AS n FROM journal WHERE kind = ? ${besides(kind)}`, [kind]) as Row, 'n'),
    lastOf: (kind) => {
      const row = one(`SELECT seq FROM journal WHERE kind = ? ${besides(kind)} ORDER BY seq DESC LIMIT 1`, [
        kind,
      ]);
      return row === null ? undefined : numberOf(row, 'seq');
    },
    latest: (session, limit) =>
      select("j.session = ? AND j.kind = 'session.event'", [session], 'j.seq DESC')
        .slice(0, limit)
        .flatMap((row) => opened(row) ?? []),
    lastSeqOf: (session) =>
      numberOf(
        one('SELECT coalesce(max(seq), 0) AS n FROM journal WHERE session = ?', [session]) as Row,
        'n',
      ),
    lastHashOf: (session) => {
      const row = one(
        "SELECT hash FROM journal WHERE session = ? AND kind IN ('session.event', 'session.addendum') ORDER BY seq DESC LIMIT 1",
        [session],
      );
      return row === null ? undefined : textOf(row, 'hash');
    },
    lines: () => [],
    newestMark: () => markFor(lastPlace()),
    sealOf: (place) => {
      const mark = markFor(place);
      return mark === undefined ? undefined : sealOf(sha256, mark);
    },
    byTime: createByTime(connection, { head }),
    expect: () => undefined,
    // A line that is not good never came in: each was checked in its chain.
    damage: () => undefined,
    notices: [],
    deskList: createDeskList(connection, times),
    summaries: createSummaryShelf(connection, () => true, times),
    originOf: (place) => originAt(connection, place),
    placeIn: (session, ownSeq) => {
      const row = one(
        'SELECT j.seq FROM journal j JOIN origin o ON o.place = j.seq WHERE j.session = ? AND o.own_seq = ? ORDER BY j.seq LIMIT 1',
        [session, ownSeq],
      );
      return row === null ? undefined : numberOf(row, 'seq');
    },
    take: (lines, chain) => {
      connection.transact((write) => {
        for (const stored of lines) {
          const parsed = parseLine(stored.line);
          if (!parsed.ok) continue;
          const place = lastPlace() + 1;
          const link = { ...stored, entry: parsed.value, chain: { deviceId: chain } };
          putLine(write, place, link, true);
          tell(write, entryAt(place, link));
        }
      });
      if (lines.some(({ line }) => line.includes('clock.corrected'))) times.reload();
    },
    close: connection.close,
  };
};
