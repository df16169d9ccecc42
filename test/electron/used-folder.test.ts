import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLastMark } from '../../electron/store/last-mark.ts';
import { makeUsedFolder } from '../bench/used-folder.ts';

it('The used studio that the benches open can be written, with a very long session at the chair in it', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'stipple-used-'));
  makeUsedFolder(dataDir, 1, true, { entries: 400, photos: 2 });
  expect(readLastMark(dataDir)?.seq ?? 0).toBeGreaterThan(500);
  rmSync(dataDir, { recursive: true, force: true });
});
