import { expectAccessible } from './driver/axe.ts';
import { heading } from './driver/chair.ts';
import { fillFirstStart, typeCodeBack } from './driver/first-start.ts';
import { fingersOn } from './driver/fingers.ts';
import { keysOn } from './driver/keys.ts';
import { formOn } from './driver/form.ts';
import { onlyPdf, pdfText } from './driver/pdf.ts';
import { expect, passphrase, test } from './driver/world.ts';

test('a new user gets from the first screen to home, and the next start asks for the passphrase', async ({
  world,
}) => {
  const first = await world.launch();
  const { page } = first;
  const hand = await fingersOn(page);

  // A step that lacks something says so at the field and stays.
  await hand.press(page.getByRole('button', { name: 'Continue' }));
  await expect(page.getByText('Type the name of the studio.')).toBeVisible();
  await expect(heading(page, 'Your studio')).toBeVisible();
  await expectAccessible(page, 'first start, a field is missing');

  const code = await fillFirstStart(page, hand);
  await expectAccessible(page, 'recovery code');
  await hand.press(page.getByRole('button', { name: 'Save this page' }));
  await expect(page.getByText(/^Saved as/)).toBeVisible();
  const paper = pdfText(onlyPdf(world.paperDir, 'recovery page.pdf'));
  for (const group of code.split('-')) expect(paper).toContain(group);
  const fingerprint =
    (await page.locator('.fingerprint').innerText()).match(/[0-9a-f]{4}( [0-9a-f]{4})+/)?.[0] ??
    'no fingerprint';
  expect(paper).toContain(fingerprint);

  // Another group than the last one does not open; the code is not on paper yet.
  await formOn(hand, page).write('Type the last group of the code', 'AAAAA');
  await hand.press(page.getByRole('button', { name: 'The code is safe, open Stipple' }));
  await expect(page.getByText(/That is not the last group of the code/)).toBeVisible();
  await typeCodeBack(page, hand, code);
  await expect(page.getByText('No clients yet')).toBeVisible();
  await expectAccessible(page, 'home, empty');
  await first.close();

  const second = await world.launch({ passphrase: null });
  const keys = keysOn(second.page);
  const lock = formOn(keys, second.page);
  await expect(heading(second.page, 'Open the record')).toBeVisible();
  await expectAccessible(second.page, 'unlock');
  await lock.write('Passphrase', 'not the right one');
  await second.page.keyboard.press('Enter');
  await expect(second.page.getByText(/not the passphrase/)).toBeVisible();
  await lock.write('Passphrase', passphrase);
  await second.page.keyboard.press('Enter');
  await expect(heading(second.page, 'Home')).toBeVisible();
  await expect(second.page.getByRole('button', { name: /^Record intact/ })).toBeVisible();
});
