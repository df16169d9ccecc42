import { damageWords } from '../../shared/words/damage.ts';
import type { Message } from '../../shared/words/message.ts';
import type { Digest } from '../../shared/journal/chain.ts';
import type { Damage } from '../../shared/journal/damage.ts';
import { START } from '../../shared/journal/entry.ts';
import type { ChainEnd } from '../../shared/journal/entry.ts';
import { markedText } from '../../shared/journal/mark.ts';
import type { Mark } from '../../shared/journal/mark.ts';
import { forkDamage, isForkedAt } from '../../shared/journal/signers.ts';
import type { Turn } from '../../shared/journal/signers.ts';
import { createVerifier } from '../../shared/journal/verify.ts';
import type { Verdict } from '../../shared/journal/verify.ts';
import type { Instant } from '../../shared/time.ts';
import { verifierOf } from '../vault/device-key.ts';
import type { Vault } from '../vault/vault.ts';
import { isDiskError } from './failure.ts';
import { inSlices, toldAs } from './in-slices.ts';
import { readHeadFile } from './head-file.ts';
import { readLastMark } from './last-mark.ts';
import type { CheckProgress } from './check-progress.ts';
import type { JournalReader } from './journal-read.ts';
import { standingOf, turnAt, turnsIn } from './turns.ts';
import { indexPlans, walkIndex } from './index-check.ts';
import type { Database } from './open-database.ts';
import { isUnreadableLine } from './open-entry.ts';
import type { Row } from './rows.ts';
import { isOddColumn } from './rows.ts';
import { drained, feed, feedVerifier, structureDamage } from './verify-record.ts';

export interface StoreVerifier {
  /** What came after the last mark that is known to be good, for the start: a thousand entries at most. */
  readonly recent: () => Verdict;
  /** The same without a pause. */
  readonly allNow: () => Verdict;
  readonly witnesses: () => readonly Mark[];
  /** Whether the last mark beside the record is of its end, and newer than the one that was kept when it was opened or closed. */
  readonly isEndKnown: () => boolean;
  /** What is wrong with the marks beside the record by themselves, in sentences; the record may be sound all the same. */
  readonly markFaults: () => readonly Message[];
  /** Everything, sealed bodies too, in slices: the window lives on between them. */
  readonly all: (
    from?: CheckedSo,
  ) => AsyncGenerator<{ readonly checked: number; readonly of: number }, Verdict>;
  /** The chain and the sealed bodies after an entry that was looked at before. */
  readonly since: (
    from: ChainEnd,
  ) => AsyncGenerator<{ readonly checked: number; readonly of: number }, Verdict>;
  /** Whether a genuine mark vouches for the entry `seq` as it stands in the file, looked at by itself. */
  readonly vouches: (seq: number) => boolean;
  /** The last entry that a genuine mark vouches for: of a damaged record nothing behind it is read. */
  readonly genuineEnd: () => number;
}

/** Where an earlier run of the same check came to, and who is told how far this one is. */
export interface CheckedSo {
  readonly progress?: Omit<CheckProgress, 'after'> | undefined;
  readonly keep?: (progress: Omit<CheckProgress, 'after'>) => void;
  /** Entries between two tellings. */
  readonly keepEvery?: number | undefined;
}

interface StoreVerifierDeps {
  readonly dataDir: string;
  readonly db: () => Database;
  readonly reader: JournalReader;
  readonly vault: Pick<Vault, 'deviceId' | 'publicKey' | 'replacement' | 'isHere'>;
  readonly digest: Digest;
  /** Opens what is sealed in a row; answers false when it does not open although its key is there. */
  readonly opens: (row: Row) => boolean;
  /** Follows every page of the file, a few at a time: what is wrong with them. Left out where the file is only looked at. */
  readonly pages?: () => Generator<void, string | undefined>;
}

