import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const results = join(import.meta.dirname, '../../out/test');

// One worker: one Electron at a time, so that two windows never fight for focus or for the two processors of a small machine.
export default defineConfig({
  testDir: '.',
  outputDir: join(results, 'e2e'),
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  projects: [
    { name: 'e2e', testMatch: '**/*.e2e.ts' },
    { name: 'packaged', testMatch: '**/*.packaged.ts' },
    { name: 'demo', testMatch: 'demo/**/*.demo.ts', timeout: 300_000 },
    { name: 'shots', testMatch: 'shots/**/*.shots.ts', timeout: 300_000 },
  ],
});
