import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../driver/axe.ts';
import { heading } from '../driver/chair.ts';
import { studioReady } from '../driver/short-cuts.ts';
import { test } from '../driver/world.ts';
import { fillCupboard } from './cupboard.ts';
import { scan, scanKeys } from './scanner.ts';

const code = ']d201040123456789011727113010PX-2291';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('what a text expander types stays where it was typed; what a scanner sends goes to the lot and presses nothing', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await fillCupboard(running);
  await press(page, 'Stock');
  await press(page, 'Receive a lot');
  await expect(heading(page, 'Receive a lot')).toBeVisible();
  const lot = field(page, 'Lot');

  for (const [name, text] of [
    ['Supplier', 'Nordlys Supplies Ltd, 12 Mill Lane'],
    ['Invoice', 'INV-2026-0042'],
    ['Supplier', '4012345678901'],
    ['Invoice', 'PX-2291'],
  ] as const) {
    await field(page, name).fill('');
    await field(page, name).focus();
    await scan(page, text);
    await expect(field(page, name)).toHaveValue(text);
    await expect(lot).toHaveValue('');
  }

  // A code of a standard goes to the lot from any field, and that field keeps what it held.
  await field(page, 'Invoice').fill('INV-1');
  await field(page, 'Invoice').focus();
  await scan(page, code);
  await expect(lot).toHaveValue('PX-2291');
  await expect(field(page, 'Invoice')).toHaveValue('INV-1');

  // Focus on a button: second Enters, line feeds, Tabs and slow scanners press nothing.
  for (const { ends, gapMs } of [
    { ends: ['Enter', 'Enter'], gapMs: 4 },
    { ends: ['Enter', 'Ctrl+j'], gapMs: 4 },
    { ends: ['Enter', 'ArrowDown'], gapMs: 8 },
    { ends: ['Enter', 'Tab'], gapMs: 4 },
    { ends: ['Tab'], gapMs: 4 },
    { ends: [], gapMs: 4 },
    { ends: ['Enter'], gapMs: 60 },
    { ends: ['Enter', 'Enter'], gapMs: 60 },
  ]) {
    await lot.fill('');
    await page.getByRole('button', { name: 'Back to stock' }).focus();
    await scanKeys(page, code, { ends, gapMs });
    await expect(lot, `${gapMs} ms and ${ends.join(', ')}`).toHaveValue('PX-2291');
    await expect(heading(page, 'Receive a lot')).toBeVisible();
  }
  for (const gapMs of [4, 60]) {
    await page.getByRole('button', { name: 'Back to stock' }).focus();
    await scanKeys(page, 'A short word', { ends: ['Enter', 'Enter'], gapMs });
    await expect(heading(page, 'Receive a lot')).toBeVisible();
    await expect(lot).toHaveValue('PX-2291');
  }
});

test('what a text expander types waits for the Enter of a person, and its own Enter presses nothing', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'About' }).click();
  const seal = field(page, 'Record seal');
  const answer = page.getByText(/^(No page of this record has this seal|A record seal is 16 characters)/);
  const typed = async (text: string, how: Parameters<typeof scanKeys>[2]): Promise<void> => {
    await page.reload();
    await page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'About' }).click();
    await seal.focus();
    await scanKeys(page, text, how);
    await expect(seal).toHaveValue(text);
  };
  for (const [text, how] of [
    ['7f3a 91c2 04be d8e1', { ends: ['Enter'], gapMs: 4 }],
    ['7f3a91c204bed8e1', { ends: ['Enter', 'Enter'], gapMs: 4 }],
    ['7f3a 91c2 04be d8e1', { ends: ['Enter', 'Ctrl+j'], gapMs: 8 }],
    // Sixteen digits in a row could be a code; they name nothing, and stay.
    ['4012345678901234', { ends: ['Enter'], gapMs: 4 }],
    ['see the sheet of Monday', { ends: ['Enter'], gapMs: 60 }],
    ['PX-2291', { ends: ['Enter'], gapMs: 2 }],
  ] as const) {
    await typed(text, how);
    await expect(answer, `${text} with ${how.ends.join(', ')}`).toHaveCount(0);
    // A person presses when they have read what stands there.
    await scanKeys(page, '', { laterMs: 1000 });
    await expect(answer, `${text}, then Enter by hand`).toBeVisible();
  }
  // Without an Enter of its own, and with a letter by hand behind it: the next Enter is the person's at once.
  await typed('7f3a 91c2 04be d8e', { ends: ['Enter'], gapMs: 4 });
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(answer).toBeVisible();
  await typed('7f3a 91c2 04be', { ends: [], gapMs: 4 });
  await scanKeys(page, '', { laterMs: 1000 });
  await expect(answer).toBeVisible();
});

