import { expect, test } from 'vitest';
import { fillRows, ROWS_AT_ONCE } from '../../../electron/desk/fill-rows.ts';
import type { SessionRow } from '../../../electron/store/session-row.ts';

test('a page of five hundred sessions is written a few rows at a time, in its order, and each summary is opened once', () => {
  const page = Array.from({ length: 500 }, (_, at) => ({ session: `s${at}`, firstSeq: 500 - at }) as never);
  const opened: number[] = [];
  let sinceBreak = 0;
  let most = 0;
  const bits = fillRows(page, {
    told: (few: readonly SessionRow[]) => {
      opened.push(...few.map(({ firstSeq }) => firstSeq));
      return new Map();
    },
    written: (row) => {
      sinceBreak += 1;
      most = Math.max(most, sinceBreak);
      return { session: row.session } as never;
    },
  });
  for (;;) {
    const { done, value } = bits.next();
    sinceBreak = 0;
    if (done !== true) continue;
    expect(value).toEqual(page.map(({ session }) => ({ session })));
    break;
  }
  expect(most).toBe(ROWS_AT_ONCE);
  expect(opened).toEqual(page.map(({ firstSeq }) => firstSeq));
});
