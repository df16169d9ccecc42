import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { inEnglish, inWords } from '../../builders/in-words.ts';
import { personForm, studioForm } from '../../electron/session/session-script.ts';
import { asSeenBy, diskUnder, fillUp, inside } from './small-disk.ts';
import { fingersOn } from './touch.ts';
import { passphrase, setUp, startSession, test } from './world.ts';
import type { Running } from './world.ts';

const linesOf = async ({ get }: Running, session: string): Promise<readonly string[]> =>
  (await get('completed.open', { session })).timeline.map(({ text }) => inEnglish(text));

test('a full disk is said on the screen, nothing is shown that is not saved, and work goes on when there is room', async ({
  world,
}) => {
  const wrapper = diskUnder(world.folder, world.dataDir, 'mount -t tmpfs -o size=24m tmpfs DATA');
  const running = await world.launch({ wrapper });
  await setUp(running);
  const { session } = await startSession(running);
  const { page } = running;
  const fingers = await fingersOn(page);
  const tick = page.locator('#item-past-records-open .tick-row');
  const seq = Number(await page.locator('[data-seq]').getAttribute('data-seq'));

  const disk = fillUp(asSeenBy(running.app.process().pid, world.dataDir));
  // What SQLite has room for in a file it made before is saved, and then must be shown; soon nothing is, however small.
  const isRefused = async (text: string): Promise<boolean> => {
    const intent = { type: 'note.added', text } as const;
    return !(await running.ask('session.apply', { session, from: 'consultation', intent })).ok;
  };
  let refused = 0;
  for (let round = 0; round < 80 && refused < 3; round += 1)
    refused = (await isRefused(refused === 0 ? 'x'.repeat(390) : 'x')) ? refused + 1 : 0;
  expect(refused).toBe(3);
  const before = await running.get('session.current', null);
  await fingers.tap(tick);
  await expect(page.getByText('Not saved: the disk is full.').first()).toBeVisible();
  await expect(tick).not.toHaveAttribute('data-selected', 'true');
  const after = await running.get('session.current', null);
  expect(after?.seq).toBe(before?.seq);
  expect(after?.checklist).toEqual(before?.checklist);

  disk.free();
  await fingers.tap(tick);
  await expect(tick).toHaveAttribute('data-selected', 'true');
  await expect(page.getByText('Not saved: the disk is full.')).toHaveCount(0);
  await expect
    .poll(async () => Number(await page.locator('[data-seq]').getAttribute('data-seq')))
    .toBeGreaterThan(seq);
  expect(await running.get('record.verify', null)).toMatchObject({ state: 'intact' });

  // What was shown as saved is what a kill leaves behind: the same folder, copied off that disk, opens elsewhere.
  const shown = await running.get('session.current', null);
  const told = await linesOf(running, session);
  const copy = join(world.folder, 'copy');
  cpSync(asSeenBy(running.app.process().pid, world.dataDir), copy, {
    recursive: true,
    filter: (path) => !/Singleton|in-use\.json/.test(path),
  });
  await running.kill();
  const again = await world.launch({ dataDir: copy });
  const kept = await again.get('session.current', null);
  expect(kept?.checklist).toEqual(shown?.checklist);
  expect((await linesOf(again, session)).slice(0, told.length)).toEqual(told);
});

test('a disk that is full at the first start says so, and the same button sets up when there is room', async ({
  world,
}) => {
  const wrapper = diskUnder(world.folder, world.dataDir, 'mount -t tmpfs -o size=24m tmpfs DATA');
  const running = await world.launch({ wrapper });
  const disk = fillUp(asSeenBy(running.app.process().pid, world.dataDir));
  const form = { studio: studioForm, pack: 'uk', practitioner: personForm, passphrase } as const;
  expect(inWords(await running.ask('setup.begin', form))).toMatchObject({
    ok: false,
    error: {
      kind: 'failure',
      what: 'disk-full',
      says: expect.stringContaining('disk is full'),
      whatToDo: expect.any(String),
    },
  });
  disk.free();
  const { recoveryCode } = await running.get('setup.begin', form);
  expect(await running.get('setup.finish', { lastGroup: recoveryCode.slice(-5) })).toMatchObject({
    phase: 'ready',
  });
});

test('a folder that cannot be written opens with a sentence, and with "Try again" once it can', async ({
  world,
}) => {
  const first = await world.launch();
  await setUp(first);
  await startSession(first);
  await first.kill();

  const wrapper = diskUnder(
    world.folder,
    world.dataDir,
    'mount --bind DATA DATA && mount -o remount,bind,ro DATA',
  );
  const running = await world.launch({ wrapper });
  await expect(running.page.getByRole('alert')).toContainText('The data folder cannot be opened.');
  await expect(running.page.getByRole('alert')).toContainText('can be written');
  expect(await running.ask('clients.newDraft', null)).toMatchObject({ ok: false });

  inside(running.app.process().pid, 'mount', '-o', 'remount,bind,rw', world.dataDir);
  await running.page.getByRole('button', { name: 'Try again' }).click();
  await expect(running.page.getByText(/^You were interrupted at/)).toBeVisible();
  expect((await running.get('session.current', null))?.place).toBe('consultation');
});
