import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { Instant } from '../../shared/time.ts';
import type { RecordReader } from '../store/store.ts';
import { OWNER_OF_PRODUCT_FILES } from './media-files.ts';

/** A sealed file that the journal's clear lines say is kept. */
export interface ExpectedFile {
  readonly hash: string;
  readonly what: 'photo' | 'productFile';
  /** Id of the photo or of the product's file. */
  readonly id: string;
  /** Whose it is while it is on its way in or out: a session, or the stock. */
  readonly owner: string;
  readonly session?: SessionId;
  readonly client?: ClientId;
  /** The entry that says so. */
  readonly seq: number;
  readonly at: Instant;
}

/** Named by entries from `from` on; in the order of the journal, read as they are asked for; what a tombstone or an erasure has taken away is left out. No key is needed. */
export const expectedFiles = function* (
  reader: Pick<RecordReader, 'read'>,
  from = 1,
): Generator<ExpectedFile> {
  const destroyed = new Set<string>();
  for (const { body } of reader.read({ kind: 'photo.destroyed' }))
    destroyed.add((body as { photo: string }).photo);
  const erased = new Set<ClientId>();
  for (const { client } of reader.read({ kind: 'client.erased' }))
    if (client !== undefined) erased.add(client);
  for (const { seq, at, session, client, body } of reader.read({ kind: 'photo.stored', from })) {
    const { photo, hash, small } = body as { photo: string; hash: string; small: string };
    if (session === undefined || client === undefined || destroyed.has(photo) || erased.has(client)) continue;
    for (const one of [hash, small])
      yield { hash: one, what: 'photo', id: photo, owner: session, session, client, seq, at };
  }
  for (const { seq, at, body } of reader.read({ kind: 'file.stored', from })) {
    const { file, hash } = body as { file: string; hash: string };
    yield { hash, what: 'productFile', id: file, owner: OWNER_OF_PRODUCT_FILES, seq, at };
  }
};
