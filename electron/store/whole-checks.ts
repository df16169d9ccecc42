import type { Damage } from '../../shared/journal/damage.ts';
import type { Verdict } from '../../shared/journal/verify.ts';
import { parseChecked } from '../../shared/journal/whole-check.ts';
import { newReference } from '../log.ts';
import type { Vault } from '../vault/vault.ts';
import { readCheckProgress, removeCheckProgress, writeCheckProgress } from './check-progress.ts';
import { isDiskError } from './failure.ts';
import { inSlices, toldAs } from './in-slices.ts';
import type { JournalReader } from './journal-read.ts';
import type { Lists } from './lists.ts';
import { isOddColumn } from './rows.ts';
import type { Store } from './store.ts';
import type { CheckedSo, StoreVerifier } from './verify-store.ts';

interface Deps {
  readonly dataDir: string;
  readonly reader: Pick<JournalReader, 'lastOf' | 'clearBodyAt' | 'hashAt' | 'timeAt'>;
  readonly vault: Pick<Vault, 'deviceId' | 'publicKey' | 'sign'>;
  readonly verifier: Pick<StoreVerifier, 'all' | 'since' | 'vouches'>;
  readonly lists: Pick<Lists, 'check'>;
  readonly damage: () => Damage | undefined;
  /** Told of each verdict: what it says is damaged from then on. */
  readonly note: (verdict: Verdict) => Verdict;
  /** Told of what kept lists from being mended. */
  readonly notMended: (error: Error) => void;
  /** Told of the entry behind which everything was looked at. */
  readonly checked: (from: number) => void;
  readonly report: (reference: string, error: unknown) => void;
}

/** Checks of everything. Those that ended are in the record; how far the one under way has come is in a file beside it. */
export const createWholeChecks = ({
  dataDir,
  reader,
  vault,
  verifier,
  lists,
  damage,
  note,
  notMended,
  checked,
  report,
}: Deps): Pick<Store, 'verifyAll' | 'verifySince' | 'lastWholeCheck'> => {
  const noted = (): number => reader.lastOf('record.checked') ?? 0;

  /** What was seen at the opening is damage although the chain itself may be whole. */
  const together = (verdict: Verdict): Verdict => {
    const known = damage();
    return verdict.intact && known !== undefined ? { intact: false, ...known } : verdict;
  };

  /** The check goes on without it; closed in its midst it begins anew. */
  const quietly = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (!isDiskError(error)) throw error;
      report(newReference(), error);
    }
  };

  const goingOn = (): CheckedSo => {
    const after = noted();
    const found = readCheckProgress({ dataDir, vault });
    return {
      progress: found?.after === after ? found : undefined,
      keep: (progress) => quietly(() => writeCheckProgress({ dataDir, vault }, { ...progress, after })),
    };
  };

  const heal = async function* (entries: number): AsyncGenerator<{ checked: number; of: number }, void> {
    try {
      yield* inSlices(toldAs(lists.check(), () => ({ checked: entries, of: entries })));
    } catch (error) {
      // The record itself is intact and goes on; the next check tries again.
      if (!isDiskError(error) && !isOddColumn(error)) throw error;
      report(newReference(), error);
      notMended(error);
    }
  };

  return {
    verifyAll: async function* ({ goesOn = false, keepEvery } = {}) {
      const kept = goesOn && damage() === undefined;
      const verdict = together(note(yield* verifier.all(kept ? { ...goingOn(), keepEvery } : {})));
      // In the folder of a damaged record nothing is touched.
      if (verdict.intact) {
        quietly(() => removeCheckProgress(dataDir));
        checked(0);
        yield* heal(verdict.entries);
      }
      return together(verdict);
    },
    verifySince: async function* (from) {
      const verdict = together(note(yield* verifier.since(from)));
      if (verdict.intact) checked(from.seq);
      return verdict;
    },
    lastWholeCheck: () => {
      const entry = noted();
      const said =
        entry === 0 || !verifier.vouches(entry) ? undefined : parseChecked(reader.clearBodyAt(entry));
      const at = reader.timeAt(entry);
      if (said === undefined || at === undefined || reader.hashAt(said.upTo) !== said.hash) return undefined;
      return { seq: said.upTo, hash: said.hash, at };
    },
  };
};
