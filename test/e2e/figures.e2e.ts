import { heading } from './driver/chair.ts';
import { lookOn } from './driver/look.ts';
import { pictureTo } from './driver/pictures.ts';
import { closedSession, studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

test('a manager goes from home to what waits, and sees what the sessions say together, by month and by person, with how many stand behind it', async ({
  world,
}, info) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await closedSession(running);
  // What waits stands on home, one tap from its place.
  await expect(page.getByRole('region', { name: 'This week' })).toContainText('1 session to review');
  await pictureTo(page, info.outputPath('home.png'));
  await page.getByRole('button', { name: 'Open: to review' }).click();
  await pictureTo(page, info.outputPath('desk.png'));
  await expect(page.getByRole('radio', { name: 'To review (1)' })).toBeChecked();
  await page.getByRole('button', { name: 'Figures', exact: true }).click();
  await expect(heading(page, 'Figures')).toBeVisible();
  const card = page.getByRole('region', { name: 'Closed without an override' });
  await expect(card.getByRole('row').filter({ hasText: 'All' })).toContainText(/0 % · 0 of 1.*1 few/);
  await expect(card.getByRole('row').filter({ hasText: 'Nov 2026' })).toHaveCount(1);
  await lookOn(running)('figures');
  await page.getByRole('radio', { name: 'Person' }).click();
  await expect(card.getByRole('columnheader', { name: 'Person' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Time per stage' })).toBeVisible();
  await page.getByRole('radio', { name: 'Place on the scalp' }).click();
  await expect(card.getByRole('row').filter({ hasText: 'Crown' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Back to completed sessions' }).click();
  await expect(heading(page, 'Completed sessions')).toBeVisible();
});
