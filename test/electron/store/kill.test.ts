import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passphrase, setUpStore } from './setup-store.ts';

const KILLS = 26;
const child = join(import.meta.dirname, 'append-child.ts');

/** Lets it append until `wanted` entries were acknowledged and a moment more, then kills it dead. Answers the last acknowledged seq. */
const killedAfter = (args: readonly string[], wanted: number, moreMs: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [child, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complained = '';
    running.stderr.on('data', (chunk: Buffer) => {
      complained += chunk;
    });
    running.stdout.on('data', (chunk: Buffer) => {
      const before = said.split('\n').length;
      said += chunk;
      const lines = said.split('\n').length;
      if (before <= wanted && lines > wanted) setTimeout(() => running.kill('SIGKILL'), moreMs);
    });
    running.on('close', (code, signal) => {
      const last = said.split('\n').slice(0, -1).at(-1);
      if (signal !== 'SIGKILL' || last === undefined)
        reject(new Error(`ended by itself (${code}): ${complained}`));
      else resolve(Number(last));
    });
  });

test(
  'killed dead at 26 random moments, nothing that was acknowledged is lost',
  { timeout: 600_000 },
  async () => {
    const seed = Number(process.env['SEED'] ?? 20_969);
    console.log(`kill: SEED=${seed}`);
    const bench = setUpStore();
    bench.open().close();
    let random = seed;
    const next = (below: number): number => {
      random = (random * 1_103_515_245 + 12_345) % 2 ** 31;
      return Math.floor((random / 2 ** 31) * below);
    };
    for (let i = 0; i < KILLS; i += 1) {
      const acknowledged = await killedAfter(
        [bench.dataDir, passphrase, bench.client, bench.session],
        1 + next(60),
        next(20),
      );
      const store = bench.open();
      expect(store.damage()).toBeUndefined();
      expect(store.head().seq).toBeGreaterThanOrEqual(acknowledged);
      // At most the one transaction that was under way, and an attestation with it.
      expect(store.head().seq).toBeLessThanOrEqual(acknowledged + 4);
      expect([...store.read({ from: acknowledged })][0]).toMatchObject({ seq: acknowledged, state: 'open' });
      store.close();
    }
    const store = bench.open();
    const steps = store.verifyAll();
    let step = await steps.next();
    while (step.done !== true) step = await steps.next();
    expect(step.value).toMatchObject({ intact: true, entries: store.head().seq });
    store.close();
  },
);
