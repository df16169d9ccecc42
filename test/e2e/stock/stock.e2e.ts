import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { LocalDate } from '../../../shared/time.ts';
import type { ScriptStep } from '../../electron/session/session-script.ts';
import { expectAccessible } from '../driver/axe.ts';
import { heading } from '../driver/chair.ts';
import { formOn } from '../driver/form.ts';
import { keysOn } from '../driver/keys.ts';
import { registerQuickly } from '../driver/quick.ts';
import { sessionAt, stepsIn, studioReady } from '../driver/short-cuts.ts';
import { test } from '../driver/world.ts';
import { fillCupboard } from './cupboard.ts';
import { scan } from './scanner.ts';

const inStock = (page: Page) => page.getByRole('table', { name: 'Lots, usable ones first' });
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();

/** The mix of the script, made from a bottle of the cupboard. */
const fromStock =
  (lotId: string) =>
  (step: ScriptStep): ScriptStep =>
    step.what !== 'prepare' && step.what.type === 'mix.made'
      ? {
          ...step,
          what: {
            ...step.what,
            pigmentLot: 'P-8841',
            pigmentExpiry: '2028-11',
            openedOn: '2026-10-12' as LocalDate,
            pigmentLotId: lotId,
          },
        }
      : step;

test('a delivery is scanned: the product is new, its label is typed once, the next pack needs nothing but the scan', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const form = formOn(keysOn(page), page.getByRole('main'));
  await press(page, 'Stock');
  await expect(page.getByText('Nothing in stock yet')).toBeVisible();
  await expectAccessible(page, 'empty stock');
  await press(page, 'Receive a lot');
  await expect(heading(page, 'Receive a lot')).toBeVisible();
  await scan(page, ']d201040123456789011728113010C-5520');
  await expect(page.getByText('No product with the number 04012345678901 yet.')).toBeVisible();
  await press(page, 'Add this product');
  await expect(heading(page, 'New product')).toBeVisible();
  await form.answer('What is it', 'Cartridges');
  await expect(page.getByRole('textbox', { name: 'Number under the barcode' })).toHaveValue('04012345678901');
  await press(page, 'Add the product');
  await expect(page.getByText('This is needed.').first()).toBeVisible();
  await expectAccessible(page, 'a product with missing fields');
  await form.write('Manufacturer', 'Fineline');
  await form.write('Product', 'Micro 3RL');
  await form.answer('Needle', '3RL');
  await form.write('Diameter (mm)', '0.25');
  await form.answer('With membrane', 'Yes');
  await press(page, 'Add the product');

  // Back at the lot, with all that was scanned.
  await expect(page.getByRole('textbox', { name: 'Lot' })).toHaveValue('C-5520');
  await expect(
    page.getByRole('group', { name: 'Use by' }).getByRole('textbox', { name: 'Year' }),
  ).toHaveValue('2028');
  await expectAccessible(page, 'receiving a lot');
  await press(page, 'Take into stock');
  await expect(page.getByText('Fineline Micro 3RL, lot C-5520 is in stock.')).toBeVisible();

  await scan(page, ']d201040123456789011728113010C-552O');
  await expect(page.getByRole('textbox', { name: 'Lot' })).toHaveValue('C-552O');
  await press(page, 'Take into stock');
  await expect(page.getByText('Did you mean lot C-5520?')).toBeVisible();
  await press(page, 'No, it is C-552O');
  await expect(page.getByText('lot C-552O is in stock.')).toBeVisible();
  await press(page, 'Back to stock');
  await expect(inStock(page).getByRole('row')).toHaveCount(3);
  await expectAccessible(page, 'stock');
});

test('dates that cannot be are said at their field, and nothing typed is lost', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await fillCupboard(running);
  const form = formOn(keysOn(page), page.getByRole('main'));
  await press(page, 'Stock');
  await press(page, 'Receive a lot');
  await form.pick('Product', 'Northline Inks Carbon Black');
  await form.write('Lot', 'P-9100');
  await form.date('Use by', '2026-10');
  await form.date('Received on', '2026-10-02');
  await form.date('Opened already on', '2026-11-05');
  await press(page, 'Take into stock');
  await expect(page.getByRole('group', { name: 'Opened already on' }).getByRole('alert')).toContainText(
    'lies after the expiry date',
  );
  await expect(page.getByRole('textbox', { name: 'Lot' })).toHaveValue('P-9100');
  await form.write('Lot', 'P-8841');
  await form.date('Use by', '2028-10');
  await press(page, 'Take into stock');
  await expect(
    page
      .getByRole('main')
      .getByText(/already/)
      .first(),
  ).toBeVisible();
});

