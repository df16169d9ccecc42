import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lookOn } from './driver/look.ts';
import { sessionAt, studioReady } from './driver/short-cuts.ts';
import { oneStudio } from './driver/two-tablets.ts';
import { expect, test } from './driver/world.ts';

test('a battery that dies in mid-session: the next chair opens the file, takes the session over and goes on; the first one hears of it', async ({
  world,
}) => {
  mkdirSync(join(world.paperDir, 'drive'));
  const first = await world.launch();
  await studioReady(first);
  const { session } = await sessionAt(first, 'application');
  const second = await world.launch({ tablet: 'second' });
  await studioReady(second);
  await oneStudio(first, second);
  await first.kill();

  const { page } = second;
  const see = lookOn(second);
  await page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Clients' }).click();
  const elsewhere = page.getByRole('region', { name: 'On the other tablets' });
  await see('a client of the other tablet');
  await elsewhere.getByRole('button', { name: /^Open the file here: Marcus/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Marcus/ })).toBeVisible();
  await see('the file of another tablet');
  await page.getByRole('button', { name: 'Start a session' }).click();
  const card = page.getByRole('region', { name: 'This session is open on tablet 1' });
  await expect(card.getByText(/^Its last entry that is here is number/)).toBeVisible();
  await see('a session that is open on the other tablet');
  await card.getByRole('button', { name: 'Share and look again' }).click();
  await expect(card.getByRole('button', { name: 'Share and look again' })).toBeEnabled();
  await card.getByRole('button', { name: 'Take it over here' }).click();
  await expect(page.locator('[data-stage="application"]')).toBeVisible();
  await expect(page.getByText(/^Taken over from tablet 1 after its entry/)).toBeVisible();
  await see('a session that was taken over');
  // It goes on here, and a restart finds it.
  const said = await second.get('session.apply', {
    session,
    from: 'application',
    intent: { type: 'note.added', text: 'On the second chair' },
  });
  expect(said.place).toBe('application');
  await second.get('tablets.share', null);

  const again = await world.launch();
  await again.get('tablets.share', null);
  const late = await again.ask('session.apply', {
    session,
    from: 'application',
    intent: { type: 'note.added', text: 'On the first chair' },
  });
  expect(late).toMatchObject({ ok: false, error: { refusal: { kind: 'held-elsewhere', tablet: '2' } } });
});