export const createStoreVerifier = ({
  dataDir,
  db,
  reader,
  vault,
  digest,
  opens,
  pages,
}: StoreVerifierDeps): StoreVerifier => {
  let known: readonly Turn[] = [];
  /** The devices of this record; of one that is not ours, ours alone, so that nothing in it is believed. */
  const turns = (): readonly Turn[] => {
    if (known.at(-1)?.deviceId === vault.deviceId) return known;
    const found = turnsIn(reader);
    const standing = standingOf(reader, vault, found);
    return (known = standing === 'ours' || standing === 'pending' ? found : [{ ...ours, after: 0 }]);
  };
  const ours = { deviceId: vault.deviceId, publicKey: vault.publicKey };
  const trusts = (publicKey: string): boolean => publicKey === turns().at(-1)?.publicKey;
  const isOurs = (mark: Mark): boolean => {
    const device = turns().find(({ deviceId }) => deviceId === mark.deviceId);
    return device !== undefined && verifierOf(device.publicKey)(markedText(mark), mark.signature);
  };
  const deviceAt = (seq: number): Turn => turnAt(turns(), seq) ?? { ...ours, after: 0 };

  const isIn = ({ seq, hash }: ChainEnd): boolean => reader.hashAt(seq) === hash;

  /** Only what our own key has signed says anything about the chain. */
  const atRest = (): Mark | undefined => {
    const kept = readHeadFile(dataDir);
    return typeof kept !== 'string' && isOurs(kept) ? kept : undefined;
  };
  const witnesses = (): readonly Mark[] => {
    const [kept, last] = [atRest(), readLastMark(dataDir)];
    return [...(kept === undefined ? [] : [kept]), ...(last === undefined || !isOurs(last) ? [] : [last])];
  };

  const isEndKnown = (): boolean => {
    const [kept, last] = [atRest(), readLastMark(dataDir)];
    return (
      last !== undefined && isOurs(last) && last.seq === reader.head().seq && last.seq > (kept?.seq ?? 0)
    );
  };

  const markFaults = (): readonly Message[] => {
    const [kept, last] = [readHeadFile(dataDir), readLastMark(dataDir)];
    const isMissed = reader.head().seq >= MISSED_FROM;
    return [
      ...(kept === 'absent' ? (isMissed ? [damageWords.headMissing] : []) : []),
      ...(kept === 'damaged' || (kept !== 'absent' && !isOurs(kept)) ? [damageWords.headDamaged] : []),
      // It is never taken away by us, and a backup does not hold it; a device that took over has written none yet.
      ...(isMissed &&
      vault.isHere() &&
      turns().at(-1)?.deviceId === vault.deviceId &&
      (last === undefined || !isOurs(last))
        ? [damageWords.lastMarkGone]
        : []),
    ];
  };

  const verify = (from: ChainEnd & { readonly at?: Instant }, kept: readonly Mark[]) => {
    const other = kept.find((mark) => mark.seq <= from.seq && !isIn(mark));
    if (other !== undefined)
      return {
        seq: other.seq,
        damage: 'changed' as const,
        says: damageWords.markForAnother({ seq: other.seq }),
      };
    const late = kept.find((mark) => isForkedAt(turns(), mark) !== undefined && !isIn(mark));
    if (late !== undefined) return forkDamage(isForkedAt(turns(), late) ?? 0, late);
    return createVerifier({
      digest,
      verifierOf,
      trusts,
      ...(from.seq === 0 ? {} : { from: { ...from, device: deviceAt(from.seq) } }),
      witnesses: kept.filter(({ seq }) => seq > from.seq),
    });
  };

  const recent = (): Verdict => {
    const near = Math.max(0, reader.head().seq - LOOKED_AT_AT_START);
    // Up to here a start, a closing or the entries themselves were looked at before.
    const known = atRest();
    const from = known !== undefined && known.seq >= near && isIn(known) ? known : reader.lastMark(near);
    const verifier = verify(from ?? START, witnesses());
    return 'damage' in verifier
      ? { intact: false, ...verifier }
      : drained(feedVerifier(db(), verifier, { after: from?.seq ?? 0 }));
  };

  const steps = function* ({
    progress,
    keep = () => undefined,
    keepEvery = KEPT_EVERY,
  }: CheckedSo = {}): Generator<number, Verdict> {
    // Where another text stands there now, the whole check finds out what was done.
    const from = progress !== undefined && isIn(progress) ? progress : undefined;
    const rows = { ...(from?.rows ?? { journal_kind: 0, journal_session: 0, journal_client: 0 }) };
    let kept = from?.seq ?? 0;
    const verdict = yield* entriesAfter(from ?? START, (row, { seq, hash }) => {
      const isEvent = row['kind'] === 'session.event';
      if (!isEvent) rows.journal_kind += 1;
      if (row['session'] !== null) rows.journal_session += 1;
      if (!isEvent && row['client'] !== null) rows.journal_client += 1;
      if (seq < kept + keepEvery || Number(row['seq']) !== seq) return;
      kept = seq;
      keep({ seq, hash, rows: { ...rows } });
    });
    if (!verdict.intact || (yield* isSound(verdict.entries, rows))) return verdict;
    return { intact: false, ...structureDamage(verdict.entries) };
  };

  /** Chain, marks and sealed bodies; `good` is told of each row that was found so. */
  const entriesAfter = function* (
    { seq, hash }: ChainEnd,
    good: (row: Row, end: ChainEnd) => void = () => undefined,
  ): Generator<number, Verdict> {
    const at = reader.timeAt(seq);
    const verifier = verify({ seq, hash, ...(at === undefined ? {} : { at }) }, witnesses());
    if ('damage' in verifier) return { intact: false, ...verifier };
    let sealed: Damage | undefined;
    let moved: Damage | undefined;
    const look = (row: Row, seq: number): boolean => {
      try {
        if (opens(row)) {
          if (moved === undefined) good(row, verifier.marked());
          return true;
        }
      } catch (error) {
        if (!isUnreadableLine(error)) throw error;
        // What was done to the chain there says more, and is known a few entries later.
        moved ??= {
          seq,
          damage: 'changed',
          says: damageWords.anotherLine({ seq }),
        };
        return true;
      }
      sealed = {
        seq,
        damage: 'unreadable',
        says: damageWords.sealDoesNotOpen({ seq }),
      };
      return false;
    };
    const verdict = yield* feedVerifier(db(), verifier, { look, after: seq });
    if (sealed !== undefined) return { intact: false, ...sealed };
    return verdict.intact && moved !== undefined ? { intact: false, ...moved } : verdict;
  };

  /** Entries are found through indexes, and written where the file says that there is room: either may be wrong although the chain is whole. */
  const isSound = function* (
    entries: number,
    rows: Readonly<Record<string, number>>,
  ): Generator<number, boolean> {
    const fault = pages === undefined ? undefined : yield* toldAs(pages(), () => entries);
    if (fault !== undefined) return false;
    for (const plan of indexPlans(db(), ['journal', 'projection'])) {
      const known = rows[plan.index];
      const walk = walkIndex(db, plan, known === undefined ? undefined : { rows: known, upTo: entries });
      if (!(yield* toldAs(walk, () => entries))) return false;
    }
    return true;
  };

  const told = (work: Generator<number, Verdict>): ReturnType<StoreVerifier['all']> =>
    inSlices(toldAs(work, (checked) => ({ checked, of: reader.head().seq })));
  const all: StoreVerifier['all'] = (from) => told(steps(from));
  const since: StoreVerifier['since'] = (from) => told(entriesAfter(from));

  const vouched = new Set<number>();
  const vouches = (seq: number): boolean => {
    const mark = reader.markFor(seq);
    if (mark === undefined) return false;
    if (vouched.has(seq)) return true;
    const before = reader.hashBefore(seq);
    const verifier = createVerifier({
      digest,
      verifierOf,
      from: { seq: seq - 1, hash: before ?? '', device: deviceAt(seq - 1) },
    });
    feed(db(), verifier, seq, mark.seq);
    if (verifier.marked().seq !== mark.seq) return false;
    for (let one = seq; one <= mark.seq; one += 1) vouched.add(one);
    return true;
  };

  const genuineEnd = (): number => {
    let upTo: number | undefined;
    try {
      for (let tries = 0; tries < LOOKED_AT_AT_START; tries += 1) {
        const mark = reader.lastMark(upTo);
        if (mark === undefined) return 0;
        if (isOurs(mark)) return mark.seq;
        upTo = mark.seq - 1;
      }
    } catch (error) {
      if (!isDiskError(error) && !isOddColumn(error)) throw error;
      return Number.MAX_SAFE_INTEGER;
    }
    // More than anything but a forger would write: only what is known from outside is believed.
    return Math.max(
      0,
      ...witnesses()
        .filter(isIn)
        .map(({ seq }) => seq),
    );
  };

  return {
    recent,
    all,
    since,
    allNow: () => drained(steps()),
    witnesses,
    isEndKnown,
    markFaults,
    vouches,
    genuineEnd,
  };
};

const LOOKED_AT_AT_START = 1000;
/** Some seconds of work. */
const KEPT_EVERY = 50_000;
/** The first start keeps its marks after so many entries, or is killed before. */
export const MISSED_FROM = 8;
