import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../../electron/store/open-store.ts';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import type { Entry } from '../../../shared/journal/entry.ts';
import { must } from '../../../shared/result.ts';
import type { Bench } from './setup-store.ts';
import { newFolder, setUpStore } from './setup-store.ts';

const FLIPS = 120;

const used = (): { readonly bench: Bench; readonly entries: readonly Entry[] } => {
  const bench = setUpStore();
  const store = bench.open();
  must(store.append([bench.opening()]));
  for (let i = 0; i < 60; i += 1) {
    must(store.append([bench.event({ type: 'note.added', text: `tap ${i} `.repeat(i % 30) })]));
    if (i % 25 === 0) store.keepWitness();
  }
  store.keepWitness();
  const entries = [...store.read()];
  store.close();
  return { bench, entries };
};

test(
  '120 flipped bits: each is named, or makes a clean failure, or touched nothing of the journal; never a crash',
  { timeout: 600_000 },
  async () => {
    const seed = Number(process.env['SEED'] ?? 20_969);
    console.log(`bit-flips: SEED=${seed}`);
    const { bench, entries } = used();
    const sound = readFileSync(join(bench.dataDir, 'record.db'));
    const dataDir = join(newFolder(), 'flipped');
    cpSync(bench.dataDir, dataDir, { recursive: true });
    const seen = { named: 0, failed: 0, harmless: 0 };
    for (let i = 0; i < FLIPS; i += 1) {
      // The first page holds what SQLite needs to open anything at all: visit it more often than its size asks.
      const offset = i % 6 === 0 ? (seed + i * 131) % 4096 : ((seed + i * 7919) * 104_729) % sound.length;
      const flipped = Buffer.from(sound);
      flipped[offset]! ^= 1 << (i % 8);
      writeFileSync(join(dataDir, 'record.db'), flipped);
      cpSync(join(bench.dataDir, 'head.json'), join(dataDir, 'head.json'));

      const told = verifyFolder(dataDir, {});
      expect(told.lines[0]).toMatch(/^(intact: \d+ entries|damaged: seq \d+, [a-z-]+|unreadable: .+)$/);

      const opened = openStore({ dataDir, vault: bench.vault, clock: bench.clock, appVersion: '0.1.0' });
      if (!opened.ok) {
        expect(opened.error.kind).toMatch(/record-unreadable|newer-record|cannot-open/);
        seen.failed += 1;
        continue;
      }
      const store = opened.value;
      const steps = store.verifyAll();
      let step = await steps.next();
      while (step.done !== true) step = await steps.next();
      const read = [...store.read()];
      if (store.damage() === undefined) {
        expect(read).toEqual(entries);
        expect(told.code).toBe(0);
        seen.harmless += 1;
      } else {
        expect(store.append([bench.event({})])).toMatchObject({
          ok: false,
          error: { kind: 'read-only-record' },
        });
        seen.named += 1;
      }
      store.close();
    }
    console.log(`bit-flips: ${JSON.stringify(seen)}`);
    expect(seen.named).toBeGreaterThan(FLIPS / 4);
  },
);
