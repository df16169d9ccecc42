import type { SessionId } from '../../shared/brand.ts';
import type { ReasonId } from '../../shared/desk/reasons.ts';
import type { AskOf, Client } from '../../shared/ipc/contract.ts';
import type { CompletedList } from '../../shared/ipc/pages.ts';
import { problemTextOf } from '../problem-text.ts';
import type { ProblemText } from '../problem-text.ts';
import { createCell } from '../store.ts';
import type { Store } from '../store.ts';

/** Rows that one answer brings: as many as a tall screen shows several times over. */
const PAGE = 100;
/** As many as main gives at once. */
const MOST = 500;

/** What the list is asked for. */
export interface Question {
  readonly text: string;
  readonly show: 'all' | 'toReview' | 'returned' | 'sample';
  readonly period: NonNullable<AskOf<'completed.list'>['period']> | null;
  readonly practitioner: string | null;
  readonly reason: ReasonId | null;
}
export interface CompletedNow extends Question {
  /** `null` until the first answer. */
  readonly list: CompletedList | null;
  /** The one that is shown beside the list, once somebody chose one. */
  readonly chosen: SessionId | null;
  readonly no: ProblemText | null;
}

export interface CompletedStore extends Store<CompletedNow> {
  readonly ask: (change: Partial<Question>) => void;
  /** The first rows anew, as many as there are: main has made more, or the screen is looked at again. */
  readonly again: () => Promise<void>;
  /** The next page, where there is one. */
  readonly more: () => Promise<void>;
  /** Shown beside the list from now on, and still there after "Back". */
  readonly choose: (session: SessionId) => void;
  /** How far it was scrolled when it was left. */
  readonly top: () => number;
  readonly scrolled: (top: number) => void;
}

/** Ended sessions, newest first, as far as somebody has read. It outlives its screen: "Back" leads to the same words and the same place. */
export const createCompletedStore = (client: Pick<Client, 'completed.list'>): CompletedStore => {
  const cell = createCell<CompletedNow>({
    text: '',
    show: 'all',
    period: null,
    practitioner: null,
    reason: null,
    list: null,
    chosen: null,
    no: null,
  });
  let newest = 0;
  let isReading = false;
  let scrolledTo = 0;
  /** What the list is the answer to. */
  let answered = '';
  const set = (change: Partial<CompletedNow>): void => cell.become({ ...cell.now(), ...change });
  const asked = () => questionOf(cell.now());
  const keyOf = () => JSON.stringify(asked());

  const again = async (): Promise<void> => {
    newest += 1;
    const mine = newest;
    const key = keyOf();
    const before = answered === key ? cell.now().list : null;
    const limit = Math.min(MOST, Math.max(PAGE, before?.rows.length ?? 0));
    const reply = await client['completed.list']({ ...asked(), before: null, limit });
    // A slow answer to an older question is dropped.
    if (mine !== newest) return;
    answered = key;
    if (reply.ok) set({ list: joined(reply.value, before), no: null });
    else set({ no: problemTextOf(reply.error) ?? { says: '' } });
  };

  return {
    now: cell.now,
    subscribe: cell.subscribe,
    again,
    ask: (change) => {
      scrolledTo = 0;
      set(change);
      void again();
    },
    more: async () => {
      const { list } = cell.now();
      if (isReading || list === null || list.next === null || answered !== keyOf()) return;
      isReading = true;
      const mine = newest;
      const reply = await client['completed.list']({ ...asked(), before: list.next, limit: PAGE });
      isReading = false;
      if (mine === newest && reply.ok)
        set({ list: { ...reply.value, rows: [...list.rows, ...reply.value.rows] } });
    },
    choose: (chosen) => set({ chosen }),
    top: () => scrolledTo,
    scrolled: (top) => {
      scrolledTo = top;
    },
  };
};

const questionOf = ({ text, show, period, practitioner, reason }: Question) => ({
  text,
  show,
  ...(period === null ? {} : { period }),
  ...(practitioner === null ? {} : { practitioner }),
  ...(reason === null ? {} : { reason }),
});

/** A new answer in front of what was read further back. */
const joined = (first: CompletedList, before: CompletedList | null): CompletedList => {
  const last = first.rows.at(-1)?.session;
  const at = before?.rows.findIndex(({ session }) => session === last) ?? -1;
  const further = before === null || at < 0 ? [] : before.rows.slice(at + 1);
  return before === null || further.length === 0 || first.next === null
    ? first
    : { ...first, rows: [...first.rows, ...further], next: before.next };
};

const storeOf = new WeakMap<object, CompletedStore>();
/** The one of this window. */
export const completedStoreOf = (client: Pick<Client, 'completed.list'>): CompletedStore => {
  const known = storeOf.get(client) ?? createCompletedStore(client);
  storeOf.set(client, known);
  return known;
};
