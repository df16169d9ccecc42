import { heading } from './driver/chair.ts';
import { lookOn } from './driver/look.ts';
import { closedSession, studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

test('a manager sees what the sessions say together in two taps, by person in a third, with how many stand behind it', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await closedSession(running);
  await page
    .getByRole('navigation', { name: 'Studio' })
    .getByRole('button', { name: 'Completed sessions' })
    .click();
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
