import { expect, test } from 'vitest';
import { setUpIds, setUpOpen } from '../../../shared/home/set-up.ts';
import type { SetUpFacts } from '../../../shared/home/set-up.ts';

const fresh: SetUpFacts = { protocolVersion: 1, lots: 0, backupFolder: null };

test('a new studio is asked for everything, in one order', () => {
  expect(setUpOpen(fresh)).toEqual(setUpIds);
});

test.each([
  ['protocol', { protocolVersion: 2 }],
  ['stock', { lots: 1 }],
  ['printer', { printer: 'Front desk' }],
  ['backup', { backupFolder: '/media/drive' }],
  ['camera', { camera: 'USB camera' }],
] as const)('nobody ticks what a fact proves: %s', (id, fact) => {
  expect(setUpOpen({ ...fresh, ...fact })).toEqual(setUpIds.filter((one) => one !== id));
});

test.each(setUpIds)('what a studio does in another way is said once and stays away: %s', (id) => {
  expect(setUpOpen({ ...fresh, setUpDone: [id] })).not.toContain(id);
  expect(setUpOpen({ ...fresh, setUpDone: setUpIds })).toEqual([]);
});

test('while the cupboard is being read nothing is said about it', () => {
  expect(setUpOpen({ ...fresh, lots: null })).not.toContain('stock');
});
