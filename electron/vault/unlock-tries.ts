import { join } from 'node:path';
import { FREE_TRIES, triedAt, waitLeftMs } from '../../shared/people/limiter.ts';
import type { Tries } from '../../shared/people/limiter.ts';
import { removeDurably, writeDurably } from '../store/durable-file.ts';
import { readPlainFile } from '../store/plain-file.ts';

export type UnlockTries = ReturnType<typeof createUnlockTries>;
export const triesFile = 'tries.json';

/**
 * The same waits for what opens the record itself: passphrase and recovery code count together. No entry can be written before the record is
 * open, so the count is a file. Whoever can take it away can take the whole folder, and guesses elsewhere.
 */
export const createUnlockTries = (dataDir: string, elapsedMs: () => number) => {
  const file = join(dataDir, triesFile);
  let tries: Tries = { wrong: wrongIn(file), sinceMs: elapsedMs() };
  return {
    waitMs: (): number => waitLeftMs(tries, elapsedMs()),
    /** Before a secret is looked at. Throws what the disk says. */
    count: (): void => {
      const next = triedAt(tries, elapsedMs());
      writeDurably(file, `${JSON.stringify({ wrong: next.wrong })}\n`);
      tries = next;
    },
    passed: (): void => {
      tries = { wrong: 0, sinceMs: elapsedMs() };
      removeDurably(file);
    },
  };
};

const wrongIn = (file: string): number => {
  let text: string;
  try {
    text = readPlainFile(file).toString('utf8');
  } catch {
    return 0;
  }
  try {
    const { wrong } = JSON.parse(text) as { readonly wrong?: unknown };
    if (typeof wrong === 'number' && Number.isSafeInteger(wrong) && wrong >= 0) return wrong;
  } catch {
    // Whoever scribbles in it gains nothing.
  }
  return FREE_TRIES;
};
