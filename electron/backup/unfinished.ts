import { lstatSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeDurably, writeDurably } from '../store/durable-file.ts';
import { problemOfPlace } from './problem.ts';

/** Lies in a record that is being unpacked, from before anything else does until it has its place. */
const MARK = 'unfinished.json';
const SAYS = `${JSON.stringify({ format: 'stipple-unfinished-1' })}\n`;
/** What is unpacked beside it, and nothing else. */
const UNPACKED =
  /^(unfinished\.json(\.new)?|keys|media|head\.json(\.new)?|record\.db(\.new)?(-wal|-journal|\.lock)?)$/;

const namesIn = (folder: string): readonly string[] | undefined =>
  lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder) : undefined;

const isMarked = (folder: string): boolean => {
  try {
    return readFileSync(join(folder, MARK), 'utf8') === SAYS;
  } catch {
    return false;
  }
};

/** Whether a restore of ours lies there, whole or not. A link, a file, and a folder of somebody who calls one so are none. */
export const isUnpacked = (folder: string): boolean => {
  const names = namesIn(folder);
  if (names === undefined) return false;
  // A kill came before the mark was there.
  if (names.every((name) => name === `${MARK}.new`)) return true;
  return isMarked(folder) && names.every((name) => UNPACKED.test(name));
};

/** Destroys what a restore that was killed has left. What is not ours stays, and is answered. */
export const clearUnpacked = (folder: string): 'free' | 'foreign' => {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return 'free';
  if (!isUnpacked(folder)) return 'foreign';
  rmSync(folder, { recursive: true, force: true });
  return 'free';
};

/** A folder to unpack into, by that name or the next one that is free, with its mark in it; `kept`: what lies under names before it. */
export const beginUnpacking = (
  name: string,
): { readonly folder: string; readonly kept: readonly string[] } => {
  const kept: string[] = [];
  for (let more = 1; ; more += 1) {
    const folder = more === 1 ? name : `${name}-${more}`;
    if (clearUnpacked(folder) === 'foreign') kept.push(folder);
    else {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeDurably(join(folder, MARK), SAYS);
      } catch (error) {
        throw problemOfPlace(error, folder);
      }
      return { folder, kept };
    }
  }
};

/** It is in its place, or about to be. */
export const endUnpacking = (folder: string): void => removeDurably(join(folder, MARK));

export const isMark = (name: string): boolean => name === MARK;
