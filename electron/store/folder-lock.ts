import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

export interface FolderLock {
  readonly release: () => void;
}
export interface InUse {
  readonly kind: 'in-use';
  readonly pid: number;
}

/**
 * One writer a data folder. The file names the process and when it was born, because after a kill its
 * number may belong to another program. Throws what the disk says (read-only folder, disk full).
 */
export const lockFolder = (dataDir: string): Result<FolderLock, InUse> => {
  const path = join(dataDir, 'in-use.json');
  const mine = JSON.stringify({ pid: process.pid, born: bornOf(process.pid) });
  for (let tries = 0; tries < 5; tries += 1) {
    if (writeNew(path, mine)) return ok({ release: () => release(path, mine) });
    const holder = holderOf(path);
    if (holder !== undefined) return err({ kind: 'in-use', pid: holder });
    takeAway(path);
  }
  return err({ kind: 'in-use', pid: 0 });
};

/** The process that holds the lock, `undefined` when it is dead or the file says nothing. */
const holderOf = (path: string): number | undefined => {
  const text = textOf(path);
  if (text === undefined) return undefined;
  try {
    const { pid, born } = JSON.parse(text) as { pid: number; born: string };
    return isAlive(pid) && bornOf(pid) === born ? pid : undefined;
  } catch {
    // Another process may be just about to write it; an old empty one was left by a power cut.
    return Date.now() - statSync(path).mtimeMs < 2_000 ? 0 : undefined;
  }
};

const writeNew = (path: string, text: string): boolean => {
  try {
    const handle = openSync(path, 'wx', 0o600);
    try {
      writeSync(handle, text);
    } finally {
      closeSync(handle);
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

// Renamed first: of two that find the same dead lock only one gets it away.
const takeAway = (path: string): void => {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  rmSync(aside, { force: true });
};

const release = (path: string, mine: string): void => {
  if (textOf(path) === mine) rmSync(path, { force: true });
};

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Something that another process with the same number would not share; empty where the system does not tell. */
const bornOf = (pid: number): string => {
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      // The name in brackets may hold spaces; start time is the 20th field after it.
      const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
      return `${boot} ${ticks}`;
    }
    if (process.platform === 'darwin')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return imageOf(pid);
  } catch {
    return '';
  }
};

// Windows tells the start time only through slow tools; the program's name is enough against a recycled number.
const imageOf = (pid: number): string =>
  execFileSync('tasklist', ['/fi', `PID eq ${pid}`, '/fo', 'csv', '/nh'], {
    encoding: 'utf8',
    windowsHide: true,
  }).split(',')[0] ?? '';
