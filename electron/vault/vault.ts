import type { ClientId } from '../../shared/brand.ts';
import type { ChainEnd, SealedBody } from '../../shared/journal/entry.ts';
import type { Replacement } from '../../shared/journal/replacement.ts';
import type { Result } from '../../shared/result.ts';
import type { NotSaved } from '../store/failure.ts';
import type { KeyExchange } from './key-exchange.ts';
import type { Keyring } from './keyring.ts';
import type { PassphraseKey } from './passphrase.ts';
import type { Message } from '../../shared/words/message.ts';

export type KeyName = { readonly client: ClientId } | 'staff' | 'directory';

interface NoKey {
  readonly kind: 'no-key';
}
/** `key-damaged`: the key's own file cannot be read, which says nothing about what it sealed. */
export interface CannotOpen {
  readonly kind: 'no-key' | 'key-damaged' | 'does-not-fit';
}

/** An open key folder. Every secret stays in here; what comes out is sealed, opened or signed. */
export interface Vault {
  readonly deviceId: string;
  /** Ed25519, SPKI DER, base64. */
  readonly publicKey: string;
  /** Keys of the devices whose record this one goes on with, the last one first. */
  readonly earlier: readonly string[];
  /** What the device before signed when it handed its record over; not there where this one began it. */
  readonly replacement?: Replacement;
  /** Groups of four hex digits, as printed on the recovery page. */
  readonly fingerprint: string;
  readonly seal: (key: KeyName, aad: string, bytes: Uint8Array) => Result<SealedBody, NoKey>;
  readonly open: (key: KeyName, aad: string, body: SealedBody) => Result<Uint8Array, CannotOpen>;
  /** For files: nonce, ciphertext and tag in one piece. */
  readonly sealPiece: (key: KeyName, aad: string, bytes: Uint8Array) => Result<Uint8Array, NoKey>;
  readonly openPiece: (key: KeyName, aad: string, piece: Uint8Array) => Result<Uint8Array, CannotOpen>;
  /** Ed25519 over the bytes (a string means UTF-8), base64. */
  readonly sign: (bytes: Uint8Array | string) => string;
  /** A new device goes on with the record that ends there, signed for by this one. Answers its vault; this one is to be locked. */
  readonly replaceDevice: (end: ChainEnd) => Result<Vault, NotSaved>;
  /** Whether this folder is the one that the device works in, and not one that came out of a backup. */
  readonly isHere: () => boolean;
  /** From now on it is. */
  readonly stayHere: () => Result<void, NotSaved>;
  /** A new random client id with its key, durable when this answers ok. */
  readonly mintClient: () => Result<ClientId, NotSaved>;
  /** Destroys the key for good: overwritten, removed, synced. Fine also when it was gone already. */
  readonly eraseClient: (client: ClientId) => Result<void, NotSaved>;
  /** Whether that client's key is there and sound. */
  readonly hasClient: (client: ClientId) => boolean;
  /** Whose key lies in the folder, without opening any. */
  readonly clients: () => ReadonlySet<ClientId>;
  /** How often each way in was made anew, 1 for the first; 0 where its file is missing or damaged. */
  readonly generations: () => Generations;
  /** The old one opens nothing from then on. `generation`: above every one there ever was, by itself above that of the file. */
  readonly changePassphrase: (passphrase: string, generation?: number) => Result<void, NotSaved>;
  /** The same with a key derived beforehand, which takes long. */
  readonly usePassphraseKey: (key: PassphraseKey, generation?: number) => Result<void, NotSaved>;
  /** Takes away what a kill in the middle of a change of the everyday way left lying. */
  readonly dropOlderEveryday: () => void;
  /** After a recovery on a new machine: the keyring there opens the vault from now on. */
  readonly useKeyring: (keyring: Keyring, generation?: number) => Result<void, NotSaved>;
  /** Makes the old recovery code useless and answers the new one, to be shown once. */
  readonly newRecoveryCode: () => Result<string, NotSaved>;
  /** The same with a code that somebody has on paper already. */
  readonly useRecoveryCode: (code: string, generation?: number) => Result<void, NotSaved>;
  /** Keys that cross to the studio's other tablets, and those that came from them. */
  readonly exchange: KeyExchange;
  /** Wipes the keys from memory; the vault cannot be used afterwards. */
  readonly lock: () => void;
}

export interface Generations {
  /** By keyring or passphrase. */
  readonly everyday: number;
  readonly recovery: number;
}

/** Exactly one way to open it each time. */
export type Secret =
  { readonly keyring: Keyring } | { readonly passphrase: string } | { readonly recoveryCode: string };

export interface WrongSecret {
  readonly kind: 'wrong-secret';
  readonly way: 'keyring' | 'passphrase' | 'recovery-code';
  /** One sentence that says what to do. */
  readonly says: Message;
}
export interface KeyDamaged {
  readonly kind: 'key-damaged';
  /** Name of the file inside the key folder. */
  readonly file: string;
  readonly says: Message;
}
