import type { Message } from '../../shared/words/message.ts';
import { existsSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Damage } from '../../shared/journal/damage.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { newReference } from '../log.ts';
import type { InUse } from './folder-lock.ts';

/** `locked`: another program holds the database. `gone`: it does not lie there any more. `no-key`: the client's key was destroyed. */
type Why = 'disk-full' | 'read-only' | 'locked' | 'gone' | 'no-key' | 'unknown';

/** Nothing was written; trying again is safe. */
export interface NotSaved {
  readonly kind: 'not-saved';
  readonly why: Why;
  readonly reference: string;
  readonly cause?: unknown;
}
/** The disk would not say whether the entry is there. Only a restart tells; nothing more is written until then. */
export interface Unsure {
  readonly kind: 'unsure';
  readonly reference: string;
}
/** The record is damaged: it can be read and exported, and nothing is added to it. */
interface ReadOnlyRecord {
  readonly kind: 'read-only-record';
  readonly damage: Damage;
}

export type AppendFailure = NotSaved | Unsure | ReadOnlyRecord;

export type StoreFailure =
  | InUse
  /** Written by a newer version of the app. */
  | { readonly kind: 'newer-record'; readonly version: number }
  /** The database file itself cannot be opened: not even read-only. */
  | { readonly kind: 'record-unreadable'; readonly says: Message; readonly reference: string }
  | { readonly kind: 'cannot-open'; readonly why: Why; readonly reference: string };

/** True for errors that disks and databases make in the field; anything else is a defect of ours. */
export const isDiskError = (error: unknown): error is Error =>
  error instanceof Error &&
  (error.name === 'SQLite3Error' ||
    (typeof (error as NodeJS.ErrnoException).code === 'string' &&
      (error as NodeJS.ErrnoException).syscall !== undefined));

/** SQLite says "disk I/O error" for nearly everything, so the file system is asked (decision 4 and 5). */
export const whyOf = (error: Error, place: string): Why => {
  // On a first start the data folder itself may be what could not be made.
  const folder = existsSync(place) || dirname(place) === place ? place : dirname(place);
  const told = byCode(error) ?? byMessage(error.message);
  if (told !== undefined) return told;
  try {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < smallestRoom) return 'disk-full';
    const probe = join(folder, '.room');
    try {
      // What lies under that name is no room of ours, and a link would lead elsewhere.
      rmSync(probe, { force: true });
      writeFileSync(probe, Buffer.alloc(smallestRoom), { flag: 'wx' });
    } finally {
      rmSync(probe, { force: true });
    }
  } catch (refused) {
    return byCode(refused as Error) ?? 'unknown';
  }
  return 'unknown';
};

/** Runs work that writes files; what the disk refuses becomes a failure, a defect stays a throw. */
export const saving = <T>(folder: string, work: () => T): Result<T, NotSaved> => {
  try {
    return ok(work());
  } catch (error) {
    if (!isDiskError(error)) throw error;
    return err({ kind: 'not-saved', why: whyOf(error, folder), reference: newReference(), cause: error });
  }
};

// A commit touches a handful of 4 KiB pages; with less room than this the next one is likely to fail.
const smallestRoom = 32 * 1024;

const byCode = (error: Error): Why | undefined => {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full';
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return 'read-only';
    case 'EBUSY':
      return 'locked';
    default:
      return undefined;
  }
};

const byMessage = (message: string): Why | undefined => {
  if (/is full/i.test(message)) return 'disk-full';
  if (/readonly/i.test(message)) return 'read-only';
  return /locked|busy/i.test(message) ? 'locked' : undefined;
};
