import { createWriteStream, mkdirSync, renameSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseLine } from '../../shared/journal/codec.ts';
import { createVerifier } from '../../shared/journal/verify.ts';
import type { StoredLine } from '../../shared/journal/verify.ts';
import { backupWords } from '../../shared/words/backup.ts';
import { sha256 } from '../store/digest.ts';
import { writeDurably } from '../store/durable-file.ts';
import { writeHeadFile } from '../store/head-file.ts';
import { inTransaction } from '../store/in-transaction.ts';
import { migrate } from '../store/migrate.ts';
import { openDatabase } from '../store/open-database.ts';
import type { Database } from '../store/open-database.ts';
import { runPrepared } from '../store/prepared.ts';
import { recordFileOf } from '../store/record-file.ts';
import { keyFolderOf } from '../vault/device-file.ts';
import { verifierOf } from '../vault/device-key.ts';
import { readLines } from './lines.ts';
import { problemOfPlace, refused } from './problem.ts';
import { readKey, readKeyList } from './keys.ts';
import type { KeyList } from './keys.ts';
import { manifestsIn } from './manifest.ts';
import { mediaPath } from './media.ts';
import type { Pace } from './pace.ts';
import { readBackup } from './read-backup.ts';
import type { BackupRead, ReadOptions } from './read-backup.ts';
import type { Target } from './target.ts';

interface Rebuilding extends Omit<ReadOptions, 'look'> {
  /** Empty or new: the record comes to lie in it. */
  readonly folder: string;
}

const AT_ONCE = 128;

/** Makes a data folder of the newest whole generation, line for line and byte for byte; no key is needed. */
export const rebuild = async ({ folder, ...options }: Rebuilding): Promise<BackupRead> => {
  const read = await readBackup(options);
  try {
    await unpack(folder, read, options);
    return read;
  } catch (error) {
    throw problemOfPlace(error, folder);
  }
};

const unpack = async (
  folder: string,
  read: BackupRead,
  options: Omit<Rebuilding, 'folder'>,
): Promise<void> => {
  const { target, pace, told } = options;
  const { manifest } = read;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const building = `${recordFileOf(folder)}.new`;
  const db = openDatabase(building);
  try {
    inTransaction(db, () => migrate(db));
    let waiting: StoredLine[] = [];
    const put = (): void => {
      inTransaction(db, () => waiting.forEach((line) => insert(db, line)));
      waiting = [];
    };
    const verifier = createVerifier({
      digest: sha256,
      verifierOf,
      trusts: (key) => key === manifest.publicKey,
    });
    await readLines(target, manifest.lines, verifier, {
      pace,
      look: ({ stored, entry }) => {
        waiting.push(stored);
        if (waiting.length < AT_ONCE) return;
        put();
        told?.({ step: 'writing', done: entry.seq, of: manifest.end.seq });
      },
    });
    put();
    told?.({ step: 'writing', done: manifest.end.seq, of: manifest.end.seq });
    // It was good a moment ago: then the drive does not say the same twice.
    if (verifier.end().intact === false || stands(db) !== manifest.end.seq)
      throw refused('failing', backupWords.failing);
    db.all('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
  renameSync(building, recordFileOf(folder));
  await writeKeyFiles(folder, target, read.keys, pace);
  for (const hash of read.expected.files()) {
    const path = join(folder, mediaPath(hash));
    if ((await target.size(mediaPath(hash))) === undefined) continue;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await pipeline(
      target.pieces(mediaPath(hash)),
      createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
    );
    await pace();
  }
  writeHeadFile(folder, read.manifest.mark);
};

const stands = (db: Database): number =>
  Number(db.get('SELECT coalesce(max(seq), 0) AS seq FROM journal')?.['seq']);

const insert = (db: Database, { line, hash, mark }: StoredLine): void => {
  const parsed = parseLine(line);
  if (!parsed.ok) throw new Error('defect: a line that was found good cannot be read');
  const { seq, prev, at, kind, session, client } = parsed.value;
  runPrepared(
    db,
    'INSERT INTO journal (seq, hash, prev, at, kind, session, client, line, mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [
      seq,
      hash,
      prev,
      at,
      kind,
      session ?? null,
      client ?? null,
      Buffer.from(line, 'utf8'),
      mark === undefined ? null : Buffer.from(mark, 'base64'),
    ],
  );
};

const writeKeyFiles = async (folder: string, target: Target, keys: KeyList, pace: Pace): Promise<void> => {
  mkdirSync(join(keyFolderOf(folder), 'clients'), { recursive: true, mode: 0o700 });
  for (const [name, hash] of Object.entries(keys)) {
    const bytes = await readKey(target, name, hash);
    const found = bytes === 'erased' ? await newerOf(target, name) : bytes;
    if (found !== undefined) writeDurably(join(keyFolderOf(folder), name), found);
    await pace();
  }
};

/** A way in that was made anew since: what it opens is the same. The key of a client who was erased since is not there any more. */
const newerOf = async (target: Target, name: string): Promise<Buffer | undefined> => {
  if (!name.startsWith('master-')) return undefined;
  for await (const manifest of manifestsIn(target)) {
    const hash = (await readKeyList(target, manifest))?.[name];
    const bytes = hash === undefined ? undefined : await readKey(target, name, hash);
    if (bytes !== undefined && bytes !== 'erased') return bytes;
  }
  return undefined;
};
