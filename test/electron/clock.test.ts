import { describe, expect, test } from 'vitest';
import { createClock } from '../../electron/clock.ts';
import { instantOf } from '../../shared/time.ts';

const NOON = Date.parse('2026-11-22T12:00:00.000Z');

const setup = () => {
  let wall = NOON;
  let mono = 1_000;
  const clock = createClock({ wallMs: () => wall, monotonicMs: () => mono });
  const pass = (ms: number) => {
    wall += ms;
    mono += ms;
  };
  return {
    clock,
    pass,
    setWall: (ms: number) => {
      wall = ms;
    },
    sleep: (ms: number) => {
      wall += ms;
    },
  };
};

describe('the clock of the record', () => {
  test('goes on by the monotonic clock when somebody sets the wall clock back', () => {
    const { clock, pass, setWall } = setup();
    pass(60_000);
    setWall(NOON - 3_600_000);
    expect(clock.stamp()).toEqual({ at: '2026-11-22T12:01:00.000Z', wall: '2026-11-22T11:00:00.000Z' });
  });

  test('names a jump of the wall clock once', () => {
    const { clock, pass, setWall } = setup();
    expect(clock.jumped()).toBeUndefined();
    setWall(NOON + 7_200_000);
    expect(clock.jumped()).toEqual({ from: '2026-11-22T12:00:00.000Z', wall: '2026-11-22T14:00:00.000Z' });
    pass(1_000);
    expect(clock.jumped()).toBeUndefined();
  });

  test('never stamps earlier than the last entry of the record, and says how far behind it lies', () => {
    const { clock, pass } = setup();
    expect(clock.startAfter(instantOf(NOON + 600_000))).toBe(600_000);
    expect(clock.now()).toBe('2026-11-22T12:10:00.000Z');
    pass(5_000);
    expect(clock.now()).toBe('2026-11-22T12:10:05.000Z');
  });

  test('starts at the wall clock when the record lies behind it', () => {
    const { clock } = setup();
    expect(clock.startAfter(instantOf(NOON - 86_400_000))).toBe(0);
    expect(clock.now()).toBe('2026-11-22T12:00:00.000Z');
    expect(clock.jumped()).toBeUndefined();
  });

  test('catches up after sleep, so that cream worked on meanwhile', () => {
    const { clock, sleep } = setup();
    sleep(1_800_000);
    clock.woke();
    expect(clock.now()).toBe('2026-11-22T12:30:00.000Z');
    expect(clock.jumped()).toBeUndefined();
  });
});
