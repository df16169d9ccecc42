import { describe, expect, test } from 'vitest';
import {
  exitCodeOf,
  lineOf,
  sumOf,
  tallyOfCheck,
  tallyOfPlaywright,
  tallyOfVitest,
} from '../../../electron/runtime/test-report.ts';

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
const playwright = { stats: { expected: 4, unexpected: 2, flaky: 1, skipped: 3 } };

describe('the count of a run', () => {
  test('is read from Vitest', () => {
    expect(tallyOfVitest(vitest, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });
  test('is read from Playwright', () => {
    expect(tallyOfPlaywright(playwright, 1)).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });
  test('is one failure when no report was written', () => {
    expect(tallyOfVitest(undefined, 0).failed).toBe(1);
    expect(tallyOfPlaywright(undefined, 1).failed).toBe(1);
  });
  test('shows a failure when the run ended badly though every test passed', () => {
    expect(tallyOfVitest({ ...vitest, numFailedTests: 0 }, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });
  test('of a check is a failure or nothing', () => {
    expect(tallyOfCheck(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(tallyOfCheck(0)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

test('the last line sums all parts', () => {
  expect(lineOf(sumOf([tallyOfCheck(1), tallyOfVitest(vitest, 1), tallyOfPlaywright(playwright, 1)]))).toBe(
    '10 passed, 4 failed, 6 skipped',
  );
});
test('a run is good only when something ran and nothing failed', () => {
  expect(exitCodeOf({ passed: 3, failed: 0, skipped: 1 })).toBe(0);
  expect(exitCodeOf({ passed: 3, failed: 1, skipped: 0 })).toBe(1);
  expect(exitCodeOf({ passed: 0, failed: 0, skipped: 5 })).toBe(1);
});
