import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lookOn } from './driver/look.ts';
import { setUpQuickly } from './driver/quick.ts';
import { expect, test } from './driver/world.ts';

test('home warns while there is no backup; a folder is chosen, and from then on home says how fresh the last one is', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await setUpQuickly(running);
  await expect(page.getByText('No backup is set up.')).toBeVisible();
  await page.getByRole('button', { name: 'See backups' }).click();
  const card = page.getByRole('region', { name: 'Backup', exact: true });
  await expect(card.getByText('Not chosen yet')).toBeVisible();
  // The drive is not plugged in yet.
  await card.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(card.getByText(/is not there. Plug in the drive/)).toBeVisible();
  mkdirSync(join(world.paperDir, 'drive'));
  await card.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(card.getByText(/^Last good backup/)).toBeVisible();
  await expect(card.getByText(/is not there/)).toBeHidden();
  await lookOn(running)('backup');
  await card.getByRole('button', { name: 'Rehearse with the code' }).click();
  await expect(card.getByText('Type the recovery code from its page.')).toBeVisible();
  await card.getByRole('textbox', { name: 'Recovery code' }).fill('AAAAA');
  await card.getByRole('button', { name: 'Rehearse with the code' }).click();
  await expect(card.getByText(/40 characters in 8 groups/)).toBeVisible();
  await card.getByRole('button', { name: 'Back up now' }).click();
  await expect(card.getByText(/everything up to the last entry/)).toBeVisible();
  await page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Home' }).click();
  await expect(page.getByText(/Last good backup .*everything up to the last entry/)).toBeVisible();
  await expect(page.getByText(/Never rehearsed/)).toBeVisible();
});
