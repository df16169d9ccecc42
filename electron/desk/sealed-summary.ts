import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { summaryFormat } from '../../shared/session/summary.ts';
import type { Shelved } from '../store/summary-shelf.ts';
import type { Vault } from '../vault/vault.ts';
import type { Told } from './told.ts';

type Bound = Pick<Shelved, 'session' | 'client' | 'endedSeq' | 'hash' | 'corrected'>;

/**
 * A summary under its client's key, so that an erased client's opens no more. It is bound to the hash of the entry that ended the session
 * and so to all before it, and to what was corrected about the clock since: one of another record, another format, another session or
 * the wrong days does not open.
 */
export const sealSummary = (
  vault: Pick<Vault, 'sealPiece'>,
  bound: Bound,
  told: Told,
): Uint8Array | undefined => {
  const bytes = deflateRawSync(Buffer.from(JSON.stringify(told), 'utf8'));
  const sealed = vault.sealPiece({ client: bound.client }, textOf(bound), padded(bytes));
  return sealed.ok ? sealed.value : undefined;
};

/** `erased`: its client's key is gone. `odd`: whatever it is, it is not this session's summary. */
export const openSummary = (vault: Pick<Vault, 'openPiece'>, shelved: Shelved): Told | 'erased' | 'odd' => {
  const opened = vault.openPiece({ client: shelved.client }, textOf(shelved), shelved.sealed);
  if (!opened.ok) return opened.error.kind === 'no-key' ? 'erased' : 'odd';
  const bytes = Buffer.from(opened.value);
  // Only we can have sealed it, so its shape is not doubted.
  return JSON.parse(
    inflateRawSync(bytes.subarray(HEAD, HEAD + bytes.readUInt32BE(0))).toString('utf8'),
  ) as Told;
};

const textOf = ({ session, endedSeq, hash, corrected }: Bound): string =>
  [
    `stipple-summary\n${summaryFormat}`,
    session,
    endedSeq,
    hash,
    ...(corrected === '' ? [] : [corrected]),
  ].join('\n');

/** One size for nearly all: not even a step tells how much was missing (decision 40). */
const padded = (bytes: Uint8Array): Uint8Array => {
  const piece = Buffer.alloc(Math.max(LEAST, bytes.length + HEAD));
  piece.writeUInt32BE(bytes.length, 0);
  piece.set(bytes, HEAD);
  return piece;
};
/** As much as the second step of all that is sealed holds. */
const LEAST = 2040;
const HEAD = 4;
