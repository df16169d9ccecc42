import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isHash } from '../../shared/journal/codec.ts';
import { backupWords } from '../../shared/words/backup.ts';
import { sha256 } from '../store/digest.ts';
import { readPlainFile } from '../store/plain-file.ts';
import { keyFolderOf } from '../vault/device-file.ts';
import { masterFile } from '../vault/master-file.ts';
import type { Manifest } from './manifest.ts';
import type { Pace } from './pace.ts';
import { refused } from './problem.ts';
import type { Target } from './target.ts';

/** Key files by their path in the key folder, each with the SHA-256 of what is in it. They are wrapped: none opens anything by itself. */
export type KeyList = Readonly<Record<string, string>>;

const folder = 'keys';
/** Opens on that computer only. */
const ofThisComputer = new Set<string>([masterFile.keyring, 'system-key.json']);
const pathOf = (name: string, hash: string): string =>
  `${folder}/${name.replace(/\.json$/, '')}.${hash.slice(0, 16)}.json`;

/** A name leads to a key file and nowhere else: whoever made a list may have been anybody. */
const isKeyName = (name: string): boolean => /^([a-z]+(-[a-z]+)*|clients\/[\da-f-]{36})\.json$/.test(name);

/** The key files of a record; `more` are those that every record has besides one for each client. */
const keyFilesIn = (dataDir: string): readonly string[] => {
  const named = (sub: string): readonly string[] => {
    try {
      return readdirSync(join(keyFolderOf(dataDir), sub)).filter((name) => name.endsWith('.json'));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  };
  return [
    ...named('').filter((name) => !ofThisComputer.has(name)),
    ...named('clients').map((name) => `clients/${name}`),
  ].filter(isKeyName);
};

/** Writes the key files that are not there yet, or not as they should be, and the list of all; answers the list and its name. */
export const writeKeys = async (
  dataDir: string,
  target: Target,
  pace: Pace,
): Promise<{ readonly list: KeyList; readonly name: string }> => {
  const list: Record<string, string> = {};
  const there = new Set([
    ...(await target.list(folder)).map((name) => `${folder}/${name}`),
    ...(await target.list(`${folder}/clients`)).map((name) => `${folder}/clients/${name}`),
  ]);
  for (const name of keyFilesIn(dataDir).toSorted()) {
    const bytes = keyIn(dataDir, name);
    // Erased since the folder was listed.
    if (bytes === undefined || bytes.length === 0 || bytes[0] === 0) continue;
    const hash = sha256(bytes);
    list[name] = hash;
    if (!there.has(pathOf(name, hash)) || !(await isSound(target, name, hash))) {
      await target.write(pathOf(name, hash), bytes);
      if (!(await isSound(target, name, hash))) throw refused('failing', backupWords.failing);
    }
    await pace();
  }
  const text = `${JSON.stringify(list)}\n`;
  const name = `list-${sha256(text)}.json`;
  if ((await target.read(`${folder}/${name}`))?.toString('utf8') !== text)
    await target.write(`${folder}/${name}`, text);
  return { list, name };
};

const keyIn = (dataDir: string, name: string): Buffer | undefined => {
  try {
    return readPlainFile(join(keyFolderOf(dataDir), name));
  } catch (error) {
    // Gone, or no key file of ours: the record check says that, and the backup counts it as missing.
    if (['ENOENT', 'EISDIR', 'EFBIG', 'ENXIO', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
};

const isSound = async (target: Target, name: string, hash: string): Promise<boolean> => {
  const bytes = await target.read(pathOf(name, hash));
  return bytes !== undefined && sha256(bytes) === hash;
};

/** The list of a generation; `undefined` where it is missing or was changed. */
export const readKeyList = async (
  target: Target,
  { keys }: Pick<Manifest, 'keys'>,
): Promise<KeyList | undefined> => {
  const bytes = await target.read(`${folder}/${keys}`);
  return bytes !== undefined && `list-${sha256(bytes)}.json` === keys ? listIn(bytes) : undefined;
};

const listIn = (bytes: Buffer): KeyList | undefined => {
  try {
    const list: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof list === 'object' &&
      list !== null &&
      Object.entries(list).every(([name, hash]) => isKeyName(name) && isHash(hash))
      ? (list as KeyList)
      : undefined;
  } catch {
    return undefined;
  }
};

/** `erased`: destroyed on purpose by a later backup. */
export const readKey = async (
  target: Target,
  name: string,
  hash: string,
): Promise<Buffer | 'erased' | undefined> => {
  const bytes = await target.read(pathOf(name, hash));
  if (bytes?.length === 0) return 'erased';
  return bytes !== undefined && sha256(bytes) === hash ? bytes : undefined;
};

/** Names of files that are needed to open anything at all. */
export const mustHave: readonly string[] = [
  'device.json',
  'device-private.json',
  'staff.json',
  masterFile.recovery,
];

/** By its name a copy that a backup made; what is called otherwise was not put there by one, and stays. */
const OURS = /\.[\da-f]{16}\.json$/;

/** Destroys what the newest good generation no longer has: keys of erased clients, ways in that were made anew. */
export const dropOldKeys = async (
  target: Target,
  list: KeyList,
  kept: ReadonlySet<string>,
  pace: Pace,
): Promise<void> => {
  const wanted = new Set(Object.entries(list).map(([name, hash]) => pathOf(name, hash)));
  for (const sub of [folder, `${folder}/clients`])
    for (const name of await target.list(sub)) {
      const path = `${sub}/${name}`;
      await pace();
      if (wanted.has(path) || (sub === folder && name === 'clients')) continue;
      if (name.endsWith('.new')) await target.remove(path);
      else if (OURS.test(name)) await target.shred(path);
      else if (/^list-[\da-f]{64}\.json$/.test(name) && !kept.has(name)) await target.remove(path);
    }
};
