import { existsSync, readdirSync } from 'node:fs';
import { fillFirstStart, typeCodeBack } from './driver/first-start.ts';
import { fingersOn } from './driver/fingers.ts';
import { expect, test } from './driver/world.ts';

test('a new user gets from the first screen to home', async ({ world }) => {
  const { page } = await world.launch();
  const hand = await fingersOn(page);
  const code = await fillFirstStart(page, hand);
  await hand.press(page.getByRole('button', { name: 'Save this page' }));
  await expect(page.getByText(/^Saved as/)).toBeVisible();
  expect(readdirSync(world.paperDir)).toEqual(['Stipple recovery page.pdf']);
  expect(existsSync(world.dataDir)).toBe(true);
  await typeCodeBack(page, hand, code);
});
