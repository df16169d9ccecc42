import { expect, test } from 'vitest';
import { densityWindowIds, windowsSay } from '../../../shared/scalp/density-windows.ts';
import { fieldById } from '../../../shared/session/fields.ts';

test('three counts give their mean and how far they scatter', () => {
  expect(windowsSay([40, 44, 48])).toEqual({ mean: 44, scatterPercent: 9 });
  expect(windowsSay([20, 40, 60])).toEqual({ mean: 40, scatterPercent: 50 });
  expect(windowsSay([50, 50, 50])).toEqual({ mean: 50, scatterPercent: 0 });
});
test('a bare scalp scatters by nothing', () =>
  expect(windowsSay([0, 0, 0])).toEqual({ mean: 0, scatterPercent: 0 }));
test('two counts are too few to judge by', () => {
  expect(windowsSay([40, undefined, 48])).toBeUndefined();
  expect(windowsSay([])).toBeUndefined();
});
test('each window is a fact of its zone, in the range of the density', () => {
  for (const id of densityWindowIds)
    expect(fieldById.get(id)).toMatchObject({ per: 'zone', kind: 'number', min: 0, max: 250 });
});
