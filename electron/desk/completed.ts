import type { SessionId } from '../../shared/brand.ts';
import type { ReviewKind } from '../../shared/desk/review.ts';
import type { BadRequest, Failure } from '../../shared/ipc/contract.ts';
import type { NotAllowed } from '../../shared/ipc/people-channels.ts';
import type { CompletedPage } from '../../shared/ipc/completed-page.ts';
import type { CompletedRow } from '../../shared/ipc/pages.ts';
import type { LocalDate } from '../../shared/time.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';
import { inTurns } from '../background.ts';
import { replaying, whyNotLive } from '../session/live-sessions.ts';
import type { Live } from '../session/live-sessions.ts';
import type { DeskList } from '../store/desk-list.ts';
import type { RecordReader } from '../store/store.ts';
import type { StudioService } from '../studio/studio-service.ts';
import { createCompletedPage } from './completed-page.ts';
import { createListOfEnded } from './desk-list.ts';
import type { DeskSearch } from './desk-search.ts';
import type { ReviewsElsewhere } from './other-visits.ts';
import type { Review, Saying } from './review.ts';
import type { RowWriter } from './row-writer.ts';
import type { Summaries } from './summaries.ts';
import { waitingOverAll } from './waiting.ts';

interface Deps {
  readonly reader: RecordReader;
  readonly studio: StudioService;
  readonly review: Review;
  readonly lists: DeskList;
  readonly summaries: Summaries;
  readonly search: DeskSearch;
  readonly rows: RowWriter;
  readonly today: () => LocalDate;
  readonly sealOf: (one: Live) => string | null;
  readonly copiesOf: (session: SessionId) => number;
  readonly noteIsStale: (session: SessionId, one: Live) => boolean;
  /** What waits on the other tablets; a list over all of them has it itself. */
  readonly reviewsElsewhere?: () => ReviewsElsewhere;
}

export type Desk = ReturnType<typeof createDesk>;

/** The manager's list: ended sessions, read-only, a page at a time; and one of them, entry by entry. */
export const createDesk = ({
  review,
  reader,
  studio,
  lists,
  summaries,
  search,
  rows,
  today,
  sealOf,
  copiesOf,
  noteIsStale,
  reviewsElsewhere,
}: Deps) => {
  const pageOf = createCompletedPage({ reader, studio, rows, review, sealOf, copiesOf, noteIsStale });
  const { list, whole } = createListOfEnded({ reader, studio, lists, summaries, search, rows, today });

  const open = async (session: SessionId): Promise<Result<CompletedPage, Failure>> => {
    const [row] = reader.sessions({ session });
    if (row === undefined) return err(failure('not-found', session.slice(0, 8)));
    const replayed = await inTurns(replaying(reader, studio, session));
    if (replayed.is !== 'live') return err(whyNotLive(replayed, session));
    const page = await inTurns(pageOf(row, replayed));
    return ok({ ...page, row: whole(row, page.row) });
  };

  return {
    list,
    /** Who, when and how it ended, without the reading of any session: the first screen does not wait for that. */
    recent: (limit: number, only?: string): readonly CompletedRow[] =>
      reader
        .sessions({ endedOnly: true, limit, ...(only === undefined ? {} : { practitioner: only }) })
        .map(rows.bare),
    /** How many wait for a look, and how many for an answer, on whichever tablet. */
    waiting: () => waitingOverAll({ reader, lists }, reviewsElsewhere?.()),
    open,
    /** A word about it, and the page as it is then. */
    say: async (
      kind: ReviewKind,
      saying: Saying,
    ): Promise<Result<CompletedPage, Failure | BadRequest | NotAllowed>> => {
      const said = await review.say(kind, saying);
      return said.ok ? open(saying.session) : said;
    },
    /** Somebody was erased: what was said of them leaves memory. */
    forget: search.drop,
    /** Older sessions have come into the lists: the search has not seen them. */
    listsGrew: search.drop,
  };
};
