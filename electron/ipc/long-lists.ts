import { randomUUID } from 'node:crypto';
import type { Failure } from '../../shared/ipc/contract.ts';
import { ROWS_AT_ONCE } from '../../shared/ipc/long-list.ts';
import type { KeepRows, LongChannel } from '../../shared/ipc/long-list.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';

/** Answers of a few screens; with more than that the oldest is asked anew. */
const MOST_KEPT = 8;

/** The rest of long answers, kept as they were until newer ones come: whoever scrolls reads on in the answer they see. */
const createLongLists = () => {
  const kept = new Map<string, { readonly of: LongChannel; readonly rows: readonly unknown[] }>();
  return {
    keeping:
      (of: LongChannel): KeepRows =>
      (rows) => {
        if (rows.length <= ROWS_AT_ONCE) return { first: rows, count: rows.length, kept: null };
        const id = randomUUID();
        kept.set(id, { of, rows });
        for (const oldest of kept.keys()) {
          if (kept.size <= MOST_KEPT) break;
          kept.delete(oldest);
        }
        return { first: rows.slice(0, ROWS_AT_ONCE), count: rows.length, kept: id };
      },
    /** The next rows from that one on; a failure where the list is not kept any more. */
    more: (
      of: LongChannel,
      id: string,
      from: number,
    ): Result<{ readonly rows: readonly unknown[] }, Failure> => {
      const one = kept.get(id);
      return one?.of === of
        ? ok({ rows: one.rows.slice(from, from + ROWS_AT_ONCE) })
        : err(failure('not-found', 'list'));
    },
    /** What they hold may not be shown any more, as after an erasure. */
    forget: (): void => kept.clear(),
  };
};

const listsOf = new WeakMap<object, ReturnType<typeof createLongLists>>();
/** Those of an open record; with it they are gone. */
export const longListsOf = (record: object): ReturnType<typeof createLongLists> => {
  const known = listsOf.get(record) ?? createLongLists();
  listsOf.set(record, known);
  return known;
};
