import { expect, test } from '../driver/world.ts';
import { chairOn } from '../driver/chair.ts';
import { fingersOn } from '../driver/fingers.ts';
import { atTheNeedle, dock, minutesFrom } from './at-work.ts';

test('killed in the middle of a pass, the pass runs on with its own start, and a break that was on is still on', async ({
  world,
  startMs,
}) => {
  const running = await world.launch();
  const { chair, quick } = await atTheNeedle(running, startMs);
  const first = dock(chair, 'Crown, pass 1');
  await chair.hand.write(first.scope.getByRole('textbox', { name: 'Volts' }), '7');
  await first.press('Start pass');
  await expect(first.scope.getByRole('button', { name: 'Finish pass' })).toBeVisible();
  await running.advance(12);
  await quick.refresh();
  const { startedAt } = quick.view().passes[0] ?? {};
  await running.kill();

  const again = await world.launch();
  const after = chairOn(again, await fingersOn(again.page));
  const still = dock(after, 'Crown, pass 1');
  await expect(still.scope.getByRole('button', { name: 'Finish pass' })).toBeVisible();
  await expect(still.scope.locator('.pass-clock b')).toHaveText(minutesFrom(12));
  await again.advance(8);
  await expect(still.scope.locator('.pass-clock b')).toHaveText(minutesFrom(20));
  await still.press('Break');
  await expect(still.scope.getByText(/^On a break/)).toBeVisible();
  const stood = await still.scope.locator('.pass-clock b').innerText();
  await again.kill();

  const third = await world.launch();
  const last = chairOn(third, await fingersOn(third.page));
  const resting = dock(last, 'Crown, pass 1');
  await expect(resting.scope.getByText(/^On a break/)).toBeVisible();
  await third.advance(5);
  await expect(resting.scope.locator('.pass-clock b')).toHaveText(stood);
  await last.press('Back to work');
  await resting.answer('Skin', 'None');
  await resting.press('Finish pass');
  await expect(
    last.card('Done so far').scope.getByRole('button', { name: 'Correct Crown, pass 1' }),
  ).toBeVisible();
  const view = await third.get('session.current', null);
  expect(view?.passes).toEqual([expect.objectContaining({ startedAt, passNumber: 1, mistaken: false })]);
  // Five minutes and as long as this machine took to start again.
  expect(view?.breaks).toHaveLength(1);
  expect(view?.breaks[0]?.minutes).toBeGreaterThanOrEqual(5);
  expect(view?.breaks[0]?.minutes).toBeLessThan(10);
  expect(view?.work?.zones[0]?.minutes).toBeGreaterThanOrEqual(20);
  expect(view?.work?.zones[0]?.minutes).toBeLessThan(25);
});
