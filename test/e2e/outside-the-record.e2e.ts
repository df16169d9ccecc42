import { heading } from './driver/chair.ts';
import { damageEntry, replaceRecord } from './driver/damage.ts';
import { fillFirstStart, typeCodeBack } from './driver/first-start.ts';
import { keysOn } from './driver/keys.ts';
import { lookOn } from './driver/look.ts';
import { expect, test } from './driver/world.ts';

test('every screen before the record is open, and of a record that is damaged, fits every window and says what it is', async ({
  world,
}) => {
  const first = await world.launch();
  const see = lookOn(first);
  const hand = keysOn(first.page);
  const code = await fillFirstStart(first.page, hand, 'uk', {
    onStep: (step) => see(`first start, ${step}`),
  });
  await see('recovery code');
  await typeCodeBack(first.page, hand, code);
  await first.close();

  const locked = await world.launch({ passphrase: null });
  await locked.page.getByLabel('Passphrase').fill('not this one');
  await locked.page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(locked.page.getByText('That is not the passphrase.')).toBeVisible();
  await lookOn(locked)('unlock with a wrong passphrase');
  await locked.page.getByRole('button', { name: 'Use the recovery code' }).click();
  await lookOn(locked)('unlock by the recovery code');
  await locked.close();

  damageEntry(world.dataDir, '"kind":"setup.finished"');
  const damaged = await world.launch();
  await expect(damaged.page.getByText('The record is damaged, so it is read-only.')).toBeVisible();
  await lookOn(damaged)('home, read-only');
  await damaged.close();

  replaceRecord(world.dataDir);
  const failed = await world.launch();
  await expect(heading(failed.page, 'Stipple cannot open the record')).toBeVisible();
  await lookOn(failed)('a record that cannot be opened');
});
