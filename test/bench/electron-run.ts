import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { electronArgs, electronPath } from '../../electron/runtime/electron-path.ts';

export interface Started {
  /** From the spawn to the first painted screen that can be used. */
  readonly ms: number;
  readonly pid: number;
  readonly quit: () => Promise<void>;
}

/** Starts Electron with the hook and waits until `usable`, an expression in the page, is true and painted. */
export const startElectron = (
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  usable: string,
): Promise<Started> =>
  new Promise((resolve, reject) => {
    const from = performance.now();
    const child = spawn(
      electronPath(),
      [...electronArgs(), '-r', join(import.meta.dirname, 'hook.cjs'), folder, ...args],
      {
        stdio: ['pipe', 'pipe', 'pipe'],
        env: { ...process.env, ...env, BENCH_USABLE: usable },
      },
    );
    let complained = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complained += chunk.toString();
    });
    const gone = new Promise<void>((done) => child.once('exit', () => done()));
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`not usable after ten minutes:\n${complained}`));
    }, 600_000);
    void gone.then(() => reject(new Error(`ended before it was usable:\n${complained}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      if (!chunk.toString().includes('usable')) return;
      const ms = performance.now() - from;
      clearTimeout(late);
      resolve({
        ms,
        pid: child.pid ?? 0,
        quit: () => {
          child.stdin.end('quit\n');
          return gone;
        },
      });
    });
  });

export interface Memory {
  readonly pssMiB: number;
  readonly rssMiB: number;
}

/** What a process and all below it hold, shared pages counted by share (PSS) and in full (RSS). Linux only. */
export const memoryOf = (pid: number): Memory => {
  const sum = { pssMiB: 0, rssMiB: 0 };
  for (const one of familyOf(pid)) {
    const text = readFileSync(`/proc/${one}/smaps_rollup`, 'utf8');
    const kib = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
    sum.pssMiB += kib('Pss') / 1024;
    sum.rssMiB += kib('Rss') / 1024;
  }
  return sum;
};

const familyOf = (pid: number): readonly number[] => {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap((child) => familyOf(child))];
};
