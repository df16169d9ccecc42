import { ROWS_AT_ONCE } from '../../shared/ipc/long-list.ts';
import type { LongChannel, LongList } from '../../shared/ipc/long-list.ts';
import type { Client } from '../../shared/ipc/contract.ts';
import { createCell } from '../store.ts';

/** A long list as far as somebody has looked at it. */
interface ReadOn<T> {
  readonly now: () => ReadonlyMap<number, readonly T[]>;
  readonly subscribe: (hear: () => void) => () => void;
  /** These rows are in sight: what is not here yet of them is asked for. */
  readonly see: (first: number, last: number) => Promise<void>;
}

/** The row in that place; `undefined` while it is on its way. */
export const rowAt = <T>(pieces: ReadonlyMap<number, readonly T[]>, at: number): T | undefined =>
  pieces.get(Math.floor(at / ROWS_AT_ONCE))?.[at % ROWS_AT_ONCE];

/** Reads on in an answer, a piece at a time, where somebody scrolls to; `onGone`: main has it no more, so it must be asked anew. */
export const createReadOn = <T>(
  client: Pick<Client, 'rows.more'>,
  of: LongChannel,
  { first, count, kept }: LongList<T>,
  onGone: () => void,
): ReadOn<T> => {
  const cell = createCell<ReadonlyMap<number, readonly T[]>>(new Map([[0, first]]));
  const asked = new Set([0]);
  return {
    now: cell.now,
    subscribe: cell.subscribe,
    see: async (from, until) => {
      if (kept === null) return;
      const end = Math.ceil(Math.min(until, count) / ROWS_AT_ONCE);
      for (let piece = Math.floor(from / ROWS_AT_ONCE); piece < end; piece += 1) {
        if (asked.has(piece)) continue;
        asked.add(piece);
        const reply = await client['rows.more']({ of, kept, from: piece * ROWS_AT_ONCE });
        if (reply.ok) cell.become(new Map([...cell.now(), [piece, reply.value.rows as readonly T[]]]));
        else if (reply.error.kind === 'failure') return onGone();
        else asked.delete(piece);
      }
    },
  };
};
