import { defaultLimits } from '../limits.ts';
import type { LimitId } from '../../schema.ts';
import { changed, down, other, up } from '../../floors/compare.ts';
import type { Floor, Row } from '../../floors/compare.ts';

type Given = readonly [compare: Row['compare'], range: readonly [number, number], floor?: Floor];

/**
 * Which way each limit is stricter, between which numbers it makes sense, and how far down a studio can go. `start` marks the rules
 * nobody can override at the chair: they are as lax as they get. Others can be made weaker, by two people, where all see it.
 */
const limits: Readonly<Record<LimitId, Given>> = {
  touchUpMinimumDays: [up, [1, 730], 14],
  touchUpHardDays: [up, [1, 730], 'start'],
  seriesMinimumDays: [up, [1, 365], 7],
  seriesHardDays: [up, [1, 365], 'start'],
  laserHardDays: [up, [1, 730], 'start'],
  laserWarnDays: [up, [1, 1095], 42],
  transplantHardMonths: [up, [1, 60], 'start'],
  transplantLetterMonths: [up, [1, 120], 6],
  scarMinimumMonths: [up, [1, 120], 6],
  coolingOffFirstHours: [up, [0, 2160]],
  coolingOffReturningHours: [up, [0, 2160]],
  isotretinoinMonths: [up, [1, 60], 'start'],
  isotretinoinLetterMonths: [up, [1, 120], 6],
  oncologyMonths: [up, [1, 240], 'start'],
  patchTestHours: [up, [1, 2160], 24],
  patchTestValidMonths: [down, [1, 24]],
  numbingDayGrams: [down, [0, 60], 'start'],
  numbingDayAreaCm2: [down, [0, 600], 'start'],
  numbingDayActiveMg: [down, [0, 3000], 'start'],
  numbingDayMinutes: [down, [0, 300], 'start'],
  dwellAlarmMinutes: [up, [1, 120]],
  symptomCheckMinutes: [down, [1, 30], 30],
  shadeDarkerLstar: [down, [0, 30]],
  openedPigmentMonths: [down, [1, 24]],
  passesPerZone: [down, [1, 12]],
  densityOverPercent: [down, [0, 100]],
  densityAddPercent: [down, [1, 100]],
  scarDensityTarget: [down, [1, 300]],
  workWithoutBreakMinutes: [down, [10, 240]],
  sessionLengthHours: [down, [1, 12]],
  painCheckMinutes: [down, [1, 240]],
  lightChecks: [up, [1, 12]],
  returnsToApplication: [down, [0, 12]],
  symmetryMm: [down, [0, 50]],
  sharpsBinMonths: [down, [1, 12]],
  // Healed colour is looked at when it can be judged; later is not stricter.
  reviewDays: [other, [28, 120]],
  // A guess for the client's diary, and never a gate.
  dueBaseMonths: [other, [1, 120]],
  dueMinimumMonths: [other, [1, 120]],
  dueMaximumMonths: [other, [1, 120]],
  dueSpreadMonths: [other, [0, 24]],
  dueLightParts: [other, [0, 100]],
  dueSaturatedParts: [other, [0, 100]],
};

export const limitRows: readonly Row[] = [
  ...Object.entries(limits).map(([id, [compare, range, floor]]): Row => ({
    at: `limits.${id}.value`,
    compare,
    range,
    ...(floor === undefined ? {} : { floor }),
    source: defaultLimits[id as LimitId].source,
  })),
  { at: 'limits.*.unit', compare: changed, floor: 'same', source: 'A number means nothing in another unit' },
  { at: 'limits.*.says', compare: other, source: '' },
];
