import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newFolder, usedStore } from './setup-store.ts';

/** The folder for passing things, as the system names it. */
const temporaryIs = (folder: string): void => {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  onTestFinished(() => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  });
};

test.each<readonly [what: string, make: (place: string) => void]>([
  ['that is not there', () => undefined],
  ['that is a file', (place) => writeFileSync(place, '')],
  ['that is a link to nothing', (place) => symlinkSync(join(place, 'x'), place)],
  ['that is a link to a folder', (place) => symlinkSync(newFolder(), place)],
  [
    'in which a link waits',
    (place) => (mkdirSync(place), symlinkSync('/nowhere', join(place, 'stipple-look-1'))),
  ],
])('a folder for passing things %s keeps no record shut, and nothing is left behind', (_what, make) => {
  const bench = usedStore();
  const place = join(newFolder(), 'tmp');
  make(place);
  temporaryIs(place);
  const store = bench.open();
  expect(store.damage()).toBeUndefined();
  expect(store.head().seq).toBe(20);
  store.close();
  expect(readdirSync(bench.dataDir).filter((name) => name.startsWith('stipple-look'))).toEqual([]);
  expect(existsSync(join(bench.dataDir, 'set-aside'))).toBe(false);
});
