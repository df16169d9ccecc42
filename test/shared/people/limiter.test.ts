import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noTries, triedAt, waitAfterMs, waitLeftMs } from '../../../shared/people/limiter.ts';
import { holds } from '../../builders/property.ts';

test.each([
  [0, 0],
  [4, 0],
  [5, 30],
  [6, 60],
  [7, 120],
  [8, 240],
  [9, 480],
  [10, 900],
  [11, 900],
  [1_000, 900],
  [1e9, 900],
])('after %i wrong tries in a row one waits %i s', (wrong, seconds) => {
  expect(waitAfterMs(wrong)).toBe(seconds * 1_000);
});

test('the fifth wrong try shuts the door for thirty seconds, not a moment less', () => {
  let tries = noTries;
  for (let at = 1; at <= 5; at += 1) tries = triedAt(tries, at);
  expect(waitLeftMs(tries, 5)).toBe(30_000);
  expect(waitLeftMs(tries, 30_004)).toBe(1);
  expect(waitLeftMs(tries, 30_005)).toBe(0);
});

test('a thousand wrong PINs take ten days, however they are spread', () => {
  holds(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 60 }),
      (pauses) => {
        let [tries, now, checked, from] = [noTries, 0, 0, 0];
        for (const pause of pauses) {
          now += pause;
          if (waitLeftMs(tries, now) > 0) continue;
          if (checked === 0) from = now;
          tries = triedAt(tries, now);
          checked += 1;
        }
        let least = 0;
        for (let wrong = 1; wrong < checked; wrong += 1) least += waitAfterMs(wrong);
        expect(tries.sinceMs - from).toBeGreaterThanOrEqual(least);
      },
    ),
  );
  let all = 0;
  for (let wrong = 1; wrong < 1_000; wrong += 1) all += waitAfterMs(wrong);
  expect(all / 86_400_000).toBeGreaterThan(10);
});

test('a clock that seems to go back makes nobody wait for less', () => {
  const tries = { wrong: 7, sinceMs: 1_000_000 };
  expect(waitLeftMs(tries, 0)).toBe(120_000);
});
