import type { AuthorId, ClientId } from '../../shared/brand.ts';
import { copySchemaText } from '../../shared/client-copy/copy.ts';
import { copyTables } from '../../shared/client-copy/tables.ts';
import type { Cancelled, Failure } from '../../shared/ipc/contract.ts';
import type { EntryKind } from '../../shared/journal/kinds.ts';
import { otherFilesSay } from '../../shared/report/client-copy-report.ts';
import type { CopyPaper } from '../../shared/report/client-copy-report.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { dateIn } from '../../shared/time.ts';
import { clientCopyWords as words } from '../../shared/words/client-copy.ts';
import { failure } from '../../shared/words/failures.ts';
import type { Language } from '../../shared/words/language.ts';
import { paperLanguage } from '../../shared/words/paper-language.ts';
import type { PaperLanguage } from '../../shared/words/paper-language.ts';
import { inTurns } from '../background.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { MediaService } from '../media/media-service.ts';
import type { ClientsService } from '../people/clients-service.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { Painter } from '../session/paper-service.ts';
import { saveDurably } from '../store/durable-file.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { Vault } from '../vault/vault.ts';
import { writeArchive } from './archive.ts';
import { gathering } from './gather.ts';
import type { Gathered } from './gather.ts';
import { csvText, recordText } from './texts.ts';

interface Deps {
  readonly reader: RecordReader;
  readonly writer: RecordWriter;
  readonly clock: Pick<Clock, 'now'>;
  readonly studio: StudioService;
  readonly clients: Pick<ClientsService, 'open'>;
  readonly media: Pick<MediaService, 'picture'>;
  readonly vault: Pick<Vault, 'fingerprint'>;
  readonly author: () => AuthorId;
  readonly painter: Pick<Painter, 'copy'>;
  readonly log: Log;
  /** The client's own language where the app has words of a record in it, else the one of the screens. */
  readonly languageFor: (tag: string | undefined) => Promise<Language>;
  readonly askWhere: (proposed: string) => Promise<string | undefined>;
}
/** `read`: to read and print. `all`: that, and the same for other programs. */
export const copyForms = ['read', 'all'] as const;
export type CopyForm = (typeof copyForms)[number];
export interface CopyAsked {
  readonly form: CopyForm;
  readonly photos: boolean;
}
export interface CopyMade {
  readonly path: string;
  readonly seal: string | null;
  readonly visits: number;
  /** Other files of the same person: nothing of them is in it. */
  readonly otherFiles: number;
}

/** Hands a client everything the record holds about them (brief 7.2). That it was made, and of what, is an entry before it leaves. */
export const createCopyDesk = (deps: Deps) => {
  const {
    reader,
    writer,
    clock,
    studio,
    clients,
    media,
    vault,
    author,
    painter,
    log,
    askWhere,
    languageFor,
  } = deps;

  const note = (client: ClientId, kind: EntryKind, body: object): Result<number | null, Failure> => {
    // Of a damaged record the copy still comes out; that it did cannot be written down any more.
    if (reader.damage() !== undefined) return ok(null);
    const saved = writer.append(author(), [{ kind, client, body: body as never }]);
    if (!saved.ok) return saved;
    writer.keepWitness();
    return ok(saved.value.at(-1)?.seq ?? null);
  };

  /** Photos as the page shows them: small. */
  const smallOnes = async (pictures: Gathered['pictures']): Promise<ReadonlyMap<string, Uint8Array>> => {
    const found = new Map<string, Uint8Array>();
    for (const { photo } of pictures) {
      const bytes = await media.picture(photo.session, photo.photo, 'small');
      if (bytes !== undefined) found.set(photo.photo, bytes);
    }
    return found;
  };

  const make = async (
    client: ClientId,
    { form, photos }: CopyAsked,
  ): Promise<Result<CopyMade, Failure | Cancelled>> => {
    if (reader.isErased(client)) return err(failure('erased', client.slice(0, 8)));
    const house = studio.studio();
    const known = clients.open(client);
    if (!known.ok) return known;
    if (house === undefined) return err(failure('not-found', 'studio'));
    const path = await askWhere(form === 'read' ? 'Copy.pdf' : 'Copy.zip');
    if (path === undefined) return err({ kind: 'cancelled' });

    const madeAt = clock.now();
    const { pack } = studio.release().protocol;
    const language = paperLanguage(await languageFor(known.value.fields.language), pack);
    const gathered = await inTurns(
      gathering(
        { reader, studio },
        {
          client: known.value,
          photos,
          house,
          deviceKey: vault.fingerprint,
          madeAt,
          madeBy: studio.nameOf(author()),
          language,
        },
      ),
    );
    const small = await smallOnes(gathered.pictures);
    const visits = gathered.visits.map((visit) => ({
      ...visit,
      photos: visit.photos.map((photo) => (small.has(photo.id) ? photo : { ...photo, file: null })),
    }));
    const text = await inTurns(recordText({ ...gathered, visits }));
    const prepared = note(client, 'copy.prepared', {
      form,
      photos,
      upTo: gathered.head.upToEntry,
      sha256: text.sha256,
    });
    if (!prepared.ok) return prepared;
    const seal = prepared.value === null ? null : (reader.sealOf(prepared.value) ?? null);
    const page: CopyPaper = {
      copy: gathered.head,
      seal,
      sha256: text.sha256,
      paper: pack.paper,
      dateOrder: pack.dateOrder,
      clock: pack.clock,
    };
    try {
      const pdf = await painter.copy(page, visits, (name) => small.get(name), language);
      if (form === 'read') saveDurably(path, pdf);
      else
        await writeArchive(
          path,
          [
            { name: 'READ-ME.txt', bytes: () => Buffer.from(readMe(page, language), 'utf8') },
            { name: 'record.pdf', isPacked: true, bytes: () => pdf },
            { name: 'record.json', bytes: () => text.bytes },
            { name: 'record.schema.json', bytes: () => Buffer.from(copySchemaText(), 'utf8') },
            ...copyTables({ ...gathered.head, visits }, language.say).map((table) => ({
              name: `tables/${table.name}.csv`,
              bytes: () => csvText(table),
            })),
            ...gathered.pictures
              .filter(({ photo }) => small.has(photo.photo))
              .map(({ photo, file }) => ({
                name: file,
                isPacked: true as const,
                bytes: () => media.picture(photo.session, photo.photo, 'whole'),
              })),
          ],
          madeAt,
        );
    } catch (error) {
      return err(failure('cannot-write-file', log.write('save the copy for a client', error)));
    }
    const saved = note(client, 'copy.saved', { form });
    return saved.ok
      ? ok({ path, seal, visits: visits.length, otherFiles: page.copy.otherFiles.length })
      : saved;
  };

  return { make };
};

const readMe = ({ copy, seal, sha256: print }: CopyPaper, { say, formats }: PaperLanguage): string =>
  `${say(
    words.readMe({
      studio: copy.studio.name,
      name: copy.client.fullName,
      day: formats.longDay(dateIn(copy.studio.timeZone, copy.madeAt as never)),
      sha256: print,
      seal: seal ?? '-',
    }),
  )}\n${copy.otherFiles.length === 0 ? '' : `${say(otherFilesSay(copy, say))}\n`}`;
