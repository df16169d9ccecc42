import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { OfferedLine } from '../../shared/sharing/chains.ts';
import { unite } from '../../shared/sharing/union.ts';
import type { Union } from '../../shared/sharing/union.ts';
import { checkedEnds } from './checked-ends.ts';
import type { CannotCopy } from '../store/copy-record.ts';
import { copyRecord } from '../store/copy-record.ts';
import { sha256 } from '../store/digest.ts';
import { keysOf } from '../vault/device-file.ts';
import { verifierOf } from '../vault/device-key.ts';
import { readDevice } from '../vault/open-vault.ts';
import { storedLines } from '../store/stored-lines.ts';

/** Every line of this tablet's own chain, from a copy: Stipple may be open. */
export const ownLines = (dataDir: string): Result<readonly OfferedLine[], CannotCopy> => {
  const copied = copyRecord(dataDir);
  if (!copied.ok) return copied;
  const { db, close } = copied.value;
  try {
    return ok([...storedLines(db)]);
  } finally {
    close();
  }
};

/** As whoever holds the key of that folder's device sees it; `undefined` where the key folder names none. */
export const uniteFor = (dataDir: string, lines: Iterable<OfferedLine>): Union | undefined => {
  const device = readDevice(dataDir);
  if (device === undefined) return undefined;
  const keys = new Set(keysOf(device));
  return unite(lines, {
    digest: sha256,
    verifierOf,
    trusts: (key) => keys.has(key),
    checked: checkedEnds(dataDir, device.publicKey),
  });
};

/** The studio is named by the device that began it. */
export const studioIn = ({ heard }: Union): string =>
  heard.find(({ tablet }) => tablet.name === '1')?.tablet.deviceId ?? '';
