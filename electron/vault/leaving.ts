import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isUuid } from '../../shared/brand.ts';
import type { AuthorId, ClientId } from '../../shared/brand.ts';
import { removeDurably } from '../store/durable-file.ts';
import { readKeyFile, writeKeyFile } from './key-file.ts';

/** The tombstone that is still owed, its reason code, and who asked. */
export interface Leave {
  readonly kind: 'client.discarded' | 'client.erased';
  readonly reason: string;
  readonly by: AuthorId;
}

/**
 * Who is about to lose their key, noted beside the keys before anything is destroyed. The tombstone comes after the key is gone, so a
 * power cut in between would leave a client whose key is missing and nobody who knows why; with the note the next start finishes.
 */
export interface Leaving {
  /** Throws what the disk says. */
  readonly note: (client: ClientId, leave: Leave) => void;
  readonly noted: () => readonly (Leave & { readonly client: ClientId })[];
  /** The tombstone is written, or nothing was destroyed. */
  readonly settled: (client: ClientId) => void;
}

export const createLeaving = (folder: string): Leaving => {
  const pathOf = (client: string): string => join(folder, `${client}${ENDING}`);
  return {
    note: (client, { kind, reason, by }) =>
      writeKeyFile(pathOf(client), { format: 'stipple-leaving-1', kind, reason, by }),
    noted: () =>
      readdirSync(folder).flatMap((name) => {
        const client = name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : '';
        if (!isUuid(client)) return [];
        const file = readKeyFile(pathOf(client));
        // A damaged note is not guessed at: it lies there until the keys folder comes back from a backup.
        if (
          typeof file === 'string' ||
          (file['kind'] !== 'client.discarded' && file['kind'] !== 'client.erased')
        )
          return [];
        return [
          {
            client: client as ClientId,
            kind: file['kind'],
            reason: String(file['reason']),
            by: String(file['by']) as AuthorId,
          },
        ];
      }),
    settled: (client) => removeDurably(pathOf(client)),
  };
};

const ENDING = '.leaving';
