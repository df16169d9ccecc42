import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesFolderIn } from '../../../electron/sharing/shared-folder.ts';
import { ownLines } from '../../../electron/sharing/studio-union.ts';
import { must } from '../../../shared/result.ts';
import { newFolder } from '../store/setup-store.ts';
import { deviceOf, joinedStudio, share, threeStudios, union } from './studio.ts';

const tool = join(import.meta.dirname, '../../../electron/tools/record.ts');
const made = threeStudios();

/** Shares in a process of its own, killed as soon as that place shows that it has begun. */
const killedShare = (dataDir: string, folder: string, place: string): Promise<void> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [tool, 'share', '--data-dir', dataDir, '--folder', folder], {
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    const looking = setInterval(() => {
      try {
        if (readdirSync(place).length > 0) child.kill('SIGKILL');
      } catch {
        // Not begun yet.
      }
    }, 1);
    child.on('exit', () => {
      clearInterval(looking);
      resolve();
    });
  });

test('a tablet that is killed while it sends or takes has lost nothing: the next time goes on', async () => {
  const { one, two } = await joinedStudio(made(5), made(6));
  const before = (await union(one)).lines;
  const folder = newFolder();
  await killedShare(one, folder, join(linesFolderIn(folder), deviceOf(one)));
  // What it took before is taken again.
  rmSync(join(two, 'others'), { recursive: true });
  await killedShare(two, folder, join(two, 'others'));
  for (const dataDir of [one, two, one]) expect((await share(dataDir, folder, [])).code).toBe(0);
  expect((await union(one)).lines).toEqual(before);
  expect((await union(two)).lines).toEqual(before);
  const names = readdirSync(join(linesFolderIn(folder), deviceOf(one)));
  expect(names.filter((name) => !name.endsWith('.ndjson'))).toEqual([]);
  expect(must(ownLines(one)).length).toBeGreaterThan(0);
});
