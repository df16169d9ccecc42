import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysInZone } from '../../shared/days-in-zone.ts';
import { dateIn } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';

const zones = [
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'UTC',
];
const moment = fc
  .date({ min: new Date('2005-01-01T00:00:00Z'), max: new Date('2045-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString() as Instant);

test('many moments have the very days they have one by one, in any order', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.array(moment, { minLength: 1, maxLength: 25 }),
      (zone, moments) => {
        const dayOf = daysInZone(zone);
        for (const at of moments) expect(dayOf(at), `${at} in ${zone}`).toBe(dateIn(zone, at));
      },
    ),
  );
});

test('the very moment of a change belongs to what comes after it', () => {
  const dayOf = daysInZone('America/Havana');
  // Havana goes from midnight to one o'clock: 05:00 UTC is 8 March already, a millisecond before it is 7 March.
  for (const at of [
    '2026-03-08T05:00:00.000Z',
    '2026-03-08T04:59:59.999Z',
    '2026-03-07T05:00:00.000Z',
    '2026-11-01T05:00:00.000Z',
    '2026-10-31T04:30:00.000Z',
  ] as Instant[])
    expect(dayOf(at), at).toBe(dateIn('America/Havana', at));
});

test.each(zones)('around midnight and around every change of the clocks in %s the day is right', (zone) => {
  const dayOf = daysInZone(zone);
  for (const day of [
    '2026-03-08',
    '2026-03-29',
    '2026-04-05',
    '2026-10-04',
    '2026-10-25',
    '2026-11-01',
    '2026-12-31',
  ]) {
    for (let minutes = -20 * 60; minutes <= 30 * 60; minutes += 15) {
      const at = new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000 - 1).toISOString() as Instant;
      expect(dayOf(at), at).toBe(dateIn(zone, at));
    }
  }
});
