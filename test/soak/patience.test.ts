import { describe, expect, test } from 'vitest';
import { createPatience, hadBy } from './patience.ts';

/** A process looked at once a second: what it had of the machine in each. */
const hangsAfter = (
  seconds: readonly { readonly ran?: number; readonly waited?: number }[],
): number | null => {
  let [ranMs, waitedMs, nowMs] = [0, 0, 0];
  const { isOver } = createPatience(
    120_000,
    () => ({ ranMs, waitedMs }),
    () => nowMs,
  );
  for (const [second, { ran = 0, waited = 0 }] of seconds.entries()) {
    ranMs += ran;
    waitedMs += waited;
    nowMs += 1_000;
    if (isOver()) return second + 1;
  }
  return null;
};
const during = (seconds: number, one: { readonly ran?: number; readonly waited?: number }) =>
  Array.from({ length: seconds }, () => one);

describe('a process hangs', () => {
  test('where it turns in circles for two minutes of the processor', () => {
    expect(hangsAfter(during(300, { ran: 1_000 }))).toBe(120);
  });
  test('where it waits for something that never comes, with a machine to itself', () => {
    expect(hangsAfter([{ ran: 900 }, ...during(300, {})])).toBe(121);
  });
  test('where a timer ticks in it and nothing else does', () => {
    expect(hangsAfter(during(300, { ran: 2 }))).toBe(120);
  });
  test('where it has the processor every tenth second and never ends', () => {
    expect(hangsAfter(during(3_000, { ran: 100, waited: 900 }))).toBe(1_200);
  });
});

describe('it does not hang', () => {
  test('where others have the processor for ten minutes', () => {
    expect(hangsAfter([...during(600, { waited: 1_000 }), { ran: 900 }])).toBeNull();
  });
  test('where it is starved and goes on a little now and then', () => {
    expect(hangsAfter(during(1_000, { ran: 30, waited: 970 }))).toBeNull();
  });
  test('where it waits for a slow disk between two pieces of work', () => {
    expect(hangsAfter(during(20, {}).concat(during(1, { ran: 50 }), during(90, {})))).toBeNull();
  });
});

test('where the system tells nothing of a process the clock decides', () => {
  let nowMs = 0;
  const { isOver } = createPatience(
    120_000,
    () => undefined,
    () => nowMs,
  );
  nowMs = 119_000;
  expect(isOver()).toBe(false);
  nowMs = 121_000;
  expect(isOver()).toBe(true);
});

test.runIf(process.platform === 'linux')(
  'what this process itself had of the machine goes up as it works',
  () => {
    const had = hadBy(process.pid);
    const before = had();
    let sum = 0;
    for (let at = 0; at < 5e7; at += 1) sum += at % 7;
    expect(sum).toBeGreaterThan(0);
    // Elsewhere than on Linux both are unknown.
    expect(had()?.ranMs ?? 1).toBeGreaterThan(before?.ranMs ?? 0);
    expect(hadBy(undefined)()).toBeUndefined();
  },
);
