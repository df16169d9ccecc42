import { expect, test } from 'vitest';
import { stageIds } from '../../../shared/session/stage.ts';
import { createChair } from '../../builders/session.ts';
import { stepsOf } from '../../builders/session-steps.ts';

const KB = 1024;

/** What crosses to the window with each tap of a whole visit, in bytes. */
const crossing = (): readonly number[] => {
  const chair = createChair();
  const sizes: number[] = [];
  const look = (): void => void sizes.push(Buffer.byteLength(JSON.stringify(chair.view())));
  const say: typeof chair.say = (...args) => {
    chair.say(...args);
    look();
  };
  const told = {
    ...chair,
    say,
    sayAll: (all: Parameters<typeof chair.sayAll>[0]) => all.forEach((one) => say(one)),
  };
  for (const stage of stageIds) {
    stepsOf[stage](told);
    chair.settle();
    told.say(stage === 'aftercare' ? { type: 'session.closed' } : { type: 'stage.completed' }, 1);
  }
  return sizes;
};

test('what a tap sends to the window stays small: the view alone, and not all that main holds', () => {
  const sizes = crossing().toSorted((a, b) => a - b);
  expect(sizes.length).toBeGreaterThan(200);
  // 20 to 34 kB, half of it 23 or less.
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(28 * KB);
  expect(sizes.at(-1)).toBeLessThan(40 * KB);
});
