import type { ClientId } from '../../shared/brand.ts';
import { plainText } from '../../shared/people/letters.ts';
import { inTurns, stepsOf } from '../background.ts';
import type { Background } from '../background.ts';
import { inEnglish } from '../../shared/words/in-english.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { RecordReader } from '../store/store.ts';
import { createDeskIndex } from './desk-index.ts';
import type { DeskIndex } from './desk-index.ts';
import type { Summaries } from './summaries.ts';
import type { Told } from './told.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'sessions' | 'listsMissing'>;
  readonly summaries: Pick<Summaries, 'stretch'>;
  readonly background: Background;
  /** What stands in a row beside the client's name, each as it is searched. */
  readonly wordsOf: (row: SessionRow) => readonly string[];
  /** Its client's name, as it is searched. */
  readonly nameOf: (client: ClientId) => string;
  readonly onProgress: () => void;
}

export interface Found {
  /** Newest first. */
  readonly visits: readonly number[];
  /** How many sessions have been looked through, with all that is known of them. */
  readonly looked: number;
}

export interface DeskSearch {
  readonly find: (words: readonly string[]) => Promise<Found>;
  readonly ended: (row: SessionRow) => void;
  readonly told: (visit: number, told: Told) => void;
  /** Lets go of all of it: somebody was erased, or nobody has looked for long. */
  readonly drop: () => void;
}

interface Open {
  readonly index: DeskIndex;
  looked: number;
  filled: boolean;
  /** The last question and its answer: a list is read page by page. */
  last: { readonly asked: string; readonly visits: readonly number[] } | undefined;
}

const PAGE = 100;
/** Rows taken in between two breaks: each has a day and a sentence or two to be spelled. */
const ROWS_AT_ONCE = 32;
/** The first question waits so long for what is newest. */
const FIRST_MS = 60;
const KEPT_MS = 10 * 60_000;

/** Looks through ended sessions by what is typed. Read into memory when the first word is, newest first, behind everything that somebody taps. */
export const createDeskSearch = ({
  reader,
  summaries,
  background,
  wordsOf,
  nameOf,
  onProgress,
}: Deps): DeskSearch => {
  let open: Open | undefined;
  let dropping: NodeJS.Timeout | undefined;

  const filling = function* (into: Open): Generator<undefined> {
    for (let before: number | undefined; ;) {
      const rows = reader.sessions({
        endedOnly: true,
        limit: PAGE,
        ...(before === undefined ? {} : { before }),
      });
      for (const [at, row] of rows.entries()) {
        into.index.addOlder(indexed(row));
        if (at % ROWS_AT_ONCE === 0) yield;
      }
      yield;
      before = rows.at(-1)?.firstSeq;
      if (before === undefined) break;
    }
    for (let before = Number.MAX_SAFE_INTEGER; ;) {
      const stretch = summaries.stretch(before);
      if (stretch === undefined) break;
      for (const { visit, told } of stretch.told) {
        into.index.addSentences(visit, sentencesOf(told));
        into.looked += 1;
      }
      before = stretch.before;
      into.last = undefined;
      yield;
    }
    into.filled = true;
    into.last = undefined;
  };
  const indexed = (row: SessionRow) => ({ visit: row.firstSeq, client: row.client, words: wordsOf(row) });

  const opened = async (): Promise<Open> => {
    clearTimeout(dropping);
    dropping = setTimeout(drop, KEPT_MS).unref();
    if (open !== undefined) return open;
    const into: Open = { index: createDeskIndex(), looked: 0, filled: false, last: undefined };
    open = into;
    const bits = filling(into);
    const end = performance.now() + FIRST_MS;
    await inTurns(upTo(bits, () => performance.now() < end));
    if (!into.filled) {
      const step = stepsOf(bits);
      let toldAt = performance.now();
      void background.runSoon(
        async (hasTime) => {
          const more = await step(hasTime);
          if (!more || performance.now() - toldAt > TOLD_EVERY_MS) {
            toldAt = performance.now();
            onProgress();
          }
          return more;
        },
        () => open !== into,
      );
    }
    return into;
  };
  const drop = (): void => {
    clearTimeout(dropping);
    open = undefined;
  };

  return {
    drop,
    find: async (words) => {
      const into = await opened();
      const asked = words.join(' ');
      if (into.last?.asked !== asked) {
        const visits = await inTurns(into.index.find(words, nameOf));
        into.last = { asked, visits };
      }
      return { visits: into.last.visits, looked: into.filled ? into.index.size() : into.looked };
    },
    ended: (row) => {
      if (open === undefined) return;
      open.index.addNewest(indexed(row));
      open.last = undefined;
    },
    told: (visit, told) => {
      if (open === undefined) return;
      open.index.addSentences(visit, sentencesOf(told));
      open.last = undefined;
    },
  };
};

const TOLD_EVERY_MS = 700;

const sentencesOf = ({ overrides, notChecked, missing, why, date }: Told): readonly string[] =>
  [date, ...overrides, ...notChecked, ...missing, ...why.map(({ says }) => inEnglish(says))].map(plainText);

const upTo = function* (bits: Iterator<undefined>, hasTime: () => boolean): Generator<undefined> {
  while (hasTime()) {
    if (bits.next().done === true) return;
    yield;
  }
};
