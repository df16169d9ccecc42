import { expectAccessible } from '../driver/axe.ts';
import { chairOn } from '../driver/chair.ts';
import { fingersOn } from '../driver/fingers.ts';
import { pictureTo } from '../driver/pictures.ts';
import { sessionAt, studioReady } from '../driver/short-cuts.ts';
import { expect, test } from '../driver/world.ts';

test('going on without a patch test is signed with a finger, and again when something else is waived', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const hand = await fingersOn(page);
  const chair = chairOn(running, hand);
  await sessionAt(running, 'consultation');
  await chair.section('Patch test, consents');
  await chair.form.answer('Patch test, pigment', 'Waived in writing');
  await chair.press('Read and sign: Without a patch test');
  const words = page.getByRole('group', { name: 'The words: Without a patch test' });
  await expect(words).toContainText('This is about the pigment.');
  await hand.draw(page.getByRole('img', { name: /^Signature of/ }), [
    [
      [0.2, 0.6],
      [0.4, 0.3],
      [0.7, 0.6],
    ],
  ]);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await chair.form.write('Witness', 'Robin Hale');
  await expectAccessible(page, 'a waiver to sign');
  await pictureTo(page, 'out/needle/waiver.png');
  await chair.press('Sign');
  await expect(words).toBeHidden();
  await expect(page.getByText(/^Signed \d\d:\d\d$/)).toBeVisible();

  await chair.form.answer('Patch test, numbing', 'Waived in writing');
  await expect(page.getByText('The words have changed: sign again')).toBeVisible();
  await chair.press('Read again: Without a patch test');
  await expect(words).toContainText('This is about the pigment and the numbing cream.');
  await chair.form.answer('Answer', 'Sign by typing your name');
  await chair.form.write('Full name', 'Marcus Okonkwo-Lindqvist');
  await chair.form.write('Witness', 'Robin Hale');
  await chair.press('Sign');
  await expect(page.getByText(/^Signed \d\d:\d\d, typed$/)).toBeVisible();
  const view = await running.get('session.current', null);
  expect(view?.consents['patchWaiver']?.given).toMatchObject({
    is: 'signed',
    method: 'typed',
    witness: 'Robin Hale',
  });
  expect(view?.requirements.filter(({ id, met }) => id === 'G1-08' && met === 'no')).toEqual([]);

  // Robin does not work here, and signs for having watched.
  const watched = page.getByRole('group', { name: 'Robin Hale watched the signing' });
  await expect(watched).toBeVisible();
  await hand.press(watched.getByRole('button', { name: 'By a signature' }));
  await hand.draw(watched.getByRole('img', { name: 'Signature of Robin Hale' }), [
    [
      [0.2, 0.6],
      [0.4, 0.3],
      [0.7, 0.6],
    ],
  ]);
  await pictureTo(page, 'out/needle/witness.png');
  await hand.press(watched.getByRole('button', { name: 'Take the signature' }));
  await expect(watched).toBeHidden();
  expect((await running.get('session.current', null))?.unattested).toEqual([]);
});
