import { expect, test } from 'vitest';
import { lastFactsOf } from '../../../shared/people/last-facts.ts';
import { zoneWorkOf } from '../../../shared/people/zone-work.ts';
import type { SessionData } from '../../../shared/session/data.ts';
import type { FieldValue } from '../../../shared/session/field.ts';
import { addDays, addMinutes, dateIn } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';
import { dataWith, fieldsOf, nine, said } from '../../builders/data.ts';
import { chairAt, closedChair } from '../../builders/session.ts';
import { cartridge, field, mix, pass, passDone } from '../../builders/session-steps.ts';

const zone = 'Europe/London';
const monthsAgo = (months: number): Instant => addMinutes(nine, -months * 30.44 * 24 * 60);
const visit = (
  at: Instant,
  fields: Readonly<Record<string, FieldValue>>,
  more: Partial<SessionData> = {},
): SessionData => {
  const base = dataWith({ opening: { at, timeZone: zone }, fields: fieldsOf(fields, at) });
  return { ...base, ...more };
};
const worked = (at: Instant, fields: Readonly<Record<string, FieldValue>> = {}): SessionData => {
  const closed = closedChair().data();
  return {
    ...closed,
    opening: { ...closed.opening, at },
    fields: { ...closed.fields, ...fieldsOf(fields, at) },
    passes: closed.passes.map((one) => ({ ...one, startedAt: at })),
  };
};

test('a fact that lasts is known from the newest visit that said it; one of its day is not', () => {
  const old = visit(monthsAgo(30), {
    undertone: 'warm',
    fitzpatrick: 'II',
    stubbleMm: 2,
    hairlineChange: true,
  });
  const newer = visit(monthsAgo(6), { undertone: 'neutral' });
  const { known } = lastFactsOf([newer, old], zone, nine);
  expect(known).toMatchObject({
    undertone: { value: 'neutral', visit: dateIn(zone, monthsAgo(6)), how: 'said' },
    fitzpatrick: { value: 'II', visit: dateIn(zone, monthsAgo(30)), how: 'said' },
  });
  expect(Object.keys(known).toSorted()).toEqual(['fitzpatrick', 'undertone']);
});

test('grades, plans and agreements of a zone are asked anew, its area and goal are not lost', () => {
  const { known } = lastFactsOf([worked(monthsAgo(20), { 'areaCm2@VTX': 48 })], zone, nine);
  expect(
    Object.keys(known)
      .filter((key) => key.includes('@'))
      .toSorted(),
  ).toEqual(['areaCm2@VTX', 'goalDensity@VTX']);
});

test('the record counts on by itself: one touch-up more, done here, on that day', () => {
  const at = monthsAgo(20);
  const { known } = lastFactsOf(
    [worked(at, { priorTouchUps: 1, sessionsTotal: 4, previousStudio: 'other', lastNeedleOn: '2020' })],
    zone,
    nine,
  );
  expect(known).toMatchObject({
    priorTouchUps: { value: 2, how: 'record' },
    sessionsTotal: { value: 5, how: 'record' },
    previousStudio: { value: 'own', how: 'record' },
    lastNeedleOn: { value: dateIn(zone, at), how: 'record' },
  });
});

test('a visit that ended before the needle counts nothing on, and what the client said stays said', () => {
  const { known } = lastFactsOf(
    [visit(monthsAgo(2), { priorTouchUps: 1, previousStudio: 'other', lastNeedleOn: '2020' })],
    zone,
    nine,
  );
  expect(known).toMatchObject({
    priorTouchUps: { value: 1 },
    previousStudio: { value: 'other', how: 'said' },
    lastNeedleOn: { value: '2020', how: 'said' },
  });
});

test('a scar is older by the months that have passed', () => {
  const { known } = lastFactsOf(
    [
      visit(
        monthsAgo(8),
        { 'scarAgeMonths@SCR-1': 10, 'scarTexture@SCR-1': 'flat', 'scarColour@SCR-1': 'pink' },
        { zones: ['SCR-1'] },
      ),
    ],
    zone,
    nine,
  );
  expect(known['scarAgeMonths@SCR-1']).toMatchObject({ how: 'record' });
  expect(Number(known['scarAgeMonths@SCR-1']?.value)).toBeGreaterThanOrEqual(17);
  expect(Number(known['scarAgeMonths@SCR-1']?.value)).toBeLessThanOrEqual(18);
  expect(known['scarTexture@SCR-1']?.value).toBe('flat');
  expect(known['scarColour@SCR-1']).toBeUndefined();
});

