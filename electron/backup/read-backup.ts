import { basename, dirname } from 'node:path';
import { createExpectedParts } from '../../shared/backup/expected.ts';
import type { ExpectedParts } from '../../shared/backup/expected.ts';
import { createVerifier } from '../../shared/journal/verify.ts';
import { backupWords } from '../../shared/words/backup.ts';
import type { Sentence } from '../../shared/words/message.ts';
import { sha256 } from '../store/digest.ts';
import { verifierOf } from '../vault/device-key.ts';
import { mustHave, readKey, readKeyList } from './keys.ts';
import type { KeyList } from './keys.ts';
import { readLines } from './lines.ts';
import { generationsIn, manifestsIn } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { hashOnTarget } from './media.ts';
import type { Pace } from './pace.ts';
import { refused } from './problem.ts';
import type { BackupProgress } from './round.ts';
import { BACKUP_FOLDER, openTarget } from './target.ts';
import type { Target } from './target.ts';

/** Opens the folder that was chosen, or the one inside it that Stipple made. */
export const openBackup = (folder: string): Target =>
  openTarget(basename(folder) === BACKUP_FOLDER ? dirname(folder) : folder);

export interface ReadOptions {
  readonly target: Target;
  readonly pace: Pace;
  /** A key that is trusted instead of the one that the backup names. */
  readonly publicKey?: string;
  readonly told?: (progress: BackupProgress) => void;
}

export interface BackupRead {
  readonly manifest: Manifest;
  readonly keys: KeyList;
  readonly expected: ExpectedParts;
  /** Clients whose key is not there although no entry says that it was destroyed. */
  readonly keysMissing: number;
  /** Files that are not there: the record had lost them when the backup was made, or they are gone since. */
  readonly filesMissing: number;
}

/** Reads the newest generation that is whole, to the last byte. Refuses where none is. */
export const readBackup = async (options: ReadOptions): Promise<BackupRead> => {
  const { target } = options;
  const folder = target.folder;
  if ((await generationsIn(target)).length === 0) throw refused('absent', backupWords.absent({ folder }));
  let why: Sentence = backupWords.badManifest;
  for await (const manifest of manifestsIn(target)) {
    const read = await readGeneration(manifest, options);
    if ('manifest' in read) return read;
    why = read;
  }
  throw refused('broken', backupWords.broken({ folder, why }));
};

/** One generation; or what is wrong with it. */
const readGeneration = async (
  manifest: Manifest,
  { target, pace, publicKey = manifest.publicKey, told }: ReadOptions,
): Promise<BackupRead | Sentence> => {
  const expected = createExpectedParts();
  const verifier = createVerifier({
    digest: sha256,
    verifierOf,
    trusts: (key) => key === publicKey,
    witnesses: [manifest.mark],
  });
  await readLines(target, manifest.lines, verifier, {
    pace,
    look: (read) => {
      expected.hear(read.entry);
      told?.({ step: 'reading', done: read.entry.seq, of: manifest.end.seq });
    },
  });
  const verdict = verifier.end();
  if (!verdict.intact) return backupWords.badLine({ seq: verdict.seq });
  if (verdict.end.hash !== manifest.end.hash) return backupWords.badLine({ seq: manifest.end.seq });

  const keys = await readKeyList(target, manifest);
  if (keys === undefined) return backupWords.badKeys({ name: manifest.keys });
  let keysMissing = 0;
  for (const client of expected.clients()) if (keys[`clients/${client}.json`] === undefined) keysMissing += 1;
  for (const [name, hash] of Object.entries(keys)) {
    const bytes = await readKey(target, name, hash);
    // Of a client who was erased since, or a way in that was made anew since.
    const isDropped = bytes === 'erased' && !mustHave.includes(name);
    if (bytes === undefined || (bytes === 'erased' && !isDropped && !name.startsWith('master-')))
      return backupWords.badKeys({ name });
    await pace();
  }
  let [changed, filesMissing] = [0, 0];
  for (const hash of expected.files()) {
    const found = await hashOnTarget(target, hash, pace);
    if (found === undefined) filesMissing += 1;
    else if (found !== hash) changed += 1;
  }
  const lost = Math.max(0, filesMissing + keysMissing - manifest.missing);
  if (changed + lost > 0) return backupWords.badMedia({ count: changed + lost });
  return { manifest, keys, expected, keysMissing, filesMissing };
};
