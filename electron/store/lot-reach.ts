import { isDeepStrictEqual } from 'node:util';
import type { CorrectedTimes } from './corrected-times.ts';
import type { Database } from './open-database.ts';
import { readMeant, readUses } from './projections/lot-use.ts';
import type { LotUseRow, Meant } from './projections/lot-use.ts';
import type { Store } from './store.ts';

interface Deps {
  readonly listed: <T>(ask: (db: Database) => T, without: T) => T;
  readonly times: Pick<CorrectedTimes, 'use'>;
}

/** Lots whose uses are read between two breaks: a few thousand uses, some milliseconds. */
export const LOTS_AT_ONCE = 8;

/** Which sessions a lot went into. A single letter may mean every lot of ten years, so they are read some at a time. */
export const createLotReach = ({ listed, times }: Deps): Pick<Store, 'lotReach' | 'lotReaching'> => {
  const meantBy = (text: string): Meant => listed((db) => readMeant(db, text), new Map() as Meant);
  const usesOf = (meant: Meant): readonly LotUseRow[] =>
    listed((db) => readUses(db, meant), []).map(times.use);

  const lotReaching: Store['lotReaching'] = function* (text) {
    const meant = meantBy(text);
    const all = [...meant];
    const found: LotUseRow[] = [];
    for (let at = 0; at < all.length; at += LOTS_AT_ONCE) {
      for (const use of usesOf(new Map(all.slice(at, at + LOTS_AT_ONCE)))) found.push(use);
      yield;
    }
    // Where the list was made anew in between, or has another lot by now, it is asked once more, in one go.
    const now = meantBy(text);
    return isDeepStrictEqual(now, meant) ? found.toSorted((a, b) => b.seq - a.seq) : usesOf(now);
  };

  return {
    lotReaching,
    lotReach: (text) => {
      const bits = lotReaching(text);
      for (;;) {
        const { done, value } = bits.next();
        if (done === true) return value;
      }
    },
  };
};
