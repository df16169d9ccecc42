import { existsSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { syncFolder } from '../store/durable-file.ts';
import { recordFileOf } from '../store/record-file.ts';
import { keyFolderOf } from '../vault/device-file.ts';
import { removeHereFile } from '../vault/here-file.ts';
import type { Pace } from './pace.ts';
import { openBackup } from './read-backup.ts';
import { rebuild } from './rebuild.ts';
import { beginUnpacking, clearUnpacked, isMark, isUnpacked } from './unfinished.ts';
import type { BackupProgress } from './round.ts';

/** A record comes to lie here while it is read from the backup: worth nothing until it is whole. */
const unfinishedOf = (dataDir: string): string => join(dataDir, 'restoring');
/** Whole, and not yet in its place. */
const wholeOf = (dataDir: string): string => join(dataDir, 'restored');

interface BringBack {
  /** The folder that the person chose: with a backup, or the backup itself. */
  readonly from: string;
  /** Holds no record. */
  readonly dataDir: string;
  readonly pace: Pace;
  readonly told: (progress: BackupProgress) => void;
}

/**
 * Makes the newest whole backup the record of this computer, whole or not at all: it is unpacked beside its place, and moved there when
 * nothing of it is missing. No key is needed. Throws what the disk says, and refusals; nothing is left behind then.
 */
export const bringBack = async ({ from, dataDir, pace, told }: BringBack): Promise<void> => {
  const { folder: unfinished } = beginUnpacking(unfinishedOf(dataDir));
  try {
    await rebuild({ target: openBackup(from), folder: unfinished, pace, told });
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  renameSync(unfinished, freeWholeOf(dataDir));
  syncFolder(dataDir);
  settleBroughtBack(dataDir);
};

/** Somebody's folder of that name keeps it. */
const freeWholeOf = (dataDir: string): string => {
  for (let more = 1; ; more += 1) {
    const place = more === 1 ? wholeOf(dataDir) : `${wholeOf(dataDir)}-${more}`;
    if (clearUnpacked(place) === 'free') return place;
  }
};
/** Those of ours, whatever number is behind their name. */
const unpackedIn = (dataDir: string, name: string): readonly string[] =>
  readdirSync(dataDir)
    .filter((one) => one === name || new RegExp(`^${name}-\\d+$`).test(one))
    .map((one) => join(dataDir, one))
    .filter(isUnpacked);

/**
 * Moves a record that was unpacked whole into its place, the database last, and clears away one that was not. A kill in between is made
 * good by calling it again. Never replaces anything: where there is a record already, nothing is touched.
 */
export const settleBroughtBack = (dataDir: string): void => {
  for (const folder of unpackedIn(dataDir, basename(unfinishedOf(dataDir)))) clearUnpacked(folder);
  for (const folder of unpackedIn(dataDir, basename(wholeOf(dataDir)))) settle(dataDir, folder);
};

const settle = (dataDir: string, whole: string): void => {
  const record = recordFileOf(dataDir);
  if (existsSync(join(whole, basename(record))) && !existsSync(record)) {
    removeHereFile(dataDir);
    const lastOnes = [basename(keyFolderOf(dataDir)), basename(record)];
    const rank = (name: string): number => lastOnes.indexOf(name);
    for (const name of readdirSync(whole).toSorted((a, b) => rank(a) - rank(b))) {
      const place = join(dataDir, name);
      if (isMark(name)) continue;
      dropEmpty(place);
      if (!existsSync(place)) renameSync(join(whole, name), place);
      syncFolder(dataDir);
    }
  }
  // All of it has its place: what is left is the mark alone.
  if (readdirSync(whole).every(isMark)) clearUnpacked(whole);
};

const dropEmpty = (folder: string): void => {
  try {
    rmdirSync(folder);
  } catch {
    // Not there, not empty, or no folder at all: then it stays.
  }
};
