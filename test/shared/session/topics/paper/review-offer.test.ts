import { expect, test } from 'vitest';
import { chairAt } from '../../../../builders/session.ts';
import { field } from '../../../../builders/session-steps.ts';
import { addDays, dateIn } from '../../../../../shared/time.ts';

test('the day of the protocol is offered for the review until one is said, and again once it is taken back', () => {
  const chair = chairAt('aftercare');
  const { at, timeZone } = chair.opening;
  const offered = addDays(dateIn(timeZone, at), chair.protocol.limits.reviewDays.value);
  expect(chair.view().reviewOffer).toBe(offered);
  chair.say(field('reviewOn', offered));
  expect(chair.view().reviewOffer).toBeNull();
  expect(chair.view().requirements.find(({ id }) => id === 'G6-06')?.state).toBe('met');
  chair.say(field('reviewOn', null));
  expect(chair.view().reviewOffer).toBe(offered);
});
