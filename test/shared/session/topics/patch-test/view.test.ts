import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patchDaysOf } from '../../../../../shared/session/topics/patch-test/view.ts';
import { addMinutes } from '../../../../../shared/time.ts';
import { at } from '../../../../builders/data.ts';
import { fittingData } from '../../../../builders/fitting-data.ts';

test('a day that is offered has been over for the hours of the protocol, and the next one has not', () => {
  const data = fittingData();
  const hours = data.protocol.limits.patchTestHours.value;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 * 24 * 60 }), (minutes) => {
      const now = addMinutes(at(0), minutes);
      const end = (day: string): number =>
        Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(data.opening.timeZone)
          .epochMilliseconds;
      const waited = (day: string): number => (Date.parse(now) - end(day)) / 3_600_000;
      const { applied } = patchDaysOf(data, now);
      expect(applied).toHaveLength(3);
      for (const day of applied) expect(waited(day)).toBeGreaterThanOrEqual(hours);
      const next = Temporal.PlainDate.from(applied[0] ?? '')
        .add({ days: 1 })
        .toString();
      expect(waited(next)).toBeLessThan(hours);
    }),
  );
});
test('the day of the reading is the day it is in the studio', () => {
  const data = fittingData();
  expect(patchDaysOf(data, at(0)).readToday).toBe(
    Temporal.Instant.from(at(0)).toZonedDateTimeISO(data.opening.timeZone).toPlainDate().toString(),
  );
});
