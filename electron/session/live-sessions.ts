import type { AuthorId, SessionId } from '../../shared/brand.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { Entry, Proven } from '../../shared/journal/entry.ts';
import { failure } from '../../shared/words/failures.ts';
import { allOf } from '../background.ts';
import type { SessionData } from '../../shared/session/data.ts';
import { parseProtocol } from '../../shared/protocol/parse.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';
import { carriedIn, eventOfEntry, openingOfEntry } from '../../shared/session/entries.ts';
import type { Carried } from '../../shared/session/entries.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import type { Session } from '../../shared/session/machine.ts';
import { replay, replayOne } from '../../shared/session/replay.ts';
import type { Instant } from '../../shared/time.ts';
import { sha256 as digest } from '../store/digest.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';

/** One session as memory holds it: nothing in here that the journal does not. */
export interface Live {
  readonly session: Session;
  /** Seq and time of the last entry of this session. */
  readonly seq: number;
  readonly savedAt: Instant;
  /** Seq of the entry that froze the last sheet: its mark gives the seal. */
  readonly sheetSeq: number | null;
}

interface ReplayedEvent {
  readonly seq: number;
  readonly event: SessionEvent;
  /** The time that a wrong clock gave it. */
  readonly stampedAt?: Instant;
}
export type Replayed =
  | {
      readonly is: 'live';
      readonly live: Live;
      readonly events: readonly ReplayedEvent[];
      /** Who opened it and how that is proven, and the time that a wrong clock gave the opening. */
      readonly openedBy: {
        readonly author: AuthorId;
        readonly proven: Proven | undefined;
        readonly stampedAt: Instant | null;
      };
    }
  | { readonly is: 'erased' | 'keyMissing' | 'unknown' | 'no-protocol' }
  /** Half a session must not be shown as a whole one. */
  | { readonly is: 'damaged'; readonly seq: number };

/** What to say instead of a session. */
export const whyNotLive = (replayed: Exclude<Replayed, { readonly is: 'live' }>, id: SessionId): Failure => {
  switch (replayed.is) {
    case 'erased':
      return failure('erased', id.slice(0, 8));
    case 'keyMissing':
      return failure('client-key-missing', id.slice(0, 8));
    case 'damaged':
      return failure('session-damaged', `entry ${replayed.seq}`);
    case 'unknown':
    case 'no-protocol':
      return failure('not-found', id.slice(0, 8));
  }
};

export const dataOf = ({ session }: Live): SessionData => session.context;

/** State of a session = replay of its entries, with the protocol release that its opening pinned (invariants 2 and 5). Bit by bit: a long one takes its time. */
export const replaying = function* (
  reader: RecordReader,
  studio: Pick<StudioService, 'releaseByHash'>,
  id: SessionId,
): Generator<undefined, Replayed> {
  const entries: Entry[] = [];
  const damaged = (): Replayed => ({ is: 'damaged', seq: entries.at(-1)?.seq ?? 0 });
  try {
    for (const entry of reader.read({ session: id })) {
      entries.push(entry);
      if (entries.length % BIT === 0) yield;
    }
    for (const gone of ['erased', 'keyMissing'] as const)
      if (entries.some(({ state }) => state === gone)) return { is: gone };
    if (entries.some(({ state }) => state === 'unreadable') || isCutShort(reader, id, entries.at(-1)))
      return damaged();
    return yield* replayed(
      entries.filter(({ kind }) => kind === 'session.event' || kind === 'session.addendum'),
      studio,
    );
  } catch (error) {
    // Entries of a damaged record may be missing or out of place: then no sense can be made of the rest.
    if (reader.damage() === undefined) throw error;
    return damaged();
  }
};

/** The same in one go. */
export const replaySession = (
  reader: RecordReader,
  studio: Pick<StudioService, 'releaseByHash'>,
  id: SessionId,
): Replayed => allOf(replaying(reader, studio, id));

/** Entries between two breaks: about a millisecond. */
const BIT = 16;

const replayed = function* (
  written: readonly Entry[],
  { releaseByHash }: Pick<StudioService, 'releaseByHash'>,
): Generator<undefined, Replayed> {
  const { entries, release: brought } = fromCarried(written);
  const [first, ...rest] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return { is: 'unknown' };
  const opening = openingOfEntry(first);
  const release = releaseByHash(opening.protocol.hash) ?? releaseIn(brought);
  if (release === undefined) return { is: 'no-protocol' };
  const events = rest.map((entry): ReplayedEvent => ({
    seq: entry.ownSeq ?? entry.seq,
    event: eventOfEntry(entry),
    ...(entry.stampedAt === undefined ? {} : { stampedAt: entry.stampedAt }),
  }));
  const sheet = events.findLastIndex(({ event }) => event.type === 'sheet.prepared');
  // The seal of a sheet that another tablet froze is in that tablet's chain.
  const frozenBy = rest[sheet];
  const sheetSeq = frozenBy === undefined || frozenBy.ownSeq !== undefined ? null : frozenBy.seq;
  let session = replay(opening, release.protocol, []);
  for (const [index, { event }] of events.entries()) {
    session = replayOne(session, event);
    if (index % BIT === 0) yield;
  }
  return {
    is: 'live',
    live: { session, seq: last.seq, savedAt: last.at, sheetSeq },
    events,
    openedBy: { author: first.by, proven: first.proven, stampedAt: first.stampedAt ?? null },
  };
};

type Written = Pick<Entry, 'seq' | 'ownSeq' | 'hash' | 'at' | 'by' | 'proven' | 'stampedAt' | 'body'>;

/** A session that was taken over begins with what the tablet before had written; all of it has the place of the entry that carries it. */
export const fromCarried = (
  written: readonly Written[],
): { readonly entries: readonly Written[]; readonly release?: Carried['release'] } => {
  const from = written.findLastIndex((entry) => carriedIn(entry) !== undefined);
  const entry = written[from];
  const carried = entry === undefined ? undefined : carriedIn(entry);
  if (entry === undefined || carried === undefined) return { entries: written };
  return {
    entries: [
      ...carried.entries.map((one) => ({ ...one, ownSeq: one.seq, seq: entry.seq })),
      ...written.slice(from + 1),
    ],
    release: carried.release,
  };
};

const releaseIn = (carried: Carried['release']): { readonly protocol: Protocol } | undefined => {
  if (carried === undefined || digest(carried.text) !== carried.hash) return undefined;
  const protocol = parseProtocol(JSON.parse(carried.text));
  return protocol.ok ? { protocol: protocol.value } : undefined;
};

/** Reading stops at a damaged page: what came before it is not the whole session. */
const isCutShort = (reader: RecordReader, id: SessionId, last: Entry | undefined): boolean =>
  reader.damage() !== undefined && (last?.seq ?? 0) < reader.lastSeqOf(id);
