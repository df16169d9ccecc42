import { z } from 'zod';
import { LONGEST_PASSPHRASE } from '../passphrase.ts';
import type { Instant } from '../time.ts';
import type { Sentence } from '../words/message.ts';
import { channel } from './channel.ts';
import type { Failure, WrongSecret } from './problems.ts';

/** A way in that was made anew. */
export interface KeyChange {
  readonly seq: number;
  readonly at: Instant;
  readonly byName: string;
  readonly kind: 'keys.passphraseChanged' | 'keys.keyringUsed' | 'recovery.renewed';
}

/** How the record is opened, and what became of it. */
export interface KeysPage {
  readonly everyday: 'keyring' | 'passphrase';
  /** `older`: the record says that a newer code was made since. */
  readonly recovery: 'sound' | 'missing' | 'damaged' | 'older';
  readonly fingerprint: string;
  /** Newest first. */
  readonly changes: readonly KeyChange[];
}

const secret = z.string().max(LONGEST_PASSPHRASE);

export const keysChannels = {
  /** What is thought of a passphrase that is being typed. */
  'passphrase.judge': channel<{ readonly isEnough: boolean; readonly says: Sentence }>()(
    z.strictObject({ passphrase: secret, names: z.array(z.string().max(80)).max(4) }),
  ),
  'keys.page': channel<KeysPage, Failure>()(
    z
      .undefined()
      .or(z.null())
      .transform(() => null),
  ),
  'keys.changePassphrase': channel<KeysPage, WrongSecret | Failure>()(
    z.strictObject({ present: secret, chosen: secret }),
  ),
  /** Shows a new code; the old one counts until the last group of the new one was typed back. `passphrase`: the present one, where there is one. */
  'keys.newCode': channel<{ readonly recoveryCode: string }, WrongSecret | Failure>()(
    z.strictObject({ passphrase: secret.nullable() }),
  ),
  'keys.confirmCode': channel<KeysPage, WrongSecret | Failure>()(
    z.strictObject({ lastGroup: z.string().max(20) }),
  ),
  'keys.cancelCode': channel<null, Failure>()(
    z
      .undefined()
      .or(z.null())
      .transform(() => null),
  ),
} as const;
