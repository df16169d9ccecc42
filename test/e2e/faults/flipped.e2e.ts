import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { sessionScript } from '../../electron/session/session-script.ts';
import { setUp, startSession, test } from './world.ts';
import type { Running } from './world.ts';

/** Stands still and shows a heading; never an empty window or a stop screen of a defect. */
const screenOf = async ({ page }: Running): Promise<string> => {
  await page.locator('h1').first().waitFor();
  await expect(page.getByText('Stipple has stopped')).toHaveCount(0);
  return page.locator('body').innerText();
};

test('bits flipped in the database: the damage is named or the app is read-only, never a crash', async ({
  world,
}) => {
  const first = await world.launch();
  await setUp(first);
  const { session } = await startSession(first);
  for (const { what } of sessionScript().slice(0, 40))
    if (what !== 'prepare') await first.get('session.apply', { session, from: 'consultation', intent: what });
  await first.app.close();
  const sound = readFileSync(join(world.dataDir, 'record.db'));

  const dataDir = join(world.folder, 'flipped');
  const flip = (offset: number): void => {
    rmSync(dataDir, { recursive: true, force: true });
    cpSync(world.dataDir, dataDir, { recursive: true, filter: (path) => !path.endsWith('window') });
    const bytes = Buffer.from(sound);
    bytes.writeUInt8(bytes.readUInt8(offset) ^ 0x10, offset);
    writeFileSync(join(dataDir, 'record.db'), bytes);
  };
  /** Beside that word, and not in one of the stale copies that lie in the free room of a page. */
  const beside = (word: string, by: number): number => {
    for (let at = sound.indexOf(word); at !== -1; at = sound.indexOf(word, at + 1)) {
      flip(at + by);
      if (verifyFolder(dataDir, {}).code !== 0) return at + by;
    }
    throw new Error(`${word} is not in the record`);
  };
  const places: readonly (readonly [name: string, offset: number, seen: RegExp])[] = [
    ['the first bytes of the file', 3, /cannot be opened|damaged/],
    ['the header of the database', 18, /cannot be opened|damaged|newer/],
    ['a stored line', beside('"kind":"session.opened"', 10), /damaged, so it is read-only/],
    ['a sealed body', beside('"sealed":"', 30), /damaged, so it is read-only/],
    ['a hash', beside('"prev":"', 20), /damaged, so it is read-only/],
    ['the text of the protocol', beside('questions', 400), /damaged, so it is read-only/],
  ];
  for (const [name, offset, seen] of places) {
    flip(offset);
    const running = await world.launch({ dataDir });
    await expect.poll(() => screenOf(running), { message: name }).toMatch(seen);
    // Read-only means read-only, whatever asks.
    const draft = await running.ask('clients.newDraft', null);
    expect(
      draft.ok &&
        (await running.ask('clients.saveDraft', { id: draft.value.id, fields: { fullName: 'x' } })).ok,
      name,
    ).toBe(false);
    expect(running.complaints(), name).not.toMatch(/uncaught|unhandled/i);
    await running.app.close();
  }
});

test('a damaged key file is said, and the code on the recovery page opens the record, left as it is', async ({
  world,
}) => {
  const first = await world.launch();
  const code = await setUp(first);
  await first.app.close();
  const file = join(world.dataDir, 'keys', 'master-passphrase.json');
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(60) ^ 0x10, 60);
  writeFileSync(file, bytes);
  const record = readFileSync(join(world.dataDir, 'record.db'));
  const running = await world.launch();
  expect(await screenOf(running)).toMatch(/key file .* damaged.*recovery page/s);
  expect(readFileSync(join(world.dataDir, 'record.db')).equals(record)).toBe(true);
  const { page } = running;
  await page.getByLabel('Recovery code').fill(code);
  await page.getByLabel('New passphrase', { exact: true }).fill('nine quiet herons');
  await page.getByLabel('New passphrase again').fill('nine quiet herons');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
});

test('a damaged key of the device is said by name, with the way out', async ({ world }) => {
  const first = await world.launch();
  await setUp(first);
  await first.app.close();
  writeFileSync(join(world.dataDir, 'keys', 'device-private.json'), 'hello');
  expect(await screenOf(await world.launch())).toMatch(/device-private\.json.*backup/s);
});
