import type { Page } from '@playwright/test';
import { heading } from '../driver/chair.ts';
import { toTop } from '../driver/pictures.ts';
import { registerQuickly } from '../driver/quick.ts';
import { closedSession, sessionAt, studioReady } from '../driver/short-cuts.ts';
import { expect, test } from '../driver/world.ts';
import { scan } from '../stock/scanner.ts';
import { fillCupboard } from '../stock/cupboard.ts';
import { cameraOn } from './camera.ts';

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

test('the stock: empty and full, a delivery, one lot, a product, and whom a lot reached', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const shoot = cameraOn(page, '20-stock');
  await press(page, 'Stock');
  await expect(page.getByText('Nothing in stock yet')).toBeVisible();
  await shoot('stock-empty');
  const { lots } = await fillCupboard(running);
  const marcus = await registerQuickly(running);
  await closedSession(running, marcus);
  await press(page, 'Stock');
  await expect(page.getByRole('button', { name: /Fineline Micro/ }).first()).toBeVisible();
  await shoot('stock');
  await press(page, 'Receive a lot');
  await expect(heading(page, 'Receive a lot')).toBeVisible();
  await scan(page, ']d201040123456789011729063010C-6001');
  await expect(page.getByRole('textbox', { name: 'Lot' })).toHaveValue('C-6001');
  await shoot('stock-receive');
  await press(page, 'New product');
  await page.getByRole('radio', { name: 'Pigment' }).click();
  await shoot('stock-new-product');
  await press(page, 'Back to the lot');
  await press(page, 'Back to stock');
  await page
    .getByRole('row', { name: /C-5481/ })
    .getByRole('button')
    .click();
  await expect(heading(page, 'Lot C-5481')).toBeVisible();
  await shoot('stock-lot');
  await press(page, 'Release');
  await expect(page.getByRole('dialog')).toBeVisible();
  await shoot('stock-release');
  await page.keyboard.press('Escape');
  await press(page, 'Look at the product');
  await expect(heading(page, 'Fineline Micro 3RL')).toBeVisible();
  await shoot('stock-product');
  await press(page, 'Back to stock');
  await press(page, 'Recall a lot');
  await expect(heading(page, 'Recall a lot')).toBeVisible();
  await shoot('recall-empty');
  await page.getByRole('textbox', { name: 'Lot or a part of it' }).fill('P1');
  await expect(page.getByText(/\d+ ?client/)).toBeVisible();
  await shoot('recall');
  const quick = await sessionAt(
    running,
    'application',
    await registerQuickly(running, { fullName: 'Tom Berger' }),
  );
  await shoot('application-lots');
  await press(page, 'Open a cartridge');
  await press(page, /^Lots that cannot be used/).catch(() => undefined);
  await page.locator('.lot-picker').first().scrollIntoViewIfNeeded();
  await shoot('application-lots-all');
  expect(quick.view().place).toBe('application');
  expect(lots.needles).not.toBe('');
  await toTop(page);
});
