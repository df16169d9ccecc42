import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { markedText } from '../../shared/journal/mark.ts';
import type { Mark } from '../../shared/journal/mark.ts';
import type { RecordCopy } from '../store/copy-record.ts';
import { MISSED_FROM } from '../store/verify-store.ts';
import { verifierOf } from '../vault/device-key.ts';

export const isMarkOf = (keys: readonly string[], mark: Mark): boolean =>
  keys.some((key) => verifierOf(key)(markedText(mark), mark.signature));

/**
 * A folder that a device works in holds the mark of its last transaction; one out of a backup holds the mark of its end. Without either,
 * entries cut off at the end of a transaction would not be seen.
 */
export const isEndShown = (
  dataDir: string,
  { head, last }: Pick<RecordCopy, 'head' | 'last'>,
  entries: number,
  keys: readonly string[],
): boolean => {
  if (entries < MISSED_FROM) return true;
  if (last !== undefined && isMarkOf(keys, last)) return true;
  return !existsSync(join(dataDir, 'here.json')) && typeof head !== 'string' && head.seq === entries;
};
