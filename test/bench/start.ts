import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../electron/runtime/spawn.ts';
import { memoryOf, startElectron } from './electron-run.ts';
import type { Memory, Started } from './electron-run.ts';
import { median } from './stats.ts';
import type { BenchLine } from './stats.ts';
import { eveningOffset, makeUsedFolder, passphrase } from './used-folder.ts';

const home =
  "document.querySelector('h1')?.textContent === 'Home' && document.querySelectorAll('button').length > 5";

/** Start and memory of our window and of a bare one, by turns, so that a busy machine slows both. */
export const startLines = async (
  rounds: number,
): Promise<{ readonly lines: readonly BenchLine[]; readonly raw: object }> => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-bench-'));
  const dataDir = join(folder, 'data');
  makeUsedFolder(dataDir, 3, false);
  const ours = () =>
    startElectron(
      root,
      [`--data-dir=${dataDir}`],
      { STIPPLE_TEST: '1', STIPPLE_PASSPHRASE: passphrase, STIPPLE_CLOCK_OFFSET_MS: eveningOffset(dataDir) },
      home,
    );
  const bare = () =>
    startElectron(
      join(import.meta.dirname, 'bare'),
      [`--user-data=${join(folder, 'bare')}`],
      {},
      "document.querySelector('h1') !== null",
    );
  const seen = {
    ours: [] as number[],
    bare: [] as number[],
    oursMemory: [] as Memory[],
    bareMemory: [] as Memory[],
  };
  // The first start of each fills caches and is not counted.
  for (const start of [ours, bare]) await (await start()).quit();
  for (let round = 0; round < rounds; round += 1) {
    await measured(ours, seen.ours, seen.oursMemory);
    await measured(bare, seen.bare, seen.bareMemory);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const pss = (all: readonly Memory[]): number => median(all.map(({ pssMiB }) => pssMiB));
  const rss = (all: readonly Memory[]): number => median(all.map(({ rssMiB }) => rssMiB));
  return {
    lines: [
      {
        what: 'start to first usable screen, against a bare window',
        ours: median(seen.ours),
        theirs: median(seen.bare),
        unit: 'ms',
        goal: 1.5,
      },
      {
        what: 'memory of all processes (PSS), against a bare window',
        ours: pss(seen.oursMemory),
        theirs: pss(seen.bareMemory),
        unit: 'MiB',
        goal: 1.3,
      },
      {
        what: 'memory of all processes (RSS), against a bare window',
        ours: rss(seen.oursMemory),
        theirs: rss(seen.bareMemory),
        unit: 'MiB',
        goal: 1.3,
      },
    ],
    raw: seen,
  };
};

const measured = async (
  start: () => Promise<Started>,
  times: number[],
  memories: Memory[],
): Promise<void> => {
  const running = await start();
  times.push(running.ms);
  // Until the work behind the first screen is done.
  await new Promise((done) => {
    setTimeout(done, 2_000);
  });
  memories.push(memoryOf(running.pid));
  await running.quit();
};
