import { expect, onTestFinished, test } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOf, readLaunchOptions } from '../../electron/launch-options.ts';

const env = { STIPPLE_TEST: '1', STIPPLE_PASSPHRASE: 'open sesame', STIPPLE_CLOCK_OFFSET_MS: '60000' };

test('a packaged app ignores every test switch', () => {
  const { test: switches } = readLaunchOptions([], env, true, '/home/x');
  expect(switches).toEqual({
    on: false,
    clockOffsetMs: 0,
    builtOn: null,
    passphrase: null,
    names: [],
    saveTo: null,
    isShortLived: false,
  });
});

test('outside a packaged app the switches in use are named, for the first entry of a new journal', () => {
  const { test: switches } = readLaunchOptions([], env, false, '/home/x');
  expect(switches.names).toEqual(['STIPPLE_TEST', 'STIPPLE_CLOCK_OFFSET_MS', 'STIPPLE_PASSPHRASE']);
  expect(switches.clockOffsetMs).toBe(60_000);
  expect(switches.isShortLived).toBe(false);
  const short = readLaunchOptions([], { STIPPLE_SHORT_LIFE: '1' }, false, '/home/x').test;
  expect([short.isShortLived, short.names]).toEqual([true, ['STIPPLE_SHORT_LIFE']]);
});

test('a data folder can be given to every build', () => {
  expect(readLaunchOptions(['stipple', '--data-dir=/srv/stipple'], {}, true, '/home/x').dataDir).toBe(
    '/srv/stipple',
  );
  expect(readLaunchOptions(['stipple'], {}, true, '/home/x').dataDir).toBe('/home/x/record');
});

test('a record begun by a test build says so in its first entry; its switches are ignored all the same', () => {
  const { test: switches } = readLaunchOptions([], env, true, '/home/x', true);
  expect(switches).toEqual({
    on: false,
    clockOffsetMs: 0,
    builtOn: null,
    passphrase: null,
    names: ['test-build'],
    saveTo: null,
    isShortLived: false,
  });
});

test('only what was packed as one is a test build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-build-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const packed = (text: string): string => {
    writeFileSync(join(folder, 'package.json'), text);
    return buildOf(true, folder);
  };
  expect(packed('{"testBuild":true}')).toBe('test');
  for (const text of ['{}', '{"testBuild":false}', '{"testBuild":"true"}', '{"testBuild":1}'])
    expect(packed(text)).toBe('installed');
  expect(buildOf(false, folder)).toBe('source');
});
