import type { SessionId } from '../../shared/brand.ts';
import { daysOfPeriod } from '../../shared/desk/periods.ts';
import type { Period } from '../../shared/desk/periods.ts';
import { bitOf, inOrder } from '../../shared/desk/reasons.ts';
import type { Look, ReasonId } from '../../shared/desk/reasons.ts';
import type { CompletedList, CompletedRow } from '../../shared/ipc/pages.ts';
import { parseSeal } from '../../shared/journal/mark.ts';
import { searchTerms } from '../../shared/people/search.ts';
import { addDays, instantIn } from '../../shared/time.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';
import { whyWords } from '../../shared/words/why-look.ts';
import { inTurns, nextTurn } from '../background.ts';
import { replaying } from '../session/live-sessions.ts';
import type { DeskFilter, DeskList, SinceEnded } from '../store/desk-list.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { DeskSearch } from './desk-search.ts';
import { fillRows } from './fill-rows.ts';
import type { RowWriter } from './row-writer.ts';
import type { Summaries } from './summaries.ts';
import { toldOf } from './told.ts';
import type { Told } from './told.ts';

interface Deps {
  readonly reader: RecordReader;
  readonly studio: StudioService;
  readonly lists: DeskList;
  readonly summaries: Summaries;
  readonly search: DeskSearch;
  readonly rows: RowWriter;
  readonly today: () => LocalDate;
}

