import type { ClientId } from '../../shared/brand.ts';
import type { ChainEnd, Entry } from '../../shared/journal/entry.ts';
import type { Mark } from '../../shared/journal/mark.ts';
import type { StoredLine } from '../../shared/journal/verify.ts';
import { createJournalReader } from '../store/journal-read.ts';
import type { Database } from '../store/open-database.ts';
import { linesAfter } from '../store/stored-lines.ts';
import type { ReadFilter } from '../store/session-row.ts';

/** A record as a backup needs it: sealed as it lies there. No key is asked for. */
export interface BackupSource {
  readonly dataDir: string;
  /** The newest mark: a backup ends with its entry. */
  readonly mark: () => Mark | undefined;
  readonly hashAt: (seq: number) => string | undefined;
  readonly lines: (after: number, limit: number) => readonly StoredLine[];
  /** Clear bodies only are looked at. */
  readonly read: (filter?: ReadFilter) => IterableIterator<Entry>;
  readonly isErased: (client: ClientId) => boolean;
  /** First damaged entry, where the record is damaged. */
  readonly damagedFrom: () => number | undefined;
}

/** Of a database that lies open, such as a copy of a record. */
export const sourceIn = (dataDir: string, db: Database, deviceId: string): BackupSource => {
  const reader = createJournalReader({ db: () => db, vault: { deviceId, open: noKey } });
  return {
    dataDir,
    mark: () => reader.lastMark(),
    hashAt: reader.hashAt,
    lines: (after, limit) => linesAfter(db, after, limit),
    read: reader.read,
    isErased: reader.isErased,
    damagedFrom: () => undefined,
  };
};

const noKey = () => ({ ok: false, error: { kind: 'no-key' } }) as const;

/** Whether the chain of the record knows this entry. */
export const knows = (source: Pick<BackupSource, 'hashAt'>, { seq, hash }: ChainEnd): boolean =>
  source.hashAt(seq) === hash;
