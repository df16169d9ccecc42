import { inEnglish } from '../builders/in-words.ts';
import { expectAccessible } from './driver/axe.ts';
import { heading } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { formOn } from './driver/form.ts';
import { registerQuickly, startQuickly } from './driver/quick.ts';
import { studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

test('a session that is over takes an addition, which stands in the timeline behind the end', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const quick = await startQuickly(running, await registerQuickly(running));
  await quick.say({ type: 'session.deferred', reason: 'Sunburn', noteForClient: 'In four weeks' });
  await page.reload();
  const hand = await fingersOn(page);
  await hand.press(page.getByRole('button', { name: 'Back to home' }));
  await expect(heading(page, 'Home')).toBeVisible();
  // Who went home is home, also when the window begins anew.
  await page.reload();
  await expect(heading(page, 'Home')).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Completed sessions' }));
  await hand.press(page.getByRole('button', { name: 'Marcus Okonkwo-Lindqvist' }).first());
  await hand.press(page.getByRole('button', { name: 'Correct or add' }));
  const dialog = page.getByRole('dialog', { name: 'Correct or add' });
  const form = formOn(hand, dialog);
  await form.press('Enter the addition');
  await expect(dialog.getByText('Write what belongs in the record.')).toBeVisible();
  await form.write('What belongs in the record', 'It was a heat rash.');
  await form.write('Reason', 'The doctor wrote so');
  await expectAccessible(page, 'addition to a session that is over');
  await form.press('Enter the addition');
  await expect(dialog).toBeHidden();
  await expect(
    page.getByText('Added after the end: It was a heat rash. Reason: The doctor wrote so'),
  ).toBeVisible();
  await expect(page.getByText('1 so far')).toBeVisible();

  const told = await running.get('completed.open', { session: quick.session });
  expect(told.row.ending).toBe('deferred');
  expect(told.timeline.some(({ text }) => inEnglish(text).startsWith('Session deferred'))).toBe(true);
});
