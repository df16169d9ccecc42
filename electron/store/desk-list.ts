import { bitOf } from '../../shared/desk/reasons.ts';
import type { ReviewState } from '../../shared/desk/review.ts';
import type { Instant } from '../../shared/time.ts';
import { instantOf, msOf } from '../../shared/time.ts';
import type { Connection } from './connection.ts';
import type { CorrectedTimes } from './corrected-times.ts';
import { isDiskError } from './failure.ts';
import { isOddColumn, numberOf, textOf } from './rows.ts';
import type { Row } from './rows.ts';

/** Which ended sessions; all that is said must fit. */
export interface DeskFilter {
  readonly show: 'all' | 'toReview' | 'returned' | 'sample';
  readonly practitioner?: string | undefined;
  /** The bit of a reason. */
  readonly reason?: number | undefined;
  /** Opened in this time, the end not in it. */
  readonly from?: Instant | undefined;
  readonly until?: Instant | undefined;
  /** Only among those. */
  readonly among?: readonly number[] | undefined;
}
interface DeskCounts {
  readonly all: number;
  readonly toReview: number;
  readonly returned: number;
  readonly sample: number;
  /** Among those to review: somebody has answered. */
  readonly answered: number;
}
/** What its entries since the end say of a session. */
export interface SinceEnded {
  readonly review: ReviewState;
  /** The month for whose sample it was drawn; empty where it was not. */
  readonly sampled: string;
}

/** What the manager's list is filtered by, asked in SQL; a visit is the `firstSeq` of its session. */
export interface DeskList {
  /** Newest first. */
  readonly page: (filter: DeskFilter, before: number | null, limit: number) => readonly number[];
  readonly counts: (filter: Omit<DeskFilter, 'show'>) => DeskCounts;
  /** The same, some thousand visits between two breaks: of a hundred thousand it takes longer than anything may stand still. */
  readonly counting: (filter: Omit<DeskFilter, 'show'>) => Generator<undefined, DeskCounts>;
  /** Of those that somebody or chance has looked out since they ended. */
  readonly sinceEnded: (visits: readonly number[]) => ReadonlyMap<number, SinceEnded>;
  /** Everybody who ever worked, with their first visit. */
  readonly practitioners: () => readonly { readonly id: string; readonly firstVisit: number }[];
}

