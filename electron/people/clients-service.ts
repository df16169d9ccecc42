import type { AuthorId, ClientId, JsonValue } from '../../shared/brand.ts';
import type { Failure, SamePerson } from '../../shared/ipc/contract.ts';
import type {
  ClientFields,
  ClientPage,
  ClientRow,
  ClientsFound,
  OtherFileName,
} from '../../shared/people/client.ts';
import { mayBeSame } from '../../shared/people/same-person.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Instant } from '../../shared/time.ts';
import { sameClient } from '../../shared/words/clients.ts';
import { failure } from '../../shared/words/failures.ts';
import type { Log } from '../log.ts';
import { saveFailure } from '../save-failure.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { RecordReader } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';
import { clientDetails } from './client-details.ts';
import type { Named } from './directory.ts';
import type { Erasure } from './erasure.ts';
import type { KnownClients } from './known-clients.ts';
import { sessionsOf } from './sessions-of-person.ts';

type Words = Readonly<Record<string, string>>;

const SHOWN = 60;

interface Deps {
  readonly reader: RecordReader;
  readonly writer: RecordWriter;
  readonly vault: Pick<Vault, 'mintClient'>;
  readonly known: KnownClients;
  readonly erasure: Pick<Erasure, 'discard'>;
  readonly author: () => AuthorId;
  readonly log: Log;
  readonly nameOf: (id: string) => string;
  readonly rowOf: (row: SessionRow) => ClientPage['sessions'][number];
  readonly dayOf: (at: Instant) => ClientRow['lastSession'];
  /** Everybody who is one person with that client: their sessions are shown as one past. */
  readonly personOf: (client: ClientId) => readonly ClientId[];
  /** Of a client whose file is on other tablets only. */
  readonly nameElsewhere: (client: ClientId) => string | undefined;
  /** Clients of other tablets who may be this person, by their number. */
  readonly alikeElsewhere: (fields: ClientFields) => readonly (Named & { readonly tablet: string })[];
}

export type ClientsService = ReturnType<typeof createClientsService>;

