import { randomUUID } from 'node:crypto';
import type { AuthorId, ClientId, SessionId } from '../../shared/brand.ts';
import type { BadPicture, Failure, PhotoOrder, Refused } from '../../shared/ipc/contract.ts';
import type { PhotoCheck, PhotoVisit } from '../../shared/ipc/pages.ts';
import type { Digest } from '../../shared/journal/chain.ts';
import type { SentPhoto } from '../../shared/home/calls.ts';
import type { SentPicture } from '../../shared/ipc/photo-order.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { PhotoSize } from '../../shared/photos/address.ts';
import type { DestroyReason } from '../../shared/photos/photo.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { SystemEvent } from '../../shared/session/events.ts';
import type { Opening } from '../../shared/session/opening.ts';
import { isEnding } from '../../shared/session/stage.ts';
import { instantIn } from '../../shared/time.ts';
import { failure } from '../../shared/words/failures.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { sentPhotos } from '../incidents/sent-photos.ts';
import { saveFailure } from '../save-failure.ts';
import type { VisitBook } from '../people/visit-book.ts';
import type { Line, RecordWriter } from '../record-writer.ts';
import { createHolds } from '../retention/holds.ts';
import { dataOf } from '../session/live-sessions.ts';
import type { SessionService } from '../session/session-service.ts';
import { saving } from '../store/failure.ts';
import type { RecordReader } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';
import { createMediaFiles, mediaFolderOf, OWNER_OF_PRODUCT_FILES } from './media-files.ts';
import { acceptedPicture } from './picture.ts';
import { photoVisits } from './photo-visits.ts';
import { storedPhotos } from './stored-photos.ts';
import type { StoredPhoto } from './stored-photos.ts';

interface Deps {
  readonly dataDir: string;
  readonly reader: RecordReader;
  readonly writer: RecordWriter;
  readonly vault: Pick<Vault, 'sealPiece' | 'openPiece'>;
  readonly sessions: SessionService;
  readonly visits: VisitBook;
  readonly clock: Clock;
  readonly author: () => AuthorId;
  readonly digest: Digest;
  readonly log: Log;
  /** Everybody who is one person with that client. */
  readonly personOf: (client: ClientId) => readonly ClientId[];
}

export type MediaService = ReturnType<typeof createMediaService>;

