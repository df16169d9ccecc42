import { expect, test } from 'vitest';
import { fieldById, fields } from '../../../../../shared/session/fields.ts';
import type { LastVisit } from '../../../../../shared/session/topics/history/data.ts';
import { lineOf } from '../../../../builders/timeline-said.ts';
import type { LocalDate } from '../../../../../shared/time.ts';
import { createChair } from '../../../../builders/session.ts';
import { field } from '../../../../builders/session-steps.ts';

const visit = '2023-03-14' as LocalDate;
const known = (value: string | number) => ({ value, visit, how: 'said' as const });
const lastVisit = {
  session: '00000000-0000-4000-8000-0000000000cc',
  on: visit,
  lastNeedleOn: visit,
  answers: {},
  fields: {},
  known: {
    hairLevel: known(3),
    undertone: known('neutral'),
    'areaCm2@VTX': known(48),
    'areaCm2@MID': known(60),
    retiredQuestion: known('x'),
  },
  work: { VTX: { visit, recipes: [], needles: [], addedDensity: 18 } },
} as unknown as LastVisit;
const chairOf = (last: LastVisit | null = lastVisit) => createChair({ opening: { lastVisit: last } });
const asLast = (id: string, value: string | number, zone?: string) => ({
  ...field(id, value, zone),
  asLastTime: true as const,
});

test('facts of an earlier visit are offered with their day and group in the order of the form, and are no facts yet', () => {
  const chair = chairOf();
  expect(chair.view().fromLastVisit).toEqual({
    facts: [
      { field: 'undertone', group: 'scalp', ...known('neutral') },
      { field: 'hairLevel', group: 'scalp', ...known(3) },
    ],
    zones: ['VTX'],
  });
  expect(chair.data().fields).toEqual({});
  expect(chair.view().requirements.some(({ id, state }) => id === 'F-scalp' && state === 'open')).toBe(true);
});

test('a fact of a zone is offered once the zone is chosen today', () => {
  const chair = chairOf();
  chair.say({ type: 'zone.chosen', zone: 'VTX', chosen: true });
  expect(chair.view().fromLastVisit).toMatchObject({
    facts: [{ field: 'undertone' }, { field: 'hairLevel' }, { field: 'areaCm2', zone: 'VTX', value: 48 }],
    zones: [],
  });
});

test('one tap makes it a fact of today, in the name of who tapped, and it is offered no more', () => {
  const chair = chairOf();
  chair.say(asLast('undertone', 'neutral'));
  expect(chair.data().fields['undertone']).toMatchObject({
    value: 'neutral',
    by: chair.opening.practitioner.id,
    at: chair.opening.at,
  });
  expect(chair.view().fromLastVisit.facts.map(({ field: id }) => id)).toEqual(['hairLevel']);
  const [said] = chair.events;
  expect(lineOf(said as never, chairOf().data()).text).toBe(
    'Skin undertone: Neutral, still as at the last visit',
  );
});

test("another answer than last time is simply today's answer", () => {
  const chair = chairOf();
  chair.say(field('undertone', 'warm'));
  expect(chair.view().fromLastVisit.facts.map(({ field: id }) => id)).toEqual(['hairLevel']);
});

test.each([
  [chairOf(), 'warm'],
  [chairOf(null), 'neutral'],
  [chairOf({ ...lastVisit, known: {} }), 'neutral'],
])('nothing is said to be as last time that was not kept from it', (chair, value) => {
  expect(chair.tries(asLast('undertone', value))).toMatchObject({ kind: 'bad-value', field: 'undertone' });
  expect(chair.data().fields).toEqual({});
});

test('how the last work healed is judged even in a zone that is not touched today, and only where there was work', () => {
  const chair = chairOf();
  chair.say(field('healedResult', 'lighter', 'VTX'));
  expect(chair.data().fields['healedResult@VTX']?.value).toBe('lighter');
  expect(chair.tries(field('healedResult', 'lighter', 'MID'))).toMatchObject({ kind: 'unknown-item' });
  expect(chair.tries(field('density', 40, 'VTX'))).toMatchObject({ kind: 'unknown-item' });
  expect(chair.tries(field('healedResult', 'perfect', 'VTX'))).toMatchObject({ kind: 'bad-value' });
});

test('what is offered is asked in the consultation, and nothing of health, grades or agreement is', () => {
  const offered = fields.filter(({ isLasting }) => isLasting === true);
  expect(offered.length).toBeGreaterThan(25);
  expect(new Set(offered.map(({ stage }) => stage))).toEqual(new Set(['consultation']));
  expect(offered.filter(({ group }) => group === 'patchTest' || group === 'hairline')).toEqual([]);
  // The same paper again, and the same wish; what is expected is heard anew.
  expect(offered.filter(({ group }) => group === 'visit').map(({ id }) => id)).toEqual([
    'idKind',
    'idLastFour',
    'goal',
  ]);
  for (const id of [
    'fade',
    'unevenness',
    'hue',
    'migration',
    'density',
    'plan',
    'migrationInitials',
    'scalpSurface',
    'stubbleMm',
    'scabsGone',
    'ongoingLoss',
    'scarColour',
  ]) {
    expect(fieldById.has(id)).toBe(true);
    expect(fieldById.get(id)?.isLasting).toBeUndefined();
  }
});
