import { inEnglish } from '../builders/in-words.ts';
import { stageIds } from '../../shared/session/stage.ts';
import { stageTitle } from '../../shared/words/stages.ts';
import { expectAccessible } from './driver/axe.ts';
import { heading } from './driver/chair.ts';
import { stepsIn, studioReady } from './driver/short-cuts.ts';
import { registerQuickly, startQuickly } from './driver/quick.ts';
import { expect, test } from './driver/world.ts';

test('on every screen and in every stage one button, or F1, explains what one looks at', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const told: string[] = [];
  const asked = async (screen: string, how: 'button' | 'key'): Promise<void> => {
    if (how === 'key') await page.keyboard.press('F1');
    else await page.getByRole('button', { name: 'Help', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: `Help: ${screen}` });
    await expect(dialog).toBeVisible();
    told.push(await dialog.innerText());
    if (how === 'button') await expectAccessible(page, `help of ${screen}`);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  };

  await asked('Home', 'button');
  for (const place of [
    'Clients',
    'Completed sessions',
    'Stock',
    'Staff log',
    'People',
    'Protocol',
    'Keys and recovery',
    'About',
  ]) {
    await page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: place }).click();
    await expect(heading(page, place)).toBeVisible();
    await asked(place, 'key');
  }

  const quick = await startQuickly(running, await registerQuickly(running));
  for (const stage of stageIds) {
    await expect(page.locator(`[data-stage="${stage}"]`)).toBeVisible();
    await asked(inEnglish(stageTitle[stage]), stage === 'application' ? 'button' : 'key');
    if (stage !== 'aftercare')
      await quick.follow([...stepsIn(stage), { minutesBefore: 0, what: { type: 'stage.completed' } }]);
  }
  expect(new Set(told).size).toBe(told.length);
});
