import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Link } from '../../shared/sharing/chains.ts';
import type { OfferedLine } from '../../shared/sharing/chains.ts';
import type { Union } from '../../shared/sharing/union.ts';
import { linesName } from '../backup/manifest.ts';
import { writeDurably } from '../store/durable-file.ts';
import { offeredIn } from './offered-file.ts';
import { lineFilesIn } from './shared-folder.ts';

/** What this tablet holds of the others: their lines as they wrote them, each found good, in a folder beside the record. */
export const othersFolderOf = (dataDir: string): string => join(dataDir, 'others');

export const othersLines = async (dataDir: string): Promise<readonly OfferedLine[]> =>
  linesOfFiles(lineFilesIn(othersFolderOf(dataDir)).files);

export const linesOfFiles = async (files: readonly string[]): Promise<readonly OfferedLine[]> => {
  const lines: OfferedLine[] = [];
  for (const file of files) for (const line of (await offeredIn(file)).lines) lines.push(line);
  return lines;
};

export interface Taken {
  readonly tablet: string;
  readonly entries: number;
}

/**
 * Keeps the lines of the other tablets that are not held yet. A file is whole or not there, so that a full disk or a kill costs this time
 * only; whatever does not count stays where it came from.
 */
export const keepOthers = (
  dataDir: string,
  { heard, afterRevocation, inOrder }: Union,
  held: ReadonlySet<string>,
): readonly Taken[] => {
  const taken: Taken[] = [];
  const members = new Set([...inOrder, ...afterRevocation]);
  for (const { tablet } of heard) {
    const fresh = (tablet.chain?.links ?? []).filter((link) => members.has(link) && !held.has(link.hash));
    const [first, last] = [fresh[0], fresh.at(-1)];
    if (first === undefined || last === undefined) continue;
    const folder = join(othersFolderOf(dataDir), tablet.deviceId);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const name = linesName(first.entry.seq, { seq: last.entry.seq, hash: last.hash });
    writeDurably(join(folder, name), fresh.map(textOf).join(''));
    taken.push({ tablet: tablet.name, entries: fresh.length });
  }
  return taken;
};

const textOf = ({ line, hash, mark }: Link): string => `${JSON.stringify({ line, hash, mark })}\n`;
