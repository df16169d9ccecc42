import { allOf } from '../background.ts';
import type { CorrectedTimes } from './corrected-times.ts';
import type { Database } from './open-database.ts';
import { readThings, readUses } from './projections/lot-use.ts';
import type { LotUseRow } from './projections/lot-use.ts';
import { numberOf, textOf } from './rows.ts';
import type { Row } from './rows.ts';
import type { LotOfVisit } from './session-row.ts';
import type { Store } from './store.ts';

interface Deps {
  readonly listed: <T>(ask: (db: Database) => T, without: T) => T;
  readonly times: Pick<CorrectedTimes, 'use'>;
}

/** Lots whose uses are read between two breaks: a few thousand uses, some milliseconds. */
export const LOTS_AT_ONCE = 8;

/** Which sessions lots went into. A single letter may mean every lot of ten years, so they are read some at a time. */
export const createLotReach = ({
  listed,
  times,
}: Deps): Pick<Store, 'lotThings' | 'lotUses' | 'lotUsing' | 'lotsOf'> => {
  const lotUsing: Store['lotUsing'] = function* (things) {
    const found: (readonly LotUseRow[])[] = [];
    for (let at = 0; at < things.length; at += LOTS_AT_ONCE) {
      const some = things.slice(at, at + LOTS_AT_ONCE);
      found.push(listed((db) => readUses(db, some), []).map(times.use));
      yield;
    }
    return yield* inOne(found);
  };
  return {
    lotThings: () => listed(readThings, []),
    lotUsing,
    lotsOf: (visits) => listed((db) => readLotsOf(db, visits), []),
    lotUses: (things) => allOf(lotUsing(things)),
  };
};

/** Rows merged between two breaks: about a millisecond. */
const MERGED_AT_ONCE = 4_096;

/** Lists that are each newest first as one, bit by bit: a hundred thousand rows sorted in one go take longer than anything may stand still. */
const inOne = function* (
  lists: readonly (readonly LotUseRow[])[],
): Generator<undefined, readonly LotUseRow[]> {
  let left = lists;
  while (left.length > 1) {
    const merged: (readonly LotUseRow[])[] = [];
    for (let at = 0; at < left.length; at += 2) merged.push(yield* ofTwo(left[at] ?? [], left[at + 1] ?? []));
    left = merged;
  }
  return left[0] ?? [];
};
const ofTwo = function* (
  a: readonly LotUseRow[],
  b: readonly LotUseRow[],
): Generator<undefined, readonly LotUseRow[]> {
  if (b.length === 0) return a;
  const rows: LotUseRow[] = [];
  for (let [left, right] = [0, 0]; left < a.length || right < b.length;) {
    const [one, other] = [a[left], b[right]];
    if (other === undefined || (one !== undefined && one.seq >= other.seq)) {
      rows.push(one as LotUseRow);
      left += 1;
    } else {
      rows.push(other);
      right += 1;
    }
    if (rows.length % MERGED_AT_ONCE === 0) yield;
  }
  return rows;
};

const readLotsOf = (db: Database, visits: readonly number[]): readonly LotOfVisit[] =>
  (
    db.all(
      `SELECT u.visit, t.product, t.lot, t.plain FROM lot_use u JOIN lot_thing t ON t.id = u.thing
        WHERE u.visit IN (SELECT value FROM json_each(?)) ORDER BY u.visit, t.id`,
      [JSON.stringify(visits)],
    ) as Row[]
  ).map((row) => ({
    visit: numberOf(row, 'visit'),
    product: textOf(row, 'product'),
    lot: textOf(row, 'lot'),
    plain: textOf(row, 'plain'),
  }));
