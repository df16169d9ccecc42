import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../electron/runtime/spawn.ts';
import { expectAccessible } from './driver/axe.ts';
import { fingersOn } from './driver/fingers.ts';
import { lookOn } from './driver/look.ts';
import { registerQuickly } from './driver/quick.ts';
import { closedSession, studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';
import type { Running } from './driver/world.ts';

/** The pack's own page in a window that has nothing to do with the app. */
const checkPageOf = async (running: Running, pack: string) => {
  const [page] = await Promise.all([
    running.app.waitForEvent('window'),
    running.app.evaluate(
      ({ BrowserWindow }, file) => {
        const other = new BrowserWindow({ show: false, webPreferences: { partition: 'an-inspector' } });
        return other.loadFile(file);
      },
      join(pack, 'check.html'),
    ),
  ]);
  return page;
};

test('an inspector checks a pack in a browser without a network: whole, and not whole once a letter is another', async ({
  world,
}) => {
  const running = await world.launch();
  await studioReady(running);
  await registerQuickly(running);
  const pack = join(world.paperDir, 'pack');
  const made = spawnSync(
    process.execPath,
    [join(root, 'electron/tools/record.ts'), 'pack', '--data-dir', world.dataDir, '--out', pack],
    { encoding: 'utf8' },
  );
  expect(made.status, made.stdout + made.stderr).toBe(0);

  const page = await checkPageOf(running, pack);
  const files = readdirSync(pack).map((name) => join(pack, name));
  const choose = page.getByLabel('Choose all files of the pack');
  const verdict = page.getByRole('status');
  await choose.setInputFiles(files);
  await expect(verdict).toContainText('This pack is whole');
  await expect(page.getByText('sessions.csv says what the entries say.')).toBeVisible();
  await expect(page.getByText(/Fingerprint of the device: [0-9a-f]{4} /)).toBeVisible();

  const entries = join(pack, 'entries.ndjson');
  const text = readFileSync(entries, 'utf8');
  writeFileSync(entries, text.replace('staff.registered', 'staff.registerod'));
  await choose.setInputFiles(files);
  await expect(verdict).toContainText('was changed');
  writeFileSync(entries, text.trimEnd().split('\n').slice(0, -1).join('\n'));
  await choose.setInputFiles(files);
  await expect(verdict).not.toContainText('This pack is whole');
  await expect(verdict).toContainText('✗');
});

test('a manager hands a pack to an inspector by four taps, without names, and its own page finds it whole', async ({
  world,
}) => {
  const stick = join(world.paperDir, 'drive');
  mkdirSync(stick, { recursive: true });
  const running = await world.launch();
  await studioReady(running);
  await closedSession(running);
  const { page } = running;
  const hand = await fingersOn(page);
  const press = (name: string | RegExp) => hand.press(page.getByRole('button', { name, exact: true }));
  await hand.press(
    page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name: 'Completed sessions' }),
  );
  await press('Pack for an inspector');
  const dialog = page.getByRole('dialog', { name: 'Pack for an inspector' });
  await expect(dialog).toContainText('That it was made stands in the record');
  await expectAccessible(page, 'what goes into a pack');
  await lookOn(running)('what goes into a pack', { inDim: false });
  await hand.press(dialog.getByRole('radio', { name: /^Without names/ }));
  await press('Choose where it goes');
  await expect(dialog).toContainText('1 session and');
  await expect(dialog).toContainText('check.html');
  const [made = ''] = readdirSync(stick);
  expect(made).toMatch(/^stipple-pack-\d{4}-\d\d-\d\d$/);
  const pack = join(stick, made);
  expect(readFileSync(join(pack, 'summary.pdf')).subarray(0, 5).toString()).toBe('%PDF-');

  const check = await checkPageOf(running, pack);
  await check
    .getByLabel('Choose all files of the pack')
    .setInputFiles(readdirSync(pack).map((name) => join(pack, name)));
  await expect(check.getByRole('status')).toContainText('This pack is whole');
});
