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
    const found: LotUseRow[] = [];
    for (let at = 0; at < things.length; at += LOTS_AT_ONCE) {
      const some = things.slice(at, at + LOTS_AT_ONCE);
      for (const use of listed((db) => readUses(db, some), []).map(times.use)) found.push(use);
      yield;
    }
    return found.toSorted((a, b) => b.seq - a.seq);
  };
  return {
    lotThings: () => listed(readThings, []),
    lotUsing,
    lotsOf: (visits) => listed((db) => readLotsOf(db, visits), []),
    lotUses: (things) => allOf(lotUsing(things)),
  };
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
