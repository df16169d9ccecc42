import type { ClientId } from '../../shared/brand.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { RecordReader } from '../store/store.ts';

/** Sessions of everybody who is that one person, the newest first. */
export const sessionsOf = (
  reader: Pick<RecordReader, 'sessions'>,
  ids: readonly ClientId[],
): readonly SessionRow[] => {
  const rows = ids.flatMap((client) => reader.sessions({ client }));
  return ids.length === 1
    ? rows
    : rows.toSorted((a, b) =>
        a.openedAt === b.openedAt ? b.firstSeq - a.firstSeq : a.openedAt < b.openedAt ? 1 : -1,
      );
};
