import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { OfferedLine } from '../../shared/sharing/chains.ts';
import { linesName, spanOf } from '../backup/manifest.ts';
import { writeDurably } from '../store/durable-file.ts';

/** Where several tablets meet: a network share, a synced folder, a stick. Each writes in a folder of its own, and only adds to it. */
export const linesFolderIn = (folder: string): string => join(folder, 'stipple-studio', 'lines');

const LINES_IN_FILE = 1024;
const ours = /^\d{9,}-\d{9,}-[0-9a-f]{16}\.ndjson$/;

interface Sent {
  readonly entries: number;
  /** Files of this tablet that were not as it wrote them, and are whole again. */
  readonly mended: number;
}

/**
 * Adds the lines that are not there yet. A file is whole or not there; what is there already is read back, and written again where it was
 * damaged. `lines`: all of this tablet's, in order.
 */
export const sendLines = (folder: string, deviceId: string, lines: readonly OfferedLine[]): Sent => {
  const place = join(linesFolderIn(folder), deviceId);
  mkdirSync(place, { recursive: true });
  const names = readdirSync(place);
  for (const name of names) if (name.endsWith('.new')) rmSync(join(place, name), { force: true });
  let [sentTo, mended] = [0, 0];
  for (const name of names.filter((one) => ours.test(one)).toSorted()) {
    const { from, to } = spanOf(name);
    // What a copy of this tablet sent, or this one before an older copy of it was put back, stays: the union tells it as a fork.
    if (name !== nameOf(lines, from, to) || from > sentTo + 1) continue;
    sentTo = Math.max(sentTo, to);
    const text = textOf(lines.slice(from - 1, to));
    if (readFileSync(join(place, name), 'utf8') === text) continue;
    writeDurably(join(place, name), text);
    mended += 1;
  }
  const entries = lines.length - sentTo;
  for (let from = sentTo + 1; from <= lines.length; from += LINES_IN_FILE) {
    const to = Math.min(lines.length, from + LINES_IN_FILE - 1);
    writeDurably(join(place, nameOf(lines, from, to) ?? ''), textOf(lines.slice(from - 1, to)));
  }
  return { entries, mended };
};

const nameOf = (lines: readonly OfferedLine[], from: number, to: number): string | undefined => {
  const last = lines[to - 1];
  return last === undefined ? undefined : linesName(from, { seq: to, hash: last.hash });
};

const textOf = (lines: readonly OfferedLine[]): string =>
  lines.map(({ line, hash, mark }) => `${JSON.stringify({ line, hash, mark })}\n`).join('');

/** Every file of lines below a folder, whatever a sync program made of its name; what is no such file is counted. */
export const lineFilesIn = (
  folder: string,
): { readonly files: readonly string[]; readonly foreign: number } => {
  const files: string[] = [];
  let foreign = 0;
  if (!existsSync(folder)) return { files, foreign };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) continue;
    if (name.endsWith('.ndjson')) files.push(path);
    // What another tablet is writing this moment.
    else if (!name.endsWith('.new')) foreign += 1;
  }
  return { files, foreign };
};
