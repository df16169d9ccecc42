import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './driver/axe.ts';
import { pdfText } from './driver/pdf.ts';
import { pictureTo } from './driver/pictures.ts';
import { setUpQuickly } from './driver/quick.ts';
import { closedSession } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

test('a client is erased from a button, typed by name, and takes a certificate home', async ({
  world,
}, info) => {
  const running = await world.launch();
  const { page } = running;
  await setUpQuickly(running);
  await page.reload();
  await closedSession(running);
  await page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Clients' }).click();
  await page
    .getByRole('button', { name: /Marcus Okonkwo/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Erase this client' }).click();
  const dialog = page.getByRole('alertdialog', { name: /^Erase Marcus .* for good\?$/ });
  // Nothing is asked for yet: it says what is missing instead of erasing.
  await dialog.getByRole('button', { name: 'Erase for good' }).click({ force: true });
  await expect(dialog.getByText('Say why.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'The client asked' }).click();
  await dialog.getByLabel('Type the name to go on').fill('Marcus');
  await dialog.getByRole('button', { name: 'Erase for good' }).click({ force: true });
  await expect(dialog.getByText('Type the name as it stands above.')).toBeVisible();
  await expectAccessible(page, 'before a client is erased');
  await pictureTo(page, info.outputPath('erase.png'));
  await dialog.getByLabel('Type the name to go on').fill('marcus okonkwo-lindqvist');
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(dialog.getByText(/^Erased\. The certificate/)).toBeVisible();
  const file = join(world.paperDir, 'Certificate.pdf');
  expect(existsSync(file)).toBe(true);
  const words = pdfText(file);
  expect(words).toContain('Certificate of erasure');
  expect(words).toContain('Marcus Okonkwo-Lindqvist');
  await dialog.getByRole('button', { name: 'Back to clients' }).click();
  await expect(page.getByText('Marcus Okonkwo')).toHaveCount(0);
});
