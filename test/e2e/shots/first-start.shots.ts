import { heading } from '../driver/chair.ts';
import { damageEntry, replaceRecord } from '../driver/damage.ts';
import { fillFirstStart, typeCodeBack } from '../driver/first-start.ts';
import { fingersOn } from '../driver/fingers.ts';
import { expect, passphrase, test } from '../driver/world.ts';
import { cameraOn } from './camera.ts';

test('first start, what is empty, the lock, and a record that is damaged', async ({ world }) => {
  const first = await world.launch();
  const { page } = first;
  const hand = await fingersOn(page);
  const shoot = cameraOn(page, '01-first-start');
  const code = await fillFirstStart(page, hand, 'uk', { onStep: shoot });
  await shoot('recovery-code');
  await typeCodeBack(page, hand, code);
  await expect(page.getByText(/^Record intact/)).toBeVisible();
  await shoot('home-empty');
  for (const [words, screen] of [
    ['Clients', 'clients-empty'],
    ['Completed sessions', 'completed-empty'],
  ] as const) {
    await page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: words }).click();
    await expect(heading(page, words)).toBeVisible();
    await shoot(screen);
  }
  await first.close();

  const locked = await world.launch({ passphrase: null });
  const shootLock = cameraOn(locked.page, '02-locked');
  await locked.page.getByLabel('Passphrase').fill('not this one');
  await locked.page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(locked.page.getByText('That is not the passphrase.')).toBeVisible();
  await shootLock('unlock');
  await locked.page.getByRole('button', { name: 'Use the recovery code' }).click();
  await shootLock('unlock-by-code');
  await locked.close();

  damageEntry(world.dataDir, '"kind":"setup.finished"');
  const damaged = await world.launch({ passphrase });
  await expect(damaged.page.getByText('The record is damaged, so it is read-only.')).toBeVisible();
  await cameraOn(damaged.page, '03-read-only')('home');
  await damaged.close();

  replaceRecord(world.dataDir);
  const failed = await world.launch({ passphrase });
  await expect(heading(failed.page, /Stipple/)).toBeVisible();
  await cameraOn(failed.page, '04-stop')('another-record');
});
