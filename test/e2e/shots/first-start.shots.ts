import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { heading } from '../driver/chair.ts';
import { fillFirstStart, typeCodeBack } from '../driver/first-start.ts';
import { fingersOn } from '../driver/fingers.ts';
import { expect, passphrase, test } from '../driver/world.ts';
import { cameraOn } from './camera.ts';

const file = 'record.db';

test('first start, what is empty, the lock, and a record that is damaged', async ({ world }) => {
  const first = await world.launch();
  const { page } = first;
  const hand = await fingersOn(page);
  const shoot = cameraOn(page, { first: 1, last: 8 });
  const code = await fillFirstStart(page, hand, 'uk', { onStep: shoot });
  await shoot('recovery-code');
  await typeCodeBack(page, hand, code);
  await expect(page.getByText(/^Record intact/)).toBeVisible();
  await shoot('home-empty');
  for (const [words, screen] of [['Clients', 'clients-empty'], ['Completed sessions', 'completed-empty']] as const) {
    await page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: words }).click();
    await expect(heading(page, words)).toBeVisible();
    await shoot(screen);
  }
  await first.close();

  const locked = await world.launch({ passphrase: null });
  const shootLock = cameraOn(locked.page, { first: 9, last: 10 });
  await locked.page.getByLabel('Passphrase').fill('not this one');
  await locked.page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(locked.page.getByText('That is not the passphrase.')).toBeVisible();
  await shootLock('unlock');
  await locked.page.getByRole('button', { name: 'Use the recovery code' }).click();
  await shootLock('unlock-by-code');
  await locked.close();

  const bytes = readFileSync(join(world.dataDir, file));
  const at = bytes.indexOf('"kind":"setup.finished"');
  expect(at).toBeGreaterThan(0);
  writeFileSync(join(world.dataDir, file), bytes.fill('x', at + 8, at + 9));
  const damaged = await world.launch({ passphrase });
  await expect(damaged.page.getByText('The record is damaged, so it is read-only.')).toBeVisible();
  await cameraOn(damaged.page, { first: 11, last: 11 })('read-only');
  await damaged.close();

  writeFileSync(join(world.dataDir, file), 'this is no database');
  const failed = await world.launch({ passphrase });
  await expect(heading(failed.page, /Stipple/)).toBeVisible();
  await cameraOn(failed.page, { first: 12, last: 14 })('stop');
});
