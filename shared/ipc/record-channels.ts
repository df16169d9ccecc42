import { z } from 'zod';
import type { SessionId } from '../brand.ts';
import type { Instant } from '../time.ts';
import { channel } from './channel.ts';
import type { RecordCheck } from './pages.ts';
import type { BadRequest, Failure } from './problems.ts';

const nothing = z
  .undefined()
  .or(z.null())
  .transform(() => null);

/** The page that a printed seal stands on. */
export interface SealFound {
  readonly seq: number;
  readonly at: Instant;
  readonly paper: 'sheet' | 'note' | 'erasure' | 'other';
  readonly session: SessionId | null;
  readonly client: string | null;
  readonly recordNumber: string | null;
}
/** Where the record lies, and how far it goes now. */
export interface RecordPlace {
  readonly folder: string;
  /** Names in the folder that are not the record's, and what was moved out of the way. */
  readonly besides: { readonly names: readonly string[]; readonly more: number };
  readonly entries: number;
  /** When every entry was looked at for the last time, and how many there were; `null` where that was never finished. */
  readonly wholeCheck: { readonly at: Instant; readonly entries: number } | null;
  readonly lastBackup: { readonly at: Instant; readonly entries: number } | null;
}

export const recordChannels = {
  'record.verify': channel<RecordCheck, Failure>()(nothing),
  /** Which page of this record has the seal. */
  'record.seal': channel<SealFound, Failure | BadRequest>()(z.strictObject({ typed: z.string().max(60) })),
  'record.place': channel<RecordPlace, Failure>()(nothing),
} as const;
