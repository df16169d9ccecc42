import { sha256 } from '../store/digest.ts';
import type { ChainEnd } from '../../shared/journal/entry.ts';
import { isHash } from '../../shared/journal/codec.ts';
import { parseMark } from '../../shared/journal/mark.ts';
import type { Mark } from '../../shared/journal/mark.ts';
import type { JsonValue } from '../../shared/brand.ts';
import { isInstant } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import { backupWords } from '../../shared/words/backup.ts';
import { refused } from './problem.ts';
import type { Target } from './target.ts';

const BACKUP_FORMAT = 'stipple-backup-1';

/**
 * One generation: what it consists of, by name. It is written last, whole or not at all, after everything it names was read back; so a
 * generation is good or not there, and an earlier one is never touched by a later one that fails.
 */
export interface Manifest {
  readonly generation: number;
  readonly at: Instant;
  /** Hash of entry 1: which record this is, whatever device goes on with it. */
  readonly record: string;
  readonly deviceId: string;
  readonly publicKey: string;
  readonly end: ChainEnd;
  /** Of the entry at the end. */
  readonly mark: Mark;
  /** Names of the files with the lines, in order. */
  readonly lines: readonly string[];
  /** Name of the file that lists the key files. */
  readonly keys: string;
  /** Files that the record names and no longer had. */
  readonly missing: number;
  /** When every file of the backup was last read, the old ones too. */
  readonly wholeAt: Instant;
}

export const linesFolder = 'journal';
const folder = 'generations';
const nameOf = (generation: number): string => `${String(generation).padStart(8, '0')}.json`;

export const writeManifest = async (target: Target, manifest: Manifest): Promise<void> => {
  const fields = { format: BACKUP_FORMAT, ...manifest };
  await target.write(
    `${folder}/${nameOf(manifest.generation)}`,
    `${JSON.stringify({ ...fields, sum: sumOf(fields) })}\n`,
  );
};

/** Numbers of the generations there, newest first. */
export const generationsIn = async (target: Target): Promise<readonly number[]> =>
  (await target.list(folder))
    .flatMap((name) => (/^\d{8}\.json$/.test(name) ? [Number(name.slice(0, 8))] : []))
    .toSorted((a, b) => b - a);

/** `undefined` where it is missing or damaged. */
export const readManifest = async (target: Target, generation: number): Promise<Manifest | undefined> => {
  const bytes = await target.read(`${folder}/${nameOf(generation)}`);
  if (bytes === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { sum, ...fields } = value as Record<string, unknown>;
  const { format } = fields;
  if (typeof format === 'string' && /^stipple-backup-\d+$/.test(format) && format !== BACKUP_FORMAT)
    throw refused('newer', backupWords.newer);
  if (format !== BACKUP_FORMAT || sum !== sumOf(fields)) return undefined;
  return manifestOf(fields, generation);
};

/** Those that can be read, newest first. */
export const manifestsIn = async function* (target: Target): AsyncGenerator<Manifest> {
  for (const generation of await generationsIn(target)) {
    const manifest = await readManifest(target, generation);
    if (manifest !== undefined) yield manifest;
  }
};

export const newestIn = async (target: Target): Promise<Manifest | undefined> => {
  for await (const manifest of manifestsIn(target)) return manifest;
  return undefined;
};

export const removeManifest = (target: Target, generation: number): Promise<void> =>
  target.remove(`${folder}/${nameOf(generation)}`);

const sumOf = (fields: object): string => sha256(JSON.stringify(fields));

const manifestOf = (fields: Record<string, unknown>, generation: number): Manifest | undefined => {
  const { at, record, deviceId, publicKey, end, mark, lines, keys, missing, wholeAt } = fields;
  const last = parseMark(mark as JsonValue);
  const { seq, hash } = (end ?? {}) as { seq?: unknown; hash?: unknown };
  return fields['generation'] === generation &&
    typeof at === 'string' &&
    isInstant(at) &&
    typeof wholeAt === 'string' &&
    isInstant(wholeAt) &&
    isHash(record) &&
    typeof deviceId === 'string' &&
    typeof publicKey === 'string' &&
    isHash(hash) &&
    last !== undefined &&
    last.seq === seq &&
    last.hash === hash &&
    Array.isArray(lines) &&
    lines.every(isLinesName) &&
    typeof keys === 'string' &&
    /^list-[0-9a-f]{64}\.json$/.test(keys) &&
    Number.isSafeInteger(missing)
    ? {
        generation,
        at,
        record,
        deviceId,
        publicKey,
        end: { seq, hash } as ChainEnd,
        mark: last,
        lines,
        keys,
        missing: Number(missing),
        wholeAt,
      }
    : undefined;
};

/** A file of lines is named by its first and last entry and the hash of the last. */
export const linesName = (from: number, { seq, hash }: ChainEnd): string =>
  `${String(from).padStart(9, '0')}-${String(seq).padStart(9, '0')}-${hash.slice(0, 16)}.ndjson`;

const isLinesName = (name: unknown): name is string =>
  typeof name === 'string' && /^\d{9,}-\d{9,}-[0-9a-f]{16}\.ndjson$/.test(name);

export const spanOf = (name: string): { readonly from: number; readonly to: number } => {
  const [from = '0', to = '0'] = name.split('-');
  return { from: Number(from), to: Number(to) };
};
