import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { electronPath } from '../../../electron/runtime/electron-path.ts';

/** A disk of its own under the data folder, seen by the app alone: needs no rights on the machine, only user namespaces. */
export const diskUnder = (folder: string, dataDir: string, mount: string): string => {
  const { status, stderr } = spawnSync('unshare', ['-rm', 'true'], { encoding: 'utf8' });
  // A fault that cannot be made is no fault that was withstood.
  if (status !== 0)
    throw new Error(
      `This machine allows no namespaces of its own, so a full or read-only disk cannot be tested: ${stderr}`,
    );
  mkdirSync(dataDir, { recursive: true });
  const wrapper = join(folder, 'electron-on-its-disk.sh');
  writeFileSync(
    wrapper,
    `#!/bin/sh\nexec unshare -rm sh -c '${mount.replaceAll('DATA', dataDir)} && exec "$@"' sh "${electronPath()}" "$@"\n`,
  );
  chmodSync(wrapper, 0o755);
  return wrapper;
};

/** The data folder as the app sees it. */
export const asSeenBy = (pid: number | undefined, dataDir: string): string =>
  join('/proc', String(pid), 'root', dataDir);

/** Writes until not a byte fits any more. Answers how to make room again. */
export const fillUp = (dir: string): { readonly free: () => void } => {
  const file = join(dir, 'filler');
  const handle = openSync(file, 'w');
  for (const size of [1 << 20, 1 << 16, 4096, 512, 1]) {
    const bytes = Buffer.alloc(size, 1);
    try {
      while (writeSync(handle, bytes) === size);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
  closeSync(handle);
  return { free: () => rmSync(file) };
};

/** Runs a command where the app sees its mounts. */
export const inside = (pid: number | undefined, ...command: readonly string[]): void => {
  const { status, stderr } = spawnSync(
    'nsenter',
    ['-t', String(pid), '-U', '-m', '--preserve-credentials', ...command],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
};
