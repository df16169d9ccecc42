import type { AuthorId, ClientId, JsonValue, SessionId } from '../../shared/brand.ts';
import type { CallMade, SentPhoto } from '../../shared/home/calls.ts';
import type { BadPicture, Failure, Refused, RequestOf } from '../../shared/ipc/contract.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { photosRefused } from '../../shared/session/topics/photos/read.ts';
import { dateIn } from '../../shared/time.ts';
import { failure } from '../../shared/words/failures.ts';
import { refusalSays } from '../../shared/words/refusals.ts';
import type { Clock } from '../clock.ts';
import type { MediaService } from '../media/media-service.ts';
import type { VisitBook } from '../people/visit-book.ts';
import type { Line, RecordWriter } from '../record-writer.ts';
import type { AfterElsewhere } from '../sharing/after-elsewhere.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'read' | 'sessions'>;
  readonly writer: Pick<RecordWriter, 'append'>;
  readonly visits: Pick<VisitBook, 'dataOf'>;
  readonly media: Pick<MediaService, 'addSent'>;
  readonly studio: Pick<StudioService, 'studio'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly author: () => AuthorId;
  readonly clientName: (client: ClientId) => string | undefined;
}

export type Calls = ReturnType<typeof createCalls>;

/** Calls after a visit. They are entries beside the session, which stays as it ended. */
export const createCalls = ({ reader, writer, visits, media, studio, clock, author, clientName }: Deps) => {
  const made = new Map<SessionId, Map<number, CallMade>>();
  /** Made on other tablets. */
  let there: ReadonlyMap<SessionId, readonly CallMade[]> = new Map();
  let isHeard = false;
  /** What lies between is read. */
  let [heardFrom, heardTo] = [Infinity, 0];
  const hear = (seq: number, session: SessionId, call: CallMade): void => {
    made.set(session, new Map(made.get(session)).set(seq, call));
  };
  const reading = function* (from: number, before = Infinity): Generator<undefined, void> {
    let count = 0;
    for (const { seq, session, state, body } of reader.read({ kind: 'call.made', from })) {
      if (seq >= before) return;
      if (session !== undefined && state === 'open') hear(seq, session, body as unknown as CallMade);
      heardTo = Math.max(heardTo, seq);
      if ((count += 1) % HEARD_AT_ONCE === 0) yield;
    }
  };

  const withPhotos = (
    session: SessionId,
    photos: RequestOf<'calls.record'>['photos'],
    lineOf: (sent: readonly SentPhoto[]) => Line,
  ): ReturnType<MediaService['addSent']> | { readonly ok: false; readonly error: Refused } => {
    const data = visits.dataOf(session);
    if (data === undefined) return err(failure('not-found', session.slice(0, 8)));
    // Whoever wants no photos in the record wants none of those they are asked for either.
    const refusal = photosRefused(data);
    if (refusal !== undefined) return err({ kind: 'refused', refusal, says: refusalSays(refusal) });
    return media.addSent(data.opening, photos, lineOf);
  };

  return {
    /** Those of a session, as far as they are read: see `hearing`. */
    of: (session: SessionId): readonly CallMade[] => [
      ...(made.get(session)?.values() ?? []),
      ...(there.get(session) ?? []),
    ],
    /** All that the other tablets made, as the last look at them told it. */
    hearElsewhere: (entries: readonly AfterElsewhere[]): void => {
      const heard = new Map<SessionId, CallMade[]>();
      for (const { kind, session, body } of entries)
        if (kind === 'call.made' && session !== undefined)
          heard.set(session, [...(heard.get(session) ?? []), body as unknown as CallMade]);
      there = heard;
    },
    isHeard: (): boolean => isHeard,
    /** Reads those written with that entry or later, once each: a large studio makes dozens a day. */
    hearing: function* (from: number): Generator<undefined, void> {
      // An older visit may come to be the last one of its client: when two become one, or another tablet told of it.
      if (heardTo > 0 && from < heardFrom) yield* reading(from, heardFrom);
      yield* reading(Math.max(from, heardTo + 1));
      heardFrom = Math.min(heardFrom, from);
      isHeard = true;
    },
    record: ({
      session,
      day,
      outcome,
      words,
      photos,
    }: RequestOf<'calls.record'>): Result<null, Failure | Refused | BadPicture> => {
      const [row] = reader.sessions({ session });
      if (row === undefined || row.endedAt === null || clientName(row.client) === undefined)
        return err(failure('not-found', session.slice(0, 8)));
      const on = dateIn(studio.studio()?.timeZone ?? 'UTC', clock.now());
      const lineOf = (sent: readonly SentPhoto[]): Line => {
        const body: CallMade = {
          day,
          on,
          outcome,
          words: words.trim(),
          ...(sent.length === 0 ? {} : { photos: sent }),
        };
        return { kind: 'call.made', session, client: row.client, body: body as unknown as JsonValue };
      };
      const saved =
        photos.length === 0 ? writer.append(author(), [lineOf([])]) : withPhotos(session, photos, lineOf);
      if (!saved.ok) return saved;
      for (const { seq, kind, body } of saved.value)
        if (kind === 'call.made') hear(seq, session, body as unknown as CallMade);
      return ok(null);
    },
  };
};

const HEARD_AT_ONCE = 32;
