import type { SessionId } from '../../shared/brand.ts';
import type { ClientCopy, CopiedEntry, VisitCopy } from '../../shared/client-copy/copy.ts';
import { COPY_FORMAT } from '../../shared/client-copy/copy.ts';
import { visitCopyOf } from '../../shared/client-copy/visit-copy.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { ClientPage } from '../../shared/people/client.ts';
import type { Studio } from '../../shared/people/studio.ts';
import { instantOf } from '../../shared/time.ts';
import type { LocalDate } from '../../shared/time.ts';
import type { PaperLanguage } from '../../shared/words/paper-language.ts';
import { sentIn } from '../incidents/sent-photos.ts';
import { storedPhotos } from '../media/stored-photos.ts';
import type { StoredPhoto } from '../media/stored-photos.ts';
import { seenOn } from '../people/file-looks.ts';
import { dataOf, replaying } from '../session/live-sessions.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import { besideVisit } from './beside-visit.ts';

interface Deps {
  readonly reader: RecordReader;
  readonly studio: Pick<StudioService, 'releaseByHash' | 'nameOf'>;
}
interface Asked {
  readonly client: ClientPage;
  readonly photos: boolean;
  readonly house: Studio;
  readonly deviceKey: string;
  readonly madeAt: ClientCopy['madeAt'];
  readonly madeBy: string;
  readonly language: PaperLanguage;
}
export interface Gathered {
  readonly head: Omit<ClientCopy, 'visits' | 'entries'>;
  readonly visits: readonly VisitCopy[];
  readonly entries: readonly CopiedEntry[];
  /** Photos that go with it, by id. */
  readonly pictures: readonly { readonly photo: StoredPhoto; readonly file: string }[];
}

const BIT = 16;

/** Everything the record holds about one client, read bit by bit. */
export const gathering = function* (
  { reader, studio }: Deps,
  { client, photos, house, deviceKey, madeAt, madeBy, language }: Asked,
): Generator<undefined, Gathered> {
  const upToEntry = reader.head().seq;
  const own: Entry[] = [];
  for (const entry of reader.read({ client: client.id })) {
    own.push(entry);
    if (own.length % BIT === 0) yield;
  }
  const bySession = groupedBy(own, ({ session }) => session);
  const rows = reader.sessions({ client: client.id }).toSorted((a, b) => a.firstSeq - b.firstSeq);
  yield;
  const stored = storedPhotos(reader, { client: client.id });
  const pictures = photos ? filesOf(rows, stored) : [];
  const files = new Map(pictures.map(({ photo, file }) => [photo.photo, file]));
  const destroyed = new Map(
    stored.flatMap(({ photo, destroyed: gone }) => (gone === null ? [] : [[photo, gone.at] as const])),
  );

  const visits: VisitCopy[] = [];
  const unreadableVisits: string[] = [];
  for (const row of rows) {
    const replayed = yield* replaying(reader, studio, row.session);
    if (replayed.is !== 'live') {
      unreadableVisits.push(row.recordNumber);
      continue;
    }
    const beside = yield* besideVisit(
      { reader, nameOf: studio.nameOf, say: language.staff.say },
      replayed,
      bySession.get(row.session) ?? [],
    );
    visits.push(
      visitCopyOf(
        dataOf(replayed.live),
        { ...beside, files, destroyed, sent: sentIn(bySession.get(row.session) ?? []) },
        language,
      ),
    );
    yield;
  }

  const { fields, since, amendments } = client;
  return {
    head: {
      format: COPY_FORMAT,
      madeAt,
      madeBy,
      language: language.tag,
      upToEntry,
      deviceKey,
      studio: {
        name: house.name,
        phone: house.phone,
        address: house.address ?? '',
        timeZone: house.timeZone,
      },
      client: {
        id: client.id,
        fullName: fields.fullName,
        firstName: fields.firstName,
        dateOfBirth: fields.dateOfBirth,
        phone: fields.phone,
        address: fields.address,
        emergencyContact: fields.emergencyContact,
        language: fields.language ?? null,
        reminders: fields.reminders ?? null,
        since,
        changes: amendments.map(({ at, by, field, was, is }) => ({ at, by, field, was, is })),
      },
      otherFiles: client.otherFiles.map(({ client: id, fullName }) => ({ id, fullName })),
      people: peopleIn(
        own.filter(({ kind }) => kind !== 'client.seen'),
        studio.nameOf,
      ),
      seenBy: seenBy(
        own.filter(({ kind, state }) => kind === 'client.seen' && state === 'open'),
        studio.nameOf,
      ),
      unreadableVisits,
      photosIncluded: photos,
    },
    visits,
    entries: own.map(({ seq, at, by, kind, session, hash, body, state }) => ({
      entry: seq,
      at,
      by: studio.nameOf(by),
      kind,
      session: session ?? null,
      hash,
      body: state === 'open' ? (body as CopiedEntry['body']) : null,
    })),
    pictures,
  };
};

const peopleIn = (entries: readonly Entry[], nameOf: (id: string) => string): ClientCopy['people'] =>
  [...groupedBy(entries, ({ by }) => by)].map(([id, wrote]) => {
    const times = wrote.map(({ at }) => at).toSorted();
    const [first = EPOCH, last = first] = [times[0], times.at(-1)];
    return { id, name: nameOf(id), entries: wrote.length, first, last };
  });

const seenBy = (looks: readonly Entry[], nameOf: (id: string) => string): ClientCopy['seenBy'] =>
  [...groupedBy(looks, ({ by }) => by)].map(([id, own]) => ({
    id,
    name: nameOf(id),
    days: [...new Set(own.map(({ body }) => seenOn(body) as LocalDate))].toSorted(),
  }));

/** A group has at least one entry. */
const EPOCH = instantOf(0);

const groupedBy = <K>(
  entries: readonly Entry[],
  key: (entry: Entry) => K,
): ReadonlyMap<K, readonly Entry[]> => {
  const groups = new Map<K, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry));
    if (group === undefined) groups.set(key(entry), [entry]);
    else group.push(entry);
  }
  return groups;
};

/** Named after the visit, so that they lie in the order of the visits in any folder. */
const filesOf = (rows: readonly SessionRow[], stored: readonly StoredPhoto[]): Gathered['pictures'] => {
  const numbers = new Map<SessionId, string>(
    rows.map(({ session, recordNumber }) => [session, recordNumber]),
  );
  const counts = new Map<string, number>();
  return stored
    .filter(({ destroyed }) => destroyed === null)
    .map((photo) => {
      const number = numbers.get(photo.session) ?? photo.session;
      const count = (counts.get(number) ?? 0) + 1;
      counts.set(number, count);
      return { photo, file: `photos/${number}-${String(count).padStart(3, '0')}.jpg` };
    });
};
