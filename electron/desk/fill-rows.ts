import type { SessionId } from '../../shared/brand.ts';
import type { CompletedRow } from '../../shared/ipc/pages.ts';
import type { SessionRow } from '../store/session-row.ts';
import type { Told } from './told.ts';

interface Filling {
  readonly told: (few: readonly SessionRow[]) => ReadonlyMap<SessionId, Told>;
  readonly written: (row: SessionRow, told: Told | undefined) => CompletedRow;
}

/** Rows written between two breaks. Each may have to read its client's key from the disk, open a name and a summary: all of them a few milliseconds. */
export const ROWS_AT_ONCE = 8;

/** A page of the manager's list, written bit by bit: five hundred rows in one go would keep a tap waiting. */
export const fillRows = function* (
  page: readonly SessionRow[],
  { told, written }: Filling,
): Generator<undefined, readonly CompletedRow[]> {
  const rows: CompletedRow[] = [];
  for (let at = 0; at < page.length; at += ROWS_AT_ONCE) {
    const few = page.slice(at, at + ROWS_AT_ONCE);
    const known = told(few);
    for (const row of few) rows.push(written(row, known.get(row.session)));
    yield;
  }
  return rows;
};
