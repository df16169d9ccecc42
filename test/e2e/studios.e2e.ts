import { join } from 'node:path';
import { writeStudio } from '../../electron/practice/studio/write-studio.ts';
import type { LocalDate } from '../../shared/time.ts';
import { heading } from './driver/chair.ts';
import { lookOn } from './driver/look.ts';
import { closedSession, studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

const secret = 'generated studio';

test('a manager adds the folder of another studio, opens it, reads and approves a session there, and recalls a lot over both', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await closedSession(running);
  // What the person chooses on the screen of the system.
  writeStudio({
    dataDir: join(world.paperDir, 'drive'),
    studioName: 'Studio North',
    clients: 2,
    sessions: 3,
    regular: 0,
    photos: 0,
    whole: true,
    short: true,
    seed: 5,
    until: '2026-11-20' as LocalDate,
    passphrase: secret,
  });
  const see = lookOn(running);
  await page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Completed' }).click();
  await page.getByRole('button', { name: 'All my studios' }).click();
  await expect(heading(page, 'My studios')).toBeVisible();
  await page.getByRole('button', { name: 'Add a studio' }).click();
  const studios = page.getByRole('list', { name: 'My studios' });
  await expect(studios.getByText('Closed. Type the passphrase of its data folder.')).toBeVisible();
  await expect(page.getByText(/^drive is not open here: nothing of it is in this answer/)).toBeVisible();
  await see('a studio that is closed');
  await studios.getByLabel('Passphrase of drive').fill(secret);
  await studios.getByRole('button', { name: 'Open it: drive' }).click();
  await expect(studios.getByText('Studio North', { exact: true })).toBeVisible();

  await page.getByRole('radio', { name: /^All / }).click();
  const sessions = page.getByRole('list', { name: 'Sessions' });
  // What there is to look at stands in lists of its own within.
  await expect(sessions.locator('> li')).toHaveCount(4);
  await see('sessions of two studios');
  const there = sessions.locator('> li').filter({ hasText: 'Studio North' });
  await expect(there).toHaveCount(3);
  await there
    .first()
    .getByRole('button', { name: /^Open / })
    .click();
  await expect(page.getByText(/^Studio North, read-only\./)).toBeVisible();
  await see('a session of another studio');
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText(/^Approved/).first()).toBeVisible();
  await page.getByRole('button', { name: 'My studios' }).click();

  await page.getByRole('radio', { name: 'Recall over all studios' }).click();
  await page.getByLabel('Lots, or the notice as it came').fill('ZZ-40404');
  await page.getByRole('button', { name: 'Find whom they reached' }).click();
  await expect(page.getByText(/^All studios were heard and nothing is known to be missing/)).toBeVisible();
  await see('a recall over two studios');
  await page.getByRole('radio', { name: 'Figures by studio' }).click();
  const figure = page.getByRole('region', { name: 'Closed without an override' });
  await expect(figure.getByRole('row').filter({ hasText: 'Studio North' })).toHaveCount(1);
  await see('figures by studio');
});

test('a hub that does not answer is said in the window, and nothing is changed', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await page.getByRole('button', { name: 'See backups' }).click();
  const card = page.getByRole('region', { name: 'Hub instead of a folder' });
  await card.getByRole('button', { name: 'Use a hub' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hub instead of a folder' });
  await dialog.getByLabel('Address').fill('postgres://chair2@127.0.0.1:1/studio');
  await dialog.getByRole('button', { name: 'Connect' }).click();
  await expect(dialog.getByText(/^No hub answers there/)).toBeVisible();
  await lookOn(running)('a hub that does not answer');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(card.getByRole('button', { name: 'Use a hub' })).toBeVisible();
});
