import type { JsonValue } from '../../shared/brand.ts';
import { parseLine } from '../../shared/journal/codec.ts';
import type { ChainEnd, Entry } from '../../shared/journal/entry.ts';
import { START } from '../../shared/journal/entry.ts';
import { parseHead } from '../../shared/journal/seal.ts';
import type { AttestedHead } from '../../shared/journal/seal.ts';
import type { Instant } from '../../shared/time.ts';
import type { Vault } from '../vault/vault.ts';
import type { Database } from './open-database.ts';
import { openEntry } from './open-entry.ts';
import { bytesOf, numberOf, textOf } from './rows.ts';
import type { Row } from './rows.ts';
import type { ReadFilter } from './store.ts';

export type Head = ChainEnd & { readonly at?: Instant };

/** The journal's eyes. The pen is `journal-append.ts`; a screen's question is never handed one. */
export interface JournalReader {
  readonly read: (filter?: ReadFilter) => IterableIterator<Entry>;
  readonly head: () => Head;
  /** The last attestation that is in the chain, with the seq of its entry. */
  readonly lastAttested: () => { readonly entrySeq: number; readonly head: AttestedHead } | undefined;
  readonly hashAt: (seq: number) => string | undefined;
  /** The stored body of a clear entry, `undefined` when there is no such entry or its line is damaged. */
  readonly clearBodyAt: (seq: number) => JsonValue | undefined;
}

export const createJournalReader = (db: () => Database, vault: Pick<Vault, 'open'>): JournalReader => {
  const read = function* (filter: ReadFilter = {}): IterableIterator<Entry> {
    const { where, values } = conditionOf(filter);
    let next = filter.from ?? 1;
    for (;;) {
      // Page by page, so that nothing stays open while the caller appends in between.
      const rows = db().all(
        `SELECT seq, hash, line FROM journal WHERE seq >= ? ${where} ORDER BY seq LIMIT ${PAGE}`,
        [next, ...values],
      );
      for (const row of rows as Row[]) yield openEntry(vault, row);
      if (rows.length < PAGE) return;
      next = numberOf(rows.at(-1) as Row, 'seq') + 1;
    }
  };

  const head = (): Head => {
    const row = db().get('SELECT seq, hash, at FROM journal ORDER BY seq DESC LIMIT 1') as Row | null;
    return row === null
      ? START
      : { seq: numberOf(row, 'seq'), hash: textOf(row, 'hash'), at: textOf(row, 'at') as Instant };
  };

  const lastAttested = (): ReturnType<JournalReader['lastAttested']> => {
    const row = db().get(
      "SELECT seq FROM journal WHERE kind = 'head.attested' ORDER BY seq DESC LIMIT 1",
    ) as Row | null;
    if (row === null) return undefined;
    const entrySeq = numberOf(row, 'seq');
    // A damaged one is none: then everything is verified, which names it.
    const found = parseHead(clearBodyAt(entrySeq));
    return found === undefined ? undefined : { entrySeq, head: found };
  };

  const clearBodyAt = (seq: number): JsonValue | undefined => {
    const row = db().get('SELECT line FROM journal WHERE seq = ?', seq) as Row | null;
    const parsed = row === null ? undefined : parseLine(Buffer.from(bytesOf(row, 'line')).toString('utf8'));
    return parsed?.ok === true ? parsed.value.body : undefined;
  };

  const hashAt = (seq: number): string | undefined => {
    const row = db().get('SELECT hash FROM journal WHERE seq = ?', seq) as Row | null;
    return row === null ? undefined : textOf(row, 'hash');
  };

  return { read, head, lastAttested, hashAt, clearBodyAt };
};

const PAGE = 256;

const conditionOf = (filter: ReadFilter): { readonly where: string; readonly values: readonly string[] } => {
  const columns = (['session', 'client', 'kind'] as const).filter((column) => filter[column] !== undefined);
  return {
    where: columns.map((column) => `AND ${column} = ?`).join(' '),
    values: columns.map((column) => String(filter[column])),
  };
};
