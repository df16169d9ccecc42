import { mkdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { expectAccessible } from '../driver/axe.ts';
import { setUp, test } from '../faults/world.ts';
import { scan } from './scanner.ts';
import { cameraThatSees, filmOf, packFilm } from './pack-camera.ts';

for (const kind of ['gs1datamatrix', 'gs1-128']) {
  test(`the camera reads a ${kind} code on a pack, with nothing but our own files`, async ({ world }) => {
    mkdirSync(world.folder, { recursive: true });
    const film = await packFilm(
      world.folder,
      kind,
      kind === 'gs1-128' ? '(17)271130(10)PX-2291' : '(01)04012345678901(17)271130(10)PX-2291',
    );
    const running = await world.launch({ switches: cameraThatSees(film) });
    const { page } = running;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await setUp(running);
    await page.getByRole('button', { name: 'Stock' }).click();
    await page.getByRole('button', { name: 'Recall a lot' }).click();
    await page.getByRole('button', { name: 'Scan with the camera' }).click();
    const dialog = page.getByRole('dialog', { name: 'Scan the code on the pack' });
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('textbox', { name: 'Lot or a part of it' })).toHaveValue('PX-2291');
    expect(asked.filter((url) => !url.startsWith('stipple://app/'))).toEqual([]);
    expect(asked.some((url) => url.endsWith('.wasm'))).toBe(true);
  });
}

test('two codes in one picture are both offered; one that names no lot is said to be none', async ({
  world,
}) => {
  mkdirSync(world.folder, { recursive: true });
  const film = await filmOf(world.folder, [
    { kind: 'ean13', text: '4012345678901' },
    { kind: 'gs1datamatrix', text: '(17)271130(10)PX-2291' },
  ]);
  const running = await world.launch({ switches: cameraThatSees(film) });
  const { page } = running;
  await setUp(running);
  await page.getByRole('button', { name: 'Stock' }).click();
  await page.getByRole('button', { name: 'Recall a lot' }).click();
  await page.getByRole('button', { name: 'Scan with the camera' }).click();
  const dialog = page.getByRole('dialog', { name: 'Scan the code on the pack' });
  await expect(dialog.getByText('More than one code is in the picture.')).toBeVisible();
  await expectAccessible(page, 'two codes in one picture');
  await expect(dialog.getByRole('button', { name: /^product number 04012345678901: no lot/ })).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Both, they are of one pack/ })).toBeVisible();
  await dialog.getByRole('button', { name: /^Lot PX-2291, use by 30 Nov 2027/ }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Lot or a part of it' })).toHaveValue('PX-2291');
});

test('the page itself may neither fetch nor compile', async ({ world }) => {
  const running = await world.launch();
  await setUp(running);
  const tried = await running.page.evaluate(async () => {
    const said = (error: unknown): string => (error instanceof Error ? error.name : String(error));
    const fetched = await fetch('./index.html').then(() => 'fetched', said);
    const compiled = await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(
      () => 'compiled',
      said,
    );
    return { fetched, compiled };
  });
  expect(tried).toEqual({ fetched: 'TypeError', compiled: 'CompileError' });
});

test('without a camera the dialog says so, and typing stays', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await setUp(running);
  await page.getByRole('button', { name: 'Stock' }).click();
  await page.getByRole('button', { name: 'Recall a lot' }).click();
  await page.getByRole('button', { name: 'Scan with the camera' }).click();
  const dialog = page.getByRole('dialog', { name: 'Scan the code on the pack' });
  await expect(dialog.getByText('No picture from a camera')).toBeVisible();
  await expectAccessible(page, 'scan without a camera');
  await dialog.getByRole('button', { name: 'Type it instead' }).click();
  await expect(dialog).toBeHidden();
});

test('a hand scanner presses no button and leaves no letter where it does not belong', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await setUp(running);
  await page.getByRole('button', { name: 'Stock' }).click();
  await page.getByRole('button', { name: 'Recall a lot' }).click();
  const lot = page.getByRole('textbox', { name: 'Lot or a part of it' });
  // Focus stands on a button that Enter would press: the code goes to the field all the same.
  await page.getByRole('button', { name: 'Back to stock' }).focus();
  await scan(page, ']d201040123456789011727113010PX-2291');
  await expect(lot).toHaveValue('PX-2291');
  await expect(page.getByRole('heading', { level: 1, name: 'Recall a lot' })).toBeVisible();
  // In the field itself the scan takes the place of what it typed.
  await lot.fill('AB');
  await lot.focus();
  await scan(page, 'PX-3000');
  await expect(lot).toHaveValue('PX-3000');
  // A slow scanner, or a code that was pasted: Enter behind it does the same.
  await lot.fill('(01)04012345678901(17)271130(10)PX-4000');
  await lot.press('Enter');
  await expect(lot).toHaveValue('PX-4000');
});
