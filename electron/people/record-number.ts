import type { RecordReader, SessionRow } from '../store/store.ts';

/** The number printed on a session's papers, from its clear first line; empty where that line cannot be read. */
export const recordNumberOf = (
  reader: Pick<RecordReader, 'clearBodyAt'>,
  { firstSeq }: Pick<SessionRow, 'firstSeq'>,
): string => {
  const body = reader.clearBodyAt(firstSeq);
  const { recordNumber } = (typeof body === 'object' && body !== null ? body : {}) as {
    readonly recordNumber?: unknown;
  };
  return typeof recordNumber === 'string' ? recordNumber : '';
};
