import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './outcome.ts';

const child = join(import.meta.dirname, 'disk-child.ts');
const SMALL = '24m';

interface Parts {
  readonly folder: string;
  readonly seed: number;
  readonly onCase: (one: Case) => void;
}

/** In a mount namespace of its own, so that nothing of the machine changes. Fails loudly where that is impossible. */
export const workOnDisk = (
  how: 'full' | 'read-only',
  steps: number,
  { folder, seed, onCase }: Parts,
): Promise<void> => {
  const disk = join(folder, `${how}-disk`);
  mkdirSync(disk, { recursive: true });
  const script = `mount -t tmpfs -o size=${SMALL} none "$DISK" && exec "$NODE" "$CHILD" ${how} "$DISK" ${steps} ${seed}`;
  return new Promise((resolve, reject) => {
    const ran = spawn('unshare', ['-rm', 'sh', '-c', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE: process.execPath, CHILD: child, DISK: disk },
    });
    let [said, complaint, told] = ['', '', 0];
    ran.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      const lines = said.split('\n');
      said = lines.pop() ?? '';
      for (const line of lines) onCase(JSON.parse(line) as Case);
      told += lines.length;
    });
    ran.stderr.on('data', (chunk: Buffer) => {
      complaint = `${complaint}${chunk}`.slice(-2000);
    });
    ran.on('error', reject);
    ran.on('close', (code) => {
      if (code === 0) return resolve();
      if (told === 0) return reject(new Error(`needs "unshare -rm" with mounts: ${complaint}`));
      onCase({ part: `${how} disk`, what: `after step ${told}`, outcome: 'crash', why: complaint });
      resolve();
    });
  });
};
