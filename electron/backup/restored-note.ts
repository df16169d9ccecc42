import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isHash } from '../../shared/journal/codec.ts';
import type { ChainEnd } from '../../shared/journal/entry.ts';
import { writeDurably } from '../store/durable-file.ts';

/**
 * Lies beside a record that came out of a backup until it was first opened: then another device goes on with it. Anybody can write such
 * a note, so it does no more than that, and only at the entry that it names.
 */
export const writeRestoredNote = (dataDir: string, { seq, hash }: ChainEnd): void =>
  writeDurably(noteOf(dataDir), `${JSON.stringify({ format: FORMAT, seq, hash })}\n`);

/** Where the record ended when it was restored; `undefined` where there is no such note, or none that can be read. */
export const readRestoredNote = (dataDir: string): ChainEnd | undefined => {
  try {
    const { format, seq, hash } = JSON.parse(readFileSync(noteOf(dataDir), 'utf8')) as Record<
      string,
      unknown
    >;
    return format === FORMAT && Number.isSafeInteger(seq) && isHash(hash)
      ? { seq: Number(seq), hash }
      : undefined;
  } catch {
    return undefined;
  }
};

/** What cannot be removed does nothing from the next entry on. */
export const removeRestoredNote = (dataDir: string): void => {
  try {
    rmSync(noteOf(dataDir), { force: true });
  } catch {
    // See above.
  }
};

const FORMAT = 'stipple-restored-1';
const noteOf = (dataDir: string): string => join(dataDir, 'restored.json');
