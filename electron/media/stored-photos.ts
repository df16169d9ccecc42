import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { DestroyReason } from '../../shared/photos/photo.ts';
import type { Instant } from '../../shared/time.ts';
import type { ReadFilter } from '../store/session-row.ts';
import type { RecordReader } from '../store/store.ts';

/** A photo as the clear lines of the journal know it. */
export interface StoredPhoto {
  readonly photo: string;
  readonly session: SessionId;
  readonly client: ClientId;
  /** SHA-256 of the sealed file, and of the sealed small one. */
  readonly hash: string;
  readonly small: string;
  readonly destroyed: { readonly at: Instant; readonly why: DestroyReason } | null;
}

/** Every photo ever stored for a session or a client, destroyed ones too, in order. */
export const storedPhotos = (
  reader: Pick<RecordReader, 'read'>,
  of: ({ readonly session: SessionId } | { readonly client: ClientId }) & Pick<ReadFilter, 'proven'>,
): readonly StoredPhoto[] => {
  const destroyed = new Map<string, NonNullable<StoredPhoto['destroyed']>>();
  for (const { at, body } of reader.read({ ...of, kind: 'photo.destroyed' })) {
    const { photo, why } = body as { photo: string; why: DestroyReason };
    destroyed.set(photo, { at, why });
  }
  const stored: StoredPhoto[] = [];
  const erased = new Map<ClientId, StoredPhoto['destroyed']>();
  const erasureOf = (client: ClientId): StoredPhoto['destroyed'] => {
    if (!erased.has(client)) erased.set(client, firstErasure(reader, client));
    return erased.get(client) ?? null;
  };
  for (const { session, client, body } of reader.read({ ...of, kind: 'photo.stored' })) {
    if (session === undefined || client === undefined) continue;
    const { photo, hash, small } = body as { photo: string; hash: string; small: string };
    stored.push({
      photo,
      session,
      client,
      hash,
      small,
      destroyed: destroyed.get(photo) ?? erasureOf(client),
    });
  }
  return stored;
};

/** Erasing a client destroys every photo of theirs without a tombstone for each. */
const firstErasure = (reader: Pick<RecordReader, 'read'>, client: ClientId): StoredPhoto['destroyed'] => {
  // By kind alone: there are few of these, and a client may have ten thousand other entries.
  for (const entry of reader.read({ kind: 'client.erased' }))
    if (entry.client === client) return { at: entry.at, why: 'clientAsked' };
  return null;
};
