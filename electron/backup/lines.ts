import { damageWords } from '../../shared/words/damage.ts';
import { parseLine } from '../../shared/journal/codec.ts';
import type { StoredEntry } from '../../shared/journal/entry.ts';
import type { StoredLine, Verifier } from '../../shared/journal/verify.ts';
import { linesFolder, linesName, spanOf } from './manifest.ts';
import type { Pace } from './pace.ts';
import type { BackupSource } from './source.ts';
import type { Target } from './target.ts';

/** Small enough to be written anew at once, large enough that a large record is not many files. */
const LINES_IN_FILE = 1024;
const READ_AT_ONCE = 64;

/** Writes the lines from `from` to `to` as an export has them; answers the names of the files. */
export const writeLines = async (
  source: BackupSource,
  target: Target,
  { from, to, pace, told }: { from: number; to: number; pace: Pace; told?: (seq: number) => void },
): Promise<readonly string[]> => {
  const names: string[] = [];
  for (let first = from; first <= to; first += LINES_IN_FILE) {
    const last = Math.min(to, first + LINES_IN_FILE - 1);
    const name = linesName(first, { seq: last, hash: source.hashAt(last) ?? '' });
    await target.writePieces(`${linesFolder}/${name}`, textOf(source, first, last, pace));
    names.push(name);
    told?.(last);
  }
  return names;
};

const textOf = async function* (
  source: BackupSource,
  first: number,
  last: number,
  pace: Pace,
): AsyncGenerator<Uint8Array> {
  const parts: Buffer[] = [];
  for (let after = first - 1; after < last;) {
    const lines = source.lines(after, Math.min(READ_AT_ONCE, last - after));
    if (lines.length === 0) throw new Error(`defect: entry ${after + 1} is not there`);
    parts.push(
      Buffer.from(lines.map(({ line, hash, mark }) => `${JSON.stringify({ line, hash, mark })}\n`).join('')),
    );
    after += lines.length;
    await pace();
  }
  yield Buffer.concat(parts);
};

interface LineRead {
  readonly stored: StoredLine;
  readonly entry: StoredEntry;
}

/**
 * Feeds files of lines to a verifier and hands on each entry that was found good. Answers the file in which the first bad one stands,
 * `undefined` where there is none; the verifier says what is wrong with it.
 */
export const readLines = async (
  target: Target,
  names: readonly string[],
  verifier: Verifier,
  { look, pace }: { look: (read: LineRead) => void; pace: Pace },
): Promise<string | undefined> => {
  for (const name of names) {
    const bytes = await target.read(`${linesFolder}/${name}`);
    if (bytes === undefined) {
      verifier.unreadable(damageWords.fileMissing);
      return name;
    }
    for (const text of bytes.toString('utf8').split('\n')) {
      if (text === '') continue;
      const stored = storedIn(text);
      const entry = stored === undefined ? undefined : parseLine(stored.line);
      if (stored === undefined || entry?.ok !== true) {
        verifier.unreadable(damageWords.notAnExport);
        return name;
      }
      if (!verifier.push(stored)) return name;
      look({ stored, entry: entry.value });
      await pace();
    }
  }
  return undefined;
};

/** The hash of one entry, as the files of lines have it. */
export const hashAt = async (
  target: Target,
  names: readonly string[],
  seq: number,
): Promise<string | undefined> => {
  const name = names.find((one) => spanOf(one).from <= seq && seq <= spanOf(one).to);
  const bytes = name === undefined ? undefined : await target.read(`${linesFolder}/${name}`);
  const text = bytes?.toString('utf8').split('\n')[seq - spanOf(name ?? '').from];
  return text === undefined ? undefined : storedIn(text)?.hash;
};

/** The entry in one line of such a file. */
export const lineIn = (text: string): StoredEntry | undefined => {
  const entry = parseLine(storedIn(text)?.line ?? '');
  return entry.ok ? entry.value : undefined;
};

const storedIn = (text: string): StoredLine | undefined => {
  try {
    const { line, hash, mark } = JSON.parse(text) as Record<string, unknown>;
    return typeof line === 'string' &&
      typeof hash === 'string' &&
      (mark === undefined || typeof mark === 'string')
      ? { line, hash, ...(mark === undefined ? {} : { mark }) }
      : undefined;
  } catch {
    return undefined;
  }
};
