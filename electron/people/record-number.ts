import type { RecordReader, SessionRow } from '../store/store.ts';

/** The number printed on a session's papers, from its clear first line; empty where that line cannot be read. */
export const recordNumberOf = (reader: Pick<RecordReader, 'read'>, { session, firstSeq }: Pick<SessionRow, 'session' | 'firstSeq'>): string => {
  for (const { body } of reader.read({ session, from: firstSeq, kind: 'session.opened' })) {
    const { recordNumber } = body as { readonly recordNumber?: unknown };
    if (typeof recordNumber === 'string') return recordNumber;
  }
  return '';
};
