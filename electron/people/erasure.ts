import type { AuthorId, ClientId } from '../../shared/brand.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { DestroyReason } from '../../shared/photos/photo.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';
import type { Log } from '../log.ts';
import type { MediaService } from '../media/media-service.ts';
import { createHolds } from '../retention/holds.ts';
import { saveFailure } from '../save-failure.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { RecordReader } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';
import type { KnownClients } from './known-clients.ts';
import type { PendingErasure } from './pending-erasures.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'sessions' | 'read' | 'damage' | 'isErased'>;
  readonly writer: RecordWriter;
  readonly vault: Pick<Vault, 'eraseClient'>;
  readonly media: Pick<MediaService, 'eraseClient'>;
  readonly known: Pick<KnownClients, 'forget' | 'leaving' | 'returned'>;
  readonly author: () => AuthorId;
  /** Everybody who is one person with that client. */
  readonly personOf: (client: ClientId) => readonly ClientId[];
  readonly log: Log;
  /** What memory still holds of that client. */
  readonly forget: (client: ClientId) => void;
}

export type Erasure = ReturnType<typeof createErasure>;

/**
 * How a client leaves the record: photos, key and cached name first, then the tombstone (decision 6). An entry says that it begins;
 * from then on it happens, at the latest at the next start.
 */
export const createErasure = ({
  reader,
  writer,
  vault,
  media,
  known,
  author,
  personOf,
  log,
  forget,
}: Deps) => {
  /** What the client's key sealed, and the key; the names kept for searching; what memory holds. */
  const destroy = (client: ClientId): Result<null, Failure> => {
    const photos = media.eraseClient(client);
    if (!photos.ok) return err(failure('not-finished', photos.error.reference));
    const key = vault.eraseClient(client);
    if (!key.ok) return saveFailure(log, 'key not destroyed', key.error, 'not-finished');
    known.forget(client);
    forget(client);
    return ok(null);
  };

  const finish = ({ client, ends, reason, by }: PendingErasure): Result<null, Failure> => {
    const destroyed = destroy(client);
    if (!destroyed.ok) return destroyed;
    const told = reader.isErased(client)
      ? ok(null)
      : writer.append(by, [{ kind: ends, client, body: ends === 'client.erased' ? { reason } : {} }]);
    return told.ok ? ok(null) : err(failure('not-finished', told.error.reference));
  };

  const leave = (what: PendingErasure): Result<null, Failure> => {
    const damage = reader.damage();
    if (damage !== undefined) return err(failure('read-only-record', `entry ${damage.seq}`));
    const { client, ends, reason, by } = what;
    const begun = writer.append(by, [{ kind: 'erasure.begun', client, body: { ends, reason } }]);
    return begun.ok ? finish(what) : begun;
  };

  const holds = createHolds(reader, personOf);
  /** Why a client cannot be erased now, whoever asks. */
  const cannotYet = (client: ClientId): Result<null, Failure> | undefined => {
    // Under whichever file: what the other one holds counts in it.
    if (personOf(client).some((one) => reader.sessions({ client: one, openOnly: true }).length > 0))
      return err(failure('still-open', client.slice(0, 8)));
    return holds.isHeld(client) ? err(failure('on-hold', client.slice(0, 8))) : undefined;
  };

  return {
    /** A registration that was begun and is not wanted. */
    discard: (client: ClientId): Result<null, Failure> =>
      leave({ client, ends: 'client.discarded', reason: 'discarded', by: author() }),
    /** The reason is a code: it stays in clear for ever. */
    erase: (client: ClientId, reason: DestroyReason, by: AuthorId = author()): Result<null, Failure> =>
      cannotYet(client) ?? leave({ client, ends: 'client.erased', reason, by }),
    cannotYet,
    /**
     * At start, on a sound record: what a kill interrupted is finished, and whose key has come back with an older key folder is
     * destroyed again. Answers how many came back.
     */
    settle: (): number => {
      if (reader.damage() !== undefined) return 0;
      for (const what of known.leaving()) {
        const done = finish(what);
        if (!done.ok) log.write('erasure not finished', undefined, done.error.reference);
      }
      const returned = known.returned();
      for (const client of returned) {
        const done = destroy(client);
        if (!done.ok) log.write('key of an erased client is back', undefined, done.error.reference);
      }
      return returned.length;
    },
  };
};
