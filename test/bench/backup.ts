import { closeSync, cpSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { backUp } from '../../electron/backup/round.ts';
import { sourceIn } from '../../electron/backup/source.ts';
import { openTarget } from '../../electron/backup/target.ts';
import { root } from '../../electron/runtime/spawn.ts';
import { copyRecord } from '../../electron/store/copy-record.ts';
import { writeStudio } from '../../electron/practice/studio/write-studio.ts';
import { readDevice } from '../../electron/vault/open-vault.ts';
import { must } from '../../shared/result.ts';
import { instantOf } from '../../shared/time.ts';
import type { LocalDate } from '../../shared/time.ts';
import { waitedMs } from './busy.ts';
import { median } from './stats.ts';
import type { BenchLine } from './stats.ts';
import { studioPassphrase } from './studio-folder.ts';

/** A day of 20 sessions and 600 photos: written, synced and read back as a backup, against copying and syncing the very same files. */
export const backupLines = async (
  rounds: number,
): Promise<{ readonly lines: readonly BenchLine[]; readonly raw: object }> => {
  // Not in the temporary folder: that may be memory.
  const folder = join(root, 'out/bench-backup');
  rmSync(folder, { recursive: true, force: true });
  const [dataDir, drive, plain] = ['data', 'drive', 'plain'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(folder, { recursive: true });
  writeStudio({
    dataDir,
    clients: 20,
    sessions: 20,
    regular: 20,
    photos: 600,
    whole: true,
    seed: 5,
    until: '2026-11-20' as LocalDate,
    passphrase: studioPassphrase,
  });
  const seen = { ours: [] as number[], plain: [] as number[] };
  const backedUp = async (): Promise<void> => {
    rmSync(drive, { recursive: true, force: true });
    mkdirSync(drive);
    const copy = must(copyRecord(dataDir));
    const device = readDevice(dataDir);
    if (device === undefined) throw new Error('defect: the studio names no device');
    try {
      const from = performance.now() - waitedMs();
      await backUp({
        source: sourceIn(dataDir, copy.db, device.deviceId),
        target: openTarget(drive),
        device,
        at: instantOf(Date.parse('2026-11-20T18:00:00Z')),
        pace: () => undefined,
        mayBegin: true,
      });
      seen.ours.push(performance.now() - waitedMs() - from);
    } finally {
      copy.close();
    }
  };
  const copied = (): void => {
    rmSync(plain, { recursive: true, force: true });
    const from = performance.now() - waitedMs();
    cpSync(drive, plain, { recursive: true });
    syncAll(plain);
    seen.plain.push(performance.now() - waitedMs() - from);
  };
  for (let round = 0; round < rounds; round += 1) {
    await backedUp();
    copied();
  }
  const { files, bytes } = sizeOf(drive);
  rmSync(folder, { recursive: true, force: true });
  return {
    lines: [
      {
        what: 'backup of a day, 20 sessions and 600 photos, against copying its files',
        ours: median(seen.ours),
        theirs: median(seen.plain),
        unit: 'ms',
        goal: 3,
      },
    ],
    raw: { ...seen, files, bytes },
  };
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

const syncAll = (folder: string): void => {
  for (const path of filesIn(folder)) {
    const file = openSync(path, 'r+');
    fsyncSync(file);
    closeSync(file);
  }
};

const sizeOf = (folder: string): { readonly files: number; readonly bytes: number } => {
  const sizes = filesIn(folder).map((path) => statSync(path).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
};
