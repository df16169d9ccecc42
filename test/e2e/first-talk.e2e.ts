import { expectAccessible } from './driver/axe.ts';
import { chairOn, heading, standsIn } from './driver/chair.ts';
import { fillClient, openNewClient } from './driver/clients.ts';
import { fingersOn } from './driver/fingers.ts';
import { formOn } from './driver/form.ts';
import { startQuickly } from './driver/quick.ts';
import { studioReady } from './driver/short-cuts.ts';
import { backHome } from './driver/visit/endings.ts';
import { expect, test } from './driver/world.ts';

test('a first talk is held, ended, and gone on from at the visit', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const hand = await fingersOn(page);
  const chair = chairOn(running, hand);

  await openNewClient(page, hand);
  await fillClient(page, hand);
  await formOn(hand, page).answer('Kind of session', 'First talk');
  await hand.goOn(page.getByRole('button', { name: 'Start session' }));
  await expect(heading(page, 'Consultation')).toBeVisible();
  const talk = await running.get('session.current', null);

  await chair.section('Patch test, consents');
  await formOn(hand, page).answer('Patch test, pigment', 'No reaction seen');
  await chair.section('Patch test, consents');
  await hand.press(page.getByRole('button', { name: /^(Show|Read) / }).first());
  await page.keyboard.press('Escape');
  await chair.section('Outcome');
  await expect(page.getByText('Patch test: entered.')).toBeVisible();
  await expect(page.getByText(/The time to think runs\.$/)).toBeVisible();
  await expectAccessible(page, 'outcome of a first talk');
  await chair.press('End the first talk');
  await expect(heading(page, 'First talk ended')).toBeVisible();
  await backHome(chair);

  await running.advance(26 * 60);
  const visit = await startQuickly(running, talk?.client.id ?? '');
  expect(await standsIn(running)).toEqual({ place: 'consultation', stage: 'consultation' });
  expect(
    visit.view().requirements.find(({ id, scope }) => id === 'G1-05' && scope === 'coolingOff'),
  ).toMatchObject({
    state: 'met',
  });
  await chair.section('Patch test, consents');
  await hand.press(page.getByRole('button', { name: /still true/i }).first());
  await expect(
    page
      .getByRole('radiogroup', { name: 'Patch test, pigment' })
      .getByRole('radio', { name: 'No reaction seen' }),
  ).toBeChecked();
});
