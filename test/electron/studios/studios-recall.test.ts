import { expect, test } from 'vitest';
import { studioOn } from '../session/setup-app.ts';
import { studiosOf } from './setup-studios.ts';

test.each([
  ['Please look into your stock at once.', false],
  ['Lot A1', true],
])('"%s": an answer is complete only where a lot was read', async (text, isComplete) => {
  const studios = studiosOf(studioOn(), []);
  expect(await studios.recall({ text, limit: 10 })).toMatchObject({ isRead: isComplete, isComplete });
});
