import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchTime } from '../../electron/watch-time.ts';
import type { SessionView } from '../../shared/session/view.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const viewAt = (seq: number, alarm = 'none') =>
  ({
    seq,
    canComplete: false,
    timers: [{ alarm, running: true }],
    requirements: [],
    broken: [],
  }) as unknown as SessionView;

const setUp = () => {
  let view = viewAt(10);
  const published: SessionView[] = [];
  const time = watchTime({
    life: { workspace: () => ({ alarms: () => [], sessions: { current: () => view } }) } as never,
    clock: { woke: () => undefined } as never,
    powerMonitor: { on: () => undefined } as never,
    publishView: (one) => {
      published.push(one);
    },
    publishAlarms: () => undefined,
  });
  time.shown(view);
  return {
    time,
    published,
    become: (next: SessionView) => {
      view = next;
    },
  };
};

test('what a tap has shown already is not shown once more', () => {
  const { time, published, become } = setUp();
  become(viewAt(11));
  time.shown(viewAt(11));
  vi.advanceTimersByTime(10_000);
  expect(published).toEqual([]);
});

test('what time changed after the last tap is shown, once', () => {
  const { time, published, become } = setUp();
  time.shown(viewAt(10));
  become(viewAt(10, 'minimum'));
  vi.advanceTimersByTime(10_000);
  expect(published).toEqual([viewAt(10, 'minimum')]);
});

test('an entry that nobody has shown is shown', () => {
  const { published, become } = setUp();
  become(viewAt(12));
  vi.advanceTimersByTime(2_000);
  expect(published).toEqual([viewAt(12)]);
});
