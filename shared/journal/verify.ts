import { damageWords } from '../words/damage.ts';
import type { Message } from '../words/message.ts';
import type { JsonValue } from '../brand.ts';
import type { Instant } from '../time.ts';
import { addMinutes, isInstant } from '../time.ts';
import type { Digest } from './chain.ts';
import { parseLine } from './codec.ts';
import type { Damage } from './damage.ts';
import { START } from './entry.ts';
import type { ChainEnd, StoredEntry } from './entry.ts';
import { ENTRIES_PER_MARK, sealOf } from './mark.ts';
import type { Mark } from './mark.ts';
import { createSigners, forkDamage } from './signers.ts';
import type { Trust } from './signers.ts';

export type Verdict =
  | {
      readonly intact: true;
      readonly entries: number;
      readonly end: ChainEnd;
      readonly marks: number;
      /** The entry whose mark gives the seal that was asked for. */
      readonly sealAt?: number;
    }
  | ({ readonly intact: false } & Damage);

export interface VerifyOptions extends Trust {
  readonly digest: Digest;
  /** Marks kept outside the chain: they show a tail that was cut off. */
  readonly witnesses?: readonly Mark[];
  /** A printed record seal, as `parseSeal` answers it. */
  readonly seal?: string;
  /** The clock of whoever looks: entries far ahead of it are named. */
  readonly now?: Instant;
}

export interface StoredLine {
  readonly line: string;
  readonly hash: string;
  /** Signature of the mark in base64, where the entry carries one. */
  readonly mark?: string;
  /** The stored bytes, where there are any: they are what the hash covers. */
  readonly bytes?: Uint8Array;
  /** What a table says about the entry beside its line, by key of the envelope. */
  readonly columns?: Readonly<Record<string, unknown>>;
}

/** Fed entry by entry in stored order; keeps nothing but the end of the chain, so a record of any length passes through. */
export interface Verifier {
  /** Answers false once more entries cannot change the verdict. */
  readonly push: (entry: StoredLine) => boolean;
  /** Says that the entry due now could not be read at all. */
  readonly unreadable: (why: Message) => void;
  /** The last entry so far that a mark vouches for. */
  readonly marked: () => ChainEnd;
  readonly end: () => Verdict;
}

interface Suspicion {
  readonly due: ChainEnd;
  readonly ifFound: Damage;
  readonly otherwise: Damage;
}

/** An entry is far in the future when it lies so far ahead of the clock of whoever looks. */
const AHEAD_DAYS = 60;

