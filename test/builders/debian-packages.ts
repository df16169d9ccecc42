import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, failedLately, noteFailure } from '../../electron/runtime/cache.ts';

/** Where the packages lie unpacked, or why they could not be had. */
export type Unpacked = { readonly root: string } | { readonly why: string };

const ran = (command: string, args: readonly string[], cwd: string): boolean =>
  spawnSync(command, [...args], { cwd, stdio: 'ignore', timeout: 120_000 }).status === 0;

/**
 * Programs of Debian for a test against the real thing: fetched and unpacked into the cache, nothing is installed on the machine.
 * `name` is the folder, kept for the next time; needs `apt-get` and its archive in reach.
 */
export const debianPackages = (name: string, packages: readonly string[]): Unpacked => {
  const root = join(cacheFolder(), 'debian', name);
  if (existsSync(root)) return { root };
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0)
    return { why: 'this system has no apt-get' };
  if (failedLately(`debian-${name}`, Date.now())) return { why: `${name} could not be fetched today` };
  mkdirSync(join(root, '..'), { recursive: true });
  const work = mkdtempSync(`${root}-`);
  try {
    const fetched = (): boolean => ran('apt-get', ['download', '-qq', ...packages], work);
    // Without its lists it knows no package; only an administrator may fetch them.
    if (!fetched() && !(ran('apt-get', ['update', '-qq'], work) && fetched())) {
      noteFailure(`debian-${name}`, Date.now());
      return { why: `apt-get could not fetch ${packages.join(', ')}` };
    }
    const files = readdirSync(work).filter((one) => one.endsWith('.deb'));
    for (const file of files)
      if (!ran('dpkg', ['-x', file, 'root'], work)) return { why: `${file} could not be unpacked` };
    try {
      renameSync(join(work, 'root'), root);
    } catch (error) {
      // Another test run was quicker.
      if (!existsSync(root)) throw error;
    }
    return { root };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

/** Where a Debian of this processor keeps its libraries below `usr/lib`. */
export const libraryFolder = (root: string): string =>
  join(root, 'usr/lib', readdirSync(join(root, 'usr/lib')).find((one) => one.endsWith('-linux-gnu')) ?? '');
