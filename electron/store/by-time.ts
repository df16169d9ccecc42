import type { SessionId } from '../../shared/brand.ts';
import type { Instant } from '../../shared/time.ts';
import type { Connection } from './connection.ts';
import type { JournalReader } from './journal-read.ts';
import { NOT_EVENTS, besides } from './not-events.ts';
import { numberOf, textOf } from './rows.ts';
import type { Row } from './rows.ts';

/** Entries that follow each other. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Where in the journal a time is, by what the lines themselves bear: times rise but for corrections of the clock, so few are looked at. */
export interface ByTime {
  /** The last entry that bears an earlier time; 0 where there is none. */
  readonly lastBefore: (at: Instant) => number;
  /** All entries that bear a time from `from` on and before `until`. */
  readonly stretches: (from: Instant, until: Instant) => readonly Stretch[];
  /** Sessions that an entry of this kind in that stretch belongs to, in order, some at a time: each lies on a page of its own. */
  readonly sessionsIn: (kind: string, stretch: Stretch) => Generator<readonly SessionId[]>;
}

export const createByTime = (
  connection: Pick<Connection, 'db'>,
  reader: Pick<JournalReader, 'head'>,
): ByTime => {
  const timeAt = (seq: number): string => {
    const row = connection.db().get('SELECT at FROM journal WHERE seq = ?', seq) as Row | null;
    return row === null ? '' : textOf(row, 'at');
  };
  /** Between two corrections of the clock no time is earlier than the one before. */
  const rising = (): readonly Stretch[] => {
    const rows = connection
      .db()
      .all(`SELECT seq FROM journal WHERE ${NOT_EVENTS} AND kind = 'clock.corrected' ORDER BY seq`) as Row[];
    const head = reader.head().seq;
    const starts = [1, ...rows.map((row) => numberOf(row, 'seq'))].filter((seq) => seq <= head);
    return starts.map((first, at) => ({ first, last: (starts[at + 1] ?? head + 1) - 1 }));
  };
  /** The last of a rising stretch that is earlier; the one before its first where none is. */
  const lastIn = ({ first, last }: Stretch, at: Instant): number => {
    let below = first - 1;
    let above = last + 1;
    while (above - below > 1) {
      const middle = Math.floor((below + above) / 2);
      if (timeAt(middle) < at) below = middle;
      else above = middle;
    }
    return below;
  };

  return {
    lastBefore: (at) => {
      const stretch = rising().findLast((one) => one.last >= one.first && timeAt(one.first) < at);
      return stretch === undefined ? 0 : lastIn(stretch, at);
    },
    stretches: (from, until) =>
      rising()
        .map((one) => ({ first: lastIn(one, from) + 1, last: lastIn(one, until) }))
        .filter(({ first, last }) => first <= last),
    sessionsIn: function* (kind, { first, last }) {
      for (let from = first; from <= last;) {
        const rows = connection
          .db()
          .all(
            `SELECT seq, session FROM journal WHERE kind = ? ${besides(kind)} AND seq BETWEEN ? AND ? AND session IS NOT NULL ORDER BY seq LIMIT ?`,
            [kind, from, last, FOUND_AT_ONCE],
          ) as Row[];
        yield rows.map((row) => textOf(row, 'session') as SessionId);
        const end = rows.at(-1);
        if (end === undefined || rows.length < FOUND_AT_ONCE) return;
        from = numberOf(end, 'seq') + 1;
      }
    },
  };
};

/** Entries looked up in one question: of a month that nobody has read yet some milliseconds. */
const FOUND_AT_ONCE = 32;
