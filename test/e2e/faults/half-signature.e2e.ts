import { expect } from '@playwright/test';
import { sessionScript } from '../../electron/session/session-script.ts';
import { inkReach } from '../driver/ink.ts';
import { fingersOn } from './touch.ts';
import { setUp, startSession, test } from './world.ts';

test('killed while the finger is on the glass, the signature drawn so far is on the pad again and can be finished', async ({
  world,
}) => {
  const first = await world.launch();
  await setUp(first);
  const { session } = await startSession(first);
  for (const { what } of sessionScript().slice(0, 5))
    if (what !== 'prepare') await first.get('session.apply', { session, from: 'consultation', intent: what });

  const open = async ({ page }: typeof first) => {
    await page
      .getByRole('navigation', { name: 'Parts of the consultation' })
      .getByRole('button', { name: /^Patch test, consents/ })
      .click();
    await page
      .locator('#consent-treatment')
      .getByRole('button', { name: /^Read and sign/ })
      .click();
    const pad = page.locator('#consent-treatment canvas');
    await pad.waitFor();
    return pad;
  };
  const pad = await open(first);
  const fingers = await fingersOn(first.page);
  await fingers.draw(pad, [
    [0.1, 0.6],
    [0.15, 0.3],
    [0.2, 0.7],
    [0.25, 0.4],
  ]);
  await expect(first.page.locator('#consent-treatment').getByText('Saved', { exact: true })).toBeVisible();
  // A second stroke whose finger never lifts: it is stored every quarter of a second.
  await fingers.draw(
    pad,
    [
      [0.4, 0.5],
      [0.45, 0.2],
      [0.5, 0.8],
      [0.55, 0.3],
      [0.6, 0.7],
    ],
    false,
  );
  await expect
    .poll(
      async () =>
        (await first.get('session.current', null))?.consents['treatment']?.ink.at(-1)?.points.at(-1)?.[0] ??
        0,
    )
    .toBeGreaterThan(0.53);
  const drawn = await inkReach(pad);
  expect(drawn).toBeGreaterThan(0.5);
  await first.kill();

  const second = await world.launch();
  await expect(second.page.getByText(/^You were interrupted at \d\d:\d\d\./)).toBeVisible();
  const again = await open(second);
  await expect.poll(() => inkReach(again)).toBeGreaterThan(drawn - 0.06);
  const kept = (await second.get('session.current', null))?.consents['treatment'];
  expect(kept?.given).toBeNull();
  expect(kept?.ink.length).toBeGreaterThanOrEqual(2);

  const more = await fingersOn(second.page);
  await more.draw(again, [
    [0.7, 0.6],
    [0.8, 0.3],
    [0.9, 0.6],
  ]);
  await expect
    .poll(async () => (await second.get('session.current', null))?.consents['treatment']?.ink.length ?? 0)
    .toBeGreaterThan(kept?.ink.length ?? 0);
  await second.page.locator('#consent-treatment').getByLabel('Witness').fill('Kim Lee');
  await second.page.locator('#consent-treatment').getByRole('button', { name: 'Sign', exact: true }).click();
  await expect
    .poll(async () => (await second.get('session.current', null))?.consents['treatment']?.given)
    .not.toBeNull();
  // The next one has the screen for itself.
  await expect(second.page.getByRole('group', { name: 'The words: Numbing cream' })).toBeVisible();
});
