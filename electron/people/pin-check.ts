import type { StaffId } from '../../shared/brand.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { WrongPin } from '../../shared/ipc/people-channels.ts';
import { FREE_TRIES, noTries, triedAt, waitAfterMs, waitLeftMs } from '../../shared/people/limiter.ts';
import type { Tries } from '../../shared/people/limiter.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Sentence } from '../../shared/words/message.ts';
import { peopleWords } from '../../shared/words/people.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { RecordReader } from '../store/store.ts';
import type { KdfCost } from '../vault/passphrase.ts';
import { isPin } from './pin-verifier.ts';
import type { Member, StaffBook } from './staff-book.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'read' | 'lastOf' | 'damage'>;
  readonly writer: Pick<RecordWriter, 'append'>;
  readonly book: Pick<StaffBook, 'get'>;
  /** Only goes on: nobody can set it. */
  readonly elapsedMs: () => number;
  readonly cost: KdfCost;
}

export type PinCheck = ReturnType<typeof createPinCheck>;

/**
 * One counter for each person over all prompts. A try is written, durable, before the PIN is looked at, so that no kill makes it free; each
 * such entry holds all counts that are not 0, so that a start reads one entry. A try that has to wait is answered and not written.
 */
export const createPinCheck = ({ reader, writer, book, elapsedMs, cost }: Deps) => {
  const tries = new Map<string, Tries>();
  // A wait that was running when the app stopped begins anew: no clock can shorten it.
  for (const [id, wrong] of Object.entries(countsAtStart(reader)))
    tries.set(id, { wrong, sinceMs: elapsedMs() });

  const counts = (): Record<string, number> =>
    Object.fromEntries([...tries].filter(([, { wrong }]) => wrong > 0).map(([id, { wrong }]) => [id, wrong]));
  const write = (kind: 'pin.tried' | 'pin.passed', person: StaffId, what: string): Result<null, Failure> => {
    // A damaged record takes nothing, and looking at it still asks who is there: then the count is in memory only.
    if (reader.damage() !== undefined) return ok(null);
    const saved = writer.append('device', [{ kind, body: { person, for: what, counts: counts() } }]);
    return saved.ok ? ok(null) : saved;
  };

  const refused = (says: Sentence, waitMs = 0): { readonly ok: false; readonly error: WrongPin } =>
    err({ kind: 'wrong-pin', says, waitSeconds: Math.ceil(waitMs / 1000) });

  const check = async (
    person: string,
    typed: string,
    what: string,
  ): Promise<Result<Member, WrongPin | Failure>> => {
    const member = book.get(person);
    if (member === undefined) return refused(peopleWords.nobody);
    const { id, name, pin } = member;
    if (!member.isHere) return refused(peopleWords.gone({ name }));
    if (pin === null) return refused(peopleWords.noPin({ name }));
    const before = tries.get(id) ?? noTries;
    const leftMs = waitLeftMs(before, elapsedMs());
    if (leftMs > 0)
      return refused(peopleWords.wait({ name, wrong: before.wrong, wait: inWords(leftMs) }), leftMs);
    const now = triedAt(before, elapsedMs());
    tries.set(id, now);
    const counted = write('pin.tried', id, what);
    if (!counted.ok) {
      tries.set(id, before);
      return counted;
    }
    if (await isPin(typed, pin, cost)) {
      // Taken away or given anew while it was being looked at.
      if (book.get(person)?.pin !== pin) return refused(peopleWords.noPin({ name }));
      tries.set(id, noTries);
      const passed = write('pin.passed', id, what);
      return passed.ok ? ok(member) : passed;
    }
    const waitMs = waitAfterMs(now.wrong);
    return waitMs > 0
      ? refused(peopleWords.wrongAndWait({ name, wait: inWords(waitMs) }), waitMs)
      : refused(peopleWords.wrongPin({ name, left: FREE_TRIES - now.wrong }));
  };

  return {
    check,
    /** A new PIN begins with no wrong tries. */
    forget: (person: StaffId): void => void tries.delete(person),
    wrongTries: (person: string): number => tries.get(person)?.wrong ?? 0,
    waitSeconds: (person: string): number =>
      Math.ceil(waitLeftMs(tries.get(person) ?? noTries, elapsedMs()) / 1000),
  };
};

export const inWords = (ms: number): Sentence =>
  ms < 90_000
    ? peopleWords.seconds({ count: Math.ceil(ms / 1000) })
    : peopleWords.minutes({ count: Math.ceil(ms / 60_000) });

/** The newest entry about a try holds all counts; who was given a new PIN after it begins at 0. */
const countsAtStart = (reader: Pick<RecordReader, 'read' | 'lastOf'>): Record<string, number> => {
  const [tried, passed] = [reader.lastOf('pin.tried') ?? 0, reader.lastOf('pin.passed') ?? 0];
  const from = Math.max(tried, passed);
  if (from === 0) return {};
  const counts: Record<string, number> = {};
  for (const { seq, state, body } of reader.read({
    kind: tried > passed ? 'pin.tried' : 'pin.passed',
    from,
  })) {
    if (seq !== from || state !== 'open') break;
    Object.assign(counts, (body as { readonly counts?: Record<string, number> }).counts ?? {});
    break;
  }
  for (const { state, body } of reader.read({ kind: 'pin.set', from }))
    if (state === 'open') delete counts[(body as { readonly person: string }).person];
  return counts;
};
