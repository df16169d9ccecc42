import type { StaffId } from '../../shared/brand.ts';
import type { Tablet, Tile } from '../../shared/ipc/tablet.ts';
import { answerOf } from '../../shared/people/may.ts';
import type { Person } from '../../shared/people/may.ts';
import { rowOfIntent } from '../../shared/people/permissions.ts';
import { rights } from '../../shared/people/rights.ts';
import type { RowName } from '../../shared/people/rights.ts';
import { personOf } from '../../shared/people/staff.ts';
import type { IntentType } from '../../shared/session/events.ts';
import type { LocalDate } from '../../shared/time.ts';
import type { Seat } from './seat.ts';
import type { Member, StaffBook } from './staff-book.ts';

interface Deps {
  readonly book: StaffBook;
  readonly seat: Seat;
  readonly today: () => LocalDate;
  readonly unnamed: () => Tablet['unnamed'];
}

export const tileOf = ({ id, name, roles, pin }: Member): Tile => ({
  id,
  name,
  roles,
  hasPin: pin !== null,
  sixDigits: pin?.sixDigits === true,
});

export type TabletReader = ReturnType<typeof createTablet>;

/** Who has the tablet, as everything in main asks it. */
export const createTablet = ({ book, seat, today, unnamed }: Deps) => {
  const asksPin = (): boolean => book.asksPin();
  /** Who acts now: nobody while it is locked. */
  const member = (): Member | undefined => {
    if (!asksPin()) return book.onlyOne();
    const at = seat.at();
    const found = at === undefined ? undefined : book.get(at);
    return found?.isHere === true ? found : undefined;
  };
  const asPerson = (one: Member): Person => personOf(one, today());
  const lock = (): Tablet['lock'] => {
    if (!asksPin()) return 'open';
    return member() === undefined ? 'locked' : seat.now().lock;
  };

  return {
    asksPin,
    member,
    asPerson,
    lock,
    /** Those who could give the PIN that is asked for. */
    couldHelp: (may: (one: Person) => boolean, beside?: StaffId): readonly Member[] =>
      book.here().filter((one) => one.pin !== null && one.id !== beside && may(asPerson(one))),
    /** Which part of a row somebody sees who may not see all of it. */
    only: (row: RowName): 'contact' | 'own' | undefined => {
      const one = member();
      if (one === undefined) return undefined;
      const answer = answerOf(row, asPerson(one), {}, asksPin());
      return answer.is === 'yes' ? answer.only : undefined;
    },
    /** Whether what is looked at without a channel, such as a photo, is shown now. */
    shows: (row: RowName): boolean => {
      const one = member();
      if (one === undefined) return !asksPin();
      return lock() === 'open' && answerOf(row, asPerson(one), {}, asksPin()).is === 'yes';
    },
    /** Whether a button for an intent makes sense for whoever is there now; while nobody is there, what they had stays on the screen. */
    offers: (): ((intent: IntentType) => boolean) => {
      const one = member();
      if (one === undefined) return () => true;
      // Who it is, is asked once for the hundred intents of a view.
      const [who, pin] = [asPerson(one), asksPin()];
      return (intent) => answerOf(rowOfIntent[intent], who, {}, pin).is !== 'no';
    },
    state: (): Tablet => {
      const one = member();
      const { person, lockedAt } = seat.now();
      const shown = one ?? (person === null ? undefined : book.get(person));
      const names = Object.keys(rights) as RowName[];
      return {
        asksPin: asksPin(),
        lock: lock(),
        lockedAt: lock() === 'open' ? null : lockedAt,
        person: shown === undefined ? null : tileOf(shown),
        people: book.here().map(tileOf),
        may:
          one === undefined
            ? []
            : names.filter((row) => answerOf(row, asPerson(one), {}, asksPin()).is !== 'no'),
        unnamed: unnamed(),
      };
    },
  };
};
