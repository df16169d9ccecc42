import { expect, test } from 'vitest';
import { allOf } from '../../../electron/background.ts';
import { createCalls } from '../../../electron/incidents/calls.ts';
import type { SessionId } from '../../../shared/brand.ts';
import type { ReadFilter } from '../../../electron/store/session-row.ts';

/** Calls that a studio made, one entry after the other; `read` tells the entries in the order they were asked for. */
const callsMade = (seqs: readonly number[]) => {
  const read: number[] = [];
  const calls = createCalls({
    reader: {
      sessions: () => [],
      read: function* ({ from = 0 }: ReadFilter = {}) {
        for (const seq of seqs) {
          if (seq < from) continue;
          read.push(seq);
          yield { seq, session: `session ${seq}`, state: 'open', body: { day: 2 } } as never;
        }
      },
    },
  } as unknown as Parameters<typeof createCalls>[0]);
  const made = (seq: number): number => calls.of(`session ${seq}` as SessionId).length;
  return { calls, read, made, hear: (from: number): void => void allOf(calls.hearing(from)) };
};

test('a call about an older visit is heard once somebody asks that far back, and none is read twice', () => {
  const { read, made, hear } = callsMade([10, 20, 30]);
  hear(20);
  expect([10, 20, 30].map(made)).toEqual([0, 1, 1]);
  hear(5);
  expect([10, 20, 30].map(made)).toEqual([1, 1, 1]);
  hear(5);
  hear(20);
  hear(1);
  expect(read.filter((seq) => seq === 30)).toHaveLength(1);
  expect([10, 20, 30].map(made)).toEqual([1, 1, 1]);
});

test('where nothing was made before, an earlier one is heard all the same', () => {
  const { made, hear } = callsMade([10]);
  hear(20);
  expect(made(10)).toBe(0);
  hear(5);
  expect(made(10)).toBe(1);
});

test('a reading that was left half way loses nothing of what is older', () => {
  const { calls, made, hear } = callsMade(Array.from({ length: 100 }, (_one, index) => index + 1));
  calls.hearing(50).next();
  hear(10);
  expect([10, 49, 50, 81, 100].map(made)).toEqual([1, 1, 1, 1, 1]);
});
