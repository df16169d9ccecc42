import { readdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';
import { expectAccessible } from '../driver/axe.ts';
import { heading } from '../driver/chair.ts';
import { onlyPdf, pdfText } from '../driver/pdf.ts';
import { registerQuickly } from '../driver/quick.ts';
import { closedSession, studioReady } from '../driver/short-cuts.ts';
import { test } from '../driver/world.ts';

/** A computer whose print dialog and viewer always say yes, so that a test needs no printer and shows no dialog. */
const printsAnything = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ app: electron, shell }) => {
    Object.defineProperty(shell, 'openPath', { value: () => Promise.resolve('') });
    electron.on('web-contents-created', (_event, contents) => {
      Object.defineProperty(contents, 'print', {
        value: (_options: unknown, done: (sent: boolean, reason: string) => void) => done(true, ''),
      });
    });
  });

test('a recall is saved and printed: everybody with phone, lot and zone, nobody twice', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await printsAnything(running.app);
  await closedSession(running, await registerQuickly(running));
  await closedSession(
    running,
    await registerQuickly(running, {
      fullName: 'Tom Berger',
      firstName: 'Tom',
      phone: '07700 900777',
      dateOfBirth: '1979-08-30',
    }),
  );
  await page.getByRole('button', { name: 'Stock' }).click();
  await page.getByRole('button', { name: 'Recall a lot' }).click();
  await expect(heading(page, 'Recall a lot')).toBeVisible();
  await page.getByRole('textbox', { name: 'Lot or a part of it' }).fill('p 1');
  const clients = page.getByRole('table', { name: 'Clients to call, by name' });
  await expect(
    clients.getByRole('row', { name: /Marcus Okonkwo-Lindqvist 07700 900461 1 session/ }),
  ).toBeVisible();
  await expect(clients.getByRole('row', { name: /Tom Berger 07700 900777 1 session/ })).toBeVisible();
  const sessions = page.getByRole('table', { name: 'Sessions, newest first' });
  await expect(
    sessions.getByRole('row', {
      name: /Tom Berger Pigment: Maker carbon-black, lot P1, zone Crown \(typed by hand\)/,
    }),
  ).toBeVisible();
  await expectAccessible(page, 'recall with zones');

  // How it was read stands beside the answer.
  await expect(page.getByRole('list', { name: 'Searched for' })).toContainText('Lot p 1');

  await page.getByRole('button', { name: 'Save the list' }).click();
  await expect(page.getByText(/^Saved as .*Recall p 1\.pdf/)).toBeVisible();
  const paper = pdfText(onlyPdf(world.paperDir, 'Recall p 1.pdf'));
  for (const words of [
    'Recall list: lot p 1',
    'Northlight SMP Studio, 020 7946 0102',
    '2 clients in 2 sessions.',
    'Okonkwo-Lindqvist',
    '07700 900461',
    'Tom Berger',
    '07700 900777',
    'pigment Maker carbon-black, lot P1, zone Crown (typed)',
    'SMP-2026-0001',
    'SMP-2026-0002',
    'Called on',
  ])
    expect(paper).toContain(words);
  expect(paper.match(/07700 900777/g)).toHaveLength(1);

  await page.getByRole('button', { name: 'Print the list' }).click();
  await expect(page.getByText(/^Sent to the (print dialog|PDF viewer)/)).toBeVisible();
  expect(readdirSync(world.paperDir).filter((name) => name.startsWith('Recall'))).toEqual(['Recall p 1.pdf']);
});

test('a pasted notice is read, shown as it was read and put right; a text that was not understood is never answered with nobody', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await closedSession(running, await registerQuickly(running));
  await page.getByRole('button', { name: 'Stock' }).click();
  await page.getByRole('button', { name: 'Recall a lot' }).click();
  const asked = page.getByRole('textbox', { name: 'Lot or a part of it' });
  const terms = page.getByRole('list', { name: 'Searched for' });
  const clients = page.getByRole('table', { name: 'Clients to call, by name' });
  const reached = clients.getByRole('row', { name: /Marcus Okonkwo-Lindqvist 07700 900461/ });

  for (const [text, read] of [
    ['Lot P1', ['Lot P1']],
    ['Batch #1 Lot P1', ['Lot 1', 'Lot P1']],
    ['P1, SD1124', ['Lot P1', 'Lot SD1124']],
    ['LOT: p-1', ['Lot p-1']],
    ['lots P1–P9', ['Lots P1 to P9']],
    ['Product\tLot\tExpiry\nCarbon Black\tP1\t2027-11\nGrey\tSD1124\t2027-12', ['Lot P1', 'Lot SD1124']],
    [
      'URGENT. Nordlys recalls its black ink, lot numbers P1, P77 and SD1124 (exp. 11/2027). Call 0800 123 4567.',
      ['Lot P1', 'Lot P77', 'Lot SD1124'],
    ],
  ] as const) {
    await asked.fill(text);
    await expect(terms.getByRole('listitem')).toHaveCount(read.length);
    for (const one of read)
      await expect(terms.getByRole('listitem').filter({ hasText: one }).first()).toBeVisible();
    await expect(reached).toBeVisible();
  }
  await expectAccessible(page, 'a recall by a pasted notice');

  // One of them is not meant: the rest stays, and nothing is answered that was not searched for.
  await page.getByRole('button', { name: 'Leave out: Lot P1' }).click();
  await expect(terms.getByRole('listitem')).toHaveCount(2);
  await expect(reached).toBeHidden();
  await expect(page.getByText('Nobody was reached.')).toBeVisible();
  await page.getByRole('button', { name: 'Read it again' }).click();
  await expect(reached).toBeVisible();

  for (const text of [
    'the black one from last year',
    'all lots of Sunset Orange',
    'Marcus',
    'lot number unknown',
  ]) {
    await asked.fill(text);
    await expect(page.getByText('Nobody was found, but the text was not understood whole.')).toBeVisible();
    await expect(page.getByText('Nobody was reached.')).toHaveCount(0);
  }
  await asked.fill('Lot X9 beside 40-1124');
  await expect(page.getByText('Nobody was found, but the text was not understood whole.')).toBeVisible();
  await page.getByRole('button', { name: 'Search for beside too' }).click();
  await page.getByRole('button', { name: 'Search for 40-1124 too' }).click();
  await expect(page.getByText('Nobody was reached.')).toBeVisible();
  await expect(
    page.getByText(
      /Every session was searched, for lots chosen from stock and typed by hand, in any product/,
    ),
  ).toBeVisible();
});
