import { damageWords } from '../words/damage.ts';
import { isUuid } from '../brand.ts';
import type { JsonValue } from '../brand.ts';
import type { Instant } from '../time.ts';
import { parseLine } from './codec.ts';
import type { Damage } from './damage.ts';
import type { ChainEnd } from './entry.ts';
import { markedText } from './mark.ts';
import type { Mark } from './mark.ts';
import { handedOverText, replacementIn } from './replacement.ts';
import type { DeviceNamed } from './replacement.ts';

export type SignatureCheck = (text: string, signature: string) => boolean;

/** Whose record it has to be. */
export interface Trust {
  /** Ed25519 with a public key (SPKI DER, base64): the text's UTF-8 bytes, the signature in base64. */
  readonly verifierOf: (publicKey: string) => SignatureCheck;
  /** Whether that key is trusted. One of the devices that wrote the record must have such a key; left out, whoever begins it is believed. */
  readonly trusts?: (publicKey: string) => boolean;
  /** The device that entry 1 must name. */
  readonly deviceId?: string;
  /** A marked entry after which to begin, when the entries before are not looked at, and the device that signs what comes next. */
  readonly from?: ChainEnd & { readonly at?: Instant; readonly device: DeviceNamed };
}

/** One device and the entries that it wrote: those after that one, up to the next turn. */
export interface Turn extends DeviceNamed {
  readonly after: number;
}
interface Signer extends Turn {
  readonly check: SignatureCheck;
}

/** The last entry of a device's turn, where the mark is of an entry that the device wrote behind it: two went on from there. */
export const isForkedAt = (
  turns: readonly Turn[],
  mark: Pick<Mark, 'deviceId' | 'seq'>,
): number | undefined => {
  const next = turns.findIndex(({ deviceId }) => deviceId === mark.deviceId) + 1;
  const after = next === 0 ? undefined : turns[next]?.after;
  return after !== undefined && mark.seq > after ? after : undefined;
};

export const forkDamage = (handedOver: number, { seq }: Pick<Mark, 'seq'>): Damage => ({
  seq: handedOver + 1,
  damage: 'fork',
  says: damageWords.fork({ first: handedOver + 1, seq }),
});

/** The devices that sign a record, one after the other, each handed over to by the one before it. */
export const createSigners = ({ verifierOf, trusts, deviceId: wanted, from }: Trust) => {
  const signers: Signer[] = [];
  let isTrusted = trusts === undefined;
  const add = ({ deviceId, publicKey }: DeviceNamed, after: number): void => {
    signers.push({ deviceId, publicKey, after, check: verifierOf(publicKey) });
    isTrusted ||= trusts?.(publicKey) === true;
  };
  if (from !== undefined) add(from.device, 0);

  const of = ({ deviceId }: Pick<Mark, 'deviceId'>): Signer | undefined =>
    signers.find((signer) => signer.deviceId === deviceId);

  return {
    /** Of the one whose turn it is; empty where none is known. */
    deviceId: (): string => signers.at(-1)?.deviceId ?? '',
    turns: (): readonly Turn[] =>
      signers.map(({ deviceId, publicKey, after }) => ({ deviceId, publicKey, after })),
    isKnown: (): boolean => signers.length > 0,
    /** Whether a device whose key is trusted was among them so far. */
    isTrusted: (): boolean => isTrusted,
    /** Takes the device that entry 1 names; answers false where it is not the one that must begin the record. */
    begin: (body: JsonValue): boolean => {
      const { deviceId, publicKey } = (body ?? {}) as Readonly<Record<string, JsonValue>>;
      if (typeof deviceId !== 'string' || !isUuid(deviceId) || typeof publicKey !== 'string') return false;
      if (wanted !== undefined && deviceId !== wanted) return false;
      if (from === undefined) add({ deviceId, publicKey }, 0);
      return true;
    },
    /** Another device goes on after `end`; answers false where the one before did not hand over to it. */
    replace: (body: JsonValue, end: ChainEnd): boolean => {
      const [given, before] = [replacementIn(body), signers.at(-1)];
      const isHandedOver =
        given !== undefined &&
        before !== undefined &&
        given.from.deviceId === before.deviceId &&
        given.from.seq === end.seq &&
        given.from.hash === end.hash &&
        of(given) === undefined &&
        before.check(handedOverText(given), given.handedOver);
      if (isHandedOver) add(given, end.seq);
      return isHandedOver;
    },
    /** Whether one of them made this mark. */
    signed: (mark: Mark): boolean => of(mark)?.check(markedText(mark), mark.signature) === true,
    /** Where a mark is behind the end of its device's turn: the last entry of that turn. */
    handedOver: (mark: Pick<Mark, 'deviceId' | 'seq'>): number | undefined => isForkedAt(signers, mark),
    /** Whether a line that cannot be proven any more names a key that is trusted. */
    lookOut: (line: string): void => {
      const parsed = line.includes('device.replaced') ? parseLine(line) : undefined;
      if (parsed?.ok !== true || parsed.value.kind !== 'device.replaced') return;
      isTrusted ||= trusts?.(replacementIn(parsed.value.body)?.publicKey ?? '') === true;
    },
  };
};