/** Photos: sealed with the client's key and durable on the disk before the journal names them; shown again only to our own page. */
export const createMediaService = (deps: Deps) => {
  const { dataDir, reader, writer, vault, sessions, visits, clock, author, digest, log, personOf } = deps;
  const files = createMediaFiles(dataDir);
  const known = new Map<SessionId, readonly StoredPhoto[]>();

  /** Rows of one session, kept while it does not change: sixty small pictures ask sixty times. */
  const rowsOf = (session: SessionId): readonly StoredPhoto[] => {
    const before = known.get(session);
    if (before !== undefined) return before;
    const rows = storedPhotos(reader, { session });
    known.set(session, rows);
    return rows;
  };
  /** A step after the entry is durable: what fails here is done at the next start. */
  const tidily = (what: string, work: () => void): void => {
    const done = saving(mediaFolderOf(dataDir), work);
    if (!done.ok) log.write(what, done.error.cause, done.error.reference);
  };

  const isNamed = (owner: string, hash: string): boolean => {
    if (owner !== OWNER_OF_PRODUCT_FILES)
      return storedPhotos(reader, { session: owner as SessionId, proven: true }).some(
        (row) => row.destroyed === null && (row.hash === hash || row.small === hash),
      );
    for (const { body } of reader.read({ kind: 'file.stored', proven: true }))
      if ((body as { hash: string }).hash === hash) return true;
    return false;
  };

  const add = (order: PhotoOrder): Result<{ readonly photo: string }, Refused | Failure | BadPicture> => {
    const damage = reader.damage();
    if (damage !== undefined) return err(failure('read-only-record', `entry ${damage.seq}`));
    const whole = acceptedPicture(order.bytes, 'whole');
    if (!whole.ok) return whole;
    const small = acceptedPicture(order.small, 'small');
    if (!small.ok) return small;
    const one = sessions.loaded(order.session);
    if (!one.ok) return one;
    const { client, timeZone } = dataOf(one.value).opening;
    const photo: string = randomUUID();
    const sealed = vault.sealPiece({ client }, boundTo(client, photo, 'whole'), whole.value.bytes);
    const sealedSmall = vault.sealPiece({ client }, boundTo(client, photo, 'small'), small.value.bytes);
    if (!sealed.ok || !sealedSmall.ok) return err(failure('no-key', photo.slice(0, 8)));
    const [hash, hashSmall] = [digest(sealed.value), digest(sealedSmall.value)];
    const { session, from, view, zone, row, light, source, retakeOf, fileSays } = order;
    const stated = fileSays === undefined ? undefined : instantIn(timeZone, fileSays);
    const event: SystemEvent = {
      type: 'photo.taken',
      photo,
      hash,
      small: hashSmall,
      view,
      source,
      // A clock that runs ahead says nothing of use.
      ...(stated === undefined || stated > clock.now() ? {} : { takenAt: stated }),
      width: whole.value.width,
      height: whole.value.height,
      ...(zone === undefined ? {} : { zone }),
      ...(row === undefined ? {} : { row }),
      ...(light === undefined ? {} : { light }),
      ...(retakeOf === undefined ? {} : { retakeOf }),
    };
    // Asked first, so that no picture of a client who did not agree ever reaches the disk.
    const allowed = sessions.wouldTake(session, from, event);
    if (!allowed.ok) return allowed;
    const brought = saving(mediaFolderOf(dataDir), () => {
      files.bringIn(session, hash, sealed.value);
      files.bringIn(session, hashSmall, sealedSmall.value);
    });
    const giveUp = (): void =>
      tidily('photo given up', () => [hash, hashSmall].forEach((one) => files.giveUp(session, one)));
    if (!brought.ok) {
      giveUp();
      return saveFailure(log, 'photo not stored', brought.error);
    }
    const recorded = sessions.byHand(session, from, event);
    // Nobody knows yet whether the entry is there: the files wait for the next start, which does.
    if (!recorded.ok && recorded.error.kind === 'failure' && recorded.error.what === 'unsure')
      return recorded;
    if (!recorded.ok) giveUp();
    else tidily('photo kept', () => [hash, hashSmall].forEach((one) => files.keep(session, one)));
    known.delete(session);
    return recorded.ok ? ok({ photo }) : recorded;
  };

  /** Pictures a client sent after the visit: stored with the entry that tells of them, all or none. */
  const addSent = (
    { session, client, timeZone }: Pick<Opening, 'session' | 'client' | 'timeZone'>,
    pictures: readonly SentPicture[],
    entryOf: (photos: readonly SentPhoto[]) => Line,
  ): Result<readonly Entry[], Failure | BadPicture> => {
    const at = clock.now();
    const kept: (SentPhoto & { readonly pieces: readonly { hash: string; bytes: Uint8Array }[] })[] = [];
    for (const { bytes, small, fileSays } of pictures) {
      const [whole, little] = [acceptedPicture(bytes, 'whole'), acceptedPicture(small, 'small')];
      if (!whole.ok) return whole;
      if (!little.ok) return little;
      const id: string = randomUUID();
      const sealed = [
        vault.sealPiece({ client }, boundTo(client, id, 'whole'), whole.value.bytes),
        vault.sealPiece({ client }, boundTo(client, id, 'small'), little.value.bytes),
      ];
      const pieces = sealed.flatMap((one) => (one.ok ? [{ hash: digest(one.value), bytes: one.value }] : []));
      if (pieces.length < sealed.length) return err(failure('no-key', id.slice(0, 8)));
      const stated = fileSays === undefined ? undefined : instantIn(timeZone, fileSays);
      const { width, height } = whole.value;
      kept.push({ id, width, height, takenAt: stated === undefined || stated > at ? at : stated, pieces });
    }
    const pieces = kept.flatMap((one) => one.pieces);
    const giveUp = (): void =>
      tidily('sent photo given up', () => pieces.forEach(({ hash }) => files.giveUp(session, hash)));
    const brought = saving(mediaFolderOf(dataDir), () =>
      pieces.forEach(({ hash, bytes }) => files.bringIn(session, hash, bytes)),
    );
    if (!brought.ok) {
      giveUp();
      return saveFailure(log, 'sent photo not stored', brought.error);
    }
    const recorded = writer.append(author(), [
      ...kept.map(({ id, pieces: [whole, little] }) => ({
        kind: 'photo.stored' as const,
        session,
        client,
        body: { photo: id, hash: whole?.hash ?? '', small: little?.hash ?? '' },
      })),
      entryOf(kept.map(({ pieces: _pieces, ...photo }) => photo)),
    ]);
    known.delete(session);
    if (recorded.ok) tidily('sent photo kept', () => pieces.forEach(({ hash }) => files.keep(session, hash)));
    // Where nobody knows yet whether the entry is there, the files wait for the next start, which does.
    else if (recorded.error.what !== 'unsure') giveUp();
    return recorded;
  };

  const destroy = (
    session: SessionId,
    photo: string,
    why: DestroyReason,
  ): Result<null, Refused | Failure> => {
    const damage = reader.damage();
    if (damage !== undefined) return err(failure('read-only-record', `entry ${damage.seq}`));
    // What is destroyed is what a genuine entry names: another hash in it would be somebody else's photo.
    const row = storedPhotos(reader, { session, proven: true }).find((one) => one.photo === photo);
    const changed = reader.damage();
    if (changed !== undefined) return err(failure('read-only-record', `entry ${changed.seq}`));
    if (row === undefined || row.destroyed !== null) return err(failure('not-found', photo.slice(0, 8)));
    if (createHolds(reader, personOf).isHeld(row.client)) return err(failure('on-hold', photo.slice(0, 8)));
    const one = sessions.loaded(session);
    if (!one.ok) return one;
    const { place } = dataOf(one.value);
    const both = [row.hash, row.small];
    // Out of reach first, then the tombstone, then the bytes: a kill in between leaves either all or nothing.
    const taken = saving(mediaFolderOf(dataDir), () => both.forEach((hash) => files.takeOut(session, hash)));
    if (!taken.ok) return saveFailure(log, 'photo not destroyed', taken.error);
    const recorded = isEnding(place)
      ? writer.append(author(), [
          { kind: 'photo.destroyed', session, client: row.client, body: { photo, why } },
        ])
      : sessions.byHand(session, place, { type: 'photo.destroyed', photo, why });
    known.delete(session);
    if (!recorded.ok) {
      if (recorded.error.kind !== 'failure' || recorded.error.what !== 'unsure')
        tidily('photo put back', () => both.forEach((hash) => files.putBack(session, hash)));
      return recorded;
    }
    tidily('photo shredded', () => both.forEach((hash) => files.shred(session, hash)));
    return ok(null);
  };

  const picture = async (
    session: SessionId,
    photo: string,
    size: PhotoSize,
  ): Promise<Uint8Array | undefined> => {
    const row = rowsOf(session).find((one) => one.photo === photo);
    if (row === undefined || row.destroyed !== null) return undefined;
    const sealed = await files.read(session, size === 'whole' ? row.hash : row.small);
    if (sealed === undefined) return undefined;
    const opened = vault.openPiece({ client: row.client }, boundTo(row.client, photo, size), sealed);
    return opened.ok ? opened.value : undefined;
  };

  /** Does the file still have the hash that the journal names? */
  const check = async (session: SessionId): Promise<readonly PhotoCheck[]> =>
    Promise.all(
      rowsOf(session).map(async ({ photo, hash, small, destroyed }): Promise<PhotoCheck> => {
        if (destroyed !== null) return { photo, state: 'destroyed' };
        const pieces = await Promise.all([hash, small].map((name) => files.read(session, name)));
        if (pieces.some((piece) => piece === undefined)) return { photo, state: 'missing' };
        const sound = pieces.every(
          (piece, index) => piece !== undefined && digest(piece) === [hash, small][index],
        );
        return { photo, state: sound ? 'intact' : 'changed' };
      }),
    );

  return {
    add,
    addSent,
    destroy,
    picture,
    check,
    /** More was heard of that session from another tablet: its photos are read anew. */
    forget: (session: SessionId): void => void known.delete(session),
    list: async (client: ClientId): Promise<Result<readonly PhotoVisit[], Failure>> =>
      ok(photoVisits(await visits.visitsOf(client), rowsOf, (session) => sentPhotos(reader, session))),
    /** With the client's key goes what it sealed; the tombstone `client.erased` is the caller's. */
    eraseClient: (client: ClientId): Result<null, Failure> => {
      const rows = storedPhotos(reader, { client, proven: true });
      const damage = reader.damage();
      if (damage !== undefined) return err(failure('read-only-record', `entry ${damage.seq}`));
      const gone = saving(mediaFolderOf(dataDir), () => {
        // Those of destroyed photos too: an older copy of the folder may have brought them back.
        for (const { session, hash, small } of rows) {
          known.delete(session);
          for (const name of [hash, small]) {
            files.takeOut(session, name);
            files.shred(session, name);
          }
        }
      });
      return gone.ok ? ok(null) : saveFailure(log, 'photos not destroyed', gone.error);
    },
    /** At start, on a sound record: ends what a kill interrupted. */
    settle: (): void => {
      if (reader.damage() !== undefined) return;
      tidily('photos settled', () =>
        files.settle((owner, hash) =>
          isNamed(owner, hash) || reader.damage() !== undefined ? 'kept' : 'gone',
        ),
      );
    },
  };
};

/** Binds the sealed bytes to their place, so that no file can stand in for another. */
export const boundTo = (client: ClientId, photo: string, size: PhotoSize): string =>
  `stipple-photo-1\n${client}\n${photo}\n${size}`;
