import { reviewKinds } from '../../shared/desk/review.ts';
import type { ManagersWeek } from '../../shared/home/due-rows.ts';
import type { DeskList } from '../store/desk-list.ts';
import type { RecordReader } from '../store/store.ts';
import type { ReviewsElsewhere } from './other-visits.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'sessions' | 'read'>;
  readonly lists: Pick<DeskList, 'waiting' | 'sinceEnded' | 'fitting'>;
}
type Waiting = Pick<ManagersWeek, 'toReview' | 'answered' | 'returned' | 'elsewhere'>;

/** What waits for a manager on all tablets: by this one's indexes, what was said of its sessions on other tablets, and what waits there. */
export const waitingOverAll = ({ reader, lists }: Deps, there: ReviewsElsewhere | undefined): Waiting => {
  let { toReview, answered, returned } = lists.waiting();
  for (const { session, review, ownSeq } of there?.here ?? []) {
    const [row] = reader.sessions({ session });
    const said = reviewKinds.flatMap((kind) => [...reader.read({ session, kind })]);
    // What was said here since is known to the indexes, and not to the other tablets yet.
    if (row === undefined || said.some(({ seq }) => Number.isInteger(seq) && seq > ownSeq)) continue;
    const visit = row.firstSeq;
    const was = lists.sinceEnded([visit]).get(visit)?.review;
    const isOpen = lists.fitting([visit], { show: 'toReview' }).length > 0;
    toReview += Number(review === 'answered') - Number(isOpen);
    answered += Number(review === 'answered') - Number(was === 'answered');
    returned += Number(review === 'returned') - Number(was === 'returned');
  }
  return {
    toReview: toReview + (there?.toReview ?? 0),
    answered: answered + (there?.answered ?? 0),
    returned: returned + (there?.returned ?? 0),
    elsewhere: there?.toReview ?? 0,
  };
};
