import type { JsonValue } from '../../shared/brand.ts';
import type { Replacement } from '../../shared/journal/replacement.ts';
import { createSigners } from '../../shared/journal/signers.ts';
import type { Turn } from '../../shared/journal/signers.ts';
import { verifierOf } from '../vault/device-key.ts';
import type { Vault } from '../vault/vault.ts';
import type { JournalReader } from './journal-read.ts';

type Reader = Pick<JournalReader, 'clearBodyAt' | 'hashBefore' | 'seqsOf' | 'hashAt' | 'head'>;

/** More than any record sees: each costs two signatures at every start. */
const MOST = 256;

/** The devices that wrote the record, one after the other, as far as each was handed over to; none where entry 1 names none. */
export const turnsIn = (reader: Reader): readonly Turn[] => {
  const signers = createSigners({ verifierOf });
  const begun = reader.clearBodyAt(1);
  if (begun === undefined || !signers.begin(begun)) return [];
  for (const seq of reader.seqsOf('device.replaced', MOST)) {
    const body: JsonValue = reader.clearBodyAt(seq) ?? null;
    if (!signers.replace(body, { seq: seq - 1, hash: reader.hashBefore(seq) ?? '' })) break;
  }
  return signers.turns();
};

/** Whose turn it was at an entry. */
export const turnAt = (turns: readonly Turn[], seq: number): Turn | undefined =>
  turns.findLast(({ after }) => after < Math.max(1, seq));

type Owner = Pick<Vault, 'deviceId' | 'publicKey' | 'replacement'>;

const isOf = ({ deviceId, publicKey }: Owner, turn: Turn | undefined): boolean =>
  turn?.deviceId === deviceId && turn.publicKey === publicKey;

/**
 * How the keys beside a record and its devices belong together. `ours`: the last of them. `pending`: the record was handed over to ours,
 * which has not begun yet. `forked`: the one that handed over has gone on by itself. `foreign`: anything else.
 */
export const standingOf = (
  reader: Reader,
  vault: Owner,
  turns = turnsIn(reader),
): 'ours' | 'pending' | 'forked' | 'foreign' => {
  const last = turns.at(-1);
  if (isOf(vault, last)) return 'ours';
  const given = vault.replacement;
  if (last === undefined || given === undefined || given.publicKey !== vault.publicKey) return 'foreign';
  const signers = createSigners({ verifierOf, from: { ...given.from, device: last } });
  if (!signers.replace({ ...given, from: { ...given.from } }, given.from)) return 'foreign';
  if (reader.hashAt(given.from.seq) !== given.from.hash) return 'foreign';
  return reader.head().seq === given.from.seq ? 'pending' : 'forked';
};

/** What the next device writes first of all; `undefined` where nothing was handed over to it, or it has begun. */
export const handOverTo = (reader: Reader, vault: Owner): Replacement | undefined =>
  vault.replacement !== undefined && standingOf(reader, vault) === 'pending' ? vault.replacement : undefined;
