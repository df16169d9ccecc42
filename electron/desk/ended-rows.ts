import type { Instant } from '../../shared/time.ts';
import type { DeskList } from '../store/desk-list.ts';
import { toldAs } from '../store/in-slices.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { RecordReader } from '../store/store.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'sessions'>;
  readonly lists: Pick<DeskList, 'paging'>;
}
interface Stretch {
  readonly from?: Instant | undefined;
  /** No longer in it. */
  readonly until?: Instant | undefined;
}

/** Visits asked of the list at once, and summaries opened between two breaks: a few milliseconds. */
const ASKED_AT_ONCE = 512;
export const OPENED_AT_ONCE = 8;

/** Ended sessions, newest first, a few at a time; none of them where a break is due before the next are found. */
export const endedRows = function* (
  { reader, lists }: Deps,
  { from, until }: Stretch,
  atOnce = OPENED_AT_ONCE,
): Generator<readonly SessionRow[]> {
  for (let before: number | null = null; ;) {
    const visits: readonly number[] = yield* toldAs(
      lists.paging({ show: 'all', from, until }, before, ASKED_AT_ONCE),
      () => [],
    );
    for (let at = 0; at < visits.length; at += atOnce)
      yield reader.sessions({ visits: visits.slice(at, at + atOnce), endedOnly: true });
    before = visits.at(-1) ?? null;
    if (visits.length < ASKED_AT_ONCE) return;
  }
};
