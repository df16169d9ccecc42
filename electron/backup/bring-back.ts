import { existsSync, lstatSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { syncFolder } from '../store/durable-file.ts';
import { recordFileOf } from '../store/record-file.ts';
import { keyFolderOf } from '../vault/device-file.ts';
import { removeHereFile } from '../vault/here-file.ts';
import type { Pace } from './pace.ts';
import { openBackup } from './read-backup.ts';
import { rebuild } from './rebuild.ts';
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
  const unfinished = unfinishedOf(dataDir);
  rmSync(unfinished, { recursive: true, force: true });
  try {
    await rebuild({ target: openBackup(from), folder: unfinished, pace, told });
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  renameSync(unfinished, wholeOf(dataDir));
  syncFolder(dataDir);
  settleBroughtBack(dataDir);
};

/**
 * Moves a record that was unpacked whole into its place, the database last, and clears away one that was not. A kill in between is made
 * good by calling it again. Never replaces anything: where there is a record already, nothing is touched.
 */
export const settleBroughtBack = (dataDir: string): void => {
  rmSync(unfinishedOf(dataDir), { recursive: true, force: true });
  const whole = wholeOf(dataDir);
  const record = recordFileOf(dataDir);
  // A link would have another record moved away from where it lies.
  const isHere = lstatSync(whole, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isHere || !existsSync(join(whole, basename(record))) || existsSync(record)) return dropEmpty(whole);
  removeHereFile(dataDir);
  const rank = (name: string): number => lastOnes.indexOf(name);
  const lastOnes = [basename(keyFolderOf(dataDir)), basename(record)];
  for (const name of readdirSync(whole).toSorted((a, b) => rank(a) - rank(b))) {
    const place = join(dataDir, name);
    dropEmpty(place);
    if (!existsSync(place)) renameSync(join(whole, name), place);
    syncFolder(dataDir);
  }
  dropEmpty(whole);
};

const dropEmpty = (folder: string): void => {
  try {
    rmdirSync(folder);
  } catch {
    // Not there, not empty, or no folder at all: then it stays.
  }
};
