import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { expectAccessible } from '../driver/axe.ts';
import { heading } from '../driver/chair.ts';
import { formOn } from '../driver/form.ts';
import { keysOn } from '../driver/keys.ts';
import { studioReady } from '../driver/short-cuts.ts';
import { test } from '../driver/world.ts';
import { jpegBytes } from '../photos/chair-with-photos.ts';
import { fillCupboard } from './cupboard.ts';

const sheet = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

test('a label photo and a safety data sheet are added to a product, looked at and saved; a corrected label keeps the rest', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await fillCupboard(running);
  await page.getByRole('button', { name: 'Stock' }).click();
  await page
    .getByRole('row', { name: /P-8841/ })
    .getByRole('button')
    .click();
  await expect(heading(page, 'Lot P-8841')).toBeVisible();
  await page.getByRole('button', { name: 'Look at the product' }).click();
  await expect(heading(page, 'Northline Inks Carbon Black')).toBeVisible();
  const card = page.getByRole('region', { name: 'Label and safety data sheets' });
  await card
    .getByLabel('Add the label: file')
    .setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') });
  await expect(card.getByRole('alert')).toContainText('neither a picture nor a PDF');
  await card.getByLabel('Add the label: file').setInputFiles({
    name: 'bottle.jpg',
    mimeType: 'image/jpeg',
    buffer: await jpegBytes(page, 'Northline Inks Carbon Black, 12 M'),
  });
  await expect(card.getByRole('listitem').filter({ hasText: 'bottle.jpg' })).toContainText('Label');
  await expect(card.getByRole('alert')).toBeHidden();
  const moving = await jpegBytes(page, 'The back of the bottle');
  for (const [name, buffer] of [
    ['no-end.jpg', moving.subarray(0, -2)],
    ['film-behind.jpg', Buffer.concat([moving, Buffer.from('\0\0\0\u0018ftypmp42 Marcus at home')])],
  ] as const) {
    await card.getByLabel('Add the label: file').setInputFiles({ name, mimeType: 'image/jpeg', buffer });
    await expect(card.getByRole('listitem').filter({ hasText: name })).toContainText('Label');
  }
  await card
    .getByLabel('Add a safety data sheet: file')
    .setInputFiles({ name: 'carbon-sds.pdf', mimeType: 'application/pdf', buffer: sheet });
  await expect(card.getByRole('listitem').first()).toContainText('carbon-sds.pdf');
  await expectAccessible(page, 'files of a product');

  await card.getByRole('button', { name: 'Look at it: bottle.jpg' }).click();
  const dialog = page.getByRole('dialog', { name: 'bottle.jpg' });
  await expect
    .poll(() =>
      dialog
        .getByRole('img', { name: 'bottle.jpg' })
        .evaluate((picture: HTMLImageElement) => picture.naturalWidth),
    )
    .toBeGreaterThan(0);
  await expectAccessible(page, 'a label looked at');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await card.getByRole('button', { name: 'Save a copy: carbon-sds.pdf' }).click();
  await expect(card.getByText(/^Saved as .*carbon-sds\.pdf$/)).toBeVisible();
  expect(readFileSync(join(world.paperDir, 'carbon-sds.pdf'))).toEqual(sheet);

  await page.getByRole('button', { name: 'Correct the label' }).click();
  await formOn(keysOn(page), page.getByRole('main')).answer('Label warns of nickel', 'Yes');
  await page.getByRole('button', { name: 'Store the label' }).click();
  await expect(page.getByRole('definition').filter({ hasText: 'Yes' })).toHaveCount(2);
  await expect(card.getByRole('listitem')).toHaveCount(4);
});
