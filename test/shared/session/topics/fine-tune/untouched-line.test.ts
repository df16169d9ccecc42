import { expect, test } from 'vitest';
import { chairAt } from '../../../../builders/session.ts';
import { field } from '../../../../builders/session-steps.ts';

const measures = (chair: ReturnType<typeof chairAt>) =>
  chair.view().requirements.find(({ id }) => id === 'F-measures');

test.each([
  [false, 'met'],
  [true, 'open'],
] as const)('with the hairline changed: %s, millimetres that nobody typed are %s', (changed, state) => {
  const chair = chairAt('fineTune');
  chair.say(field('hairlineChange', changed));
  chair.say(field('blendScore', '3'));
  expect(measures(chair)?.state).toBe(state);
});

test('a line that was left as it is may be measured all the same, and what is far apart is said', () => {
  const chair = chairAt('fineTune');
  chair.sayAll([field('hairlineChange', false), field('templeLeftMm', 70), field('templeRightMm', 90)]);
  expect(chair.view().symmetry).toEqual({ apartMm: 20, isWide: true });
});
