import type { JsonValue } from '../brand.ts';
import type { Digest } from './chain.ts';
import { parseLine } from './codec.ts';
import { START } from './entry.ts';
import type { ChainEnd, StoredEntry } from './entry.ts';
import { attestedText, parseHead, sealOf } from './seal.ts';
import type { AttestedHead } from './seal.ts';

export interface Damage {
  /** The first bad entry. */
  readonly seq: number;
  readonly damage:
    | 'changed'
    | 'removed'
    | 'inserted'
    | 'reordered'
    | 'cut-tail'
    | 'foreign-head'
    | 'bad-head'
    | 'unreadable';
  readonly says: string;
}

export type Verdict =
  | {
      readonly intact: true;
      readonly entries: number;
      readonly end: ChainEnd;
      readonly heads: number;
      readonly sealAt?: number;
    }
  | ({ readonly intact: false } & Damage);

export interface VerifyOptions {
  readonly digest: Digest;
  /** Ed25519 with the key that is trusted: the text's UTF-8 bytes, the signature in base64. */
  readonly verifySignature: (text: string, signature: string) => boolean;
  /** The public key (SPKI DER, base64) that the first entry must name. */
  readonly publicKey?: string;
  readonly deviceId?: string;
  /** Where to begin, when the entries before are not looked at. */
  readonly from?: ChainEnd;
  /** An attested head kept outside the chain: shows a tail that was cut off. */
  readonly witness?: AttestedHead;
  /** A printed record seal, as `parseSeal` answers it. */
  readonly seal?: string;
}

export interface StoredLine {
  readonly line: string;
  readonly hash: string;
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
  readonly unreadable: (why: string) => void;
  readonly end: () => Verdict;
}

interface Suspicion {
  readonly due: ChainEnd;
  readonly ifFound: Damage;
  readonly otherwise: Damage;
}

