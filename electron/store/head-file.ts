import { join } from 'node:path';
import type { JsonValue } from '../../shared/brand.ts';
import { parseMark } from '../../shared/journal/mark.ts';
import type { Mark } from '../../shared/journal/mark.ts';
import { writeDurably } from './durable-file.ts';
import { readPlainFile } from './plain-file.ts';

/** A mark of the chain, kept beside the database: it shows a tail that was cut off the chain. */
export const writeHeadFile = (dataDir: string, mark: Mark): void =>
  writeDurably(headFileOf(dataDir), `${JSON.stringify({ format: 'stipple-head-2', ...mark })}\n`);

export const readHeadFile = (dataDir: string): Mark | 'absent' | 'damaged' => {
  try {
    return (
      parseMark(JSON.parse(readPlainFile(headFileOf(dataDir)).toString('utf8')) as JsonValue) ?? 'damaged'
    );
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'damaged';
  }
};

export const headFileOf = (dataDir: string): string => join(dataDir, 'head.json');
