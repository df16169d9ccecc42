import { expect, test } from 'vitest';
import { numbingTotals } from '../../../shared/numbing/dose.ts';
import { timelineLine } from '../../builders/timeline-said.ts';
import { chairAt } from '../../builders/session.ts';
import { cream, field } from '../../builders/session-steps.ts';

const ready = () => {
  const chair = chairAt('cleanseAndNumb');
  chair.say(field('numbingUsed', true));
  chair.say({ type: 'arrivalCream.stated', used: false });
  return chair;
};
const withdrawn = {
  type: 'numbing.withdrawn',
  application: 'cream-1',
  reason: 'The client said no after all',
} as const;

test('a cream that was entered and never on is taken back: no clock, no amount, and the entry with its reason stays', () => {
  const chair = ready();
  chair.say(cream(), 3);
  expect(chair.view().timers).toHaveLength(1);
  expect(chair.view().offered).toContain('numbing.withdrawn');
  chair.say(withdrawn);
  expect(chair.view().timers).toEqual([]);
  expect(numbingTotals(chair.data(), chair.now())).toMatchObject({ grams: 0, areaCm2: 0, minutes: 0 });
  const said = timelineLine(chair.opening, chair.data().protocol, chair.events).map(({ text }) => text);
  expect(said.filter((line) => line.startsWith('Numbing cream on'))).toHaveLength(1);
  expect(said.at(-1)).toMatch(
    /^Taken back, never on the skin: .*EMLA.* Reason: The client said no after all$/,
  );
  // Cream that does go on then counts by itself.
  chair.say(cream({ application: 'cream-2' }), 3);
  expect(chair.view().timers.map(({ application }) => application)).toEqual(['cream-2']);
});

test('what was on the skin is not taken back: wiped off it was on, with a sign ticked it was on', () => {
  const off = ready();
  off.say(cream(), 3);
  off.say({ type: 'numbing.removed', application: 'cream-1' });
  expect(off.tries(withdrawn)).toMatchObject({ kind: 'bad-value' });
  expect(off.view().offered).not.toContain('numbing.withdrawn');

  const felt = ready();
  felt.say(cream(), 3);
  const sign = felt.data().protocol.toxicitySigns[0]?.id ?? '';
  felt.say({ type: 'symptoms.checked', signs: [sign] });
  expect(felt.tries(withdrawn)).toBeDefined();
  expect(felt.data().numbing).toHaveLength(1);
});

test('without a reason, and of a cream that is not there, nothing is taken back', () => {
  const chair = ready();
  expect(chair.tries(withdrawn)).toMatchObject({ kind: 'unknown-item' });
  chair.say(cream(), 3);
  expect(chair.tries({ ...withdrawn, application: 'cream-9' })).toMatchObject({ kind: 'unknown-item' });
  expect(chair.data().numbing).toHaveLength(1);
});
