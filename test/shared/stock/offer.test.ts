import { expect, test } from 'vitest';
import { lotToPropose, onlyOneLeft } from '../../../shared/stock/offer.ts';
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

const lotOf = (lot: string, left: number | null = null): LotRow =>
  ({ title: lot, lot: { lot }, left }) as LotRow;
const [tested, used, other] = [lotOf('P-8841'), lotOf('P-9001'), lotOf('P-1')];

test.each([
  [
    'the lot that was tested on this client, though another was used last',
    [used, tested],
    'P-8841',
    'P-8841',
  ],
  [
    'nothing, where the tested lot cannot be used any more and there is a choice',
    [used, other],
    'P-8841',
    undefined,
  ],
  ['the only one, where the tested lot cannot be used any more', [used], 'P-8841', 'P-9001'],
  [
    'nothing, where two makers have a lot of that number',
    [used, tested, lotOf('P-8841')],
    'P-8841',
    undefined,
  ],
  [
    'nothing, where the tested lot is used up and there is a choice',
    [used, other, lotOf('P-8841', 0)],
    'P-8841',
    undefined,
  ],
  ['nothing, where none was tested', [used, tested], '', undefined],
])('%s stands chosen', (_what, usable, prefers, proposed) => {
  expect(lotToPropose(usable, { proposes: false, prefers })?.title).toBe(proposed);
});

test('where any lot will do, the one used last stands chosen', () => {
  expect(lotToPropose([used, other], { proposes: true })?.title).toBe('P-9001');
});
