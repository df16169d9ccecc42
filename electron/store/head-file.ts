import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonValue } from '../../shared/brand.ts';
import { parseMark } from '../../shared/journal/mark.ts';
import type { Mark } from '../../shared/journal/mark.ts';
import { writeDurably } from './durable-file.ts';

/** A mark of the chain, kept beside the database: it shows a tail that was cut off the chain. */
export const writeHeadFile = (dataDir: string, mark: Mark): void =>
  writeDurably(headFileOf(dataDir), `${JSON.stringify({ format: 'stipple-head-2', ...mark })}\n`);

export const readHeadFile = (dataDir: string): Mark | 'absent' | 'damaged' => {
  try {
    return parseMark(JSON.parse(readFileSync(headFileOf(dataDir), 'utf8')) as JsonValue) ?? 'damaged';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'damaged';
  }
};

export const headFileOf = (dataDir: string): string => join(dataDir, 'head.json');
