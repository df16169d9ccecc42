import { expect, test } from 'vitest';
import { readLaunchOptions } from '../../electron/launch-options.ts';

const env = { STIPPLE_TEST: '1', STIPPLE_PASSPHRASE: 'open sesame', STIPPLE_CLOCK_OFFSET_MS: '60000' };

test('a packaged app ignores every test switch', () => {
  const { test: switches } = readLaunchOptions([], env, true, '/home/x');
  expect(switches).toEqual({ on: false, clockOffsetMs: 0, passphrase: null, names: [], saveTo: null });
});

test('outside a packaged app the switches in use are named, for the first entry of a new journal', () => {
  const { test: switches } = readLaunchOptions([], env, false, '/home/x');
  expect(switches.names).toEqual(['STIPPLE_TEST', 'STIPPLE_CLOCK_OFFSET_MS', 'STIPPLE_PASSPHRASE']);
  expect(switches.clockOffsetMs).toBe(60_000);
});

test('a data folder can be given to every build', () => {
  expect(readLaunchOptions(['stipple', '--data-dir=/srv/stipple'], {}, true, '/home/x').dataDir).toBe(
    '/srv/stipple',
  );
  expect(readLaunchOptions(['stipple'], {}, true, '/home/x').dataDir).toBe('/home/x/record');
});