export interface ListAsked {
  readonly text: string;
  readonly before: number | null;
  readonly limit: number;
  readonly show?: DeskFilter['show'] | undefined;
  readonly practitioner?: string | undefined;
  readonly reason?: ReasonId | undefined;
  readonly period?: Period | undefined;
  /** First and last day. */
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

/** A seal is typed from paper as anybody reads it: its groups, with a nought for a letter O. */
const termsOf = (text: string): readonly string[] => {
  const seal = parseSeal(text);
  return seal.ok ? seal.value.split(' ') : searchTerms(text);
};

interface OnlyListed {
  readonly firsts: ReadonlySet<number>;
  readonly since: ReadonlyMap<number, SinceEnded>;
}

/** Visits that are asked of the list in one question, where a word was typed. */
const ASKED_AT_ONCE = 2_000;

/** Ended sessions, newest first, a page at a time; `only`: those of one person, who sees no line of others. */
export const createListOfEnded = ({ reader, studio, lists, summaries, search, rows, today }: Deps) => {
  /** Of a damaged record nothing is kept, so what stands on this page is read for it. */
  const readNow = async (page: readonly SessionRow[]): Promise<ReadonlyMap<SessionId, Told>> => {
    const told = new Map<SessionId, Told>();
    for (const { session } of page) {
      const replayed = await inTurns(replaying(reader, studio, session));
      if (replayed.is === 'live') told.set(session, await inTurns(toldOf(replayed, reader.sealOf)));
    }
    return told;
  };
  const filled = async (page: readonly SessionRow[]): Promise<readonly CompletedRow[]> => {
    const read = reader.damage() === undefined ? undefined : await readNow(page);
    const known = onlyListed(page);
    return inTurns(
      fillRows(page, {
        told: (few) => read ?? summaries.of(few),
        written: (row, summary) =>
          withListed(
            row,
            {
              ...(summary === undefined
                ? {
                    ...rows.bare(row),
                    summary: summaries.isOwed(row) ? ('coming' as const) : ('none' as const),
                  }
                : rows.filled(row, summary)),
            },
            known,
          ),
      }),
    );
  };

  /** What no session's own entries say, and no summary. */
  const onlyListed = (page: readonly SessionRow[]): OnlyListed => ({
    firsts: new Set(lists.practitioners().map(({ firstVisit }) => firstVisit)),
    since: lists.sinceEnded(page.map(({ firstSeq }) => firstSeq)),
  });
  const withListed = (
    { firstSeq }: SessionRow,
    row: CompletedRow,
    { firsts, since }: OnlyListed,
  ): CompletedRow => {
    const { review = 'none', sampled = '' } = since.get(firstSeq) ?? {};
    const more: readonly Look[] = [
      ...(firsts.has(firstSeq)
        ? [
            {
              reason: 'firstOfPerson' as const,
              says: whyWords.firstOfPerson({ name: row.practitioner }),
            },
          ]
        : []),
      ...(sampled === ''
        ? []
        : [{ reason: 'sampled' as const, says: whyWords.sampled({ month: { day: sampled } }) }]),
    ];
    return { ...row, review, why: more.length === 0 ? row.why : inOrder([...row.why, ...more]) };
  };

  const dayBegins = (day: LocalDate | undefined): Instant | undefined =>
    day && instantIn(rows.zone(), `${day}T00:00:00`);
  const filterOf = (
    { show = 'all', practitioner, reason, period, from, to }: ListAsked,
    only: string | undefined,
  ): DeskFilter => ({
    show,
    practitioner: only ?? practitioner,
    reason: reason === undefined ? undefined : bitOf(reason),
    from: dayBegins(from ?? (period && addDays(today(), 1 - daysOfPeriod[period]))),
    until: dayBegins(to && addDays(to, 1)),
  });

  /** Those of a search that fit, bit by bit: a word may be in every session. */
  const fitting = function* (
    visits: readonly number[],
    filter: DeskFilter,
  ): Generator<undefined, readonly number[]> {
    const fits: number[] = [];
    for (let at = 0; at < visits.length; at += ASKED_AT_ONCE) {
      fits.push(...lists.fitting(visits.slice(at, at + ASKED_AT_ONCE), filter));
      yield;
    }
    return fits;
  };

  const list = async (asked: ListAsked, only?: string): Promise<CompletedList> => {
    const { text, before, limit } = asked;
    const words = termsOf(text);
    const filter = filterOf(asked, only);
    const isPlain = [filter.practitioner, filter.reason, filter.from, filter.until].every(
      (one) => one === undefined,
    );
    const isAll = isPlain && filter.show === 'all';
    const searched = words.length === 0 ? undefined : await search.find(words);
    const found =
      searched === undefined || isAll ? searched?.visits : await inTurns(fitting(searched.visits, filter));
    const after = found?.filter((visit) => before === null || visit < before);
    // One more tells whether there is another page.
    const visits = isAll ? after : (after ?? (await inTurns(lists.paging(filter, before, limit + 1))));
    const page =
      visits === undefined
        ? reader.sessions({ endedOnly: true, limit: limit + 1, ...(before === null ? {} : { before }) })
        : reader.sessions({ visits: visits.slice(0, limit + 1), endedOnly: true });
    // Of the very moment in which the page was found: lists that are being made grow meanwhile.
    const missing = reader.listsMissing() ?? null;
    const shown = page.slice(0, limit);
    // Counts of all there are, each some milliseconds of a large studio that nobody has looked at yet.
    await nextTurn();
    const total = reader.endedCount(only);
    await nextTurn();
    const counts = isPlain ? { ...lists.waiting(), all: total } : await inTurns(lists.counting(filter));
    await nextTurn();
    const owed = reader.damage() === undefined ? summaries.owed() : 0;
    const all = only === undefined ? total : reader.endedCount();
    const unsearched = searched === undefined ? 0 : Math.max(0, all - owed - searched.looked);
    return {
      rows: await filled(shown),
      next: page.length > limit ? (shown.at(-1)?.firstSeq ?? null) : null,
      total,
      found: found?.length ?? (isAll ? total : counts[filter.show]),
      counts,
      people: (only === undefined ? lists.practitioners() : []).map(({ id }) => ({
        id,
        name: studio.nameOf(id),
      })),
      lacks:
        missing === null && owed === 0 && unsearched === 0
          ? null
          : { lists: missing, summaries: owed, unsearched },
    };
  };

  return {
    list,
    /** A row with what only the whole record knows of it. */
    whole: (row: SessionRow, written: CompletedRow): CompletedRow =>
      withListed(row, written, onlyListed([row])),
  };
};
