import { markedText } from '../../shared/journal/mark.ts';
import type { Mark } from '../../shared/journal/mark.ts';
import type { Turn } from '../../shared/journal/signers.ts';
import type { RecordCopy } from '../store/copy-record.ts';
import { MISSED_FROM } from '../store/verify-store.ts';
import { verifierOf } from '../vault/device-key.ts';
import { deviceHere } from '../vault/here-file.ts';

export const isMarkOf = (keys: readonly string[], mark: Mark): boolean =>
  keys.some((key) => verifierOf(key)(markedText(mark), mark.signature));

/**
 * A folder that a device works in holds the mark of its last transaction; one out of a backup, in which nothing was written since, holds the
 * mark of its end. Without either, entries cut off at the end of a transaction would not be seen.
 */
export const isEndShown = (
  dataDir: string,
  { head, last }: Pick<RecordCopy, 'head' | 'last'>,
  entries: number,
  { publicKey, turns }: { readonly publicKey: string; readonly turns: readonly Turn[] },
): boolean => {
  const keys = [publicKey, ...turns.map((turn) => turn.publicKey)];
  if (entries < MISSED_FROM) return true;
  if (last !== undefined && isMarkOf(keys, last)) return true;
  const isWorkedIn = turns.length > 0 && deviceHere(dataDir) === turns.at(-1)?.deviceId;
  return !isWorkedIn && typeof head !== 'string' && head.seq === entries;
};
