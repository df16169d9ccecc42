import type { ClientId, SessionId } from '../brand.ts';
import type { VisitsThere } from '../sharing/visits-view.ts';
import type { ReminderWay } from '../people/reminders.ts';
import { addDays } from '../time.ts';
import type { LongList } from '../ipc/long-list.ts';
import type { LocalDate } from '../time.ts';
import type { Message } from '../words/message.ts';
import { dueListWords as words } from '../words/due-list.ts';

/** So far ahead a studio plans its calls. */
export const DUE_AHEAD_DAYS = 31;
/** A promised review is no longer missed once so many days are over. */
const REVIEW_PAST_DAYS = 60;
/** Who has not come a year after the window of the touch-up is not asked any more. */
const TOUCH_UP_PAST_DAYS = 365;

/** What the last visit of a client says about the next one. */
interface LastVisit {
  readonly date: LocalDate;
  /** Promised on the sheet. */
  readonly reviewOn: LocalDate | null;
  /** When the next touch-up may be due; none where it is planned with the client. */
  readonly touchUp: { readonly from: LocalDate; readonly until: LocalDate } | null;
}

interface DueOne {
  readonly what: 'review' | 'touchUp';
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly isOverdue: boolean;
}

/** What somebody is due for who was not here since, today or within a month; the review comes first. */
export const dueAfter = ({ reviewOn, touchUp }: LastVisit, today: LocalDate): DueOne | undefined => {
  const horizon = addDays(today, DUE_AHEAD_DAYS);
  if (reviewOn !== null && reviewOn <= horizon && reviewOn >= addDays(today, -REVIEW_PAST_DAYS))
    return { what: 'review', from: reviewOn, until: reviewOn, isOverdue: reviewOn < today };
  if (touchUp !== null && touchUp.from <= horizon && touchUp.until >= addDays(today, -TOUCH_UP_PAST_DAYS))
    return { what: 'touchUp', ...touchUp, isOverdue: touchUp.until < today };
  return undefined;
};

/** One client to remind, with no more than they agreed to. */
export interface DueRow extends DueOne {
  readonly client: ClientId;
  readonly session: SessionId;
  readonly name: string;
  /** The tablet that has their file, where this one has not. */
  readonly tablet: string | null;
  readonly lastVisit: LocalDate;
  /** How they may be reminded; `null`: nobody asked them. */
  readonly way: ReminderWay | null;
  /** The number or address for that way; empty without their consent. */
  readonly where: string;
}

export interface DueList {
  readonly today: LocalDate;
  readonly until: LocalDate;
  readonly rows: readonly DueRow[];
  /** Ended sessions that have not been read for it yet. */
  readonly coming: number;
  /** How far the studio's other tablets were heard, and why somebody may be missing; `null`: there are none. */
  readonly others: Pick<VisitsThere, 'fresh' | 'lacks'> | null;
}
/** As it crosses to the window. */
export type DueShown = Omit<DueList, 'rows'> & { readonly rows: LongList<DueRow> };

/** Overdue ones first, then by day. */
export const inDueOrder = (rows: readonly DueRow[]): readonly DueRow[] =>
  rows.toSorted(
    (a, b) =>
      Number(b.isOverdue) - Number(a.isOverdue) ||
      (a.from < b.from ? -1 : Number(a.from > b.from)) ||
      (a.name < b.name ? -1 : Number(a.name > b.name)),
  );

/** Why somebody is on the list. Reasons of health stay in the record (decision 25). */
export const dueSays = ({ what, from, until, isOverdue }: DueOne): Message =>
  what === 'review'
    ? words[isOverdue ? 'reviewMissed' : 'review']({ day: { day: from } })
    : words[isOverdue ? 'touchUpMissed' : 'touchUp']({ from: { day: from }, until: { day: until } });

/** How they may be reminded, as it stands beside the name. */
export const consentSays = ({ way, where }: Pick<DueRow, 'way' | 'where'>): Message => {
  if (way === null) return words.notAsked;
  if (way === 'none') return words.refused;
  return where === '' ? words[`${way}Nowhere`] : words[way]({ where });
};
