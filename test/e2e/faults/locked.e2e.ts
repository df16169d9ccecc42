import { expect } from '@playwright/test';
import { passphrase, setUp, startSession, test } from './world.ts';

const asked = { STIPPLE_PASSPHRASE: '' };

test('a wrong passphrase says so, the recovery code opens and sets a new one, and the old one opens nothing any more', async ({
  world,
}) => {
  const first = await world.launch();
  const code = await setUp(first);
  await startSession(first);
  await first.kill();

  const second = await world.launch({ env: asked });
  const { page } = second;
  await expect(page.getByRole('heading', { name: 'Open the record' })).toBeVisible();
  // Behind the lock nothing answers.
  expect(await second.ask('home.page', null)).toMatchObject({
    ok: false,
    error: { kind: 'failure', what: 'not-ready' },
  });
  expect(await second.ask('clients.find', { text: '' })).toMatchObject({
    ok: false,
    error: { what: 'not-ready' },
  });
  await page.getByLabel('Passphrase').fill('eleven calm badgers');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(
    page.getByText('That is not the passphrase. Try again, or enter the recovery code.'),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  const slip = `${code.slice(0, 12)}${code[12] === '7' ? '8' : '7'}${code.slice(13)}`;
  await page.getByLabel('Recovery code').fill(slip);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByText(/Group 3 .* has a slip in it/)).toBeVisible();
  await page.getByLabel('Recovery code').fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByLabel('New passphrase', { exact: true }).fill('nine quiet herons');
  await page.getByLabel('New passphrase again').fill('nine quiet herons');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  // The session that ran goes on at once.
  await expect(page.getByText(/^You were interrupted at \d\d:\d\d\./)).toBeVisible();
  await second.kill();

  const third = await world.launch({ env: asked });
  await third.page.getByLabel('Passphrase').fill(passphrase);
  await third.page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(third.page.getByText('That is not the passphrase.')).toBeVisible();
  await third.page.getByLabel('Passphrase').fill('nine quiet herons');
  await third.page.keyboard.press('Enter');
  await expect(third.page.getByText(/^You were interrupted/)).toBeVisible();
  expect(third.complaints()).not.toMatch(/passphrase|otters|herons/);
});
