import { copyFileSync, cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { newFolder, setUpStore } from './setup-store.ts';

/** A folder as a power cut leaves it: the write-ahead file ends, or turns to rubbish, at `cut`. */
const cutAt = (from: string, wal: Buffer, name: string): string => {
  const to = join(newFolder(), name);
  mkdirSync(to);
  copyFileSync(join(from, 'record.db'), join(to, 'record.db'));
  cpSync(join(from, 'keys'), join(to, 'keys'), { recursive: true });
  writeFileSync(join(to, 'record.db-wal'), wal);
  return to;
};

test('wherever the write-ahead file is torn, all that was acknowledged before the tear is there and the chain is whole', () => {
  const seed = Number(process.env['SEED'] ?? 20_969);
  console.log(`torn-wal: SEED=${seed}`);
  const bench = setUpStore();
  bench.open().close();
  const store = bench.open();
  const acknowledged: { readonly size: number; readonly seq: number }[] = [];
  const walFile = join(bench.dataDir, 'record.db-wal');
  for (let i = 0; i < 60; i += 1) {
    must(store.append([bench.event({ type: 'note.added', text: 'w'.repeat((i * 37) % 900) })]));
    acknowledged.push({ size: statSync(walFile).size, seq: store.head().seq });
  }
  const wal = readFileSync(walFile);
  const first = acknowledged[0]!.size;
  for (let i = 0; i < 40; i += 1) {
    const cut = first + (((seed + i * 7919) * 104_729) % (wal.length - first));
    const torn =
      i % 2 === 0
        ? wal.subarray(0, cut)
        : // The file system had made room already, and what lies there is old: zeros here.
          Buffer.concat([wal.subarray(0, cut), Buffer.alloc(wal.length - cut)]);
    const dataDir = cutAt(bench.dataDir, torn, `cut-${cut}`);
    const again = bench.open({ dataDir });
    const safe = acknowledged.filter(({ size }) => size <= cut).at(-1)!.seq;
    expect(again.damage()).toBeUndefined();
    expect(again.head().seq).toBeGreaterThanOrEqual(safe);
    expect(again.verifyRecent()).toMatchObject({ intact: true, entries: again.head().seq });
    must(again.append([bench.event({ type: 'note.added', text: 'goes on' })]));
    again.close();
  }
  store.close();
});