/** Registering, finding and changing clients. Names live in memory; what else is known of one is read when it is asked for. */
export const createClientsService = ({
  reader,
  writer,
  vault,
  known,
  erasure,
  author,
  log,
  nameOf,
  rowOf,
  dayOf,
  personOf,
  nameElsewhere,
  alikeElsewhere,
}: Deps) => {
  const listRow = ({ id, fullName, dateOfBirth, phone }: Named): ClientRow => {
    const person = personOf(id);
    const [last] =
      person.length === 1 ? reader.sessions({ client: id, limit: 1 }) : sessionsOf(reader, person);
    return {
      id,
      fullName,
      dateOfBirth,
      phone,
      lastSession: last === undefined ? null : dayOf(last.openedAt),
      openSession: last !== undefined && last.endedAt === null ? last.session : null,
    };
  };
  const pageOf = (id: ClientId): ClientPage | undefined => {
    const details = known.get(id) === undefined ? undefined : clientDetails(reader, id, nameOf);
    return details === undefined
      ? undefined
      : {
          id,
          ...details,
          otherFiles: otherFilesOf(id),
          sessions: sessionsOf(reader, personOf(id)).map(rowOf),
        };
  };
  const otherFilesOf = (id: ClientId): readonly OtherFileName[] =>
    personOf(id)
      .filter((client) => client !== id && !reader.isErased(client))
      .map((client) => ({
        client,
        fullName: known.get(client)?.fullName ?? nameElsewhere(client) ?? null,
      }));
  const page = (id: ClientId): Result<ClientPage, Failure> => {
    const found = pageOf(id);
    return found === undefined ? err(failure('not-found', 'client')) : ok(found);
  };
  /** A kill in the middle of a registration: what was typed is offered again. */
  const typed = (id: ClientId): Words => {
    let last: Words = {};
    for (const { state, body } of reader.read({ client: id, kind: 'client.drafted' }))
      if (state === 'open') last = body as Words;
    return last;
  };
  /** Who this may be: the same birthday first, then the same phone with another birthday. */
  const sameAs = (
    fields: ClientFields,
  ): { readonly by: 'birthday' | 'phone'; readonly who: readonly ClientRow[] } => {
    const directory = known.directory;
    const there = alikeElsewhere(fields);
    const who = (by: 'birthday' | 'phone', here: readonly Named[]): readonly ClientRow[] => [
      ...here.filter((one) => mayBeSame(fields, one) === by).map(listRow),
      ...there
        .filter((one) => mayBeSame(fields, one) === by)
        .map(({ id, fullName, dateOfBirth, phone, tablet }): ClientRow => ({
          id,
          fullName,
          dateOfBirth,
          phone,
          tablet,
          lastSession: null,
          openSession: null,
        })),
    ];
    const born = who('birthday', directory.bornOn(fields.dateOfBirth));
    return born.length > 0
      ? { by: 'birthday', who: born }
      : { by: 'phone', who: who('phone', directory.find(fields.phone, SHOWN)) };
  };

  return {
    count: known.count,
    nameOf: (id: ClientId): string | undefined => known.get(id)?.fullName,
    /** From memory; what else is known of somebody is read: see `fieldsOf`. */
    contactOf: (id: ClientId): Pick<Named, 'fullName' | 'phone'> | undefined => known.get(id),
    fieldsOf: (id: ClientId): ClientFields | undefined =>
      known.get(id) === undefined ? undefined : clientDetails(reader, id, nameOf)?.fields,
    /** While everybody is still being read, those found so far: see `reading`. */
    find: (text: string): readonly ClientRow[] =>
      (known.partly()?.found ?? known.directory).find(text, SHOWN).map(listRow),
    reading: (): ClientsFound['reading'] => {
      const part = known.partly();
      return part === undefined ? null : { done: part.done, of: part.of };
    },
    /** Id and key at once; whatever is typed is sealed with them (decision 29). */
    newDraft: (): Result<{ readonly id: ClientId; readonly fields?: Words }, Failure> => {
      for (const id of known.drafts) {
        const fields = typed(id);
        if (Object.values(fields).some((value) => value.trim() !== '')) return ok({ id, fields });
      }
      // A key for a record that takes nothing more would only lie there.
      const damage = reader.damage();
      if (damage !== undefined) return err(failure('read-only-record', `entry ${damage.seq}`));
      const minted = vault.mintClient();
      if (!minted.ok) return saveFailure(log, 'key of a new client', minted.error);
      known.drafts.add(minted.value);
      return ok({ id: minted.value });
    },
    saveDraft: (id: ClientId, fields: Words): Result<null, Failure> => {
      if (!known.drafts.has(id)) return err(failure('not-found', 'draft'));
      const saved = writer.append(author(), [{ kind: 'client.drafted', client: id, body: { ...fields } }]);
      return saved.ok ? ok(null) : saved;
    },
    discardDraft: (id: ClientId): Result<null, Failure> =>
      known.drafts.has(id) ? erasure.discard(id) : ok(null),
    register: (
      id: ClientId,
      fields: ClientFields,
      evenIfSame: boolean,
    ): Result<ClientPage, Failure | SamePerson> => {
      if (!known.drafts.has(id)) return err(failure('not-found', 'draft'));
      const same = evenIfSame ? undefined : sameAs(fields);
      if (same !== undefined && same.who.length > 0)
        return err({ kind: 'same-person', says: sameClient[same.by], existing: same.who });
      const saved = writer.append(author(), [
        { kind: 'client.registered', client: id, body: fields as unknown as JsonValue },
      ]);
      if (!saved.ok) return saved;
      known.catchUp();
      return page(id);
    },
    amend: (id: ClientId, changes: Partial<ClientFields>): Result<ClientPage, Failure> => {
      const before = page(id);
      if (!before.ok) return before;
      const changed = Object.fromEntries(
        Object.entries(changes).filter(
          ([name, value]) => value !== undefined && value !== before.value.fields[name as keyof ClientFields],
        ),
      );
      if (Object.keys(changed).length === 0) return before;
      const saved = writer.append(author(), [
        { kind: 'client.amended', client: id, body: changed as JsonValue },
      ]);
      if (!saved.ok) return saved;
      known.catchUp();
      return page(id);
    },
    open: page,
    otherFilesOf,
  };
};
