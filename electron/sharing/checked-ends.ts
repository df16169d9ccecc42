import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isHash } from '../../shared/journal/codec.ts';
import { writeDurably } from '../store/durable-file.ts';
import { readPlainFile } from '../store/plain-file.ts';
import { verifierOf } from '../vault/device-key.ts';
import { othersFolderOf } from './others.ts';

const FORMAT = 'stipple-checked-1';
const fileOf = (dataDir: string): string => join(othersFolderOf(dataDir), 'checked.json');
const textOf = (ends: readonly string[]): string => [FORMAT, ...ends].join('\n');

/** This tablet signs for the ends of all chains whose signatures it checked, so that the next look goes on from there. */
export const keepCheckedEnds = (
  dataDir: string,
  ends: readonly string[],
  sign: (text: string) => string,
): void => {
  mkdirSync(othersFolderOf(dataDir), { recursive: true, mode: 0o700 });
  const sorted = ends.toSorted();
  const file = { format: FORMAT, ends: sorted, signature: sign(textOf(sorted)) };
  writeDurably(fileOf(dataDir), `${JSON.stringify(file)}\n`);
};

/** Hashes of entries up to which this tablet checked every signature; none where the file is missing or not of this tablet. */
export const checkedEnds = (dataDir: string, publicKey: string): ReadonlySet<string> => {
  try {
    const { format, ends, signature } = JSON.parse(
      readPlainFile(fileOf(dataDir)).toString('utf8'),
    ) as Readonly<Record<string, unknown>>;
    const isOurs =
      format === FORMAT &&
      Array.isArray(ends) &&
      ends.every(isHash) &&
      typeof signature === 'string' &&
      verifierOf(publicKey)(textOf(ends), signature);
    return new Set(isOurs ? (ends as readonly string[]) : []);
  } catch {
    // None yet, or not to be read: everything is checked anew.
    return new Set();
  }
};
