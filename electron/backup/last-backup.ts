import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstant } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import { writeDurably } from '../store/durable-file.ts';

/** When the last good backup was made and how far it goes, for as long as its drive is not there to be asked. Never in the journal: an entry each would make every backup stale. */
export interface LastBackup {
  readonly get: () => Told | null;
  readonly keep: (told: Told) => void;
}
interface Told {
  readonly at: Instant;
  readonly seq: number;
}

export const createLastBackup = (dataDir: string): LastBackup => {
  const file = join(dataDir, 'backup.json');
  let known = readTold(file);
  return {
    get: () => known,
    keep: (told) => {
      known = told;
      writeDurably(file, `${JSON.stringify(told)}\n`);
    },
  };
};

const readTold = (file: string): Told | null => {
  try {
    const { at, seq } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    return typeof at === 'string' && isInstant(at) && typeof seq === 'number' ? { at, seq } : null;
  } catch {
    return null;
  }
};
