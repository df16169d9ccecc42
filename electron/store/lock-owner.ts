import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename } from 'node:path';

/** A process, and the running system it belongs to. Empty where the system does not tell. */
export interface Owner {
  readonly pid: number;
  /** Something that another process with the same number would not share. */
  readonly born: string;
  readonly platform: string;
  readonly host: string;
  /** This run of the system, from switching on to switching off. */
  readonly boot: string;
  /** In which numbers of processes are counted: a container has its own. */
  readonly space: string;
  readonly machine: string;
}

let known: Owner | undefined;
export const systemOf = (): Owner =>
  (known ??= {
    pid: process.pid,
    born: bornOf('self'),
    platform: process.platform,
    host: hostname(),
    boot: bootOf(),
    space: process.platform === 'linux' ? told(() => readlinkSync('/proc/self/ns/pid')) : '',
    machine: process.platform === 'linux' ? told(() => readFileSync('/etc/machine-id', 'utf8').trim()) : '',
  });

/**
 * Whether the process of that number is the one that wrote this: after a kill its number may belong to another program, or to nobody but
 * whoever has not yet asked how it ended.
 */
export const isRunning = ({ pid, born }: Pick<Owner, 'pid' | 'born'>): boolean | 'not-told' => {
  const found = bornOf(pid);
  // A system may hide the processes of other users: that one of them lives is all it says.
  return found === '' ? 'not-told' : found === born && !isOver(pid);
};

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const isOver = (pid: number): boolean => process.platform === 'linux' && /^[ZX]/i.test(statOf(pid)[0] ?? '');

/** State, parent and so on. The name in brackets before may hold spaces. */
const statOf = (pid: number | 'self'): readonly string[] =>
  told(() => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '').split(' ');

const bootOf = (): string => {
  if (process.platform === 'linux')
    return told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  return process.platform === 'darwin'
    ? told(() => execFileSync('sysctl', ['-n', 'kern.bootsessionuuid'], { encoding: 'utf8' }).trim())
    : '';
};

const bornOf = (pid: number | 'self'): string =>
  told(() => {
    if (process.platform === 'linux')
      // Start time is the 20th field after the name.
      return statOf(pid)[19] ?? '';
    const number = String(pid === 'self' ? process.pid : pid);
    if (process.platform === 'darwin')
      return execFileSync('ps', ['-o', 'lstart=', '-p', number], { encoding: 'utf8' }).trim();
    // Windows tells the start time only through slow tools; the program's name is enough against a recycled number.
    return pid === 'self' ? basename(process.execPath).toLowerCase() : imageOf(number);
  });

const imageOf = (pid: string): string =>
  execFileSync('tasklist', ['/fi', `PID eq ${pid}`, '/fo', 'csv', '/nh'], {
    encoding: 'utf8',
    windowsHide: true,
  })
    .split(',')[0]
    ?.replaceAll('"', '')
    .trim()
    .toLowerCase() ?? '';

const told = (ask: () => string): string => {
  try {
    return ask();
  } catch {
    return '';
  }
};
