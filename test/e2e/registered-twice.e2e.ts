import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lookOn } from './driver/look.ts';
import { registerQuickly } from './driver/quick.ts';
import { closedSession, studioReady } from './driver/short-cuts.ts';
import { oneStudio } from './driver/two-tablets.ts';
import { expect, test } from './driver/world.ts';

test('a client whom two tablets registered is asked about on the first screen, linked by a person with the visits of both, and taken apart again', async ({
  world,
}) => {
  mkdirSync(join(world.paperDir, 'drive'));
  const first = await world.launch();
  await studioReady(first);
  await registerQuickly(first);
  const second = await world.launch({ tablet: 'second' });
  await studioReady(second);
  await closedSession(second);
  await oneStudio(first, second);
  await first.get('tablets.share', null);

  const { page } = first;
  const see = lookOn(first);
  const asked = page.getByRole('region', { name: 'Registered twice?' });
  await expect(asked.getByText(/have nearly the same name and the same day of birth/)).toBeVisible();
  await see('home with a client who may be registered twice');
  await asked.getByRole('button', { name: /^Look at both: Marcus/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Marcus/ })).toBeVisible();
  await expect(page.getByText('No session yet')).toBeVisible();
  await see('a client who may be registered twice');
  await asked.getByRole('button', { name: /^One person: Marcus/ }).click();
  const linked = page.getByRole('region', { name: 'The same person has another file' });
  await expect(linked.getByText(/registered on tablet 2$/)).toBeVisible();
  await expect(asked).toBeHidden();
  await expect(page.getByRole('region', { name: 'Sessions' }).getByText(/SMP-\d{4}-0001/)).toBeVisible();
  await see('a client with two files');
  await linked.getByRole('button', { name: /^They are two people: Marcus/ }).click();
  await expect(linked).toBeHidden();
  await expect(page.getByText('No session yet')).toBeVisible();
});
