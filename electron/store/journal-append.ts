import { follow } from '../../shared/journal/chain.ts';
import type { ChainedLine, Digest } from '../../shared/journal/chain.ts';
import type { ChainEnd, Draft, Entry, SealedBody } from '../../shared/journal/entry.ts';
import { unfitIn } from '../../shared/journal/codec.ts';
import { ENTRIES_PER_MARK, markedText } from '../../shared/journal/mark.ts';
import type { Mark } from '../../shared/journal/mark.ts';
import { paddedText } from '../../shared/journal/padding.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Instant } from '../../shared/time.ts';
import { newReference } from '../log.ts';
import type { Vault } from '../vault/vault.ts';
import type { Connection } from './connection.ts';
import { isDiskError, whyOf } from './failure.ts';
import type { NotSaved, Unsure } from './failure.ts';
import type { Head, JournalReader } from './journal-read.ts';
import type { Database } from './open-database.ts';
import { keyNameOf } from './open-entry.ts';
import { runPrepared } from './prepared.ts';

interface AppenderDeps {
  readonly connection: Connection;
  readonly reader: JournalReader;
  readonly vault: Pick<Vault, 'seal' | 'sign' | 'deviceId'>;
  readonly digest: Digest;
  readonly dataDir: string;
  /** Brings the tables for lists up to date, in the same transaction. */
  readonly project: (db: Database, entry: Entry) => void;
  readonly report: (reference: string, error: unknown) => void;
  /** Told of each transaction that is durable, by its mark. */
  readonly durable: (mark: Mark) => void;
}

/** The one pen. Nothing else in the app inserts into the journal. */
interface JournalAppender {
  readonly append: (drafts: readonly Draft[]) => Result<readonly Entry[], NotSaved | Unsure>;
  readonly head: () => Head;
}

interface Written extends ChainedLine {
  readonly entry: Entry;
  /** Where the entry carries one. */
  readonly mark?: Mark;
}

export const createJournalAppender = ({
  connection,
  reader,
  vault,
  digest,
  dataDir,
  project,
  report,
  durable,
}: AppenderDeps): JournalAppender => {
  let head = reader.head();
  let unsettled: { readonly next: Head; readonly reference: string } | undefined;

  const append = (drafts: readonly Draft[]): Result<readonly Entry[], NotSaved | Unsure> => {
    if (unsettled !== undefined && !settled(unsettled.next, 'lost'))
      return err({ kind: 'unsure', reference: unsettled.reference });
    unsettled = undefined;
    const written = chained(drafts);
    if (!written.ok) return written;
    const last = written.value.at(-1);
    if (last === undefined) return ok([]);
    try {
      connection.transact((db) => {
        for (const one of written.value) insert(db, one);
      });
    } catch (error) {
      if (!isDiskError(error)) throw error;
      const failed = afterFailure(headOf(last), error);
      if (failed !== undefined) return err(failed);
    }
    head = headOf(last);
    if (last.mark !== undefined) durable(last.mark);
    return ok(written.value.map(({ entry }) => entry));
  };

  const chained = (drafts: readonly Draft[]): Result<readonly Written[], NotSaved> => {
    const written: Written[] = [];
    let end: Head = head;
    for (const [index, draft] of drafts.entries()) {
      if (end.at !== undefined && draft.at < end.at && draft.kind !== 'clock.corrected')
        throw new Error(`defect: ${draft.kind} is earlier than the entry before it`);
      const line = chain(end, draft);
      if (line === undefined) return err({ kind: 'not-saved', why: 'no-key', reference: newReference() });
      const isMarked = index === drafts.length - 1 || (index + 1) % ENTRIES_PER_MARK === 0;
      written.push(isMarked ? { ...line, mark: markFor(line) } : line);
      end = headOf(line);
    }
    return ok(written);
  };

  const markFor = ({ seq, hash, envelope }: ChainedLine): Mark => {
    const unsigned = { deviceId: vault.deviceId, seq, hash, at: envelope.at };
    return { ...unsigned, signature: vault.sign(markedText(unsigned)) };
  };

  const chain = (end: ChainEnd, { body, ...draft }: Draft): Written | undefined => {
    const key = keyNameOf(draft.kind, draft.client);
    const seal = (aad: string): SealedBody | undefined => {
      if (key === undefined) return undefined;
      const sealed = vault.seal(key, aad, Buffer.from(paddedText(draft.kind, body, utf8Bytes), 'utf8'));
      missing = !sealed.ok;
      return sealed.ok ? sealed.value : undefined;
    };
    let missing = false;
    const line = follow(digest, end, draft, (aad) => {
      const sealed = seal(aad);
      return sealed === undefined ? body : { nonce: sealed.nonce, sealed: sealed.sealed };
    });
    const unfit = unfitIn(line.envelope);
    if (unfit !== undefined) throw new Error(`defect: ${draft.kind} has no proper "${unfit}"`);
    return missing
      ? undefined
      : { ...line, entry: { ...line.envelope, hash: line.hash, body, state: 'open' } };
  };

  const insert = (db: Database, { envelope, hash, line, mark, entry }: Written): void => {
    const { seq, prev, at, kind, session, client } = envelope;
    const done = runPrepared(
      db,
      'INSERT INTO journal (seq, hash, prev, at, kind, session, client, line, mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [
        seq,
        hash,
        prev,
        at,
        kind,
        session ?? null,
        client ?? null,
        Buffer.from(line, 'utf8'),
        mark === undefined ? null : Buffer.from(mark.signature, 'base64'),
      ],
    );
    // Something in the file may swallow an insert without a word.
    if (done.changes !== 1 || Number(done.lastInsertRowid) !== seq) throw notTaken();
    project(db, entry);
  };

  // [Note: ask the disk] After a failed sync SQLite says "rolled back" while the pages may lie in the write-ahead
  // file, and a restart would find them. So the file decides what we say, not the connection.
  const afterFailure = (next: Head, error: Error): NotSaved | Unsure | undefined => {
    const reference = newReference();
    report(reference, error);
    const why = whyOf(error, dataDir);
    if (!connection.mayHold(next.hash)) return { kind: 'not-saved', why, reference };
    if (settled(next, 'kept')) return undefined;
    if (settled(next, 'lost')) return { kind: 'not-saved', why, reference };
    unsettled = { next, reference };
    return { kind: 'unsure', reference };
  };

  /** Whether the files say for certain that `next` is kept (and durable by now), or lost. */
  const settled = (next: Head, as: 'kept' | 'lost'): boolean => {
    try {
      connection.reopen();
      const found = reader.head();
      if (as === 'lost') return found.hash === head.hash;
      if (found.hash !== next.hash) return false;
      connection.settle();
      return true;
    } catch (error) {
      if (!isDiskError(error)) throw error;
      return false;
    }
  };

  return { append, head: () => head };
};

const utf8Bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

const notTaken = (): Error =>
  Object.assign(new Error('the database took an entry and did not keep it'), { name: 'SQLite3Error' });

const headOf = ({ seq, hash, envelope }: ChainedLine): Head & { readonly at: Instant } => ({
  seq,
  hash,
  at: envelope.at,
});
