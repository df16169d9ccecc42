import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What lies in the data folder that the record has no use for: somebody else's, or ours that was moved out of the way. Names as seen from the folder. */
export const besidesIn = (dataDir: string): { readonly names: readonly string[]; readonly more: number } => {
  const names = allBesides(dataDir);
  return { names: names.slice(0, NAMED), more: Math.max(0, names.length - NAMED) };
};
/** Somebody may have chosen a folder full of other things. */
const NAMED = 8;

const allBesides = (dataDir: string): readonly string[] =>
  namesIn(dataDir)
    .flatMap((name) => {
      // What was moved out of the way is said one by one: somebody has to look at it.
      if (ASIDE.test(name)) return namesIn(join(dataDir, name)).map((one) => `${name}/${one}`);
      return OURS.has(name) ? LEFT_IN.flatMap((folder) => asideIn(dataDir, name, folder)) : [name];
    })
    .toSorted();

const ASIDE = /^set-aside(-\d+)?$/;
/** Everything that a version of Stipple makes at the top of the folder; what it makes under another name first is gone once a start is over. */
const OURS: ReadonlySet<string> = new Set([
  'record.db',
  'record.db-wal',
  'record.db-shm',
  'record.db.lock',
  'head.json',
  'last-mark.json',
  'here.json',
  'check.json',
  'tries.json',
  'backup.json',
  'directory.bin',
  'hub.bin',
  'in-use.json',
  'keys',
  'media',
  'others',
  'desk',
  'log',
  'window',
]);
/** Folders of ours where something that stood in the way is moved aside beside its place. */
const LEFT_IN = ['keys', 'keys/clients', 'media'];
const asideIn = (dataDir: string, name: string, folder: string): readonly string[] =>
  folder !== name && !folder.startsWith(`${name}/`)
    ? []
    : namesIn(join(dataDir, folder))
        .filter((one) => one.endsWith('.aside'))
        .map((one) => `${folder}/${one}`);

/** None where it cannot be read: whatever is wrong there is said elsewhere. */
const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
