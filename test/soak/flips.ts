import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstWords } from './app.ts';
import type { Judge } from './judge-process.ts';
import type { Case } from './outcome.ts';
import { removed } from './removed.ts';

const child = join(import.meta.dirname, 'used-folder.ts');

interface Parts {
  readonly folder: string;
  readonly judge: Judge;
  readonly random: (below: number) => number;
  readonly onCase: (one: Case) => void;
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.name !== 'in-use.json')
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .toSorted();

/** One bit at a time, all over a used folder. */
export const flipBits = async (times: number, { folder, judge, random, onCase }: Parts): Promise<void> => {
  const used = join(folder, 'used');
  const made = spawnSync(process.execPath, [child, used], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (made.signal !== 'SIGKILL') throw new Error('the used folder could not be made');
  const names = filesIn(used);
  const dataDir = join(folder, 'flipped');
  const fresh = (): void => {
    removed(dataDir);
    cpSync(used, dataDir, { recursive: true });
  };
  fresh();
  const before = await judge.ask({ ask: 'read', dataDir, words: [firstWords] });
  if (before.outcome !== 'ok') throw new Error(`the used folder cannot be read: ${before.why}`);
  // By turns every sort of file, the database and its write-ahead file twice, for they are large.
  const sorts = ['record.db', 'record.db-wal', ...new Set(names.map(sortOf))];
  for (let i = 0; i < times; i += 1) {
    fresh();
    const sort = sorts[i % sorts.length];
    const ofSort = names.filter((one) => sortOf(one) === sort);
    const name = ofSort[random(ofSort.length)] ?? 'record.db';
    const path = join(dataDir, name);
    const bytes = readFileSync(path);
    const at = random(bytes.length);
    bytes[at]! ^= 1 << random(8);
    writeFileSync(path, bytes);
    const judged = await judge.ask({ ask: 'content', dataDir, words: [firstWords], before: before.why });
    onCase({ part: `bit in ${sortOf(name)}`, what: `flip ${i}: byte ${at} of ${name}`, ...judged });
  }
};

const sortOf = (name: string): string =>
  name.startsWith('media/') ? 'media/' : name.startsWith('keys/clients/') ? 'keys/clients/' : name;
