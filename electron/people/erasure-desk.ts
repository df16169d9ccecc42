import type { ClientId } from '../../shared/brand.ts';
import type { Cancelled, Failure } from '../../shared/ipc/contract.ts';
import type { DestroyReason } from '../../shared/photos/photo.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';
import type { Language } from '../../shared/words/language.ts';
import { paperLanguage } from '../../shared/words/paper-language.ts';
import type { Log } from '../log.ts';
import { saveDurably } from '../store/durable-file.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { Painter } from '../session/paper-service.ts';
import type { ClientsService } from './clients-service.ts';
import type { Erasure } from './erasure.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'sessions' | 'read' | 'sealOf' | 'damage'>;
  readonly erasure: Pick<Erasure, 'erase' | 'cannotYet'>;
  readonly studio: StudioService;
  readonly log: Log;
  readonly clients: Pick<ClientsService, 'nameOf' | 'fieldsOf' | 'otherFilesOf'>;
  readonly painter: Pick<Painter, 'erasure'>;
  /** The client's own language where the app speaks it, else the one of the screens. */
  readonly languageFor: (tag: string | undefined) => Promise<Language>;
  readonly askWhere: (proposed: string) => Promise<string | undefined>;
}

/**
 * Erases a client and writes the certificate for them. Where it goes is asked first, so that nobody is erased without one; the file is
 * made after, because it names the entry that says so.
 */
export const createErasureDesk =
  ({ reader, erasure, studio, log, clients, painter, askWhere, languageFor }: Deps) =>
  async (
    client: ClientId,
    reason: DestroyReason,
  ): Promise<Result<{ readonly path: string }, Failure | Cancelled>> => {
    const house = studio.studio();
    const name = clients.nameOf(client);
    if (house === undefined || name === undefined) return err(failure('not-found', client.slice(0, 8)));
    const damage = reader.damage();
    if (damage !== undefined) return err(failure('read-only-record', `entry ${damage.seq}`));
    // Asked before the dialog: a session that is open, or a hold, is no reason to look for a folder.
    const no = erasure.cannotYet(client);
    if (no?.ok === false) return no;
    const path = await askWhere('Certificate.pdf');
    if (path === undefined) return err({ kind: 'cancelled' });

    const { pack } = studio.release().protocol;
    // With the key goes what they speak.
    const language = paperLanguage(await languageFor(clients.fieldsOf(client)?.language), pack);
    const visits = reader
      .sessions({ client })
      .map(({ openedAt }) => openedAt)
      .toSorted();
    const photos = count(reader, client, 'photo.stored') - count(reader, client, 'photo.destroyed');
    const otherFiles = clients.otherFilesOf(client).map(({ fullName }) => fullName);
    const done = erasure.erase(client, reason);
    if (!done.ok) return done;

    const tombstone = [...reader.read({ client, kind: 'client.erased' })].at(-1);
    const seal = tombstone === undefined ? undefined : reader.sealOf(tombstone.seq);
    if (tombstone === undefined || seal === undefined) return err(failure('not-found', 'seal'));
    const [first, last] = [visits[0] ?? tombstone.at, visits.at(-1) ?? tombstone.at];
    const page = {
      clientName: name,
      reason,
      byName: studio.nameOf(tombstone.by),
      visits: { count: visits.length, first, last },
      photos,
      otherFiles,
      seq: tombstone.seq,
      seal,
      studio: { name: house.name, phone: house.phone },
      paper: pack.paper,
      erasedAt: tombstone.at,
      timeZone: house.timeZone,
      dateOrder: pack.dateOrder,
      clock: pack.clock,
    };
    const pdf = await painter.erasure(page, language);
    try {
      saveDurably(path, pdf);
    } catch (error) {
      return err(failure('cannot-write-file', log.write('save certificate', error)));
    }
    return ok({ path });
  };

const count = (
  reader: Deps['reader'],
  client: ClientId,
  kind: 'photo.stored' | 'photo.destroyed',
): number => {
  let found = 0;
  for (const entry of reader.read({ client, kind })) if (entry.kind === kind) found += 1;
  return found;
};
