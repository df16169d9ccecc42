import { expect, test } from 'vitest';
import { keepAwake } from '../../electron/keep-awake.ts';
import { chairAt } from '../builders/session.ts';
import { cartridge, cream, field, pass, passDone } from '../builders/session-steps.ts';

const watching = () => {
  const kept = new Set<number>();
  let next = 0;
  const heard: string[] = [];
  const shows = keepAwake({
    start: (type) => {
      heard.push(type);
      next += 1;
      kept.add(next);
      return next;
    },
    stop: (id) => kept.delete(id),
  });
  return { shows, heard, isAwake: () => kept.size === 1, kept };
};

test('the display stays on from the first cream until the last of it is off', () => {
  const { shows, heard, isAwake, kept } = watching();
  const chair = chairAt('cleanseAndNumb');
  shows(chair.view());
  expect(kept.size).toBe(0);
  chair.say(field('numbingUsed', true));
  chair.say(cream(), 5);
  shows(chair.view());
  chair.say({ type: 'symptoms.checked', signs: [] }, 5);
  shows(chair.view());
  expect(isAwake()).toBe(true);
  expect(heard).toEqual(['prevent-display-sleep']);
  chair.say({ type: 'numbing.removed', application: 'cream-1' });
  shows(chair.view());
  expect(kept.size).toBe(0);
});

test('a pass that is open keeps it on, and its end lets it sleep', () => {
  const { shows, isAwake, kept } = watching();
  const chair = chairAt('application');
  chair.say(cartridge());
  shows(chair.view());
  expect(kept.size).toBe(0);
  chair.say(pass(), 5);
  shows(chair.view());
  expect(isAwake()).toBe(true);
  chair.say(passDone());
  shows(chair.view());
  expect(kept.size).toBe(0);
});
