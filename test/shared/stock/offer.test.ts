import { expect, test } from 'vitest';
import { onlyOneLeft } from '../../../shared/stock/offer.ts';
import type { LotRow } from '../../../shared/stock/pages.ts';

const row = (title: string, left: number | null): LotRow => ({ title, left }) as LotRow;

test.each([
  ['nothing in the cupboard', [], undefined],
  ['one lot', [row('A', 4)], 'A'],
  ['one lot that is not counted', [row('A', null)], 'A'],
  ['one lot that is used up by the count: the count may be wrong', [row('A', 0)], 'A'],
  ['two lots', [row('A', 4), row('B', 1)], undefined],
  ['a used up one before a full one', [row('A', 0), row('B', 30)], 'B'],
  ['two used up ones before a full one', [row('A', 0), row('B', 0), row('C', 1)], 'C'],
  ['two used up ones', [row('A', 0), row('B', 0)], undefined],
  ['a counted one beside one that is not counted', [row('A', 2), row('B', null)], undefined],
  ['a used up one beside one that is not counted', [row('A', 0), row('B', null)], 'B'],
])('of %s the one that can be meant is proposed, or none', (_what, usable, proposed) => {
  expect(onlyOneLeft(usable)?.title).toBe(proposed);
});
