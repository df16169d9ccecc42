import type { ClientId } from '../../shared/brand.ts';
import type { ClientFields, ClientPage } from '../../shared/people/client.ts';
import type { Instant } from '../../shared/time.ts';
import type { RecordReader } from '../store/store.ts';

type Details = Pick<ClientPage, 'fields' | 'since' | 'amendments' | 'copies'>;

/** What the journal holds of one client, old values included; `undefined` when it was erased or never registered. */
export const clientDetails = (
  reader: Pick<RecordReader, 'read'>,
  id: ClientId,
  nameOf: (id: string) => string,
): Details | undefined => {
  let registered: { readonly fields: ClientFields; readonly since: Instant } | undefined;
  for (const { body, state, at } of reader.read({ client: id, kind: 'client.registered' })) {
    // Where two tablets have them: the last registration says it whole, the first since when.
    if (state === 'open')
      registered = { fields: body as unknown as ClientFields, since: registered?.since ?? at };
  }
  if (registered === undefined) return undefined;
  let { fields } = registered;
  const amendments: ClientPage['amendments'][number][] = [];
  for (const { body, state, at, by } of reader.read({ client: id, kind: 'client.amended' })) {
    if (state !== 'open') continue;
    for (const [name, is] of Object.entries(body as Readonly<Record<string, string>>)) {
      const field = name as keyof ClientFields;
      amendments.push({ at, by: nameOf(by), field, was: fields[field] ?? '', is });
      fields = { ...fields, [field]: is };
    }
  }
  return { fields, since: registered.since, amendments, copies: copiesOf(reader, id, nameOf) };
};

const copiesOf = (
  reader: Pick<RecordReader, 'read'>,
  client: ClientId,
  nameOf: (id: string) => string,
): ClientPage['copies'] => {
  const saved = [...reader.read({ client, kind: 'copy.saved' })].map(({ seq }) => seq);
  const made = [...reader.read({ client, kind: 'copy.prepared' })].filter(({ state }) => state === 'open');
  return made.map(({ seq, at, by, body }, index) => ({
    at,
    by: nameOf(by),
    photos: (body as { photos: boolean }).photos,
    // Written right after it, before the next one begins.
    saved: saved.some((one) => one > seq && one < (made[index + 1]?.seq ?? Infinity)),
  }));
};
