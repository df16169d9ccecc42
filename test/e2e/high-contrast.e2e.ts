import { chairOn } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { expectToldApart } from './driver/high-contrast.ts';
import { registerQuickly, startQuickly } from './driver/quick.ts';
import { closedSession, stepsIn, studioReady } from './driver/short-cuts.ts';
import { stageIds } from '../../shared/session/stage.ts';
import { expect, test } from './driver/world.ts';

test('in a high-contrast theme of the system a chosen answer, a zone, a tick and every icon keep their difference on every screen', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await closedSession(running);
  await expectToldApart(page, 'home');
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
    await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
    await expectToldApart(page, place);
  }

  const quick = await startQuickly(
    running,
    await registerQuickly(running, { fullName: 'Ana Petrova', firstName: 'Ana' }),
  );
  const chair = chairOn(running, await fingersOn(page));
  for (const stage of stageIds) {
    await quick.follow(stepsIn(stage));
    await expectToldApart(page, stage);
    if (stage === 'consultation')
      for (const part of ['Health', 'Zones and plan']) {
        await chair.section(part);
        await expectToldApart(page, part);
      }
    if (stage === 'aftercare') break;
    await quick.follow([{ minutesBefore: 0, what: { type: 'stage.completed' } }]);
    await expect(page.locator(`[data-stage="${stage}"]`)).toBeHidden();
  }
});
