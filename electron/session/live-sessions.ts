import type { SessionId } from '../../shared/brand.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { SessionData } from '../../shared/session/data.ts';
import { eventOfEntry, openingOfEntry } from '../../shared/session/entries.ts';
import type { SessionEvent } from '../../shared/session/intents.ts';
import type { Session } from '../../shared/session/machine.ts';
import { replay } from '../../shared/session/replay.ts';
import type { Instant } from '../../shared/time.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';

/** One session as memory holds it: nothing in here that the journal does not. */
export interface Live {
  readonly session: Session;
  /** Seq and time of the last entry of this session. */
  readonly seq: number;
  readonly savedAt: Instant;
  /** Seq of the entry that froze the last sheet: its attested head gives the seal. */
  readonly sheetSeq: number | null;
}

export interface ReplayedEvent { readonly seq: number; readonly event: SessionEvent }
export type Replayed =
  | { readonly is: 'live'; readonly live: Live; readonly events: readonly ReplayedEvent[] }
  | { readonly is: 'erased' | 'unknown' | 'no-protocol' }
  /** Half a session must not be shown as a whole one. */
  | { readonly is: 'damaged'; readonly seq: number };

export const dataOf = ({ session }: Live): SessionData => session.context;

/** State of a session = replay of its entries, with the protocol release that its opening pinned (invariants 2 and 5). */
export const replaySession = (reader: RecordReader, studio: Pick<StudioService, 'releaseByHash'>, id: SessionId): Replayed => {
  const events: ReplayedEvent[] = [];
  let opening: ReturnType<typeof openingOfEntry> | undefined;
  let last: Entry | undefined;
  let read = 0;
  let sheetSeq: number | null = null;
  for (const entry of reader.read({ session: id })) {
    read = entry.seq;
    if (entry.state === 'erased') return { is: 'erased' };
    if (entry.state === 'unreadable') return { is: 'damaged', seq: entry.seq };
    if (entry.kind !== 'session.event') continue;
    last = entry;
    if (opening === undefined) {
      opening = openingOfEntry(entry);
      continue;
    }
    const event = eventOfEntry(entry);
    if (event.type === 'sheet.prepared') sheetSeq = entry.seq;
    events.push({ seq: entry.seq, event });
  }
  if (reader.damage() !== undefined && read < (reader.sessions().find(({ session }) => session === id)?.lastSeq ?? 0)) return { is: 'damaged', seq: read + 1 };
  if (opening === undefined || last === undefined) return { is: 'unknown' };
  const release = studio.releaseByHash(opening.protocol.hash);
  if (release === undefined) return { is: 'no-protocol' };
  const session = replay(opening, release.protocol, events.map(({ event }) => event));
  return { is: 'live', live: { session, seq: last.seq, savedAt: last.at, sheetSeq }, events };
};
