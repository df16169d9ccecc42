import type { ClientId, SessionId } from '../../shared/brand.ts';
import { backupWords } from '../../shared/words/backup.ts';
import { storedPhotos } from '../media/stored-photos.ts';
import { dropOldKeys } from './keys.ts';
import type { KeyList } from './keys.ts';
import { generationsIn, linesFolder, readManifest, removeManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { shredFile } from './media.ts';
import type { Pace } from './pace.ts';
import { refused } from './problem.ts';
import type { BackupSource } from './source.ts';
import type { Target } from './target.ts';

/** So many generations are kept; they share their files, so each costs next to nothing. */
const KEPT = 16;

interface Tidying {
  readonly source: BackupSource;
  readonly target: Target;
  readonly manifest: Manifest;
  readonly list: KeyList;
  /** First entry that the generation before did not have. */
  readonly from: number;
  readonly pace: Pace;
}

/**
 * After a generation was made and read back: what was erased or destroyed since is destroyed here too, and what no kept generation names
 * is removed. A failure in here costs nothing: the next round does it.
 */
export const tidyTarget = async ({ source, target, manifest, list, from, pace }: Tidying): Promise<void> => {
  const kept: Manifest[] = [];
  for (const [place, generation] of (await generationsIn(target)).entries()) {
    const one = await readManifest(target, generation);
    if (place < KEPT && one !== undefined) kept.push(one);
    else if (generation < manifest.generation) await removeManifest(target, generation);
    await pace();
  }
  const named = new Set(kept.flatMap(({ lines }) => lines));
  for (const name of await target.list(linesFolder))
    if (!named.has(name)) await target.remove(`${linesFolder}/${name}`);
  await dropOldKeys(target, list, new Set(kept.map(({ keys }) => keys)), pace);

  /** Another hash in an entry would be somebody else's photo. */
  const provenPhotos = (of: { readonly session: SessionId } | { readonly client: ClientId }) => {
    const rows = storedPhotos(source, { ...of, proven: true });
    const seq = source.damagedFrom();
    if (seq !== undefined) throw refused('damaged', backupWords.damaged({ seq }));
    return rows;
  };
  for (const { session, body, seq } of source.read({ kind: 'photo.destroyed', from })) {
    if (session === undefined || seq > manifest.end.seq) continue;
    const { photo } = body as { photo?: unknown };
    for (const one of provenPhotos({ session }))
      if (one.photo === photo) for (const hash of [one.hash, one.small]) await shredFile(target, hash);
    await pace();
  }
  for (const kind of ['client.erased', 'client.discarded'])
    for (const { client, seq } of source.read({ kind, from })) {
      if (client === undefined || seq > manifest.end.seq) continue;
      for (const one of provenPhotos({ client }))
        for (const hash of [one.hash, one.small]) await shredFile(target, hash);
      await pace();
    }
};