export const createDeskList = (
  connection: Pick<Connection, 'db'>,
  times: Pick<CorrectedTimes, 'runs'>,
  countedAtOnce = COUNTED_AT_ONCE,
): DeskList => {
  const practitioners: DeskList['practitioners'] = () => {
    const found: { readonly id: string; readonly firstVisit: number }[] = [];
    for (;;) {
      // From name to name by the index: there are few, however many sessions.
      const row = connection
        .db()
        .get(
          'SELECT practitioner, visit FROM desk_list WHERE practitioner > ? ORDER BY practitioner, visit LIMIT 1',
          found.at(-1)?.id ?? '',
        ) as Row | null;
      if (row === null) return found;
      found.push({ id: textOf(row, 'practitioner'), firstVisit: numberOf(row, 'visit') });
    }
  };

  /** All bits of a row: what its entries say, what its summary says, and what only the whole record knows. */
  const bits = (): string => {
    const firsts = practitioners().map(({ firstVisit }) => firstVisit);
    const doubtful = times.runs().map(({ first, last }) => `visit <= ${last} AND ended_seq >= ${first}`);
    return [
      '(reasons | noted',
      `| iif(visit IN (${firsts.join(', ')}), ${bitOf('firstOfPerson')}, 0)`,
      ...(doubtful.length === 0
        ? []
        : [`| iif(${doubtful.map((one) => `(${one})`).join(' OR ')}, ${bitOf('timeDoubtful')}, 0)`]),
      ')',
    ].join(' ');
  };

  /** A time is asked of an entry as the clock was put right since. */
  const periodOf = (compare: '>=' | '<', at: Instant): Asked => {
    const runs = times.runs();
    const own = runs.map(({ first, last, shiftMs }) => ({
      sql: `(visit BETWEEN ${first} AND ${last} AND opened_at ${compare} ?)`,
      value: instantOf(msOf(at) - shiftMs),
    }));
    const others = runs.map(({ first, last }) => `visit NOT BETWEEN ${first} AND ${last}`);
    return {
      sql: `(${[`(${[...others, `opened_at ${compare} ?`].join(' AND ')})`, ...own.map(({ sql }) => sql)].join(' OR ')})`,
      values: [at, ...own.map(({ value }) => value)],
    };
  };
  const conditions = (filter: Omit<DeskFilter, 'show'>, why: string): readonly Asked[] => [
    ...(filter.practitioner === undefined
      ? []
      : [{ sql: 'practitioner = ?', values: [filter.practitioner] }]),
    ...(filter.reason === undefined ? [] : [{ sql: `(${why} & ?) <> 0`, values: [filter.reason] }]),
    ...(filter.from === undefined ? [] : [periodOf('>=', filter.from)]),
    ...(filter.until === undefined ? [] : [periodOf('<', filter.until)]),
    ...(filter.among === undefined
      ? []
      : [{ sql: 'visit IN (SELECT value FROM json_each(?))', values: [JSON.stringify(filter.among)] }]),
  ];

  const countsOf = (asked: readonly Asked[]): DeskCounts => {
    const row = connection.db().get(
      `SELECT count(*) AS n, coalesce(sum(${toReview(bits())}), 0) AS open, coalesce(sum(${RETURNED}), 0) AS returned, coalesce(sum(${SAMPLED}), 0) AS sample, coalesce(sum(${ANSWERED}), 0) AS answered FROM desk_list ${whereOf(asked)}`,
      asked.flatMap(({ values }) => values),
    ) as Row;
    return {
      all: numberOf(row, 'n'),
      toReview: numberOf(row, 'open'),
      returned: numberOf(row, 'returned'),
      sample: numberOf(row, 'sample'),
      answered: numberOf(row, 'answered'),
    };
  };
  /** The last visit of the next block after that one; null where there is none. */
  const blockEnd = (after: number): number | null => {
    const row = connection
      .db()
      .get(
        'SELECT max(visit) AS last FROM (SELECT visit FROM desk_list WHERE visit > ? ORDER BY visit LIMIT ?)',
        [after, countedAtOnce],
      ) as Row;
    return row['last'] === null ? null : numberOf(row, 'last');
  };

  return {
    practitioners: () => quietly(practitioners) ?? [],
    page: ({ show, ...filter }, before, limit) =>
      quietly(() => {
        const why = bits();
        const asked = [
          ...conditions(filter, why),
          ...(show === 'toReview' ? [{ sql: toReview(why), values: [] }] : []),
          ...(show === 'returned' ? [{ sql: RETURNED, values: [] }] : []),
          ...(show === 'sample' ? [{ sql: SAMPLED, values: [] }] : []),
          ...(before === null ? [] : [{ sql: 'visit < ?', values: [before] }]),
        ];
        const rows = connection
          .db()
          .all(`SELECT visit FROM desk_list ${whereOf(asked)} ORDER BY visit DESC LIMIT ?`, [
            ...asked.flatMap(({ values }) => values),
            limit,
          ]) as Row[];
        return rows.map((row) => numberOf(row, 'visit'));
      }) ?? [],
    counts: (filter) => quietly(() => countsOf(conditions(filter, bits()))) ?? none,
    counting: function* (filter) {
      let sum = none;
      for (let after = 0; ;) {
        const last = quietly(() => blockEnd(after));
        if (last === undefined || last === null) return sum;
        const within = { sql: 'visit > ? AND visit <= ?', values: [after, last] };
        const found = quietly(() => countsOf([...conditions(filter, bits()), within]));
        if (found === undefined) return none;
        sum = added(sum, found);
        after = last;
        yield;
      }
    },
    sinceEnded: (visits) =>
      new Map(
        quietly(() =>
          (
            connection
              .db()
              .all(
                "SELECT visit, review, sampled FROM desk_list WHERE (review <> 'none' OR sampled <> '') AND visit IN (SELECT value FROM json_each(?))",
                [JSON.stringify(visits)],
              ) as Row[]
          ).map(
            (row) =>
              [
                numberOf(row, 'visit'),
                { review: textOf(row, 'review') as ReviewState, sampled: textOf(row, 'sampled') },
              ] as const,
          ),
        ) ?? [],
      ),
  };
};

/** Some milliseconds of work. */
const COUNTED_AT_ONCE = 4000;
const none: DeskCounts = { all: 0, toReview: 0, returned: 0, sample: 0, answered: 0 };
const added = (a: DeskCounts, b: DeskCounts): DeskCounts => ({
  all: a.all + b.all,
  toReview: a.toReview + b.toReview,
  returned: a.returned + b.returned,
  sample: a.sample + b.sample,
  answered: a.answered + b.answered,
});

interface Asked {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}
const whereOf = (asked: readonly Asked[]): string =>
  asked.length === 0 ? '' : `WHERE ${asked.map(({ sql }) => sql).join(' AND ')}`;
/** Something to look at that nobody has asked about yet, or an answer to read. */
const toReview = (why: string): string => `(review = 'answered' OR (review = 'none' AND ${why} <> 0))`;
const SAMPLED = "(sampled <> '')";
const ANSWERED = "(review = 'answered')";
const RETURNED = "(review = 'returned')";

/** Beside the record: a list that cannot be asked answers nothing, and the check of the record makes it anew. */
const quietly = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch (error) {
    if (!isDiskError(error) && !isOddColumn(error)) throw error;
    return undefined;
  }
};
