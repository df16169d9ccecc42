import { expect } from '@playwright/test';
import { registerQuickly } from '../driver/quick.ts';
import { sessionAt, stepsIn, studioReady } from '../driver/short-cuts.ts';
import { test } from '../driver/world.ts';
import { addProduct, fillCupboard, pigment, receive } from './cupboard.ts';

test('a lot stopped while its form stands open cannot be entered; the form says why, and another lot goes on', async ({
  world,
}) => {
  const running = await world.launch();
  const { page, get } = running;
  await studioReady(running);
  const { needle, lots } = await fillCupboard(running);
  const quick = await sessionAt(running, 'application', await registerQuickly(running));
  const opened = page.getByRole('region', { name: 'Cartridges', exact: true });
  await opened.getByRole('button', { name: 'Open a cartridge' }).click();
  const card = page.getByRole('dialog', { name: 'New cartridge' });
  const list = card.getByRole('radiogroup', { name: 'Lot from stock' });
  await expect(list.getByRole('radio', { name: /C-5520/ })).toBeChecked();
  // Filled in by the screen, so there is nothing to lose yet.
  await expect(card.getByText('not saved yet')).toBeHidden();

  // A box comes in, another is stopped: the open form hears both.
  const other = await receive(running, needle, 'C-6001');
  await expect(list.getByRole('radio', { name: /C-6001/ })).toBeVisible();
  await get('stock.recall', { id: lots.needles, reason: 'Seal not tight', notice: 'FSN 26/114' });
  await expect(list.getByRole('radio', { name: /C-5520/ })).toBeHidden();
  const why = 'Lot C-5520 of Fineline Micro 3RL was recalled (Seal not tight): never use it.';
  await expect(card.getByRole('alert').filter({ hasText: why })).toBeVisible();
  await card.getByRole('button', { name: 'Sealed pack, seen by the client: open it' }).click();
  await expect(card.locator('.form-foot').getByRole('alert')).toContainText(why);
  await quick.refresh();
  expect(quick.view().cartridges).toEqual([]);

  await list.locator('label').filter({ hasText: 'C-6001' }).click();
  await expect(list.getByRole('radio', { name: /C-6001/ })).toBeChecked();
  await expect(card.getByRole('alert').filter({ hasText: why })).toHaveCount(1);
  await card.getByRole('button', { name: 'Sealed pack, seen by the client: open it' }).click();
  await expect(opened.getByText(/lot C-6001/)).toBeVisible();
  await quick.refresh();
  expect(quick.view().cartridges).toMatchObject([{ lot: 'C-6001', lotId: other }]);
});

test('of two open bottles of one pigment the one used last is offered first', async ({ world }) => {
  const running = await world.launch();
  const { page, get } = running;
  await studioReady(running);
  const { lots } = await fillCupboard(running);
  await get('stock.open', { id: lots.fresh, on: '2026-11-20' });
  const bottles = page.getByRole('radiogroup', { name: 'Pigment lot from stock' }).getByRole('radio');
  const quick = await sessionAt(running, 'colourMatch', await registerQuickly(running));
  // Neither was used: the one that must be used up sooner stands first.
  await expect(bottles.nth(0)).toHaveAccessibleName(/P-8841/);
  await expect(bottles.nth(1)).toHaveAccessibleName(/P-9020/);
  const mix = stepsIn('colourMatch')
    .map(({ what }) => what)
    .find((what) => what !== 'prepare' && what.type === 'mix.made');
  if (mix === undefined) throw new Error('the script mixes nothing');
  await quick.say({ ...mix, pigmentLot: 'P-9020', pigmentLotId: lots.fresh, pigmentExpiry: '2028-11' });
  await page.getByRole('button', { name: 'Pause session' }).click();
  await page.getByRole('button', { name: 'Home', exact: true }).click();

  await sessionAt(
    running,
    'colourMatch',
    await registerQuickly(running, { fullName: 'Tom Berger', firstName: 'Tom', dateOfBirth: '1979-08-30' }),
  );
  await expect(bottles.nth(0)).toHaveAccessibleName(/P-9020/);
  await expect(bottles.nth(1)).toHaveAccessibleName(/P-8841/);
});

test('the only lot in date is filled in by itself, and nothing is entered before it was looked at', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await receive(running, await addProduct(running, pigment), 'P-8841');
  const quick = await sessionAt(running, 'colourMatch', await registerQuickly(running));
  const card = page.getByRole('region', { name: 'Mixes', exact: true });
  await expect(card.getByRole('radio', { name: /P-8841/ })).toBeChecked();
  await expect(card.getByRole('textbox', { name: 'Manufacturer', exact: true })).toHaveValue(
    'Northline Inks',
  );
  await quick.refresh();
  expect(quick.view().mixes).toEqual([]);
});
