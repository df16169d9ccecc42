import { expectAccessible } from './driver/axe.ts';
import { expectNothingCutOff, expectNoSideways, viewAs } from './driver/frame.ts';
import { pictureTo } from './driver/pictures.ts';
import { setUpQuickly } from './driver/quick.ts';
import { closedSession } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';
import { jpegBytes } from './photos/chair-with-photos.ts';

test('on day 7 the client is called, says what is wrong and sends a photo, which goes to the form of unwanted events', async ({
  world,
}, info) => {
  const running = await world.launch();
  const { page } = running;
  await setUpQuickly(running);
  await page.reload();
  await closedSession(running);
  await running.advance(7 * 24 * 60);
  await page.reload();
  await page.getByRole('button', { name: 'Call: Marcus Okonkwo-Lindqvist, day 7' }).click();
  const dialog = page.getByRole('dialog', { name: 'Marcus Okonkwo-Lindqvist, day 7' });
  await expect(dialog.getByText(/^Hello, it is the studio\. Are the scabs falling off/)).toBeVisible();
  await dialog.getByRole('radio', { name: 'Something worries them' }).click();
  await dialog.getByRole('textbox', { name: 'What the client said' }).fill('Bumps in the dots');
  const choose = (name: string, buffer: Buffer) =>
    dialog.getByLabel('Picture file').setInputFiles({ name, mimeType: 'image/jpeg', buffer });
  await choose('no-picture.jpg', Buffer.from('hello'));
  await expect(dialog.getByText(/^This file is not a picture/)).toBeVisible();
  await choose('bumps.jpg', await jpegBytes(page, 'bumps'));
  await expect(dialog.getByRole('img', { name: 'Photo 1' })).toBeVisible();
  await choose('twice.jpg', await jpegBytes(page, 'twice'));
  await dialog.getByRole('button', { name: 'Leave photo 2 out' }).click();
  await expect(dialog.getByRole('img', { name: 'Photo 2' })).toHaveCount(0);
  await expectAccessible(page, 'a call with a photo');
  for (const size of [
    { width: 800, height: 1280 },
    { width: 1280, height: 800 },
  ]) {
    await viewAs(running, size);
    await expectNoSideways(page, `a call at ${size.width}`);
    await expectNothingCutOff(page, `a call at ${size.width}`);
    await pictureTo(page, info.outputPath(`call-${size.width}.png`));
  }
  await dialog.getByRole('button', { name: 'Enter the call' }).click();
  await expect(dialog.getByText(/^Entered\. If it is a reaction/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Open the client' }).click();
  await page.getByRole('button', { name: /^Sent on day 7, / }).click();
  await expect(page.getByRole('dialog', { name: 'Sent on day 7' }).getByRole('img')).toBeVisible();
  await page.keyboard.press('Escape');
  await page
    .getByRole('region', { name: 'Unwanted events' })
    .getByRole('button', { name: 'Enter an event' })
    .click();
  const form = page.getByRole('dialog', { name: 'Unwanted event' });
  await expect(
    form
      .getByRole('radio', { name: 'Sent on day 7' })
      .or(form.getByRole('button', { name: 'Sent on day 7' })),
  ).toBeVisible();
});
