import { heading } from './driver/chair.ts';
import { lookOn } from './driver/look.ts';
import { pictureTo } from './driver/pictures.ts';
import { closedSession, studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

test('a manager goes from home to what waits, sees what the sessions say together, by month and by person, with how many stand behind it, who is due and what is kept how long', async ({
  world,
}, info) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await closedSession(running);
  // What waits stands on home, one tap from its place.
  await expect(page.getByRole('region', { name: 'This week' })).toContainText('1 session to review');
  await pictureTo(page, info.outputPath('home.png'));
  // Nobody is due within a month of today; how a client may be reminded stands with their phone number.
  await page.getByRole('button', { name: 'Open: who is due' }).click();
  await expect(page.getByText('Nobody is due', { exact: true })).toBeVisible();
  await lookOn(running)('who is due');
  await pictureTo(page, info.outputPath('due.png'));
  await page.getByRole('button', { name: 'Home', exact: true }).first().click();
  await expect(heading(page, 'Home')).toBeVisible();
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
  await page.getByRole('button', { name: 'Keeping records' }).click();
  await expect(page.getByText('Every file still has to be kept.')).toBeVisible();
  await expect(
    page.getByRole('row').filter({ hasText: '7 years after the last visit or unwanted event' }),
  ).toBeVisible();
  await lookOn(running)('keeping records');
  await pictureTo(page, info.outputPath('keeping.png'));
});
