import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { OfferedLine } from '../../shared/sharing/chains.ts';

/** Longer than any line that Stipple writes: what has no line feed for so long is no file of ours. */
const LONGEST = 64 * 1024 * 1024;

interface FileRead {
  readonly lines: readonly OfferedLine[];
  /** Rows that hold no line of a record. The last one may be there in half, where it is being written. */
  readonly unread: number;
}

/** The lines of an export, or of a file that a tablet shared: whatever can be read of it, and nothing of it believed. */
export const offeredIn = async (file: string): Promise<FileRead> => {
  const lines: OfferedLine[] = [];
  let unread = 0;
  const source = basename(file);
  for await (const text of rowsOf(file)) {
    const { format, line, hash, mark } = parsed(text);
    if (typeof line === 'string' && typeof hash === 'string')
      lines.push({ line, hash, source, ...(typeof mark === 'string' ? { mark } : {}) });
    else if (typeof format !== 'string') unread += 1;
  }
  return { lines, unread };
};

// Only line feeds part lines: JSON text may hold other characters that a line reader takes for an end.
const rowsOf = async function* (file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const rows = (rest + chunk).split('\n');
    rest = rows.pop() ?? '';
    if (rest.length > LONGEST) return yield '';
    yield* rows;
  }
  if (rest !== '') yield rest;
};

const parsed = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
};
