import { parseLine } from '../../shared/journal/codec.ts';
import { isDiskError } from '../store/failure.ts';
import type { Database } from '../store/open-database.ts';

interface Begun {
  readonly deviceId: string;
  readonly publicKey: string;
}

/** What the first entry says of its device; `undefined` when it is missing or damaged (verify will name that). */
export const begunIn = (db: Database): Begun | undefined => {
  try {
    const line = db.get('SELECT line FROM journal WHERE seq = 1')?.['line'];
    const parsed = line instanceof Uint8Array ? parseLine(Buffer.from(line).toString('utf8')) : undefined;
    return parsed?.ok === true && parsed.value.kind === 'journal.begun'
      ? asBegun(parsed.value.body)
      : undefined;
  } catch (error) {
    if (!isDiskError(error)) throw error;
    return undefined;
  }
};

/** Reads `deviceId` and `publicKey` out of any JSON object. */
export const asBegun = (value: unknown): Begun | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { deviceId, publicKey } = value as Record<string, unknown>;
  return typeof deviceId === 'string' && typeof publicKey === 'string' ? { deviceId, publicKey } : undefined;
};
