import type { ClientId } from '../../shared/brand.ts';
import { adverseKinds } from '../../shared/adverse/book.ts';
import { plainText } from '../../shared/people/letters.ts';
import { inTurns, stepsOf } from '../background.ts';
import type { Background } from '../background.ts';
import { adverseWords } from '../../shared/words/adverse.ts';
import type { Spoken } from '../speak-on-screen.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { RecordReader } from '../store/store.ts';
import { createDeskIndex } from './desk-index.ts';
import type { DeskIndex } from './desk-index.ts';
import type { Summaries } from './summaries.ts';
import type { Told } from './told.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'sessions' | 'read' | 'lotsOf' | 'countOf'>;
  readonly summaries: Pick<Summaries, 'stretch'>;
  readonly background: Background;
  /** What the screens speak: what is shown is what can be typed. */
  readonly spoken: () => Promise<Spoken>;
  /** What stands in a row beside the client's name, each as it is searched. */
  readonly wordsOf: (row: SessionRow, spoken: Spoken) => readonly string[];
  /** Its client's name, as it is searched. */
  readonly nameOf: (client: ClientId, spoken: Spoken) => string;
  readonly onProgress: () => void;
}

interface Found {
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
  readonly spoken: Spoken;
  looked: number;
  filled: boolean;
  /** The last question and its answer: a list is read page by page. */
  /** Entries about unwanted events that it has read. */
  readonly cases: number;
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
  spoken,
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
      const lots = lotsIn(rows);
      for (const [at, row] of rows.entries()) {
        into.index.addOlder(indexed(row, lots, into.spoken));
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
        into.index.addSentences(visit, sentencesOf(told, into.spoken));
        into.looked += 1;
      }
      before = stretch.before;
      into.last = undefined;
      yield;
    }
    into.filled = true;
    into.last = undefined;
  };
  const lotsIn = (rows: readonly SessionRow[]): ReadonlyMap<number, readonly string[]> => {
    const lots = new Map<number, string[]>();
    for (const { visit, product, lot, plain } of reader.lotsOf(rows.map(({ firstSeq }) => firstSeq)))
      lots.set(visit, [...(lots.get(visit) ?? []), plainText(`${product} ${lot} ${plain}`)]);
    return lots;
  };
  /** What is known of its unwanted events, also of those that came up afterwards. */
  const casesOf = ({ session, events }: SessionRow, { say }: Spoken): readonly string[] =>
    events === 0
      ? []
      : adverseKinds
          .flatMap((kind) => [...reader.read({ session, kind })])
          .filter(({ state }) => state === 'open')
          .map(({ kind, body }) => plainText(say(adverseWords.afterwards(kind, body))));
  const indexed = (row: SessionRow, lots: ReadonlyMap<number, readonly string[]>, as: Spoken) => ({
    visit: row.firstSeq,
    client: row.client,
    words: [...wordsOf(row, as), ...(lots.get(row.firstSeq) ?? []), ...casesOf(row, as)],
  });
  const casesKnown = (): number => adverseKinds.reduce((sum, kind) => sum + reader.countOf(kind), 0);

  const opened = async (): Promise<Open> => {
    clearTimeout(dropping);
    dropping = setTimeout(drop, KEPT_MS).unref();
    const now = await spoken();
    // What came up about a session since is not in what was read of it, nor what another language calls it.
    if (open !== undefined && open.cases === casesKnown() && open.spoken.tag === now.tag) return open;
    const into: Open = {
      index: createDeskIndex(),
      spoken: now,
      looked: 0,
      filled: false,
      cases: casesKnown(),
      last: undefined,
    };
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
        const visits = await inTurns(into.index.find(words, (client) => nameOf(client, into.spoken)));
        into.last = { asked, visits };
      }
      return { visits: into.last.visits, looked: into.filled ? into.index.size() : into.looked };
    },
    ended: (row) => {
      if (open === undefined) return;
      open.index.addNewest(indexed(row, lotsIn([row]), open.spoken));
      open.last = undefined;
    },
    told: (visit, told) => {
      if (open === undefined) return;
      const [row] = reader.sessions({ visits: [visit] });
      // A lot that was put right after the end is one of its lots too.
      const lots = row === undefined ? undefined : lotsIn([row]).get(visit);
      open.index.addSentences(visit, [...sentencesOf(told, open.spoken), ...(lots ?? [])]);
      open.last = undefined;
    },
  };
};

const TOLD_EVERY_MS = 700;

const sentencesOf = (
  { overrides, notChecked, missing, why, date, seals }: Told,
  { say }: Spoken,
): readonly string[] =>
  [date, ...seals, ...overrides, ...notChecked, ...missing, ...why.map(({ says }) => says)].map((one) =>
    plainText(say(one)),
  );

const upTo = function* (bits: Iterator<undefined>, hasTime: () => boolean): Generator<undefined> {
  while (hasTime()) {
    if (bits.next().done === true) return;
    yield;
  }
};
