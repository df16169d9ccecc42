import type { SessionRow } from '../store/session-row.ts';
import type { RecordReader } from '../store/store.ts';

/** Cases of a session, whenever they were entered. */
export const casesOf = (reader: Pick<RecordReader, 'read'>, { session, events }: SessionRow): number =>
  events === 0
    ? 0
    : new Set(
        [...reader.read({ session, kind: 'adverse.recorded' })].flatMap(({ state, body, seq }) =>
          state === 'open' ? [(body as { readonly event?: string }).event ?? seq] : [seq],
        ),
      ).size;
