import type { Draft, Entry } from '../../shared/journal/entry.ts';
import type { Digest } from '../../shared/journal/chain.ts';
import { attestedText, sealOf } from '../../shared/journal/seal.ts';
import type { AttestedHead } from '../../shared/journal/seal.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { laterOf } from '../../shared/time.ts';
import { newReference } from '../log.ts';
import type { Vault } from '../vault/vault.ts';
import { isDiskError } from './failure.ts';
import type { AppendFailure } from './failure.ts';
import { writeHeadFile } from './head-file.ts';
import type { Head, JournalReader } from './journal-read.ts';
import type { Attested, StoreOptions } from './store.ts';

/** An attestation is due after this many entries without one. */
export const ATTEST_EVERY = 200;

export interface AttesterDeps {
  readonly dataDir: string;
  readonly vault: Pick<Vault, 'deviceId' | 'sign'>;
  readonly clock: StoreOptions['clock'];
  readonly digest: Digest;
  readonly reader: JournalReader;
  readonly head: () => Head;
  readonly append: (drafts: readonly Draft[]) => Result<readonly Entry[], AppendFailure>;
  readonly report: (reference: string, error: unknown) => void;
}

export interface Attester {
  readonly attest: () => Result<Attested, AppendFailure>;
  readonly isDue: () => boolean;
}

export const createAttester = ({
  dataDir,
  vault,
  clock,
  digest,
  reader,
  head,
  append,
  report,
}: AttesterDeps): Attester => {
  let last = reader.lastAttested();

  const attest = (): Result<Attested, AppendFailure> => {
    const end = head();
    if (end.at === undefined) throw new Error('defect: there is nothing to attest');
    // Closing, printing and quitting follow one another: one attestation stands for all of them.
    if (last?.entrySeq === end.seq) return ok(withSeal(last.head));
    const stamp = clock();
    const at = laterOf(stamp.at, end.at);
    const unsigned = { deviceId: vault.deviceId, seq: end.seq, hash: end.hash, at };
    const attested = { ...unsigned, signature: vault.sign(attestedText(unsigned)) };
    const saved = append([
      { at, wall: stamp.wall, by: 'device', kind: 'head.attested', body: { ...attested } },
    ]);
    if (!saved.ok) return saved;
    last = { entrySeq: end.seq + 1, head: attested };
    keepBeside(attested);
    return ok(withSeal(attested));
  };

  // The entry stands already. Without the file only a cut tail is harder to see, until the next attestation.
  const keepBeside = (attested: AttestedHead): void => {
    try {
      writeHeadFile(dataDir, attested);
    } catch (error) {
      if (!isDiskError(error)) throw error;
      report(newReference(), error);
    }
  };

  const withSeal = (attested: AttestedHead): Attested => ({ ...attested, seal: sealOf(digest, attested) });

  return { attest, isDue: () => head().seq - (last?.entrySeq ?? 0) >= ATTEST_EVERY };
};
