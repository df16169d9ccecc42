import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import { isEnding } from '../../shared/session/stage.ts';
import type { ReadFilter, SessionFilter, SessionRow } from '../store/session-row.ts';
import type { RecordReader } from '../store/store.ts';
import type { ClientFiles, EntryElsewhere, OpenFile } from './client-files.ts';

/**
 * The record with what the other tablets hold of the same clients: one client's entries and sessions are those of all tablets. Whatever is
 * asked of nobody in particular is this tablet's own, as before.
 */
export const withElsewhere = <R extends RecordReader>(reader: R, files: ClientFiles): R => {
  const fileFor = ({ client, session }: Pick<ReadFilter, 'client' | 'session'>): OpenFile | undefined => {
    if (files.isEmpty()) return undefined;
    const of = client ?? (session === undefined ? undefined : clientOf(session));
    return of === undefined ? undefined : files.of(of);
  };
  const clientOf = (session: SessionId): ClientId | undefined =>
    files.clientOf(session) ?? reader.sessions({ session })[0]?.client;

  const read = function* (filter: ReadFilter = {}): IterableIterator<Entry> {
    const file = fileFor(filter);
    if (file === undefined) return yield* reader.read(filter);
    const late = new Set([...file.sessions.values()].flatMap(({ ownLate }) => ownLate));
    const others = file.entries.filter((entry) => isAsked(entry, filter) && counts(entry));
    let next = 0;
    for (const own of reader.read(filter)) {
      for (let other = others[next]; other !== undefined && other.seq < own.seq; other = others[next]) {
        yield other;
        next += 1;
      }
      if (!late.has(own.seq) || !isOfCourse(own)) yield own;
    }
    yield* others.slice(next);
  };

  const sessions = (filter: SessionFilter = {}): readonly SessionRow[] => {
    const file = fileFor(filter);
    const { limit, before, visits, openOnly, endedOnly } = filter;
    // Of all that are open here those that another tablet brought to an end are not.
    if (openOnly === true && filter.client === undefined && filter.session === undefined && !files.isEmpty())
      return reader.sessions(filter).filter((row) => {
        const of = files.of(row.client);
        return of === undefined || beside(row, of).ending === null;
      });
    if (file === undefined || before !== undefined || visits !== undefined) return reader.sessions(filter);
    const { client, session, practitioner, openedFrom } = filter;
    const asked = {
      ...(client === undefined ? {} : { client }),
      ...(session === undefined ? {} : { session }),
    };
    const own = reader.sessions(asked).map((row) => beside(row, file));
    const known = new Set(own.map((row) => row.session));
    return [...own, ...rowsIn(file).filter((row) => !known.has(row.session))]
      .filter(
        (row) =>
          (session === undefined || row.session === session) &&
          (practitioner === undefined || row.practitioner === practitioner) &&
          (openedFrom === undefined || row.openedAt >= openedFrom) &&
          (openOnly !== true || row.ending === null) &&
          (endedOnly !== true || row.ending !== null),
      )
      .toSorted((a, b) =>
        a.openedAt === b.openedAt ? b.firstSeq - a.firstSeq : a.openedAt < b.openedAt ? 1 : -1,
      )
      .slice(0, limit);
  };

  return {
    ...reader,
    read,
    sessions,
    lotsOf: (visits: readonly number[]) => reader.lotsOf(visits.filter(Number.isInteger)),
    sealOf: (seq: number) => (Number.isInteger(seq) ? reader.sealOf(seq) : undefined),
  };
};

/** What was written by a tablet that did not hold the session is no part of how it went. */
const counts = (entry: EntryElsewhere): boolean => !entry.isLate || !isOfCourse(entry);
const isOfCourse = ({ kind }: Entry): boolean =>
  kind === 'session.event' || kind === 'session.addendum' || endingIn(kind) !== null;

const isAsked = ({ seq, session, client, kind }: Entry, { from = 0, ...asked }: ReadFilter): boolean =>
  seq >= from &&
  (asked.session === undefined || asked.session === session) &&
  (asked.client === undefined || asked.client === client) &&
  (asked.kind === undefined || asked.kind === kind);

const endingIn = (kind: string): NonNullable<SessionRow['ending']> | null => {
  const place = kind.startsWith('session.') ? kind.slice('session.'.length) : '';
  return isEnding(place) ? place : null;
};

/** One row for each session that another tablet opened, as its clear lines say. */
const rowsIn = (file: OpenFile): readonly SessionRow[] =>
  file.entries
    .flatMap((opened) => {
      const { kind, session, client, at, seq, body } = opened;
      if (kind !== 'session.opened' || session === undefined || client === undefined) return [];
      const { practitioner, sessionKind, protocol, recordNumber } = body as {
        readonly practitioner: string;
        readonly sessionKind: string;
        readonly protocol: { readonly version: number };
        readonly recordNumber?: string;
      };
      const row: SessionRow = {
        session,
        client,
        practitioner,
        kind: sessionKind,
        openedAt: at,
        recordNumber: recordNumber ?? '',
        events: file.entries.filter((one) => one.session === session && one.kind === 'adverse.recorded')
          .length,
        protocolVersion: protocol.version,
        firstSeq: seq,
        openedSeq: opened.ownSeq,
        ...notEnded,
        ...endIn(file, session),
      };
      return [row];
    })
    .filter((row, place, all) => all.findIndex(({ session }) => session === row.session) === place);

const notEnded = {
  endedAt: null,
  ending: null,
  endedSeq: null,
  overrides: null,
  blocked: null,
  notChecked: null,
} as const;

const endIn = (file: OpenFile, session: SessionId): Partial<SessionRow> => {
  const end = file.entries.findLast(
    (entry) => entry.session === session && !entry.isLate && endingIn(entry.kind) !== null,
  );
  if (end === undefined) return {};
  const { overrides, blocked, notChecked } = end.body as Partial<Record<string, number>>;
  return {
    endedAt: end.at,
    ending: endingIn(end.kind),
    endedSeq: end.seq,
    overrides: overrides ?? null,
    blocked: blocked ?? null,
    notChecked: notChecked ?? null,
  };
};

/** A session that this tablet wrote too: where another opened it, and how it ended there. */
const beside = (row: SessionRow, file: OpenFile): SessionRow => {
  const shared = file.sessions.get(row.session);
  if (shared === undefined) return row;
  // This tablet ended it without holding it: it goes on where it was taken over.
  const isLate = row.endedSeq !== null && shared.ownLate.includes(row.endedSeq);
  const own = isLate ? { ...row, ...notEnded } : row;
  const opened = file.entries.find(
    ({ kind, session }) => kind === 'session.opened' && session === row.session,
  );
  const isFirst = opened !== undefined && opened.at < row.openedAt;
  return {
    ...own,
    ...(isFirst ? { openedAt: opened.at } : {}),
    ...(own.ending === null ? endIn(file, row.session) : {}),
  };
};
