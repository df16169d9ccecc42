import { expect, test } from 'vitest';
import type { SessionId } from '../../../shared/brand.ts';
import type { SystemEvent } from '../../../shared/session/events.ts';
import { addMinutes } from '../../../shared/time.ts';
import { at } from '../../builders/data.ts';
import { chairAt } from '../../builders/session.ts';
import { cartridge, field, pass } from '../../builders/session-steps.ts';

const heard = (over: Partial<Extract<SystemEvent, { type: 'elsewhere.heard' }>> = {}): SystemEvent => ({
  type: 'elsewhere.heard',
  tablet: '2',
  session: '00000000-0000-4000-8000-0000000000ff' as SessionId,
  entries: 1,
  lastAt: at(1),
  numbing: [],
  needleEnded: true,
  lastNeedleOn: null,
  ...over,
});

test('what was done before another tablet was heard to have noted a reaction may still be entered, what came after may not', () => {
  const chair = chairAt('application');
  chair.say(field('machine', 'Pen 3'));
  chair.say(cartridge());
  chair.later(10);
  chair.say(heard(), 5);
  const entered = (minutesAgo: number) =>
    chair.tries(pass({ occurredAt: addMinutes(chair.now(), -minutesAgo) }))?.kind;
  expect(chair.tries(pass())?.kind).toBe('toxicity-stop');
  expect(entered(4)).toBe('toxicity-stop');
  expect(entered(7)).toBeUndefined();
});

test('more that is heard of the same visit moves nothing: what happened after the first word stays refused', () => {
  const chair = chairAt('application');
  chair.say(field('machine', 'Pen 3'));
  chair.say(cartridge());
  chair.later(10);
  chair.say(heard(), 20);
  chair.say(heard({ entries: 2, needleEnded: false }), 1);
  expect(chair.tries(pass({ occurredAt: addMinutes(chair.now(), -10) }))?.kind).toBe('toxicity-stop');
  expect(chair.tries(pass({ occurredAt: addMinutes(chair.now(), -25) }))).toBeUndefined();
});
