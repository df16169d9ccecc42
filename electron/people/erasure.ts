import type { AuthorId, ClientId } from '../../shared/brand.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { DestroyReason } from '../../shared/photos/photo.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';
import type { Log } from '../log.ts';
import type { MediaService } from '../media/media-service.ts';
import { notSaved } from '../not-saved.ts';
import type { RecordWriter } from '../record-writer.ts';
import { saving } from '../store/failure.ts';
import type { RecordReader } from '../store/store.ts';
import { clientFolderOf } from '../vault/client-keys.ts';
import { createLeaving } from '../vault/leaving.ts';
import type { Leave } from '../vault/leaving.ts';
import type { Vault } from '../vault/vault.ts';
import type { KnownClients } from './known-clients.ts';

interface Deps {
  readonly dataDir: string;
  readonly reader: Pick<RecordReader, 'read' | 'sessions' | 'damage'>;
  readonly writer: RecordWriter;
  readonly vault: Pick<Vault, 'eraseClient'>;
  readonly media: Pick<MediaService, 'eraseClient'>;
  readonly known: Pick<KnownClients, 'forget'>;
  readonly author: () => AuthorId;
  readonly log: Log;
  /** What memory still holds of that client. */
  readonly forget: (client: ClientId) => void;
}

export type Erasure = ReturnType<typeof createErasure>;

/**
 * How a client leaves the record: photos, key and cached name first, then the tombstone (decision 6). It is noted beside the keys before
 * it begins; from then on it happens, at the latest at the next start.
 */
export const createErasure = ({
  dataDir,
  reader,
  writer,
  vault,
  media,
  known,
  author,
  log,
  forget,
}: Deps) => {
  const leaving = createLeaving(clientFolderOf(dataDir));
  const isTold = (client: ClientId, kind: Leave['kind']): boolean => {
    for (const entry of reader.read({ client, kind })) if (entry.client === client) return true;
    return false;
  };

  const finish = (client: ClientId, { kind, reason, by }: Leave): Result<null, Failure> => {
    if (kind === 'client.erased') {
      const photos = media.eraseClient(client);
      if (!photos.ok) return err(failure('not-finished', photos.error.reference));
    }
    const key = vault.eraseClient(client);
    if (!key.ok) return notSaved(log, 'key not destroyed', key.error, 'not-finished');
    known.forget(client);
    forget(client);
    const told = isTold(client, kind)
      ? ok(null)
      : writer.append(by, [{ kind, client, body: kind === 'client.erased' ? { reason } : {} }]);
    if (!told.ok) return err(failure('not-finished', told.error.reference));
    const settled = saving(dataDir, () => leaving.settled(client));
    // The tombstone stands; the note is taken away at the next start.
    if (!settled.ok) log.write('note of an erasure', settled.error.cause, settled.error.reference);
    return ok(null);
  };

  const leave = (client: ClientId, what: Leave): Result<null, Failure> => {
    const damage = reader.damage();
    if (damage !== undefined) return err(failure('read-only-record', `entry ${damage.seq}`));
    const noted = saving(dataDir, () => leaving.note(client, what));
    return noted.ok ? finish(client, what) : notSaved(log, 'erasure not begun', noted.error);
  };

  return {
    /** A registration that was begun and is not wanted. */
    discard: (client: ClientId): Result<null, Failure> =>
      leave(client, { kind: 'client.discarded', reason: 'discarded', by: author() }),
    /** The reason is a code: it stays in clear for ever. */
    erase: (client: ClientId, reason: DestroyReason): Result<null, Failure> =>
      reader.sessions({ client, openOnly: true }).length > 0
        ? err(failure('still-open', client.slice(0, 8)))
        : leave(client, { kind: 'client.erased', reason, by: author() }),
    /** At start, on a sound record: what a kill interrupted is finished. */
    settle: (): void => {
      if (reader.damage() !== undefined) return;
      for (const { client, ...what } of leaving.noted()) {
        const done = finish(client, what);
        if (!done.ok) log.write('erasure not finished', undefined, done.error.reference);
      }
    },
  };
};
