import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    environment: 'node',
    // Every processor: left alone, Vitest keeps one of two to itself.
    maxWorkers: '100%',
    // Far more than any test takes: what is slow on a busy machine is no failure.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Set before the first test so that "today" is the same on every machine.
    env: { TZ: 'UTC' },
    projects: [
      // Pure code keeps nothing from one file to the next: read once for all of them, it costs half.
      { extends: true, test: { name: 'shared', include: ['test/shared/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/shared/**', 'test/e2e/**', 'node_modules/**', 'out/**'],
        },
      },
    ],
  },
});
