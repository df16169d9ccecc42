import { describe, expect, test } from 'vitest';
import { adviceFor, missingHere } from '../../../electron/runtime/libraries.ts';

const libraries = [
  'libgtk-3.so.0',
  'libnss3.so',
  'libasound.so.2',
  'libgbm.so.1',
  'libXss.so.1',
  'libatk-bridge-2.0.so.0',
  'libdrm.so.2',
  'libxkbcommon.so.0',
  'libcups.so.2',
];
const listing = (names: readonly string[]): string =>
  names.map((name) => `\t${name} (libc6,x86-64) => /lib/x86_64-linux-gnu/${name}`).join('\n');
const full = { libraries: listing(libraries), hasProgram: () => true };

describe('what a machine lacks', () => {
  test('is nothing on a full desktop', () => {
    expect(missingHere(['run', 'display', 'test'], full).size).toBe(0);
  });
  test('is named by file, with the package that brings it', () => {
    const missing = missingHere(['run'], {
      ...full,
      libraries: listing(libraries.filter((name) => !/gtk|gbm/.test(name))),
    });
    expect([...missing]).toEqual([
      ['libgtk-3.so.0', 'libgtk-3-0'],
      ['libgbm.so.1', 'libgbm1'],
    ]);
  });
  test('is not hidden by a library whose name only begins alike', () => {
    const missing = missingHere(['run'], {
      ...full,
      libraries: listing([...libraries.slice(1), 'libgtk-3.so.0.2404.29']),
    });
    expect([...missing.keys()]).toEqual(['libgtk-3.so.0']);
  });
  test('counts only what the work at hand needs', () => {
    const bare = { ...full, hasProgram: () => false };
    expect([...missingHere(['run'], bare).keys()]).toEqual([]);
    expect([...missingHere(['display'], bare).keys()]).toEqual(['xvfb-run', 'xauth']);
    expect([...missingHere(['test'], bare).values()]).toEqual(['poppler-utils', 'qpdf']);
  });
});

test('an ordinary user on Debian gets one line with the names and the command', () => {
  const line = adviceFor(
    new Map([
      ['libgtk-3.so.0', 'libgtk-3-0'],
      ['qpdf', 'qpdf'],
    ]),
    true,
  );
  expect(line).toBe(
    'Missing on this machine: libgtk-3.so.0, qpdf. An administrator can install them with: apt-get install libgtk-3-0 qpdf',
  );
});
test('elsewhere the line names the packages without a command that does not exist there', () => {
  expect(adviceFor(new Map([['qpdf', 'qpdf']]), false)).not.toContain('apt-get');
});
