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
