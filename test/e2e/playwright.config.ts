import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { screens } from './driver/screen.ts';

const results = join(import.meta.dirname, '../../out/test');

// One worker for each screen: one test needs little more than half a processor, but two windows on one screen would fight for focus.
export default defineConfig({
  testDir: '.',
  outputDir: join(results, 'e2e'),
  workers: Math.max(1, screens.length),
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  // Only what fails takes so long.
  expect: { timeout: 20_000 },
  reporter: [['list']],
  projects: [
    { name: 'e2e', testMatch: '**/*.e2e.ts', fullyParallel: true },
    { name: 'packaged', testMatch: '**/*.packaged.ts' },
    { name: 'demo', testMatch: 'demo/**/*.demo.ts', timeout: 300_000 },
    { name: 'shots', testMatch: 'shots/**/*.shots.ts', timeout: 300_000 },
  ],
});
