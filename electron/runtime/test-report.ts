/** How many tests passed, failed and were skipped in one part of a run. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const none: Tally = { passed: 0, failed: 0, skipped: 0 };

/** A part that either works or does not, like the type check. A success is not a test and counts nothing. */
export const tallyOfCheck = (exitCode: number): Tally => (exitCode === 0 ? none : { ...none, failed: 1 });

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests?: number;
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** Reads Vitest's JSON. A run that ended badly without a failed test (a file that does not load, a crash) counts as one failure. */
export const tallyOfVitest = (report: VitestReport | undefined, exitCode: number): Tally =>
  withExit(
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    },
    exitCode,
  );

/** Reads Playwright's JSON in the same way. */
export const tallyOfPlaywright = (report: PlaywrightReport | undefined, exitCode: number): Tally =>
  withExit(
    report && {
      passed: report.stats.expected + report.stats.flaky,
      failed: report.stats.unexpected,
      skipped: report.stats.skipped,
    },
    exitCode,
  );

const withExit = (tally: Tally | undefined, exitCode: number): Tally => {
  if (tally === undefined) return { ...none, failed: 1 };
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
};

export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    none,
  );

/** The last line of `npm test`. */
export const lineOf = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Good only when something ran and nothing failed. */
export const exitCodeOf = ({ passed, failed }: Tally): number => (failed === 0 && passed > 0 ? 0 : 1);