test('per zone the last recipe and needle are known, and how it healed once a later visit has judged it', () => {
  const first = worked(monthsAgo(30));
  const second = worked(monthsAgo(10), { 'healedResult@VTX': 'lighter' });
  const looked = visit(monthsAgo(8), { 'healedResult@VTX': 'matches' });
  expect(lastFactsOf([first], zone, nine).work['VTX']).toEqual({
    visit: dateIn(zone, monthsAgo(30)),
    addedDensity: 18,
    recipes: [
      {
        pigment: 'Carbon black SMP pigment (CI 77266)',
        manufacturer: 'Maker',
        diluentParts: 12,
        pigmentLot: 'P1',
        diluentLot: 'W1',
      },
    ],
    needles: [{ config: '3RL', diameterMm: 0.25, manufacturer: 'Maker', lot: 'C1' }],
    settings: { volts: 7, hertz: null, depthMm: 0.5, angleDegrees: 90, spacingMm: null },
  });
  // What the second visit judged was the work of the first; its own has not been judged yet.
  expect(lastFactsOf([second, first], zone, nine).work['VTX']?.healed).toBeUndefined();
  expect(lastFactsOf([looked, second, first], zone, nine).work['VTX']?.healed).toEqual({
    result: 'matches',
    judgedOn: dateIn(zone, monthsAgo(8)),
  });
  expect(addDays(dateIn(zone, monthsAgo(10)), 0)).toBe(
    lastFactsOf([looked, second, first], zone, nine).work['VTX']?.visit,
  );
});

test('several recipes in one zone stand in the order of use; a pass that was a mistake used none', () => {
  const chair = chairAt('application');
  chair.say(field('machine', 'Pen'));
  chair.say(mix({ mix: 'mix-2', label: 'B', diluentParts: 8, diluentMl: 1.6 }));
  chair.say(cartridge());
  for (const [id, of] of [
    ['p1', 'mix-1'],
    ['p2', 'mix-2'],
    ['p3', 'mix-2'],
    ['p4', 'mix-1'],
  ] as const) {
    chair.say(pass({ pass: id, mix: of }), 1);
    chair.say(passDone({ pass: id, addedDensity: 5 }), 1);
  }
  expect(zoneWorkOf(chair.data()).get('VTX')).toMatchObject({
    addedDensity: 20,
    recipes: [{ diluentParts: 8 }, { diluentParts: 12 }],
    needles: [{ config: '3RL' }],
  });
  chair.say({ type: 'pass.amended', pass: 'p4', mistaken: true, reason: 'Wrong zone tapped' });
  expect(zoneWorkOf(chair.data()).get('VTX')).toMatchObject({
    addedDensity: 15,
    recipes: [{ diluentParts: 12 }, { diluentParts: 8 }],
  });
});

test('a scar is known where it lay when it was last part of a visit; one that was taken out is not', () => {
  const place = (x: number) => ({ parent: 'OCC', view: 'back', x, y: 0.5, angle: 0 }) as const;
  const old = visit(
    monthsAgo(30),
    {},
    { zones: ['SCR-1', 'SCR-2'], scars: { 'SCR-1': said(place(0.4)), 'SCR-2': said(place(0.6)) } },
  );
  const newer = visit(
    monthsAgo(6),
    {},
    { zones: ['SCR-1'], scars: { 'SCR-1': said(place(0.45)), 'SCR-3': said(place(0.5)) } },
  );
  expect(lastFactsOf([newer, old], zone, nine).scars).toEqual({ 'SCR-1': place(0.45), 'SCR-2': place(0.6) });
  expect(lastFactsOf([visit(monthsAgo(6), {})], zone, nine)).not.toHaveProperty('scars');
});
