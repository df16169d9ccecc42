import { expect, test } from 'vitest';
import { createBackground, stepsOf } from '../../electron/background.ts';

/** Time that goes on only where somebody says so: what a step costs, and what is waited for. */
const world = (pace = { sliceMs: 8, gapMs: 12, quietMs: 400 }) => {
  let ms = 0;
  const waits: number[] = [];
  const told: string[] = [];
  const background = createBackground({
    pace,
    nowMs: () => ms,
    wait: (time) => {
      waits.push(time);
      ms += time;
      return Promise.resolve();
    },
  });
  return {
    background,
    waits,
    told,
    now: () => ms,
    spend: (time: number): void => {
      ms += time;
    },
    /** Work of `times` bits, each of so many ms, that writes down when each slice began. */
    work: (name: string, times: number, bitMs: number) => {
      let left = times;
      return (hasTime: () => boolean): boolean => {
        told.push(`${name} at ${ms}`);
        do {
          left -= 1;
          ms += bitMs;
        } while (left > 0 && hasTime());
        return left > 0;
      };
    },
  };
};

test('a slice ends when its time is over, and as long a break follows as it took', async () => {
  const { background, work, told, waits } = world();
  await background.run(work('lists', 9, 3));
  // Three bits of 3 ms fill a slice of 8.
  expect(told).toEqual(['lists at 0', 'lists at 21', 'lists at 42']);
  expect(new Set(waits.filter((ms) => ms > 0))).toEqual(new Set([12]));
  const long = world();
  await long.background.run(long.work('check', 2, 30));
  expect(long.told).toEqual(['check at 0', 'check at 60']);
});

test('nothing begins while a finger is on the glass, nor just after', async () => {
  const { background, work, told, spend } = world();
  const first = background.run(work('lists', 1, 1));
  await first;
  spend(1_000);
  background.disturbed();
  await background.run(work('check', 1, 1));
  expect(told[1]).toBe('check at 1413');
});

test('whoever never stops tapping does not keep it from going on', async () => {
  const { background, told, spend } = world();
  let left = 3;
  await background.run(() => {
    told.push('slice');
    left -= 1;
    spend(8);
    background.disturbed();
    return left > 0;
  });
  expect(told).toHaveLength(3);
  const pressed = world({ sliceMs: 8, gapMs: 12, quietMs: 60_000 });
  pressed.background.disturbed();
  await pressed.background.run(pressed.work('lists', 1, 1));
  expect(pressed.told).toEqual(['lists at 1000']);
});

test('what somebody looks at comes before what nobody does, with no longer breaks than needed', async () => {
  const { background, work, told } = world();
  const slow = background.run(work('check', 6, 8));
  await background.runSoon(work('search', 2, 8));
  await slow;
  expect(told.map((line) => line.split(' ')[0])).toEqual([
    'search',
    'search',
    'check',
    'check',
    'check',
    'check',
    'check',
    'check',
  ]);
  expect(told.slice(0, 2)).toEqual(['search at 0', 'search at 8']);
});

test('work that is over ends, and one that breaks says so and lets the others go on', async () => {
  const { background, work, told } = world();
  let over = false;
  const endless = background.run(
    () => {
      over = true;
      return true;
    },
    () => over,
  );
  const broken = background.run(() => {
    throw new Error('torn');
  });
  const after = background.run(work('lists', 1, 1));
  await endless;
  await expect(broken).rejects.toThrow('torn');
  await after;
  expect(told).toHaveLength(1);
});

test('what comes bit by bit is drawn on as long as there is time', async () => {
  const seen: number[] = [];
  const bits = function* () {
    for (let bit = 0; bit < 5; bit += 1) {
      seen.push(bit);
      yield;
    }
  };
  const step = stepsOf(bits());
  let asked = 0;
  expect(await step(() => (asked += 1) < 2)).toBe(true);
  expect(seen).toEqual([0, 1]);
  expect(await step(() => true)).toBe(false);
  expect(seen).toEqual([0, 1, 2, 3, 4]);
});
