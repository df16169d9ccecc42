import { statSync } from 'node:fs';
import type { Digest } from '../../shared/journal/chain.ts';
import { START } from '../../shared/journal/entry.ts';
import type { ChainEnd } from '../../shared/journal/entry.ts';
import { createVerifier } from '../../shared/journal/verify.ts';
import type { Damage, Verdict, Verifier } from '../../shared/journal/verify.ts';
import { verifierOf } from '../vault/device-key.ts';
import type { Vault } from '../vault/vault.ts';
import { readHeadFile } from './head-file.ts';
import type { JournalReader } from './journal-read.ts';
import { structureFault } from './open-database.ts';
import type { Database } from './open-database.ts';
import { recordFileOf } from './record-file.ts';
import { feedVerifier, structureDamage } from './verify-record.ts';

export interface StoreVerifier {
  /** From the last attested head on: a few hundred entries at most, for the start (decision 2). */
  readonly recent: () => Verdict;
  /** Everything, in slices: the window lives on between them. */
  readonly all: () => AsyncGenerator<{ readonly checked: number; readonly of: number }, Verdict>;
}

export interface StoreVerifierDeps {
  readonly dataDir: string;
  readonly db: () => Database;
  readonly reader: JournalReader;
  readonly vault: Pick<Vault, 'deviceId' | 'publicKey'>;
  readonly digest: Digest;
}

export const createStoreVerifier = ({
  dataDir,
  db,
  reader,
  vault,
  digest,
}: StoreVerifierDeps): StoreVerifier => {
  const verifySignature = verifierOf(vault.publicKey);

  const verifierFrom = (from: ChainEnd): Verifier | Damage => {
    const witness = readHeadFile(dataDir);
    if (witness === 'damaged') {
      return {
        seq: reader.head().seq,
        damage: 'bad-head',
        says: 'The head file beside the record cannot be read.',
      };
    }
    const { deviceId, publicKey } = vault;
    if (witness !== 'absent' && witness.seq <= from.seq && reader.hashAt(witness.seq) !== witness.hash) {
      return {
        seq: witness.seq,
        damage: 'changed',
        says: `Entry ${witness.seq} was changed: the head file beside the record attests another text.`,
      };
    }
    return createVerifier({
      digest,
      verifySignature,
      deviceId,
      publicKey,
      from,
      ...(witness === 'absent' ? {} : { witness }),
    });
  };

  const beforeLastHead = (): ChainEnd => {
    const seq = (reader.lastAttested()?.entrySeq ?? 1) - 1;
    const hash = seq > 0 ? reader.hashAt(seq) : undefined;
    return hash === undefined ? START : { seq, hash };
  };

  const recent = (): Verdict => {
    const from = beforeLastHead();
    const verifier = verifierFrom(from);
    if ('damage' in verifier) return { intact: false, ...verifier };
    const steps = feedVerifier(db(), verifier, from.seq);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  };

  const all = async function* (): ReturnType<StoreVerifier['all']> {
    const verifier = verifierFrom(START);
    if ('damage' in verifier) return { intact: false, ...verifier };
    const steps = feedVerifier(db(), verifier);
    for (;;) {
      const step = steps.next();
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

  return { recent, all };
};

// Blocks for about 70 ms at this size; beyond it only the chain is checked.
const CHECKED_BEHIND = 16 * 1024 * 1024;
