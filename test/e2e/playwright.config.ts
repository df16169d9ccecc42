import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { screens } from './driver/screen.ts';

/** Minutes each: begun first, so that no worker sits idle beside the last of them. */
const longest = ['**/every-screen.e2e.ts', '**/whole-*.e2e.ts', '**/faults/kill.e2e.ts'];

const results = join(import.meta.dirname, '../../out/test');

// One worker for each screen: one test needs little more than half a processor, but two windows on one screen would fight for focus.
export default defineConfig({
  testDir: '.',
  outputDir: join(results, 'e2e'),
  workers: Math.max(1, screens.length),
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  // Only what hangs takes so long, whatever else the machine has to do.
  timeout: 1_200_000,
  // Only what fails takes so long.
  expect: { timeout: 60_000 },
  reporter: [['list']],
  projects: [
    { name: 'e2e, long', testMatch: longest, fullyParallel: true },
    { name: 'e2e', testMatch: '**/*.e2e.ts', testIgnore: longest, fullyParallel: true },
    { name: 'packaged', testMatch: '**/*.packaged.ts' },
    { name: 'demo', testMatch: 'demo/**/*.demo.ts' },
    { name: 'shots', testMatch: 'shots/**/*.shots.ts' },
    { name: 'taps', testMatch: 'taps/**/*.taps.ts', fullyParallel: true },
  ],
});
