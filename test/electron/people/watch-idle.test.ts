import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchIdle } from '../../../electron/people/watch-idle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const setUp = (idleMinutes = 10) => {
  let [lock, elapsedMs] = ['open', 0];
  const why: string[] = [];
  const published: string[] = [];
  const system = new Map<string, () => void>();
  let touched = (): void => undefined;
  const people = {
    book: { idleMinutes: () => idleMinutes },
    tablet: { lock: () => lock },
    lock: {
      lock: (reason: string) => {
        why.push(reason);
        lock = 'locked';
      },
    },
  };
  watchIdle({
    workspace: () => ({ people }) as never,
    elapsedMs: () => elapsedMs,
    powerMonitor: { on: (event: string, hear: () => void) => system.set(event, hear) } as never,
    input: (hear) => {
      touched = hear;
    },
    onLocked: () => published.push(lock),
  });
  return {
    why,
    published,
    system,
    touch: () => touched(),
    pass: (minutes: number) => {
      elapsedMs += minutes * 60_000;
      vi.advanceTimersByTime(2_000);
    },
  };
};

test('a tablet nobody touches locks after the minutes the studio has set, and the window hears of it once', () => {
  const { why, published, touch, pass } = setUp();
  pass(9);
  touch();
  pass(9);
  expect(why).toEqual([]);
  pass(2);
  expect(why).toEqual(['idle']);
  pass(2);
  expect(published).toEqual(['locked']);
});

test('it locks with the computer, and with its lid', () => {
  for (const event of ['lock-screen', 'suspend']) {
    const { why, published, system } = setUp();
    system.get(event)?.();
    expect(why).toEqual(['system']);
    expect(published).toEqual(['locked']);
  }
});
