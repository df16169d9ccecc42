import type { Intent } from '../../../shared/session/events.ts';
import { stepsIn, sessionAt, studioReady } from '../driver/short-cuts.ts';
import { expect, test } from '../driver/world.ts';
import { cameraOn } from './camera.ts';

test('application and fine-tune as they are worked', async ({ world }) => {
  const running = await world.launch();
  const { page, advance } = running;
  await studioReady(running);
  const quick = await sessionAt(running, 'application');
  const shoot = cameraOn(page, '14-at-the-needle');
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' }).first();
  const steps = stepsIn('application')
    .map(({ what }) => what)
    .filter((what): what is Intent => what !== 'prepare');
  const of = (type: Intent['type']) => steps.filter((what) => what.type === type);
  for (const what of [...of('field.set'), ...of('cartridge.opened')]) await quick.say(what);
  await page.reload();
  await shoot('before-the-first-pass');
  for (const what of of('pass.started')) await quick.say(what);
  await advance(31);
  await expect(page.getByRole('button', { name: 'Finish pass' })).toBeVisible();
  await shoot('pass-running-pain-due');
  await button('New cartridge').click();
  await shoot('new-cartridge');
  await page.keyboard.press('Escape');
  await quick.say({ type: 'pain.scored', score: 2 });
  await button('Break').click();
  await advance(3);
  await shoot('on-a-break');
  await button('Back to work').click();
  await button(/^Undo: /).click();
  await shoot('undo');
  await button('Keep it').click();
  await quick.refresh();
  await quick.say({
    ...(of('pass.finished')[0] as Extract<Intent, { type: 'pass.finished' }>),
    skin: 'bleeding',
  });
  await shoot('zone-bled');
  await button('Go on, with a reason').click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).fill('One drop, pressed and dry');
  await page.getByRole('dialog').getByRole('button', { name: 'Override' }).click();
  await button('Fold the pass away')
    .click()
    .catch(() => undefined);
  await shoot('folded');
  await quick.refresh();
  for (const what of steps.filter(
    (one) =>
      !['field.set', 'cartridge.opened', 'pass.started', 'pass.finished', 'pain.scored'].includes(one.type),
  ))
    await quick.say(what).catch(() => undefined);
  await quick.say({ type: 'stage.completed' });
  await expect(page.locator('[data-stage="fineTune"]')).toBeVisible();
  await shoot('fine-tune-settling');
  await advance(6);
  const [looked] = stepsIn('fineTune')
    .map(({ what }) => what)
    .filter(
      (what): what is Extract<Intent, { type: 'light.checked' }> =>
        what !== 'prepare' && what.type === 'light.checked',
    );
  if (looked !== undefined) await quick.say({ ...looked, ok: false, note: 'A shadow behind the crown' });
  await page.getByRole('region', { name: 'Lights and distances' }).scrollIntoViewIfNeeded();
  await shoot('fine-tune-lights');
  await page.getByRole('region', { name: 'Borders' }).scrollIntoViewIfNeeded();
  await shoot('fine-tune-borders');
});
