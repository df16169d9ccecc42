import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../electron/runtime/spawn.ts';
import { registerQuickly } from './driver/quick.ts';
import { studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

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