export const createVerifier = (options: VerifyOptions): Verifier => {
  const { digest, witness } = options;
  let end = options.from ?? START;
  let heads = 0;
  let sealAt: number | undefined;
  let broken: Damage | undefined;
  let suspicion: Suspicion | undefined;

  const call = (seq: number, damage: Damage['damage'], says: string): void => {
    broken ??= { seq, damage, says };
  };

  const push = (entry: StoredLine): boolean => {
    if (broken !== undefined) return false;
    if (suspicion !== undefined) return lookFurther(suspicion, entry);
    const due = end.seq + 1;
    if (digest(entry.bytes ?? entry.line) !== entry.hash) {
      call(due, 'changed', `Entry ${due} was changed: its text and its hash do not belong together.`);
      return false;
    }
    const parsed = parseLine(entry.line);
    if (!parsed.ok) {
      call(due, 'unreadable', `Entry ${due} cannot be read: it ${parsed.error.says}.`);
      return false;
    }
    const { seq, prev } = parsed.value;
    if (seq === due && prev === end.hash) accept(parsed.value, entry);
    else if (seq < due) call(seq, 'inserted', `There is more than one entry ${seq}: one was inserted.`);
    else suspicion = suspect(seq, due);
    return broken === undefined;
  };

  // A wrong place alone does not say what was done; whether the entry that was due comes later does.
  const suspect = (seq: number, due: number): Suspicion =>
    seq > due
      ? {
          due: end,
          ifFound: {
            seq: due,
            damage: 'reordered',
            says: `Entry ${due} is not in its place: it comes after entry ${seq}.`,
          },
          otherwise: {
            seq: due,
            damage: 'removed',
            says: `Entry ${due} was removed: entry ${seq} comes next.`,
          },
        }
      : {
          due: end,
          ifFound: {
            seq: due,
            damage: 'inserted',
            says: `There is more than one entry ${due}: one was inserted.`,
          },
          otherwise: {
            seq: Math.max(1, due - 1),
            damage: 'changed',
            says: `Entry ${Math.max(1, due - 1)} was changed: entry ${due} was written after another text.`,
          },
        };

  const lookFurther = ({ due, ifFound }: Suspicion, { line }: StoredLine): boolean => {
    const parsed = parseLine(line);
    if (!parsed.ok || parsed.value.seq !== due.seq + 1 || parsed.value.prev !== due.hash) return true;
    broken = ifFound;
    return false;
  };

  const accept = (entry: StoredEntry, { hash, columns = {} }: StoredLine): void => {
    const differing = Object.keys(columns).find((key) => columns[key] !== entry[key as keyof StoredEntry]);
    if (differing !== undefined)
      return call(
        entry.seq,
        'changed',
        `Entry ${entry.seq} was changed: the table's ${differing} is not the line's.`,
      );
    if (entry.seq === 1) checkBegun(entry);
    if (entry.kind === 'head.attested') checkHead(entry, end);
    if (witness?.seq === entry.seq && witness.hash !== hash && isOurs(witness)) {
      call(
        entry.seq,
        'changed',
        `Entry ${entry.seq} was changed: the head file beside the record attests another text.`,
      );
    }
    end = { seq: entry.seq, hash };
  };

  const checkBegun = ({ kind, body }: StoredEntry): void => {
    if (kind !== 'journal.begun') return call(1, 'changed', 'Entry 1 is not the beginning of a record.');
    const foreign = (key: 'publicKey' | 'deviceId') =>
      options[key] !== undefined && fieldOf(body, key) !== options[key];
    if (foreign('publicKey') || foreign('deviceId')) {
      call(
        1,
        'foreign-head',
        'Entry 1 names another device key than the one given: this is not the record of that device.',
      );
    }
  };

  const checkHead = ({ seq, body }: StoredEntry, before: ChainEnd): void => {
    const head = parseHead(body);
    if (head === undefined) return call(seq, 'bad-head', `Entry ${seq} should attest a head and does not.`);
    if (head.seq !== before.seq || head.hash !== before.hash) {
      return call(seq, 'bad-head', `Entry ${seq} attests another entry than the one before it.`);
    }
    if (!isOurs(head))
      return call(seq, 'foreign-head', `The head in entry ${seq} was not attested by this device's key.`);
    heads += 1;
    if (options.seal !== undefined && sealOf(digest, head) === options.seal) sealAt = seq;
  };

  const isOurs = (head: AttestedHead): boolean =>
    (options.deviceId === undefined || head.deviceId === options.deviceId) &&
    options.verifySignature(attestedText(head), head.signature);

  const verdict = (): Verdict => {
    broken ??= suspicion?.otherwise;
    checkWitness();
    if (broken === undefined && options.seal !== undefined && sealAt === undefined) {
      call(
        end.seq + 1,
        'cut-tail',
        `No attested head carries the seal ${options.seal}: entries at the end are missing, or the seal is another device's.`,
      );
    }
    if (broken !== undefined) return { intact: false, ...broken };
    return { intact: true, entries: end.seq, end, heads, ...(sealAt === undefined ? {} : { sealAt }) };
  };

  const checkWitness = (): void => {
    if (witness === undefined || broken !== undefined) return;
    if (!isOurs(witness))
      return call(
        witness.seq,
        'foreign-head',
        "The head file beside the record was not attested by this device's key.",
      );
    if (witness.seq > end.seq) {
      call(
        end.seq + 1,
        'cut-tail',
        `The record ends at entry ${end.seq}, but entry ${witness.seq} was attested: its tail was cut off.`,
      );
    }
  };

  return {
    push,
    unreadable: (why) => call(end.seq + 1, 'unreadable', `Entry ${end.seq + 1} cannot be read: ${why}.`),
    end: verdict,
  };
};

const fieldOf = (body: JsonValue, key: string): JsonValue | undefined =>
  typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as { readonly [key: string]: JsonValue })[key]
    : undefined;
