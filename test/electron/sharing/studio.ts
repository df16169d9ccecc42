import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { writeStudio } from '../../../electron/practice/studio/write-studio.ts';
import { enrolTablet } from '../../../electron/tools/enrol-tablet.ts';
import { shareRecord } from '../../../electron/tools/share-record.ts';
import { unionOf } from '../../../electron/tools/union-record.ts';
import { readDevice } from '../../../electron/vault/open-vault.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { newFolder } from '../store/setup-store.ts';

export const passphrase = 'generated studio';
const seeds = [5, 6, 7] as const;

/** Three studios that know nothing of each other, made once for a file of tests. */
export const threeStudios = (): ((seed: (typeof seeds)[number]) => string) => {
  const place = mkdtempSync(join(tmpdir(), 'stipple-test-'));
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  beforeAll(() => {
    for (const seed of seeds)
      writeStudio({
        dataDir: join(place, `${seed}`),
        clients: 1,
        sessions: 1,
        regular: 0,
        photos: 0,
        whole: false,
        short: true,
        seed,
        until: '2026-11-20' as LocalDate,
        passphrase,
      });
  });
  return (seed) => copied(join(place, `${seed}`));
};

export const copied = (dataDir: string): string => {
  const folder = join(newFolder(), 'data');
  cpSync(dataDir, folder, { recursive: true });
  return folder;
};
export const opening = (dataDir: string, secrets = [passphrase]) => ({
  dataDir,
  secrets,
  by: undefined,
  wallMs: () => Date.parse('2026-11-23T10:00:00Z'),
  cost: 'cheap' as const,
});
export const deviceOf = (dataDir: string): string => readDevice(dataDir)?.deviceId ?? '';
/** With the passphrase; `[]`: without. */
export const share = (dataDir: string, folder: string, secrets?: string[]) =>
  shareRecord({ ...opening(dataDir, secrets), where: { folder } });
export const enrol = (how: 'admit' | 'join', dataDir: string, folder: string, words?: string) =>
  enrolTablet({ ...opening(dataDir), where: { folder }, how, words });
export const wordsIn = (lines: readonly string[]): string => /entries: (.*)$/.exec(lines[0] ?? '')?.[1] ?? '';
export const union = (dataDir: string) => unionOf({ dataDir, files: [], lot: undefined });
/** The same opened, with what it says of clients. */
export const opened = (dataDir: string, client: string) =>
  unionOf({ dataDir, files: [], lot: undefined, client, secret: passphrase, cost: 'cheap' });

/** Two tablets that are one studio, by the steps that a studio takes. */
export const joinedStudio = async (one: string, two: string) => {
  const folder = newFolder();
  await share(one, folder, []);
  await share(two, folder, []);
  const words = wordsIn((await enrol('admit', one, folder)).lines);
  const answers = [
    await enrol('admit', one, folder, words.toUpperCase()),
    await enrol('join', two, folder, words),
  ];
  for (const dataDir of [one, two, one, two]) answers.push(await share(dataDir, folder));
  const failed = answers.find(({ code }) => code !== 0);
  if (failed !== undefined) throw new Error(failed.lines.join('\n'));
  return { one, two, folder, words };
};
