import { expect, test } from 'vitest';
import { createHold, holdMs } from '../../../renderer/hand-over/hold.ts';

const setupHold = () => {
  let run: (() => void) | null = null;
  let waited = 0;
  const seen: boolean[] = [];
  let done = 0;
  const hold = createHold(
    {
      start: (next, ms) => {
        run = next;
        waited = ms;
        return 1;
      },
      stop: () => {
        run = null;
      },
    },
    (holding) => {
      seen.push(holding);
    },
    () => {
      done += 1;
    },
  );
  return {
    hold,
    seen,
    end: () => run?.(),
    waits: () => run !== null,
    waited: () => waited,
    done: () => done,
  };
};

test('held to the end it is done, once', () => {
  const { hold, seen, end, waited, done } = setupHold();
  hold.start();
  hold.start();
  expect(waited()).toBe(holdMs);
  end();
  hold.stop();
  expect(done()).toBe(1);
  expect(seen).toEqual([true, false]);
});

test('let go too soon nothing is done, and it starts from the beginning', () => {
  const { hold, seen, end, waits, done } = setupHold();
  hold.start();
  hold.stop();
  expect(waits()).toBe(false);
  end();
  expect(done()).toBe(0);
  hold.start();
  expect(waits()).toBe(true);
  expect(seen).toEqual([true, false, true]);
});

test('the hold is long enough to be meant', () => expect(holdMs).toBeGreaterThanOrEqual(2000));
