import { expect, test } from 'vitest';
import {
  isMapZoneCode,
  isScarCode,
  isZoneCode,
  mapZoneCodes,
  nextScarCode,
} from '../../../shared/scalp/zones.ts';

test('the map has the twelve zones of the brief', () => {
  expect(mapZoneCodes).toHaveLength(12);
  expect(mapZoneCodes.every(isMapZoneCode)).toBe(true);
});

test.each(['SCR-1', 'SCR-9', 'SCR-10', 'SCR-99'])('%s is a scar', (code) => {
  expect(isScarCode(code)).toBe(true);
  expect(isMapZoneCode(code)).toBe(false);
});

test.each(['SCR-0', 'SCR-', 'SCR-01', 'SCR-100', 'scr-1', 'FHL-1', 'TMP', '', ' FHL'])(
  '%j is no zone',
  (code) => {
    expect(isZoneCode(code)).toBe(false);
  },
);

test('a new scar takes the smallest free number', () => {
  expect(nextScarCode([])).toBe('SCR-1');
  expect(nextScarCode(['SCR-1', 'SCR-3'])).toBe('SCR-2');
});
