import type { AuthorId, ClientId, JsonValue, SessionId } from '../../shared/brand.ts';
import type { CallMade } from '../../shared/home/calls.ts';
import type { Failure, RequestOf } from '../../shared/ipc/contract.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { dateIn } from '../../shared/time.ts';
import { failure } from '../../shared/words/failures.ts';
import type { Clock } from '../clock.ts';
import type { RecordWriter } from '../record-writer.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'read' | 'sessions'>;
  readonly writer: Pick<RecordWriter, 'append'>;
  readonly studio: Pick<StudioService, 'studio'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly author: () => AuthorId;
  readonly clientName: (client: ClientId) => string | undefined;
}

export type Calls = ReturnType<typeof createCalls>;

/** Calls after a visit. They are entries beside the session, which stays as it ended. */
export const createCalls = ({ reader, writer, studio, clock, author, clientName }: Deps) => ({
  /** By session, of those that began with that entry or later. */
  since: (from: number): ReadonlyMap<SessionId, readonly CallMade[]> => {
    const made = new Map<SessionId, readonly CallMade[]>();
    for (const { session, state, body } of reader.read({ kind: 'call.made', from }))
      if (session !== undefined && state === 'open')
        made.set(session, [...(made.get(session) ?? []), body as unknown as CallMade]);
    return made;
  },
  record: ({ session, day, outcome, words }: RequestOf<'calls.record'>): Result<null, Failure> => {
    const [row] = reader.sessions({ session });
    if (row === undefined || row.endedAt === null || clientName(row.client) === undefined)
      return err(failure('not-found', session.slice(0, 8)));
    const on = dateIn(studio.studio()?.timeZone ?? 'UTC', clock.now());
    const body: CallMade = { day, on, outcome, words: words.trim() };
    const saved = writer.append(author(), [
      { kind: 'call.made', session, client: row.client, body: body as unknown as JsonValue },
    ]);
    return saved.ok ? ok(null) : saved;
  },
});
