import { expect, test } from 'vitest';
import { defaultLimits } from '../../../shared/protocol/default/limits.ts';
import { limitIds, type Limit, type LimitId } from '../../../shared/protocol/schema.ts';

// Brief 1.2 to 6.2 and decisions 20, 23, 25, read a second time.
const table: Readonly<Record<LimitId, readonly [number, Limit['unit']]>> = {
  touchUpMinimumDays: [28, 'days'],
  touchUpHardDays: [14, 'days'],
  seriesMinimumDays: [10, 'days'],
  seriesHardDays: [7, 'days'],
  laserHardDays: [6 * 7, 'days'],
  laserWarnDays: [13 * 7, 'days'],
  transplantHardMonths: [6, 'months'],
  transplantLetterMonths: [12, 'months'],
  scarMinimumMonths: [12, 'months'],
  coolingOffFirstHours: [24, 'hours'],
  coolingOffReturningHours: [0, 'hours'],
  isotretinoinMonths: [6, 'months'],
  isotretinoinLetterMonths: [12, 'months'],
  oncologyMonths: [12, 'months'],
  patchTestHours: [48, 'hours'],
  patchTestValidMonths: [6, 'months'],
  numbingDayGrams: [60, 'g'],
  numbingDayAreaCm2: [600, 'cm2'],
  numbingDayActiveMg: [3000, 'mg'],
  numbingDayMinutes: [300, 'minutes'],
  dwellAlarmMinutes: [10, 'minutes'],
  symptomCheckMinutes: [10, 'minutes'],
  shadeDarkerLstar: [5, 'Lstar'],
  openedPigmentMonths: [6, 'months'],
  passesPerZone: [3, 'count'],
  densityOverPercent: [20, 'percent'],
  densityAddPercent: [40, 'percent'],
  scarDensityTarget: [40, 'dotsPerCm2'],
  workWithoutBreakMinutes: [90, 'minutes'],
  sessionLengthHours: [5, 'hours'],
  painCheckMinutes: [30, 'minutes'],
  lightChecks: [3, 'count'],
  returnsToApplication: [2, 'count'],
  symmetryMm: [5, 'mm'],
  sharpsBinMonths: [3, 'months'],
  reviewDays: [35, 'days'],
  dueBaseMonths: [42, 'months'],
  dueMinimumMonths: [24, 'months'],
  dueMaximumMonths: [60, 'months'],
  dueSpreadMonths: [3, 'months'],
  dueLightParts: [24, 'count'],
  dueSaturatedParts: [8, 'count'],
};

test.each(limitIds)('limit %s starts at the value of the brief', (id) => {
  expect([defaultLimits[id].value, defaultLimits[id].unit]).toEqual(table[id]);
});

test('every limit says in words what it does and what it rests on', () => {
  for (const [id, { says, source, owner }] of Object.entries(defaultLimits)) {
    expect(says.length, id).toBeGreaterThan(10);
    expect(source, id).toMatch(/brief|decision/);
    expect(owner, id).toBe('P');
  }
});

test('invented numbers are marked as designed, background knowledge as such', () => {
  expect(defaultLimits.numbingDayActiveMg.basis).toBe('Des');
  expect(defaultLimits.numbingDayMinutes.basis).toBe('Des');
  expect(defaultLimits.sharpsBinMonths.basis).toBe('BK');
});
