import type { ClientId, JsonValue, SessionId } from '../../shared/brand.ts';
import { parseLine } from '../../shared/journal/codec.ts';
import type { ChainEnd, Entry } from '../../shared/journal/entry.ts';
import { START } from '../../shared/journal/entry.ts';
import type { EntryKind } from '../../shared/journal/kinds.ts';
import { ENTRIES_PER_MARK } from '../../shared/journal/mark.ts';
import type { Mark } from '../../shared/journal/mark.ts';
import type { Instant } from '../../shared/time.ts';
import type { Vault } from '../vault/vault.ts';
import type { Database } from './open-database.ts';
import { NOT_EVENTS, besides } from './not-events.ts';
import { openEntry } from './open-entry.ts';
import { bytesOf, numberOf, textOf } from './rows.ts';
import type { Row } from './rows.ts';
import type { ReadFilter } from './session-row.ts';

export type Head = ChainEnd & { readonly at?: Instant };

/** The journal's eyes. The pen is `journal-append.ts`; a screen's question is never handed one. */
export interface JournalReader {
  readonly read: (filter?: ReadFilter) => IterableIterator<Entry>;
  readonly head: () => Head;
  /** The mark that vouches for the entry `seq`: the first one at it or after it. Read, not checked. */
  readonly markFor: (seq: number) => Mark | undefined;
  /** The last mark up to and with the entry `seq`, of all without it. Read, not checked. */
  readonly lastMark: (upTo?: number) => Mark | undefined;
  readonly hashAt: (seq: number) => string | undefined;
  readonly timeAt: (seq: number) => Instant | undefined;
  /** The hash that the entry `seq` names as the one before it. */
  readonly hashBefore: (seq: number) => string | undefined;
  /** Of the last entry of a session; 0 where there is none. */
  readonly lastSeqOf: (session: SessionId) => number;
  /** How many entries are of that kind. */
  readonly countOf: (kind: EntryKind) => number;
  /** The entries of that kind, the first ones. */
  readonly seqsOf: (kind: EntryKind, limit: number) => readonly number[];
  /** The last entry of that kind. */
  readonly lastOf: (kind: EntryKind) => number | undefined;
  /** The last events of a session, the newest first. */
  readonly latest: (session: SessionId, limit: number) => readonly Entry[];
  /** The stored body of a clear entry, `undefined` when there is no such entry or its line is damaged. */
  readonly clearBodyAt: (seq: number) => JsonValue | undefined;
  /** Whether a tombstone says that this client's key was destroyed. */
  readonly isErased: (client: ClientId) => boolean;
}

interface ReaderDeps {
  readonly db: () => Database;
  readonly vault: Pick<Vault, 'open' | 'deviceId'>;
  /** The last entry that is of the record: what lies behind it in the file is never read. */
  readonly until?: () => number;
}

