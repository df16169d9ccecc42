import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lookOn } from './driver/look.ts';
import { personForm, studioForm } from '../electron/session/session-script.ts';
import { registerQuickly, setUpQuickly } from './driver/quick.ts';
import { expect, passphrase, test } from './driver/world.ts';

test('home warns while there is no backup; a folder is chosen, and from then on home says how fresh the last one is', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await setUpQuickly(running);
  await expect(page.getByText('No backup is set up.')).toBeVisible();
  await page.getByRole('button', { name: 'See backups' }).click();
  const card = page.getByRole('region', { name: 'Backup', exact: true });
  await expect(card.getByText('Not chosen yet')).toBeVisible();
  // The drive is not plugged in yet.
  await card.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(card.getByText(/is not there. Plug in the drive/)).toBeVisible();
  mkdirSync(join(world.paperDir, 'drive'));
  await card.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(card.getByText(/^Last good backup/)).toBeVisible();
  await expect(card.getByText(/is not there/)).toBeHidden();
  await lookOn(running)('backup');
  await card.getByRole('button', { name: 'Rehearse with the code' }).click();
  await expect(card.getByText('Type the recovery code from its page.')).toBeVisible();
  await card.getByRole('textbox', { name: 'Recovery code' }).fill('AAAAA');
  await card.getByRole('button', { name: 'Rehearse with the code' }).click();
  await expect(card.getByText(/40 characters in 8 groups/)).toBeVisible();
  await card.getByRole('button', { name: 'Back up now' }).click();
  await expect(card.getByText(/everything up to the last entry/)).toBeVisible();
  await page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Home' }).click();
  await expect(page.getByText(/Last good backup .*everything up to the last entry/)).toBeVisible();
  await expect(page.getByText(/Never rehearsed/)).toBeVisible();
});

test('a tablet is lost: on a new one the backup is brought back from first start, and the code on paper opens it', async ({
  world,
}) => {
  const lost = await world.launch();
  const { recoveryCode } = await lost.get('setup.begin', {
    studio: studioForm,
    pack: 'uk',
    practitioner: personForm,
    passphrase,
  });
  await lost.get('setup.finish', { lastGroup: recoveryCode.slice(-5) });
  await registerQuickly(lost, { fullName: 'Žofia Łuczak', firstName: 'Žofia' });
  const drive = join(world.paperDir, 'drive');
  mkdirSync(drive);
  await lost.get('backup.choose', null);
  await lost.close();
  rmSync(world.dataDir, { recursive: true });

  const running = await world.launch({ passphrase: null });
  const { page } = running;
  await expect(page.getByRole('heading', { name: 'Your studio' })).toBeVisible();
  await lookOn(running)('first-start-with-backup');
  await page.getByRole('button', { name: 'I have a backup' }).click();
  await expect(page.getByText('The record is here.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Open with the recovery code' })).toBeVisible();
  await lookOn(running)('restored');
  await page.getByRole('textbox', { name: 'Recovery code' }).fill(recoveryCode.toLowerCase());
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Home' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Clients' }).click();
  await expect(page.getByText('Žofia Łuczak')).toBeVisible();
});

test('a stick without a backup is said at first start, and the studio can be set up all the same', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  mkdirSync(join(world.paperDir, 'drive'));
  await page.getByRole('button', { name: 'I have a backup' }).click();
  await expect(page.getByText(/There is no Stipple backup in/)).toBeVisible();
  await lookOn(running)('no-backup-there');
  await setUpQuickly(running);
  await expect(page.getByText('No backup is set up.')).toBeVisible();
});
