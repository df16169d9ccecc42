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
import type { Line, RecordWriter } from '../record-writer.ts';
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
  readonly sessions: Pick<SessionService, 'open' | 'drop' | 'current' | 'leave'>;
  readonly sharing: Pick<SharingService, 'freshen'>;
  /** Whether this tablet's own lists have that session. */
  readonly isListed: (session: SessionId) => boolean;
  /** It is this tablet's: what came late before counts. */
  readonly onTaken: (client: ClientId) => void;
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
  onTaken,
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
    // An end that its own tablet wrote stands; a late one of a tablet that did not hold it is none.
    if (reader.sessions({ client, session }).some(({ ending }) => ending !== null))
      return no(words.endedThere({ tablet: there.tablet }));
    if (clock.now() < there.lastAt) return no(words.clockBehind({ tablet: there.tablet }));
    if (there.seq !== seq) return no(words.moreCame({ tablet: there.tablet }));
    const written = [...reader.read({ session })].filter(
      ({ kind }) => kind === 'session.event' || kind === 'session.addendum',
    );
    const opened = [...reader.read({ session, kind: 'session.opened' })][0];
    if (opened === undefined || written.some(({ state }) => state !== 'open'))
      return no(words.keyNotHere({ tablet: there.tablet }));
    // One session is active at a time: the one that runs here waits.
    const running = sessions.current();
    if (running !== null && running.session !== session) {
      const left = sessions.leave(running.session);
      if (!left.ok) return left;
    }
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
      // Lines may have come without a note that they were heard; whoever takes over knows all that is here.
      ...heardIn(files.of(client)?.entries ?? []),
      { kind: 'session.takenOver', session, client, body: { from } },
      // Once more here: so this tablet's own lists have it.
      ...(isListed(session) ? [] : [{ kind: 'session.opened' as const, session, client, body: opened.body }]),
      { kind: 'session.event', session, client, body: carried },
      { kind: 'session.event', session, client, body: note },
    ]);
    if (!saved.ok) return saved;
    files.take(client, session);
    sessions.drop(session);
    const shown = sessions.open(session);
    onTaken(client);
    return shown.ok ? sessions.open(session) : shown;
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

/** Of each tablet the last line about that client. */
const heardIn = (entries: readonly EntryElsewhere[]): readonly Line[] => {
  const last = new Map<string, EntryElsewhere>();
  for (const entry of entries)
    if ((last.get(entry.device)?.ownSeq ?? 0) < entry.ownSeq) last.set(entry.device, entry);
  return [...last.values()].map(({ device: deviceId, ownSeq: seq, hash }) => ({
    kind: 'device.heard',
    body: { deviceId, seq, hash },
  }));
};

const no = (says: Sentence): { readonly ok: false; readonly error: TabletsRefused } =>
  err({ kind: 'tablets-refused', says });
