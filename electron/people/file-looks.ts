import type { AuthorId, ClientId } from '../../shared/brand.ts';
import type { LocalDate } from '../../shared/time.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { RecordReader } from '../store/store.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'read' | 'damage' | 'isErased'>;
  readonly writer: Pick<RecordWriter, 'append'>;
  readonly author: () => AuthorId;
  readonly today: () => LocalDate;
}

/**
 * Who opened a client's file, so that the client can be told (brief 7.2): one entry for each person, client and day, written before the
 * page is shown. Where it cannot be written the page is shown all the same, because what it warns of may be needed now; that nothing is
 * saved stands in the header then.
 */
export const createFileLooks = ({ reader, writer, author, today }: Deps) => {
  let day: LocalDate | undefined;
  let known = new Set<string>();

  const isWritten = (client: ClientId, by: AuthorId, on: LocalDate): boolean => {
    for (const entry of reader.read({ client, kind: 'client.seen' }))
      if (entry.by === by && entry.state === 'open' && seenOn(entry.body) === on) return true;
    return false;
  };

  const note = (client: ClientId): void => {
    const on = today();
    if (on !== day) [day, known] = [on, new Set()];
    const by = author();
    const key = `${by} ${client}`;
    if (known.has(key) || reader.damage() !== undefined || reader.isErased(client)) return;
    if (isWritten(client, by, on) || writer.append(by, [{ kind: 'client.seen', client, body: { on } }]).ok)
      known.add(key);
  };

  return { note };
};

/** The day in the studio's own time, as the entry holds it. */
export const seenOn = (body: unknown): string => String((body as { readonly on?: unknown } | null)?.on ?? '');
