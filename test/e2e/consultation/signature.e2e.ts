import type { CDPSession, Locator } from '@playwright/test';
import { sessionScript } from '../../electron/session/session-script.ts';
import { boxAtRest } from '../driver/frame.ts';
import { setUp, startSession, test } from '../faults/world.ts';
import { expect } from '../driver/world.ts';

interface Finger {
  readonly id: number;
  readonly at: readonly [across: number, down: number];
  /** Half of what touches the glass, in CSS pixels. */
  readonly radius?: number;
}

/** Several fingers at once, through DevTools: each call says which are on the glass now. */
const handOn = async (devtools: CDPSession, pad: Locator) => {
  await pad.scrollIntoViewIfNeeded();
  const box = await boxAtRest(pad);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map(({ id, at: [across, down], radius = 5 }) => ({
        id,
        x: box.x + across * box.width,
        y: box.y + down * box.height,
        radiusX: radius,
        radiusY: radius,
      })),
    });
};

test('a dot is no signature, and a tap on the blocked button says so', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await setUp(running);
  const { session } = await startSession(running);
  for (const { what } of sessionScript().slice(0, 5))
    if (what !== 'prepare')
      await running.get('session.apply', { session, from: 'consultation', intent: what });
  await page
    .getByRole('navigation', { name: 'Parts of the consultation' })
    .getByRole('button', { name: /^Patch test, consents/ })
    .click();
  const consent = page.locator('#consent-treatment');
  await consent.getByRole('button', { name: /^Read and sign/ }).click();
  const pad = consent.locator('canvas');
  await pad.waitFor();
  const touch = await handOn(await page.context().newCDPSession(page), pad);
  const inkNow = async () => (await running.get('session.current', null))?.consents['treatment']?.ink ?? [];
  const sign = consent.getByRole('button', { name: 'Sign', exact: true });
  await consent.getByLabel('Witness').fill('Kim Lee');

  await touch('touchStart', [{ id: 1, at: [0.5, 0.5] }]);
  await touch('touchEnd', []);
  await expect.poll(async () => (await inkNow()).length).toBe(1);
  // Blocked, and never mute: a tap says what is missing.
  await sign.click({ force: true });
  await expect(consent.getByText('That is a dot and no signature yet.')).toBeVisible();
  await expect(consent.getByText(/^Signed \d\d:\d\d/)).toHaveCount(0);
  await consent.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(async () => (await inkNow()).length).toBe(0);
});
