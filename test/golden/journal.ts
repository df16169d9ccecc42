import { join } from 'node:path';
import type { JsonValue, SessionId } from '../../shared/brand.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';
import type { SessionData } from '../../shared/session/data.ts';
import { eventOfEntry, openingOfEntry } from '../../shared/session/entries.ts';
import type { Session } from '../../shared/session/machine.ts';
import { replay } from '../../shared/session/replay.ts';
import { isStockKind, stockEntryOf, stockOf } from '../../shared/stock/fold.ts';
import type { StockState } from '../../shared/stock/fold.ts';
import { sha256 } from '../builders/session.ts';
import { studioHealing } from '../builders/studio-healing.ts';
import { hashOf, sorted } from './golden.ts';

/** A whole journal with its bodies opened: a studio, a cupboard and two visits of one client, as the app wrote them once. */
export type JournalEntry = Pick<Entry, 'seq' | 'at' | 'by' | 'kind' | 'body'> & {
  readonly session?: SessionId;
};
export interface Journal {
  readonly end: JournalEnd;
  readonly entries: readonly JournalEntry[];
}
export interface JournalEnd {
  readonly lots: readonly string[];
  readonly stock: string;
  readonly healing: JsonValue;
  readonly sessions: readonly {
    readonly place: string;
    readonly keys: readonly string[];
    readonly hash: string;
  }[];
}
export const journalFile = join(import.meta.dirname, 'journal.json');

export const stockIn = (entries: readonly JournalEntry[]): StockState =>
  stockOf(entries.filter(({ kind }) => isStockKind(kind)).map((entry) => stockEntryOf(entry)));

/** Every session with the protocol that its opening pinned. */
export const sessionsIn = (
  entries: readonly JournalEntry[],
): readonly { readonly session: Session; readonly events: number }[] => {
  const protocols = entries
    .filter(({ kind }) => kind === 'protocol.released')
    .map(({ body }) => JSON.parse((body as unknown as { readonly text: string }).text) as Protocol);
  const [protocol] = protocols;
  if (protocol === undefined || protocols.length > 1) throw new Error('one protocol was released');
  return [...new Set(entries.flatMap(({ session }) => session ?? []))].map((id) => {
    const [first, ...rest] = entries.filter(
      ({ kind, session }) => kind === 'session.event' && session === id,
    );
    if (first === undefined) throw new Error('no opening');
    return { session: replay(openingOfEntry(first), protocol, rest.map(eventOfEntry)), events: rest.length };
  });
};

/** What the entries led to, as this version sees it; facts that a later version adds do not change it. */
export const endOfJournal = (
  entries: readonly JournalEntry[],
  keysOf: (data: SessionData, at: number) => readonly string[] = allKeys,
): JournalEnd => {
  const { lots, products } = stockIn(entries);
  const seen = new Map<string, { readonly share: number; readonly bShift: number }>();
  for (const { kind, session, body } of entries) {
    if (kind !== 'healing.seen') continue;
    const { zone, share, bShift } = body as { zone: string; share: number; bShift: number };
    seen.set(`${session ?? ''} ${zone}`, { share, bShift });
  }
  const healing = studioHealing([...seen.values()]);
  return {
    lots: [...lots.values()].map(
      ({ lot, recalled, openedOn }) =>
        `${lot}${openedOn === null ? '' : ` opened ${openedOn}`}${recalled === null ? '' : ' recalled'}`,
    ),
    stock: sha256(JSON.stringify(sorted([...products, ...lots] as unknown as JsonValue))),
    healing: healing as unknown as JsonValue,
    sessions: sessionsIn(entries).map(({ session: { context } }, at) => {
      const keys = keysOf(context, at);
      return { place: context.place, keys, hash: hashOf(context, keys) };
    }),
  };
};

const allKeys = (data: SessionData): readonly string[] =>
  Object.keys(data)
    .filter((key) => key !== 'protocol')
    .toSorted();
