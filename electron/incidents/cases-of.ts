import type { AdverseCase } from '../../shared/adverse/case.ts';
import type { SessionId } from '../../shared/brand.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { RecordReader } from '../store/store.ts';

/** Cases of a session by their ids, whenever they were entered; one whose key is gone by the number of its entry. */
export const caseIdsOf = (reader: Pick<RecordReader, 'read'>, session: SessionId): ReadonlySet<string> =>
  new Set(
    [...reader.read({ session, kind: 'adverse.recorded' })].map(({ state, body, seq }) =>
      state === 'open' ? ((body as { readonly event?: string }).event ?? `${seq}`) : `${seq}`,
    ),
  );

/** How many cases a session has. */
export const casesOf = (reader: Pick<RecordReader, 'read'>, { session, events }: SessionRow): number =>
  events === 0 ? 0 : caseIdsOf(reader, session).size;

/** For figures, which ask of thousands of sessions. */
export const idsBySession = (
  cases: Iterable<Pick<AdverseCase, 'session' | 'event'>>,
): ReadonlyMap<SessionId, readonly string[]> => {
  const found = new Map<SessionId, string[]>();
  for (const { session, event } of cases)
    if (session !== null) found.set(session, [...(found.get(session) ?? []), event]);
  return found;
};