test('a scanner with another keyboard than the computer is noticed, put right and kept; the test page shows it key by key', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await fillCupboard(running);
  await press(page, 'Stock');
  await press(page, 'Receive a lot');
  await expect(heading(page, 'Receive a lot')).toBeVisible();
  const lot = field(page, 'Lot');
  await lot.waitFor();
  // An American scanner at a German computer: the prefix, the dash and the letters come exchanged.
  await scan(page, '+d201040123456789011727113010PX-2291'.replace('PX-', 'PXß'));
  await expect(lot).toHaveValue('PX-2291');
  await expect(
    page.getByText('The scanner types as an American keyboard, this computer as a German keyboard'),
  ).toBeVisible();
  await expectAccessible(page, 'a scanner with another keyboard');
  await press(page, 'Keep this for the studio');
  expect((await running.get('settings.get', null)).scanner).toEqual({ scanner: 'us', computer: 'de' });
  await lot.fill('');
  await lot.focus();
  await scan(page, 'PXß3000');
  await expect(lot).toHaveValue('PX-3000');

  await press(page, 'Back to stock');
  await press(page, 'Scanner test');
  await expect(heading(page, 'Scanner')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Test code, square' })).toHaveJSProperty('complete', true);
  await expect(page.getByText('Kept: the scanner types as an American keyboard.')).toBeVisible();
  await press(page, 'Forget it');
  await expect(page.getByText('Nothing is kept')).toBeVisible();

  const sent = ']d201040123456789011727113010QWAZYM-qwazym/_+;\u001d211';
  await scan(page, sent);
  await expect(
    page.getByText('This scanner is set right for Stipple. Nothing has to be changed.'),
  ).toBeVisible();
  await expectAccessible(page, 'scanner test, well set');
  await scan(page, '+d201040123456789011727113010QWAYZMßqwayzm-?`ö\u001d211');
  await expect(
    page.getByText(/It types as an American keyboard, and this computer as a German keyboard/),
  ).toBeVisible();
  const differing = page.locator('.key-pairs li.differs');
  await expect(differing.filter({ hasText: 'ß' })).toHaveCount(1);
  await expectAccessible(page, 'scanner test, another keyboard');
  await press(page, 'Keep this for the studio');
  await expect(page.getByText('Kept: the scanner types as an American keyboard.')).toBeVisible();
  await scan(page, sent.replace('\u001d', ''));
  await expect(page.getByText(/It drops the separator/)).toBeVisible();
  await scan(page, 'PX-2291-OTHER');
  await expect(page.getByText(/do not fit any keyboard/)).toBeVisible();
});

test('a thousand is a thousand in a number field, and a number that could be two is asked about', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const { lots } = await fillCupboard(running);
  expect(Object.keys(lots).length).toBeGreaterThan(0);
  await press(page, 'Stock');
  await press(page, 'Receive a lot');
  await expect(heading(page, 'Receive a lot')).toBeVisible();
  await field(page, 'Lot').waitFor();
  await scan(page, ']d201040123456789011728113010C-9000');
  await expect(field(page, 'Lot')).toHaveValue('C-9000');
  const packs = page.getByRole('textbox', { name: 'How many (packs)' });
  await packs.fill('1.000');
  await packs.blur();
  await expect(page.getByText('1.000 can be read as 1000 or as 1. Type 1000, or 1.')).toBeVisible();
  await press(page, 'Take into stock');
  await expect(page.getByText('C-9000 is in stock')).toHaveCount(0);
  await packs.fill('1,000 packs');
  await press(page, 'Take into stock');
  await expect(page.getByText('lot C-9000 is in stock')).toBeVisible();
  const row = (await running.get('stock.list', null)).lots.first.find(({ lot }) => lot.lot === 'C-9000');
  expect(row?.lot.quantity).toBe(1000);
});