test('a lot in quarantine is not offered at the chair, one stopped in mid-session blocks, and the recall finds the client', async ({
  world,
}) => {
  const running = await world.launch();
  const { page, get } = running;
  await studioReady(running);
  const { lots } = await fillCupboard(running);
  const quick = await sessionAt(running, 'colourMatch', await registerQuickly(running));
  await quick.follow(stepsIn('colourMatch').map(fromStock(lots.open)));
  const missing = page.getByRole('contentinfo');
  await get('stock.quarantine', { id: lots.open, reason: 'Cap found loose' });
  await expect(missing).toContainText('is in quarantine (Cap found loose)');
  await get('stock.release', { id: lots.open, reason: 'Cap was only turned' });
  await expect(missing).not.toContainText('is in quarantine');
  await quick.refresh();
  // The client's patch test was of the lot that the script mixes: that one goes on.
  await quick.follow(
    stepsIn('colourMatch').filter(({ what }) => what !== 'prepare' && what.type === 'mix.made'),
  );
  await quick.say({ type: 'stage.completed' });
  await expect(heading(page, 'Application')).toBeVisible();
  const opened = page.getByRole('region', { name: 'Cartridges', exact: true });
  await opened.getByRole('button', { name: 'Open a cartridge' }).click();
  const card = page.getByRole('dialog', { name: 'New cartridge' });
  const list = card.getByRole('radiogroup', { name: 'Lot from stock' });
  await expect(list.getByRole('radio', { name: /C-5520/ })).toBeVisible();
  await expect(list.getByRole('radio', { name: /C-5481/ })).toHaveCount(0);
  await card.getByRole('button', { name: /^Lots that cannot be used/ }).click();
  await expect(card.getByText('Lot C-5481 of Fineline Micro 3RL is in quarantine')).toBeVisible();
  await expectAccessible(page, 'lots at the chair');

  // The torn box is scanned all the same: refused in words. Then the good one.
  await card.getByRole('button', { name: 'Type or scan another lot' }).focus();
  await scan(page, ']d201040123456789011728113010C-5481');
  await expect(card.getByRole('alert')).toContainText('is in quarantine');
  await scan(page, ']d201040123456789011728113010C-5520');
  await expect(list.getByRole('radio', { name: /C-5520/ })).toBeChecked();
  await expect(heading(page, 'Application')).toBeVisible();
  await card.getByRole('button', { name: 'Sealed pack, seen by the client: open it' }).click();
  await expect(opened.getByText(/lot C-5520/)).toBeVisible();
  await quick.refresh();
  expect(quick.view().cartridges.at(-1)).toMatchObject({ lotId: lots.needles });
  expect(
    quick
      .view()
      .requirements.filter(({ state }) => state === 'notChecked')
      .map(({ says }) => says),
  ).not.toContainEqual(expect.stringContaining('C-5520'));

  await get('stock.recall', { id: lots.needles, reason: 'Seal not tight', notice: 'FSN 26/114' });
  await press(page, 'Pause session');
  await press(page, 'Home');
  await press(page, 'Stock');
  await page
    .getByRole('row', { name: /C-5520/ })
    .getByRole('button')
    .click();
  await expect(page.getByRole('main').getByText('Called back: Seal not tight')).toBeVisible();
  await expectAccessible(page, 'one lot');
  await press(page, 'Who it reached');
  await expect(
    page
      .getByRole('table', { name: 'Clients to call, by name' })
      .getByRole('row', { name: /Marcus Okonkwo-Lindqvist 07700 900461/ }),
  ).toBeVisible();
  await expect(
    page
      .getByRole('table', { name: 'Sessions, newest first' })
      .getByRole('row', { name: /Cartridges: .*lot C-5520/ }),
  ).toBeVisible();
  await expectAccessible(page, 'recall');
  await page.getByRole('textbox', { name: 'Lot or a part of it' }).fill('55');
  await expect(page.getByRole('row', { name: /part of the lot/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'Lot or a part of it' }).fill('C-552O');
  await expect(page.getByRole('row', { name: /looks like it/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'Lot or a part of it' }).fill('ZZ-1');
  await expect(page.getByText('Nobody was reached.')).toBeVisible();
});
