import type { AuthorId, ClientId, JsonValue } from '../../shared/brand.ts';
import type { Failure, SamePerson } from '../../shared/ipc/contract.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { ClientFields, ClientPage, ClientRow } from '../../shared/people/client.ts';
import { matches, questionWords, searchKey, searchWords } from '../../shared/people/search.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Instant } from '../../shared/time.ts';
import { failure } from '../../shared/words/failures.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { RecordReader, SessionRow } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';

type Amendment = ClientPage['amendments'][number];
interface Known { readonly id: ClientId; fields: ClientFields; readonly since: Instant; readonly amendments: Amendment[]; key: string }

const SHOWN = 60;

interface Deps {
  readonly reader: RecordReader;
  readonly writer: RecordWriter;
  readonly vault: Pick<Vault, 'mintClient' | 'eraseClient' | 'hasClient'>;
  readonly author: () => AuthorId;
  readonly nameOf: (id: string) => string;
  readonly rowOf: (row: SessionRow) => ClientPage['sessions'][number];
  readonly dayOf: (at: Instant) => ClientRow['lastSession'];
}

export type ClientsService = ReturnType<typeof createClientsService>;

/** Names live in memory only (architecture: Names to search); built by replaying the clients' entries. */
export const createClientsService = ({ reader, writer, vault, author, nameOf, rowOf, dayOf }: Deps) => {
  const known = new Map<ClientId, Known>();
  /** Registered half-way: what was typed so far, by client. */
  const drafts = new Map<ClientId, Readonly<Record<string, string>>>();

  const hear = (entry: Entry): void => {
    const id = entry.client;
    if (id === undefined || entry.state !== 'open') return;
    if (entry.kind === 'client.registered') {
      const fields = entry.body as unknown as ClientFields;
      known.set(id, { id, fields, since: entry.at, amendments: [], key: searchKey(fields.fullName, fields.phone) });
    }
    const client = known.get(id);
    if (entry.kind !== 'client.amended' || client === undefined) return;
    for (const [field, is] of Object.entries(entry.body as Record<string, string>)) {
      const name = field as keyof ClientFields;
      client.amendments.push({ at: entry.at, by: nameOf(entry.by), field: name, was: client.fields[name], is });
      client.fields = { ...client.fields, [name]: is };
    }
    client.key = searchKey(client.fields.fullName, client.fields.phone);
  };
  for (const kind of ['client.registered', 'client.amended']) for (const entry of reader.read({ kind })) hear(entry);
  // A kill in the middle of a registration: what was typed is offered again.
  for (const { client, state, body } of reader.read({ kind: 'client.drafted' })) {
    if (client !== undefined && state === 'open' && !known.has(client)) drafts.set(client, body as Readonly<Record<string, string>>);
  }

  const lastByClient = (): ReadonlyMap<string, SessionRow> => {
    const last = new Map<string, SessionRow>();
    for (const row of reader.sessions()) if ((last.get(row.client)?.openedAt ?? '') < row.openedAt) last.set(row.client, row);
    return last;
  };
  const listRow = ({ id, fields }: Known, last: SessionRow | undefined): ClientRow => ({
    id, fullName: fields.fullName, dateOfBirth: fields.dateOfBirth, phone: fields.phone,
    lastSession: last === undefined ? null : dayOf(last.openedAt),
    openSession: last !== undefined && last.endedAt === null ? last.session : null,
  });
  const rows = (some: readonly Known[]): readonly ClientRow[] => {
    const last = lastByClient();
    return some.map((client) => listRow(client, last.get(client.id)));
  };
  const page = (client: Known): ClientPage => ({
    id: client.id, fields: client.fields, since: client.since, amendments: client.amendments,
    sessions: reader.sessions({ client: client.id }).map(rowOf),
  });
  const byName = (a: Known, b: Known): number => (a.key < b.key ? -1 : 1);

  return {
    count: () => known.size,
    nameOf: (id: ClientId): string | undefined => known.get(id)?.fields.fullName,
    fieldsOf: (id: ClientId): ClientFields | undefined => known.get(id)?.fields,
    find: (text: string): readonly ClientRow[] => {
      const words = questionWords(text);
      const found: Known[] = [];
      for (const client of known.values()) if (matches(client.key, words)) found.push(client);
      return rows(found.toSorted(byName).slice(0, SHOWN));
    },
    /** Id and key at once; whatever is typed is sealed with them (decision 29). */
    newDraft: (): Result<{ readonly id: ClientId; readonly fields?: Readonly<Record<string, string>> }, Failure> => {
      const left = [...drafts].find(([, fields]) => Object.values(fields).some((value) => value.trim() !== ''));
      if (left !== undefined) return ok({ id: left[0], fields: left[1] });
      const minted = vault.mintClient();
      if (!minted.ok) return err(failure(minted.error.why, minted.error.reference));
      drafts.set(minted.value, {});
      return ok({ id: minted.value });
    },
    saveDraft: (id: ClientId, fields: Readonly<Record<string, string>>): Result<null, Failure> => {
      if (!drafts.has(id)) return err(failure('not-found', 'draft'));
      const saved = writer.append(author(), [{ kind: 'client.drafted', client: id, body: { ...fields } }]);
      if (!saved.ok) return saved;
      drafts.set(id, fields);
      return ok(null);
    },
    discardDraft: (id: ClientId): Result<null, Failure> => {
      if (!drafts.has(id)) return ok(null);
      const gone = vault.eraseClient(id);
      if (!gone.ok) return err(failure(gone.error.why, gone.error.reference));
      drafts.delete(id);
      const saved = writer.append(author(), [{ kind: 'client.discarded', client: id, body: {} }]);
      return saved.ok ? ok(null) : saved;
    },
    register: (id: ClientId, fields: ClientFields, evenIfSame: boolean): Result<ClientPage, Failure | SamePerson> => {
      if (!drafts.has(id)) return err(failure('not-found', 'draft'));
      const wanted = searchWords(fields.fullName).toSorted().join(' ');
      const same = [...known.values()].filter((one) => one.fields.dateOfBirth === fields.dateOfBirth && searchWords(one.fields.fullName).toSorted().join(' ') === wanted);
      if (same.length > 0 && !evenIfSame) {
        return err({ kind: 'same-person', says: 'A client with this name and birthday is registered already. Is it the same person?', existing: rows(same) });
      }
      const saved = writer.append(author(), [{ kind: 'client.registered', client: id, body: fields as unknown as JsonValue }]);
      if (!saved.ok) return saved;
      drafts.delete(id);
      for (const entry of saved.value) hear(entry);
      return ok(page(known.get(id) as Known));
    },
    amend: (id: ClientId, changes: Partial<ClientFields>): Result<ClientPage, Failure> => {
      const client = known.get(id);
      if (client === undefined) return err(failure('not-found', 'client'));
      const changed = Object.fromEntries(Object.entries(changes).filter(([name, value]) => value !== undefined && value !== client.fields[name as keyof ClientFields]));
      if (Object.keys(changed).length === 0) return ok(page(client));
      const saved = writer.append(author(), [{ kind: 'client.amended', client: id, body: changed as JsonValue }]);
      if (!saved.ok) return saved;
      for (const entry of saved.value) hear(entry);
      return ok(page(client));
    },
    open: (id: ClientId): Result<ClientPage, Failure> => {
      const client = known.get(id);
      return client === undefined ? err(failure('not-found', 'client')) : ok(page(client));
    },
  };
};
