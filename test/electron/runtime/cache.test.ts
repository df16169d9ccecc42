import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cacheFolder, failedLately, noteFailure, sizeOf } from '../../../electron/runtime/cache.ts';

const hour = 60 * 60 * 1000;
const noon = Date.UTC(2026, 5, 1, 12);
let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cache-'));
  vi.stubEnv('XDG_CACHE_HOME', home);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

test('the cache lies where the user wants caches', () => {
  expect(cacheFolder()).toBe(join(home, 'stipple'));
});
test('a failure is remembered for a day', () => {
  expect(failedLately('fetch', noon)).toBe(false);
  noteFailure('fetch', noon);
  expect(failedLately('fetch', noon + 23 * hour)).toBe(true);
  expect(failedLately('fetch', noon + 24 * hour)).toBe(false);
});
test('a failure noted in the future is not believed', () => {
  noteFailure('fetch', noon);
  expect(failedLately('fetch', noon - hour)).toBe(false);
});
test('a spoiled note is no failure', () => {
  writeFileSync(join(cacheFolder(), 'fetch.json'), '{');
  expect(failedLately('fetch', noon)).toBe(false);
});
test('the size of a folder counts the files below it, and a folder that is gone counts nothing', () => {
  writeFileSync(join(cacheFolder(), 'part'), 'x'.repeat(1234));
  expect(sizeOf(home)).toBe(1234);
  expect(sizeOf(join(home, 'absent'))).toBe(0);
});
