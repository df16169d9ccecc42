import type { Client } from '../../shared/ipc/contract.ts';
import type { CompletedList } from '../../shared/ipc/pages.ts';
import { problemTextOf } from '../problem-text.ts';
import type { ProblemText } from '../problem-text.ts';
import { createCell } from '../store.ts';
import type { Store } from '../store.ts';

/** Rows that one answer brings: as many as a tall screen shows several times over. */
const PAGE = 100;
/** As many as main gives at once. */
const MOST = 500;

export interface CompletedNow {
  readonly text: string;
  /** `null` until the first answer. */
  readonly list: CompletedList | null;
  readonly no: ProblemText | null;
}

export interface CompletedStore extends Store<CompletedNow> {
  readonly setText: (text: string) => void;
  /** The first rows anew, as many as there are: main has made more, or the screen is looked at again. */
  readonly again: () => Promise<void>;
  /** The next page, where there is one. */
  readonly more: () => Promise<void>;
  /** How far it was scrolled when it was left. */
  readonly top: () => number;
  readonly scrolled: (top: number) => void;
}

/** Ended sessions, newest first, as far as somebody has read. It outlives its screen: "Back" leads to the same words and the same place. */
export const createCompletedStore = (client: Pick<Client, 'completed.list'>): CompletedStore => {
  const cell = createCell<CompletedNow>({ text: '', list: null, no: null });
  let newest = 0;
  let isReading = false;
  let scrolledTo = 0;
  /** What the list is the answer to. */
  let answered = '';
  const set = (change: Partial<CompletedNow>): void => cell.become({ ...cell.now(), ...change });

  const again = async (): Promise<void> => {
    newest += 1;
    const mine = newest;
    const { text } = cell.now();
    const before = answered === text ? cell.now().list : null;
    const limit = Math.min(MOST, Math.max(PAGE, before?.rows.length ?? 0));
    const reply = await client['completed.list']({ text, before: null, limit });
    // A slow answer to an older question is dropped.
    if (mine !== newest) return;
    answered = text;
    if (reply.ok) set({ list: joined(reply.value, before), no: null });
    else set({ no: problemTextOf(reply.error) ?? { says: '' } });
  };

  return {
    now: cell.now,
    subscribe: cell.subscribe,
    again,
    setText: (text) => {
      scrolledTo = 0;
      set({ text });
      void again();
    },
    more: async () => {
      const { text, list } = cell.now();
      if (isReading || list === null || list.next === null || answered !== text) return;
      isReading = true;
      const mine = newest;
      const reply = await client['completed.list']({ text, before: list.next, limit: PAGE });
      isReading = false;
      if (mine === newest && reply.ok)
        set({ list: { ...reply.value, rows: [...list.rows, ...reply.value.rows] } });
    },
    top: () => scrolledTo,
    scrolled: (top) => {
      scrolledTo = top;
    },
  };
};

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
