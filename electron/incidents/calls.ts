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
export const createCalls = ({ reader, writer, studio, clock, author, clientName }: Deps) => {
  const made = new Map<SessionId, Map<number, CallMade>>();
  let [heardTo, isHeard] = [0, false];
  const hear = (seq: number, session: SessionId, call: CallMade): void => {
    made.set(session, new Map(made.get(session)).set(seq, call));
  };

  return {
    /** Those of a session, as far as they are read: see `hearing`. */
    of: (session: SessionId): readonly CallMade[] => [...(made.get(session)?.values() ?? [])],
    isHeard: (): boolean => isHeard,
    /** Reads those written with that entry or later, once each: a large studio makes dozens a day. */
    hearing: function* (from: number): Generator<undefined, void> {
      let count = 0;
      for (const { seq, session, state, body } of reader.read({
        kind: 'call.made',
        from: Math.max(from, heardTo + 1),
      })) {
        if (session !== undefined && state === 'open') hear(seq, session, body as unknown as CallMade);
        heardTo = Math.max(heardTo, seq);
        if ((count += 1) % HEARD_AT_ONCE === 0) yield;
      }
      isHeard = true;
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
      if (!saved.ok) return saved;
      for (const { seq } of saved.value) hear(seq, session, body);
      return ok(null);
    },
  };
};

const HEARD_AT_ONCE = 32;
