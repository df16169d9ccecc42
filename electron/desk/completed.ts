import type { SessionId } from '../../shared/brand.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { CompletedList, CompletedPage, CompletedRow } from '../../shared/ipc/pages.ts';
import { searchTerms } from '../../shared/people/search.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';
import { inTurns } from '../background.ts';
import { replaying } from '../session/live-sessions.ts';
import type { Live } from '../session/live-sessions.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import { createCompletedPage } from './completed-page.ts';
import { fillRows } from './fill-rows.ts';
import type { DeskSearch } from './desk-search.ts';
import type { RowWriter } from './row-writer.ts';
import type { Summaries } from './summaries.ts';
import { toldOf } from './told.ts';
import type { Told } from './told.ts';

interface Deps {
  readonly reader: RecordReader;
  readonly studio: StudioService;
  readonly summaries: Summaries;
  readonly search: DeskSearch;
  readonly rows: RowWriter;
  readonly sealOf: (one: Live) => string | null;
  readonly copiesOf: (session: SessionId) => number;
}

/** Sessions that are asked for in one question. */
const ASKED_AT_ONCE = 500;

export interface ListAsked {
  readonly text: string;
  readonly before: number | null;
  readonly limit: number;
}

export type Desk = ReturnType<typeof createDesk>;

/** The manager's list: ended sessions, read-only, a page at a time; and one of them, entry by entry. */
export const createDesk = ({ reader, studio, summaries, search, rows, sealOf, copiesOf }: Deps) => {
  const pageOf = createCompletedPage({ reader, studio, rows, sealOf, copiesOf });

  /** Of a damaged record nothing is kept, so what stands on this page is read for it. */
  const readNow = async (page: readonly SessionRow[]): Promise<ReadonlyMap<SessionId, Told>> => {
    const told = new Map<SessionId, Told>();
    for (const { session } of page) {
      const replayed = await inTurns(replaying(reader, studio, session));
      if (replayed.is === 'live') told.set(session, toldOf(replayed.live));
    }
    return told;
  };
  const filled = async (page: readonly SessionRow[]): Promise<readonly CompletedRow[]> => {
    const read = reader.damage() === undefined ? undefined : await readNow(page);
    return inTurns(
      fillRows(page, {
        told: (few) => read ?? summaries.of(few),
        written: (row, known) =>
          known === undefined
            ? { ...rows.bare(row), summary: summaries.isOwed(row) ? 'coming' : 'none' }
            : rows.filled(row, known),
      }),
    );
  };

  /** Those of one person among the sessions that were found, bit by bit. */
  const ownAmong = function* (
    visits: readonly number[],
    practitioner: string,
  ): Generator<undefined, readonly number[]> {
    const own: number[] = [];
    for (let at = 0; at < visits.length; at += ASKED_AT_ONCE) {
      const few = visits.slice(at, at + ASKED_AT_ONCE);
      own.push(
        ...reader.sessions({ visits: few, practitioner, endedOnly: true }).map(({ firstSeq }) => firstSeq),
      );
      yield;
    }
    return own;
  };

  /** `only`: somebody who sees sessions of their own, and hears of no others, not even how many there are. */
  const list = async ({ text, before, limit }: ListAsked, only?: string): Promise<CompletedList> => {
    const words = searchTerms(text);
    const found = words.length === 0 ? undefined : await search.find(words);
    const total = reader.endedCount(only);
    const theirs = only === undefined ? {} : { practitioner: only };
    const visits =
      only === undefined ? found?.visits : found && (await inTurns(ownAmong(found.visits, only)));
    const after = visits?.filter((visit) => before === null || visit < before);
    const page =
      after === undefined
        ? reader.sessions({ endedOnly: true, limit, ...theirs, ...(before === null ? {} : { before }) })
        : reader.sessions({ visits: after.slice(0, limit), endedOnly: true });
    const more = after === undefined ? page.length === limit : after.length > limit;
    const lists = reader.listsMissing() ?? null;
    const owed = reader.damage() === undefined ? summaries.owed() : 0;
    const unsearched = found === undefined ? 0 : Math.max(0, reader.endedCount() - owed - found.looked);
    return {
      rows: await filled(page),
      next: more ? (page.at(-1)?.firstSeq ?? null) : null,
      total,
      found: visits?.length ?? total,
      lacks: lists === null && owed === 0 && unsearched === 0 ? null : { lists, summaries: owed, unsearched },
    };
  };

  return {
    list,
    /** Who, when and how it ended, without the reading of any session: the first screen does not wait for that. */
    recent: (limit: number, only?: string): readonly CompletedRow[] =>
      reader
        .sessions({ endedOnly: true, limit, ...(only === undefined ? {} : { practitioner: only }) })
        .map(rows.bare),
    open: async (session: SessionId): Promise<Result<CompletedPage, Failure>> => {
      const [row] = reader.sessions({ session });
      if (row === undefined) return err(failure('not-found', session.slice(0, 8)));
      const replayed = await inTurns(replaying(reader, studio, session));
      if (replayed.is === 'erased') return err(failure('erased', session.slice(0, 8)));
      if (replayed.is === 'keyMissing') return err(failure('client-key-missing', session.slice(0, 8)));
      if (replayed.is === 'damaged') return err(failure('session-damaged', `entry ${replayed.seq}`));
      if (replayed.is !== 'live') return err(failure('not-found', session.slice(0, 8)));
      return ok(await inTurns(pageOf(row, replayed)));
    },
    /** Somebody was erased: what was said of them leaves memory. */
    forget: search.drop,
    /** Older sessions have come into the lists: the search has not seen them. */
    listsGrew: search.drop,
  };
};
