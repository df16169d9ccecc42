import { newReference } from '../log.ts';
import type { Connection } from './connection.ts';
import { isDiskError } from './failure.ts';
import type { StoreOptions } from './store.ts';
import type { Witness } from './witness.ts';

/** The write-ahead file is copied after so many transactions, and never in the midst of somebody's tap. */
export const COPY_EVERY = 64;
const ENTRIES_AS_ONE = 8;

interface Deps {
  readonly witness: Witness;
  readonly connection: Pick<Connection, 'copyOver'>;
  readonly later: StoreOptions['later'];
  readonly report: (reference: string, error: unknown) => void;
}

interface Tidier {
  /** Entries were stored; what they leave to be done is done at once, or later where somebody waits for the answer. */
  readonly afterAppend: (entries: number) => void;
  readonly stop: () => void;
}

/**
 * Work that an entry leaves behind and nobody waits for: keeping the newest mark beside the record when that is due, and copying the
 * write-ahead file into the record. The entry is durable without either; both sync files several times, which one tap in a hundred would feel.
 */
export const createTidier = ({ witness, connection, later, report }: Deps): Tidier => {
  let uncopied = 0;
  let planned = false;
  let stopped = false;

  const copyOver = (): void => {
    try {
      connection.copyOver();
      uncopied = 0;
    } catch (error) {
      // Nothing is lost: the write-ahead file holds it all, and it is tried again after the next entry. "Locked": somebody reads just now.
      if (error instanceof Error && /locked|busy/i.test(error.message)) return;
      uncopied = 0;
      if (!isDiskError(error)) throw error;
      report(newReference(), error);
    }
  };
  const tidy = (): void => {
    planned = false;
    if (stopped) return;
    if (witness.isDue()) witness.keep();
    if (uncopied >= COPY_EVERY) copyOver();
  };

  return {
    afterAppend: (entries) => {
      // A long transaction fills the write-ahead file as many short ones do.
      uncopied += Math.ceil(entries / ENTRIES_AS_ONE);
      if (later === undefined) {
        tidy();
      } else if (!planned && (witness.isDue() || uncopied >= COPY_EVERY)) {
        planned = true;
        later(tidy);
      }
    },
    stop: () => {
      stopped = true;
    },
  };
};
