import { expect } from '@playwright/test';
import { expectAccessible } from '../driver/axe.ts';
import { formOn } from '../driver/form.ts';
import { keysOn } from '../driver/keys.ts';
import { registerQuickly } from '../driver/quick.ts';
import { sessionAt, studioReady } from '../driver/short-cuts.ts';
import { test } from '../driver/world.ts';
import { fillCupboard } from './cupboard.ts';
import { scan } from './scanner.ts';

test('with an empty cupboard a lot is scanned at the chair, added to stock on the way, and chosen', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const quick = await sessionAt(running, 'application', await registerQuickly(running));
  const opened = page.getByRole('region', { name: 'Cartridges', exact: true });
  await opened.getByRole('button', { name: 'Open a cartridge' }).click();
  const card = page.getByRole('dialog', { name: 'New cartridge' });
  const lot = card.getByRole('textbox', { name: 'Lot', exact: true });
  await lot.focus();
  await scan(page, ']d201040123456789011728113010C-5520');
  await expect(lot).toHaveValue('C-5520');
  await expect(
    card.getByRole('group', { name: 'Use by' }).getByRole('textbox', { name: 'Month' }),
  ).toHaveValue('11');
  await lot.focus();
  await page.keyboard.press('Tab');
  await card.getByRole('button', { name: 'Add it to stock' }).click();

  const dialog = page.getByRole('dialog', { name: 'Add the lot to stock' });
  await expect(dialog.getByRole('textbox', { name: 'Lot', exact: true })).toHaveValue('C-5520');
  await expectAccessible(page, 'adding a lot at the chair');
  await dialog.getByRole('button', { name: 'New product' }).click();
  const label = formOn(keysOn(page), page.getByRole('dialog', { name: 'Add the product' }));
  await label.write('Manufacturer', 'Fineline');
  await label.write('Product', 'Micro 3RL');
  await label.answer('Needle', '3RL');
  await label.write('Diameter (mm)', '0.25');
  await label.answer('With membrane', 'Yes');
  await label.press('Add the product');
  await expect(dialog.getByRole('button', { name: /Fineline Micro 3RL/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Take into stock' }).click();
  await expect(dialog).toBeHidden();
  await expect(card.getByRole('radio', { name: /Fineline Micro 3RL.*C-5520/ })).toBeChecked();
  await card.getByRole('button', { name: 'Sealed pack, seen by the client: open it' }).click();
  await expect(opened.getByText(/lot C-5520/)).toBeVisible();
  await quick.refresh();
  expect(quick.view().cartridges.at(-1)).toMatchObject({
    manufacturer: 'Fineline',
    config: '3RL',
    lotId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
});

test('a lot typed with an O for a zero is asked about, and the known one is a tap away', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await fillCupboard(running);
  await sessionAt(running, 'application', await registerQuickly(running));
  const opened = page.getByRole('region', { name: 'Cartridges', exact: true });
  await opened.getByRole('button', { name: 'Open a cartridge' }).click();
  const card = page.getByRole('dialog', { name: 'New cartridge' });
  await card.getByRole('button', { name: 'Type or scan another lot' }).click();
  await formOn(keysOn(page), card).write('Lot', 'C-552O');
  await page.keyboard.press('Tab');
  await expect(card.getByText('Did you mean lot C-5520?')).toBeVisible();
  await card.getByRole('button', { name: 'Use lot C-5520' }).click();
  await expect(card.getByRole('radio', { name: /C-5520/ })).toBeChecked();
});
