import type { Mark } from '../../shared/journal/mark.ts';
import { newReference } from '../log.ts';
import { isDiskError } from './failure.ts';
import { readHeadFile, writeHeadFile } from './head-file.ts';

/** The newest mark is kept beside the record after so many entries, if not before. */
export const KEEP_EVERY = 200;

interface WitnessDeps {
  readonly dataDir: string;
  /** The newest mark in the chain. */
  readonly newest: () => Mark | undefined;
  readonly head: () => { readonly seq: number };
  readonly report: (reference: string, error: unknown) => void;
}

/** Keeps the newest mark in a file beside the database, where it shows a tail that was cut off the chain. */
export interface Witness {
  /** Writes the file when there is a newer mark. The entries stand without it: a disk that refuses is only reported. */
  readonly keep: () => void;
  readonly isDue: () => boolean;
}

export const createWitness = ({ dataDir, newest, head, report }: WitnessDeps): Witness => {
  const before = readHeadFile(dataDir);
  let kept = typeof before === 'string' ? undefined : before;

  const keep = (): void => {
    const mark = newest();
    if (mark === undefined || (kept?.seq === mark.seq && kept.signature === mark.signature)) return;
    try {
      writeHeadFile(dataDir, mark);
      kept = mark;
    } catch (error) {
      if (!isDiskError(error)) throw error;
      report(newReference(), error);
    }
  };

  return { keep, isDue: () => head().seq - (kept?.seq ?? 0) >= KEEP_EVERY };
};
