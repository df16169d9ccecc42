import { statSync } from 'node:fs';
import type { Digest } from '../../shared/journal/chain.ts';
import type { Damage } from '../../shared/journal/damage.ts';
import { START } from '../../shared/journal/entry.ts';
import type { ChainEnd } from '../../shared/journal/entry.ts';
import { markedText } from '../../shared/journal/mark.ts';
import type { Mark } from '../../shared/journal/mark.ts';
import { createVerifier } from '../../shared/journal/verify.ts';
import type { Verdict } from '../../shared/journal/verify.ts';
import type { Instant } from '../../shared/time.ts';
import { verifierOf } from '../vault/device-key.ts';
import type { Vault } from '../vault/vault.ts';
import { readHeadFile } from './head-file.ts';
import type { JournalReader } from './journal-read.ts';
import { structureFault } from './open-database.ts';
import type { Database } from './open-database.ts';
import { recordFileOf } from './record-file.ts';
import type { Row } from './rows.ts';
import { feedVerifier, structureDamage } from './verify-record.ts';

export interface StoreVerifier {
  /** What came after the last mark that is known to be good, for the start: a thousand entries at most. */
  readonly recent: () => Verdict;
  /** Everything, sealed bodies too, in slices: the window lives on between them. */
  readonly all: () => AsyncGenerator<{ readonly checked: number; readonly of: number }, Verdict>;
  /** The last entry that a genuine mark vouches for: of a damaged record nothing behind it is read. */
  readonly genuineEnd: () => number;
}

export interface StoreVerifierDeps {
  readonly dataDir: string;
  readonly db: () => Database;
  readonly reader: JournalReader;
  readonly vault: Pick<Vault, 'deviceId' | 'publicKey'>;
  readonly digest: Digest;
  /** Opens what is sealed in a row; answers false when it does not open although its key is there. */
  readonly opens: (row: Row) => boolean;
}

export const createStoreVerifier = ({
  dataDir,
  db,
  reader,
  vault: { deviceId, publicKey },
  digest,
  opens,
}: StoreVerifierDeps): StoreVerifier => {
  const verifySignature = verifierOf(publicKey);
  const isOurs = (mark: Mark): boolean =>
    mark.deviceId === deviceId && verifySignature(markedText(mark), mark.signature);

  /** Only what our own key has signed says anything about the chain. */
  const witness = (): Mark | undefined => {
    const kept = readHeadFile(dataDir);
    return typeof kept !== 'string' && isOurs(kept) ? kept : undefined;
  };

  const verify = (from: ChainEnd & { readonly at?: Instant }, kept: Mark | undefined) => {
    if (kept !== undefined && kept.seq <= from.seq && reader.hashAt(kept.seq) !== kept.hash)
      return {
        seq: kept.seq,
        damage: 'changed' as const,
        says: `Entry ${kept.seq} was changed: a mark kept beside the record is for another text.`,
      };
    return createVerifier({
      digest,
      verifySignature,
      deviceId,
      publicKey,
      from,
      ...(kept === undefined ? {} : { witnesses: [kept] }),
    });
  };

  const recent = (): Verdict => {
    const kept = witness();
    const near = Math.max(0, reader.head().seq - LOOKED_AT_AT_START);
    const known = kept !== undefined && reader.hashAt(kept.seq) === kept.hash ? kept : undefined;
    const from = known !== undefined && known.seq >= near ? known : reader.lastMark(near);
    const verifier = verify(from ?? START, kept);
    if ('damage' in verifier) return { intact: false, ...verifier };
    const steps = feedVerifier(db(), verifier, { after: from?.seq ?? 0 });
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  };

  const all = async function* (): ReturnType<StoreVerifier['all']> {
    const verifier = verify(START, witness());
    if ('damage' in verifier) return { intact: false, ...verifier };
    let sealed: Damage | undefined;
    const look = (row: Row, seq: number): boolean => {
      if (opens(row)) return true;
      sealed = {
        seq,
        damage: 'unreadable',
        says: `Entry ${seq} was changed: what is sealed in it does not open.`,
      };
      return false;
    };
    const steps = feedVerifier(db(), verifier, { look });
    for (;;) {
      const step = steps.next();
      if (sealed !== undefined) return { intact: false, ...sealed };
      if (step.done === true) return step.value.intact ? soundOr(step.value) : step.value;
      yield { checked: step.value, of: reader.head().seq };
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
  };

  // Lists and filters read through indexes: one that is wrong would hide entries although the chain is whole.
  const soundOr = (verdict: Verdict): Verdict => {
    if (statSync(recordFileOf(dataDir)).size > CHECKED_BEHIND) return verdict;
    const fault = structureFault(db());
    return fault === undefined ? verdict : { intact: false, ...structureDamage(reader.head().seq) };
  };

  const genuineEnd = (): number => {
    let upTo: number | undefined;
    for (let tries = 0; tries < LOOKED_AT_AT_START; tries += 1) {
      const mark = reader.lastMark(upTo);
      if (mark === undefined) return 0;
      if (isOurs(mark)) return mark.seq;
      upTo = mark.seq - 1;
    }
    // More than anything but a forger would write: only what is known from outside is believed.
    const kept = witness();
    return kept !== undefined && reader.hashAt(kept.seq) === kept.hash ? kept.seq : 0;
  };

  return { recent, all, genuineEnd };
};

const LOOKED_AT_AT_START = 1000;

// Blocks for about 70 ms at this size; beyond it only the chain is checked.
const CHECKED_BEHIND = 16 * 1024 * 1024;
