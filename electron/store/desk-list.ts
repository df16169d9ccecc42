import { bitOf } from '../../shared/desk/reasons.ts';
import type { ReviewState } from '../../shared/desk/review.ts';
import type { Instant } from '../../shared/time.ts';
import { instantOf, msOf } from '../../shared/time.ts';
import type { Connection } from './connection.ts';
import type { CorrectedTimes } from './corrected-times.ts';
import { isDiskError } from './failure.ts';
import { QUIET, TO_REVIEW } from './projections/session-summary.ts';
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
  /** Newest first, some thousand visits looked at between two breaks: few may fit, and they may lie far back. */
  readonly paging: (
    filter: DeskFilter,
    before: number | null,
    limit: number,
  ) => Generator<undefined, readonly number[]>;
  /** Which of those fit, in their order by age, newest first. */
  readonly fitting: (visits: readonly number[], filter: DeskFilter) => readonly number[];
  /** Of all sessions, from indexes that hold no others: the first screen counts them at each look. */
  readonly waiting: () => Omit<DeskCounts, 'all'>;
  /** Those that fit, some thousand visits between two breaks: of a hundred thousand it takes longer than anything may stand still. */
  readonly counting: (filter: Omit<DeskFilter, 'show'>) => Generator<undefined, DeskCounts>;
  /** Of those that somebody or chance has looked out since they ended. */
  readonly sinceEnded: (visits: readonly number[]) => ReadonlyMap<number, SinceEnded>;
  /** Everybody who ever worked, with their first visit. */
  readonly practitioners: () => readonly { readonly id: string; readonly firstVisit: number }[];
}

export const createDeskList = (
  connection: Pick<Connection, 'db'>,
  times: Pick<CorrectedTimes, 'runs'>,
  lookedAtOnce = LOOKED_AT_ONCE,
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

  const firstVisits = (): string =>
    practitioners()
      .map(({ firstVisit }) => firstVisit)
      .join(', ');
  /** Where the clock was wrong while it lasted; `undefined` where it never was. */
  const inDoubt = (): string | undefined => {
    const runs = times.runs().map(({ first, last }) => `(visit <= ${last} AND ended_seq >= ${first})`);
    return runs.length === 0 ? undefined : `(${runs.join(' OR ')})`;
  };
  /** All bits of a row: what its entries say, what its summary says, and what only the whole record knows. */
  const bits = (): string => {
    const doubtful = inDoubt();
    return [
      '(reasons | noted',
      `| iif(visit IN (${firstVisits()}), ${bitOf('firstOfPerson')}, 0)`,
      ...(doubtful === undefined ? [] : [`| iif(${doubtful}, ${bitOf('timeDoubtful')}, 0)`]),
      ')',
    ].join(' ');
  };
  const count = (question: string): number => numberOf(connection.db().get(question) as Row, 'n');
  /** By this very index: SQLite would rather take one that narrows less and then look at each row. */
  const countBy = (index: string, where: string): number =>
    count(`SELECT count(*) AS n FROM desk_list INDEXED BY ${index} WHERE ${where}`);
  /** Those with something to look at that neither their entries nor their summary knows. */
  const onlyTheRecordKnows = (): number => {
    const [firsts, doubtful] = [firstVisits(), inDoubt()];
    return (
      count(`SELECT count(*) AS n FROM desk_list NOT INDEXED WHERE visit IN (${firsts}) AND ${QUIET}`) +
      (doubtful === undefined
        ? 0
        : countBy('desk_list_quiet', `${QUIET} AND ${doubtful} AND visit NOT IN (${firsts})`))
    );
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
  ];

  const visitsOf = ({ show, ...filter }: DeskFilter, within: Asked, limit: number): readonly number[] => {
    const why = bits();
    const asked = [...conditions(filter, why), ...showing(show, why), within];
    const rows = connection
      .db()
      .all(`SELECT visit FROM desk_list ${whereOf(asked)} ORDER BY visit DESC LIMIT ?`, [
        ...asked.flatMap(({ values }) => values),
        limit,
      ]) as Row[];
    return rows.map((row) => numberOf(row, 'visit'));
  };
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
  /** Visits from the newest back, in blocks: each the lowest of the next one; null where there is none. */
  const blockFrom = (before: number): number | null => {
    const row = connection
      .db()
      .get(
        'SELECT min(visit) AS first FROM (SELECT visit FROM desk_list WHERE visit < ? ORDER BY visit DESC LIMIT ?)',
        [before, lookedAtOnce],
      ) as Row;
    return row['first'] === null ? null : numberOf(row, 'first');
  };
  /** What is asked of each block, from the newest visit back until it answers that this is enough. */
  const byBlock = function* (
    from: number,
    ask: (within: Asked) => boolean | undefined,
  ): Generator<undefined, boolean> {
    for (let before = from; ;) {
      const first = quietly(() => blockFrom(before));
      if (first === undefined || first === null) return first === null;
      const isEnough = ask({ sql: 'visit >= ? AND visit < ?', values: [first, before] });
      if (isEnough !== false) return isEnough === true;
      before = first;
      yield;
    }
  };

  return {
    practitioners: () => quietly(practitioners) ?? [],
    paging: function* (filter, before, limit) {
      const found: number[] = [];
      yield* byBlock(before ?? Number.MAX_SAFE_INTEGER, (within) =>
        quietly(() => {
          found.push(...visitsOf(filter, within, limit - found.length));
          return found.length >= limit;
        }),
      );
      return found;
    },
    fitting: (visits, filter) =>
      quietly(() => {
        const within = {
          sql: 'visit IN (SELECT value FROM json_each(?))',
          values: [JSON.stringify(visits)],
        };
        return visitsOf(filter, within, visits.length);
      }) ?? [],
    waiting: () =>
      quietly(() => ({
        toReview: countBy('desk_list_to_review', TO_REVIEW) + onlyTheRecordKnows(),
        returned: countBy('desk_list_review', RETURNED),
        sample: countBy('desk_list_sampled', SAMPLED),
        answered: countBy('desk_list_review', ANSWERED),
      })) ?? none,
    counting: function* (filter) {
      let sum = none;
      const isWhole = yield* byBlock(Number.MAX_SAFE_INTEGER, (within) =>
        quietly(() => {
          sum = added(sum, countsOf([...conditions(filter, bits()), within]));
          return false;
        }),
      );
      return isWhole ? sum : none;
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
const LOOKED_AT_ONCE = 4000;
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
const SAMPLED = "sampled <> ''";
const ANSWERED = "review = 'answered'";
const RETURNED = "review = 'returned'";
const showing = (show: DeskFilter['show'], why: string): readonly Asked[] => {
  const sql = { all: undefined, toReview: toReview(why), returned: RETURNED, sample: SAMPLED }[show];
  return sql === undefined ? [] : [{ sql, values: [] }];
};

/** Beside the record: a list that cannot be asked answers nothing, and the check of the record makes it anew. */
const quietly = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch (error) {
    if (!isDiskError(error) && !isOddColumn(error)) throw error;
    return undefined;
  }
};