export const createJournalReader = ({ db, vault, until = () => LAST }: ReaderDeps): JournalReader => {
  const read = function* (filter: ReadFilter = {}): IterableIterator<Entry> {
    const { where, values } = conditionOf(filter);
    let next = filter.from ?? 1;
    for (;;) {
      // Page by page, so that nothing stays open while the caller appends in between.
      const rows = db().all(
        `SELECT seq, hash, line FROM journal WHERE seq BETWEEN ? AND ? ${where} ORDER BY seq LIMIT ${PAGE}`,
        [next, until(), ...values],
      );
      for (const row of rows as Row[]) yield openEntry(vault, row, isErased);
      if (rows.length < PAGE) return;
      next = numberOf(rows.at(-1) as Row, 'seq') + 1;
    }
  };

  const head = (): Head => {
    const row = db().get(
      'SELECT seq, hash, at FROM journal WHERE seq <= ? ORDER BY seq DESC LIMIT 1',
      until(),
    ) as Row | null;
    return row === null
      ? START
      : { seq: numberOf(row, 'seq'), hash: textOf(row, 'hash'), at: textOf(row, 'at') as Instant };
  };

  const markOf = (row: Row | null): Mark | undefined =>
    row === null
      ? undefined
      : {
          deviceId: deviceIdAt(numberOf(row, 'seq')),
          seq: numberOf(row, 'seq'),
          hash: textOf(row, 'hash'),
          at: textOf(row, 'at') as Instant,
          signature: Buffer.from(bytesOf(row, 'mark')).toString('base64'),
        };

  /** As the record says by itself: read, not checked. */
  const deviceIdAt = (seq: number): string => {
    const taken = db().get(
      `SELECT seq FROM journal WHERE ${NOT_EVENTS} AND kind = 'device.replaced' AND seq <= ? ORDER BY seq DESC LIMIT 1`,
      seq,
    ) as Row | null;
    const body = clearBodyAt(taken === null ? 1 : numberOf(taken, 'seq'));
    const { deviceId } = (body ?? {}) as { readonly deviceId?: unknown };
    return typeof deviceId === 'string' ? deviceId : vault.deviceId;
  };

  const markFor = (seq: number): Mark | undefined =>
    markOf(
      db().get(
        'SELECT seq, hash, at, mark FROM journal WHERE seq BETWEEN ? AND ? AND mark IS NOT NULL ORDER BY seq LIMIT 1',
        [seq, Math.min(seq + ENTRIES_PER_MARK - 1, until())],
      ) as Row | null,
    );

  const lastMark = (upTo = until()): Mark | undefined =>
    markOf(
      db().get(
        'SELECT seq, hash, at, mark FROM journal WHERE seq <= ? AND mark IS NOT NULL ORDER BY seq DESC LIMIT 1',
        upTo,
      ) as Row | null,
    );

  const clearBodyAt = (seq: number): JsonValue | undefined => {
    const row = db().get('SELECT line FROM journal WHERE seq = ? AND seq <= ?', [seq, until()]) as Row | null;
    const parsed = row === null ? undefined : parseLine(Buffer.from(bytesOf(row, 'line')).toString('utf8'));
    return parsed?.ok === true ? parsed.value.body : undefined;
  };

  const hashAt = (seq: number): string | undefined => {
    const row = db().get('SELECT hash FROM journal WHERE seq = ? AND seq <= ?', [seq, until()]) as Row | null;
    return row === null ? undefined : textOf(row, 'hash');
  };

  const timeAt = (seq: number): Instant | undefined => {
    const row = db().get('SELECT at FROM journal WHERE seq = ? AND seq <= ?', [seq, until()]) as Row | null;
    return row === null ? undefined : (textOf(row, 'at') as Instant);
  };

  const hashBefore = (seq: number): string | undefined => {
    const row = db().get('SELECT prev FROM journal WHERE seq = ? AND seq <= ?', [seq, until()]) as Row | null;
    return row === null ? undefined : textOf(row, 'prev');
  };

  const erased = new Set<ClientId>();
  const isErased = (client: ClientId): boolean => {
    if (erased.has(client)) return true;
    const tombstone = db().get(
      `SELECT 1 FROM journal WHERE client = ? AND ${NOT_EVENTS} AND kind IN ('client.erased', 'client.discarded') AND seq > 0 AND seq <= ? LIMIT 1`,
      [client, until()],
    );
    if (tombstone !== null) erased.add(client);
    return tombstone !== null;
  };

  const lastSeqOf = (session: SessionId): number =>
    numberOf(
      db().get('SELECT coalesce(max(seq), 0) AS seq FROM journal WHERE session = ? AND seq <= ?', [
        session,
        until(),
      ]) as Row,
      'seq',
    );

  const countOf = (kind: EntryKind): number =>
    numberOf(
      db().get(`SELECT count(*) AS n FROM journal WHERE kind = ? ${besides(kind)} AND seq <= ?`, [
        kind,
        until(),
      ]) as Row,
      'n',
    );

  const seqsOf = (kind: EntryKind, limit: number): readonly number[] =>
    db()
      .all(`SELECT seq FROM journal WHERE kind = ? ${besides(kind)} AND seq <= ? ORDER BY seq LIMIT ?`, [
        kind,
        until(),
        limit,
      ])
      .map((row) => numberOf(row as Row, 'seq'));

  const lastOf = (kind: EntryKind): number | undefined => {
    const row = db().get(
      `SELECT seq FROM journal WHERE kind = ? ${besides(kind)} AND seq <= ? ORDER BY seq DESC LIMIT 1`,
      [kind, until()],
    ) as Row | null;
    return row === null ? undefined : numberOf(row, 'seq');
  };

  const latest = (session: SessionId, limit: number): readonly Entry[] =>
    (
      db().all(
        "SELECT seq, hash, line FROM journal WHERE session = ? AND kind = 'session.event' AND seq <= ? ORDER BY seq DESC LIMIT ?",
        [session, until(), limit],
      ) as Row[]
    ).map((row) => openEntry(vault, row, isErased));

  return {
    read,
    countOf,
    seqsOf,
    lastOf,
    latest,
    hashBefore,
    head,
    markFor,
    lastMark,
    hashAt,
    timeAt,
    lastSeqOf,
    clearBodyAt,
    isErased,
  };
};

/** Entries of one kind lie all over the file: each may be a read of its own, and nobody waits for more than some milliseconds of them. */
const PAGE = 64;
const LAST = Number.MAX_SAFE_INTEGER;

/** Everything of one client: what the index by client holds, and the events of their sessions. */
const OF_CLIENT = `
  SELECT seq FROM journal WHERE client = ? AND ${NOT_EVENTS}
  UNION ALL SELECT event.seq FROM journal opened JOIN journal event ON event.session = opened.session
    WHERE opened.client = ? AND opened.${NOT_EVENTS} AND opened.kind = 'session.opened' AND event.kind = 'session.event'`;

const conditionOf = (filter: ReadFilter): { readonly where: string; readonly values: readonly string[] } => {
  const { session, client, kind } = filter;
  const columns = (['session', 'client', 'kind'] as const).filter((column) => filter[column] !== undefined);
  const where = columns.map((column) => `AND ${column} = ?`).join(' ');
  const values = columns.map((column) => String(filter[column]));
  if (kind !== undefined) return { where: `${where} ${besides(kind)}`, values };
  if (client === undefined || session !== undefined) return { where, values };
  return { where: `${where} AND seq IN (${OF_CLIENT})`, values: [...values, client, client] };
};