export const createVerifier = (options: VerifyOptions): Verifier => {
  const { digest, witnesses = [] } = options;
  const latest = options.now === undefined ? undefined : addMinutes(options.now, AHEAD_DAYS * 24 * 60);
  let end: ChainEnd & { readonly at?: Instant } = options.from ?? START;
  let marked: ChainEnd = end;
  const signers = createSigners(options);
  let marks = 0;
  let sealAt: number | undefined;
  let firstAhead: { readonly seq: number; readonly at: Instant } | undefined;
  let broken: Damage | undefined;
  let suspicion: Suspicion | undefined;

  const call = (seq: number, damage: Damage['damage'], says: Message): void => {
    broken ??= { seq, damage, says };
  };

  const push = (entry: StoredLine): boolean => {
    if (broken === undefined) look(entry);
    // Behind the damage a device that is trusted may still come: then it is its record, and damaged.
    else if (!signers.isTrusted()) signers.lookOut(entry.line);
    return broken === undefined || !signers.isTrusted();
  };

  const look = (entry: StoredLine): void => {
    if (suspicion !== undefined) return lookFurther(suspicion, entry);
    const due = end.seq + 1;
    if (digest(entry.bytes ?? entry.line) !== entry.hash)
      return call(due, 'changed', damageWords.notItsHash({ seq: due }));
    const parsed = parseLine(entry.line);
    if (!parsed.ok)
      return call(due, 'unreadable', damageWords.cannotBeRead({ seq: due, why: parsed.error.says }));
    const { seq, prev } = parsed.value;
    if (seq === due && prev === end.hash) accept(parsed.value, entry);
    else if (seq < due) call(seq, 'inserted', damageWords.twice({ seq }));
    else suspicion = suspect(seq, due);
  };

  // A wrong place alone does not say what was done; whether the entry that was due comes later does.
  const suspect = (seq: number, due: number): Suspicion =>
    seq > due
      ? {
          due: end,
          ifFound: {
            seq: due,
            damage: 'reordered',
            says: damageWords.reordered({ seq: due, after: seq }),
          },
          otherwise: {
            seq: due,
            damage: 'removed',
            says: damageWords.removed({ seq: due, next: seq }),
          },
        }
      : {
          due: end,
          ifFound: {
            seq: due,
            damage: 'inserted',
            says: damageWords.twice({ seq: due }),
          },
          otherwise: {
            seq: Math.max(1, due - 1),
            damage: 'changed',
            says: damageWords.afterAnotherText({ seq: Math.max(1, due - 1), next: due }),
          },
        };

  const lookFurther = ({ due, ifFound }: Suspicion, { line }: StoredLine): void => {
    if (!signers.isTrusted()) signers.lookOut(line);
    const parsed = parseLine(line);
    if (parsed.ok && parsed.value.seq === due.seq + 1 && parsed.value.prev === due.hash) broken = ifFound;
  };

  const accept = (entry: StoredEntry, { hash, mark, columns = {} }: StoredLine): void => {
    const { seq, at } = entry;
    const differing = Object.keys(columns).find((key) => columns[key] !== entry[key as keyof StoredEntry]);
    if (differing !== undefined)
      return call(seq, 'changed', damageWords.notTheLines({ seq, column: differing }));
    if (seq === 1) checkBegun(entry);
    checkTime(entry);
    if (entry.kind === 'device.replaced' && broken === undefined) checkReplaced(entry);
    end = { seq, hash, at };
    if (mark !== undefined) checkMark({ deviceId: signers.deviceId(), seq, hash, at, signature: mark });
    else if (seq - marked.seq >= ENTRIES_PER_MARK) callUnmarked();
    for (const witness of witnesses) {
      if (witness.seq !== seq || witness.hash === hash || !signers.signed(witness)) continue;
      const handedOver = signers.handedOver(witness);
      // What the device did mark was taken out, and what stands here instead begins where its marks end.
      if (handedOver !== undefined) callFork(handedOver, witness);
      else if (marked.seq < seq) callUnmarked();
      else call(seq, 'changed', damageWords.markForAnother({ seq }));
    }
  };

  const callUnmarked = (): void => {
    const first = marked.seq + 1;
    call(
      first,
      'unmarked',
      first === end.seq
        ? damageWords.unmarked({ first })
        : damageWords.unmarkedMany({ first, last: end.seq }),
    );
  };

  const callFork = (handedOver: number, mark: Mark): void => {
    broken ??= forkDamage(handedOver, mark);
  };

  const checkBegun = ({ kind, body }: StoredEntry): void => {
    if (kind !== 'journal.begun') return call(1, 'changed', damageWords.noBeginning);
    if (!signers.begin(body)) broken ??= foreign;
  };

  const checkReplaced = ({ seq, prev, body }: StoredEntry): void => {
    // Only what the device before has vouched for can be handed on.
    if (marked.seq < end.seq) callUnmarked();
    else if (!signers.replace(body, { seq: seq - 1, hash: prev }))
      call(seq, 'foreign-mark', damageWords.notHandedOver({ seq }));
  };

  const checkMark = (mark: Mark): void => {
    const first = marked.seq + 1;
    if (!signers.signed(mark))
      return call(
        first,
        'foreign-mark',
        first === mark.seq
          ? damageWords.foreignMark({ first })
          : damageWords.foreignMarks({ first, last: mark.seq }),
      );
    marks += 1;
    marked = end;
    if (options.seal !== undefined && sealOf(digest, mark) === options.seal) sealAt = mark.seq;
  };

  // Time steps back only where a person confirmed it, and then what was ahead is explained.
  const checkTime = ({ seq, at, kind, body }: StoredEntry): void => {
    if (kind === 'clock.corrected' && !isCorrection(body, at, end.at))
      return call(seq, 'wrong-time', damageWords.wrongCorrection({ seq, at }));
    if (end.at !== undefined && at < end.at && kind !== 'clock.corrected')
      return call(seq, 'wrong-time', damageWords.backInTime({ seq, at }));
    if (latest === undefined) return;
    if (at > latest) firstAhead ??= { seq, at };
    else firstAhead = undefined;
  };

  const verdict = (): Verdict => {
    broken ??= suspicion?.otherwise;
    if (!signers.isTrusted() && signers.isKnown() && broken?.damage !== 'unreadable') broken = foreign;
    if (end.seq > marked.seq) callUnmarked();
    for (const witness of witnesses) checkWitness(witness);
    if (firstAhead !== undefined) call(firstAhead.seq, 'wrong-time', damageWords.ahead(firstAhead));
    if (options.seal !== undefined && sealAt === undefined) {
      call(end.seq + 1, 'cut-tail', damageWords.noSuchSeal({ seal: options.seal }));
    }
    if (broken !== undefined) return { intact: false, ...broken };
    const { seq, hash } = end;
    return {
      intact: true,
      entries: seq,
      end: { seq, hash },
      marks,
      ...(sealAt === undefined ? {} : { sealAt }),
    };
  };

  const checkWitness = (witness: Mark): void => {
    if (broken !== undefined) return;
    if (!signers.signed(witness)) return call(witness.seq, 'foreign-mark', damageWords.foreignWitness);
    const handedOver = signers.handedOver(witness);
    if (handedOver !== undefined && witness.seq > end.seq) return callFork(handedOver, witness);
    if (witness.seq > end.seq) {
      call(end.seq + 1, 'cut-tail', damageWords.cutTail({ last: end.seq, marked: witness.seq }));
    }
  };

  return {
    push,
    unreadable: (why) => call(end.seq + 1, 'unreadable', damageWords.cannotBeRead({ seq: end.seq + 1, why })),
    marked: () => ({ seq: marked.seq, hash: marked.hash }),
    end: verdict,
  };
};

const foreign: Damage = {
  seq: 1,
  damage: 'foreign-device',
  says: damageWords.foreignDevice,
};

/** The step it tells of is the one that the entries make: from the time before, or what had passed since, to its own. */
const isCorrection = (body: JsonValue, at: Instant, before: Instant | undefined): boolean => {
  const [from, to] = [fieldOf(body, 'from'), fieldOf(body, 'to')];
  return typeof from === 'string' && isInstant(from) && to === at && (before === undefined || from >= before);
};

const fieldOf = (body: JsonValue, key: string): JsonValue | undefined =>
  typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as { readonly [key: string]: JsonValue })[key]
    : undefined;
