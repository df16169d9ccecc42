import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './driver/axe.ts';
import { pdfText } from './driver/pdf.ts';
import { pictureTo } from './driver/pictures.ts';
import { setUpQuickly } from './driver/quick.ts';
import { closedSession } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

test('a client takes home everything the studio holds about them', async ({ world }, info) => {
  const running = await world.launch();
  const { page } = running;
  await setUpQuickly(running);
  await page.reload();
  await closedSession(running);
  await page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Clients' }).click();
  await page
    .getByRole('button', { name: /Marcus Okonkwo/ })
    .first()
    .click();
  const open = async () => {
    await page.getByRole('button', { name: 'Hand out the whole record' }).click();
    return page.getByRole('dialog', { name: /^The whole record of Marcus/ });
  };
  const first = await open();
  await first.getByRole('radio', { name: 'To read and print (PDF)' }).click();
  await first.getByRole('button', { name: 'Choose where it goes' }).click({ force: true });
  await expect(first.getByText('Say first whether photos go with it.')).toBeVisible();
  await first.getByRole('radio', { name: 'No', exact: true }).click();
  await expectAccessible(page, 'before the whole record is handed out');
  await pictureTo(page, info.outputPath('client-copy.png'));
  await first.getByRole('button', { name: 'Choose where it goes' }).click();
  await expect(first.getByText(/^It lies in/)).toBeVisible();
  await expect(first.getByText(/^Seal [0-9a-f]{4} /)).toBeVisible();
  await first.getByRole('button', { name: 'Done' }).click();
  const words = pdfText(join(world.paperDir, 'Copy.pdf'));
  for (const said of ['Your whole record', 'Marcus Okonkwo-Lindqvist', 'Session closed'])
    expect(words).toContain(said);

  const second = await open();
  await second.getByRole('radio', { name: 'Yes', exact: true }).click();
  await second.getByRole('button', { name: 'Choose where it goes' }).click();
  await expect(second.getByText(/^It lies in/)).toBeVisible();
  expect(existsSync(join(world.paperDir, 'Copy.zip'))).toBe(true);
});
