import type { AuthorId, ClientId, JsonValue, SessionId } from '../../shared/brand.ts';
import type { Failure, Refused } from '../../shared/ipc/contract.ts';
import type { TabletsRefused } from '../../shared/ipc/tablets-channels.ts';
import { err } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { bodyOfCarried } from '../../shared/session/entries.ts';
import type { CarriedEntry } from '../../shared/session/entries.ts';
import type { SessionView } from '../../shared/session/view.ts';
import type { SessionOpenThere } from '../../shared/sharing/open-there.ts';
import type { Sentence } from '../../shared/words/message.ts';
import { tabletsWords as words } from '../../shared/words/screens/tablets.ts';
import type { Clock } from '../clock.ts';
import type { RecordWriter } from '../record-writer.ts';
import { fromCarried } from '../session/live-sessions.ts';
import type { SessionService } from '../session/session-service.ts';
import type { RecordReader } from '../store/store.ts';
import type { ClientFiles, EntryElsewhere } from './client-files.ts';
import type { SharingService } from './sharing-service.ts';

interface Deps {
  readonly files: ClientFiles;
  /** With what the other tablets hold. */
  readonly reader: RecordReader;
  readonly writer: RecordWriter;
  readonly author: () => AuthorId;
  readonly clock: Pick<Clock, 'now'>;
  readonly sessions: Pick<SessionService, 'open' | 'drop'>;
  readonly sharing: Pick<SharingService, 'freshen'>;
  /** Whether this tablet's own lists have that session. */
  readonly isListed: (session: SessionId) => boolean;
  readonly release: (hash: string) => { readonly hash: string; readonly text: string } | undefined;
}

type Taken = Result<SessionView, Failure | Refused | TabletsRefused>;

/** A session that another tablet holds: where it stands, and how it comes to this one. */
export const createTakingOver = ({
  files,
  reader,
  writer,
  author,
  clock,
  sessions,
  sharing,
  isListed,
  release,
}: Deps) => {
  const lastOf = (client: ClientId, session: SessionId): EntryElsewhere | undefined =>
    files.of(client)?.entries.findLast((entry) => entry.session === session && !entry.isLate);

  /** `undefined` where this tablet may write the session. */
  const openThere = (client: ClientId, session: SessionId): SessionOpenThere | undefined => {
    const shared = files.of(client)?.sessions.get(session);
    const last = lastOf(client, session);
    return shared === undefined || shared.isHere || last === undefined
      ? undefined
      : { session, tablet: shared.tablet, seq: last.ownSeq, lastAt: last.at };
  };

  /** `seq`: the last entry as the screen said it. Where more has come since, somebody looks once more. */
  const takeOver = async (client: ClientId, session: SessionId, seq: number): Promise<Taken> => {
    await sharing.freshen();
    const there = openThere(client, session);
    const last = lastOf(client, session);
    if (there === undefined || last === undefined) return no(words.notThere);
    if (clock.now() < there.lastAt) return no(words.clockBehind({ tablet: there.tablet }));
    if (there.seq !== seq) return no(words.moreCame({ tablet: there.tablet }));
    const written = [...reader.read({ session })].filter(
      ({ kind }) => kind === 'session.event' || kind === 'session.addendum',
    );
    const opened = [...reader.read({ session, kind: 'session.opened' })][0];
    if (opened === undefined || written.some(({ state }) => state !== 'open'))
      return no(words.keyNotHere({ tablet: there.tablet }));
    const { protocol } = opened.body as { readonly protocol: { readonly hash: string } };
    const elsewhere = release(protocol.hash);
    const before = fromCarried(written);
    const brought = elsewhere ?? before.release;
    const carried = bodyOfCarried({
      entries: before.entries.map(
        ({ seq: place, ownSeq, hash, at: when, by, proven, body }): CarriedEntry => ({
          seq: ownSeq ?? place,
          hash,
          at: when,
          by,
          ...(proven === undefined ? {} : { proven }),
          body,
        }),
      ),
      ...(brought === undefined ? {} : { release: brought }),
    });
    const from = { deviceId: last.device, seq: last.ownSeq, hash: last.hash };
    const note: JsonValue = { type: 'session.takenOver', tablet: there.tablet, seq, lastAt: there.lastAt };
    const saved = writer.append(author(), [
      { kind: 'session.takenOver', session, client, body: { from } },
      // Once more here: so this tablet's own lists have it.
      ...(isListed(session) ? [] : [{ kind: 'session.opened' as const, session, client, body: opened.body }]),
      { kind: 'session.event', session, client, body: carried },
      { kind: 'session.event', session, client, body: note },
    ]);
    if (!saved.ok) return saved;
    files.take(client, session);
    sessions.drop(session);
    return sessions.open(session);
  };

  return {
    openThere,
    takeOver,
    /** Which tablet holds it, where that is not this one. */
    heldBy: (client: ClientId, session: SessionId): string | undefined => {
      const shared = files.isEmpty() ? undefined : files.of(client)?.sessions.get(session);
      return shared === undefined || shared.isHere ? undefined : shared.tablet;
    },
  };
};

const no = (says: Sentence): { readonly ok: false; readonly error: TabletsRefused } =>
  err({ kind: 'tablets-refused', says });
