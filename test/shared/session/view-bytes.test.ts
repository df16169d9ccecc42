import { expect, test } from 'vitest';
import { stageIds } from '../../../shared/session/stage.ts';
import { createChair } from '../../builders/session.ts';
import { stepsOf } from '../../builders/session-steps.ts';

const KB = 1024;

/** What crosses to the window with each tap of a whole visit, in bytes. */
const crossing = (): { readonly atWork: readonly number[]; readonly atTheEnd: number } => {
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
  return { atWork: sizes.slice(0, -1), atTheEnd: sizes.at(-1) ?? 0 };
};

test('what a tap sends to the window stays small: the view alone, and not all that main holds', () => {
  const { atWork, atTheEnd } = crossing();
  const sizes = atWork.toSorted((a, b) => a - b);
  expect(sizes.length).toBeGreaterThan(200);
  // 20 to 34 kB, half of it 23 or less.
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(28 * KB);
  expect(sizes.at(-1)).toBeLessThan(40 * KB);
  // With every answer, tick and fact that can be put right from then on, and its old value: sent when it ends and after each correction.
  expect(atTheEnd).toBeLessThan(96 * KB);
});
