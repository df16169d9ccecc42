import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonValue } from '../../shared/brand.ts';
import { parseHead } from '../../shared/journal/seal.ts';
import type { AttestedHead } from '../../shared/journal/seal.ts';
import { writeDurably } from './durable-file.ts';

/** The last attested head, kept beside the database: it shows a tail that was cut off the chain. */
export const writeHeadFile = (dataDir: string, head: AttestedHead): void =>
  writeDurably(headFileOf(dataDir), `${JSON.stringify({ format: 'stipple-head-1', ...head })}\n`);

export const readHeadFile = (dataDir: string): AttestedHead | 'absent' | 'damaged' => {
  try {
    return parseHead(JSON.parse(readFileSync(headFileOf(dataDir), 'utf8')) as JsonValue) ?? 'damaged';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'damaged';
  }
};

export const headFileOf = (dataDir: string): string => join(dataDir, 'head.json');
