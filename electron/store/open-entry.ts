import { inEnglish } from '../../shared/words/in-english.ts';
import type { ClientId, JsonValue } from '../../shared/brand.ts';
import { envelopeText, isSealedBody, parseLine } from '../../shared/journal/codec.ts';
import type { Entry, Envelope, StoredEntry } from '../../shared/journal/entry.ts';
import { sealingOf } from '../../shared/journal/kinds.ts';
import type { KeyName, Vault } from '../vault/vault.ts';
import { bytesOf, textOf } from './rows.ts';
import type { Row } from './rows.ts';

/** The key that a body of this kind is sealed with, `undefined` for one in clear. */
export const keyNameOf = (kind: string, client: ClientId | undefined): KeyName | undefined => {
  const sealing = sealingOf(kind);
  if (sealing === 'staff') return 'staff';
  if (sealing !== 'client') return undefined;
  if (client === undefined) throw new Error(`defect: an entry ${kind} needs its client`);
  return { client };
};

/** Reads a row of the journal and opens its body; a line that cannot be read throws what `isUnreadableLine` knows. */
export const openEntry = (
  vault: Pick<Vault, 'open'>,
  row: Row,
  isErased: (client: ClientId) => boolean,
): Entry => {
  const parsed = parseLine(Buffer.from(bytesOf(row, 'line')).toString('utf8'));
  if (!parsed.ok) throw unreadableLine(`a stored line: ${inEnglish(parsed.error.says)}`);
  // Put into another's place; a body that is sealed would not open there, one in clear would count.
  if (row['seq'] !== undefined && Number(row['seq']) !== parsed.value.seq)
    throw unreadableLine(`the line of entry ${parsed.value.seq} stands in another place`);
  return openedEntry(vault, parsed.value, textOf(row, 'hash'), isErased);
};

/** The record is damaged there, as opposed to a defect of ours. */
export const isUnreadableLine = (error: unknown): error is Error =>
  error instanceof Error && error.name === UNREADABLE_LINE;

const UNREADABLE_LINE = 'UnreadableLine';
const unreadableLine = (says: string): Error => Object.assign(new Error(says), { name: UNREADABLE_LINE });

/** A line that was read already, with its body opened. */
export const openedEntry = (
  vault: Pick<Vault, 'open'>,
  { body, ...envelope }: StoredEntry,
  hash: string,
  isErased: (client: ClientId) => boolean,
): Entry => {
  // A body that ought to be sealed and is not was not written by us.
  if (!isSealedBody(body))
    return keyed(envelope.kind)
      ? { ...envelope, hash, body: null, state: 'unreadable' }
      : { ...envelope, hash, body, state: 'open' };
  const key = keyOfSealed(envelope);
  const bytes = key === undefined ? undefined : vault.open(key, envelopeText(envelope), body);
  if (bytes?.ok === true)
    return {
      ...envelope,
      hash,
      body: JSON.parse(Buffer.from(bytes.value).toString('utf8')) as JsonValue,
      state: 'open',
    };
  const state =
    bytes === undefined || bytes.error.kind === 'does-not-fit'
      ? 'unreadable'
      : envelope.client !== undefined && isErased(envelope.client)
        ? 'erased'
        : 'keyMissing';
  return { ...envelope, hash, body: null, state };
};

const keyed = (kind: string): boolean => sealingOf(kind) === 'client' || sealingOf(kind) === 'staff';

const keyOfSealed = ({ kind, client }: Envelope): KeyName | undefined =>
  sealingOf(kind) === 'client' && client === undefined ? undefined : keyNameOf(kind, client);
