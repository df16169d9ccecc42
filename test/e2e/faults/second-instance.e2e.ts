import { spawn } from 'node:child_process';
import { expect } from '@playwright/test';
import { electronPath } from '../../../electron/runtime/electron-path.ts';
import { setUp, test } from './world.ts';

test('a second start on the same folder brings the first window to the front and goes away', async ({
  world,
}) => {
  const first = await world.launch();
  await setUp(first);
  const shown = await first.get('app.state', null);
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.minimize();
  });

  const second = spawn(electronPath(), world.args(), { env: world.env(), stdio: 'ignore' });
  const code = await new Promise((done) => second.once('exit', done));
  expect(code).toBe(0);
  // It came back from where it was, it alone, with its record as open as before.
  await expect
    .poll(() =>
      first.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((one) => one.isMinimized()),
      ),
    )
    .toEqual([false]);
  expect(await first.get('app.state', null)).toMatchObject({ phase: shown.phase });
  expect((await first.get('clients.find', { text: '' })).rows).toEqual([]);
  expect((await first.ask('clients.newDraft', null)).ok).toBe(true);
});

test('two folders are two worlds: each opens its own window', async ({ world }) => {
  const first = await world.launch();
  const second = await world.launch({ dataDir: `${world.dataDir}-other` });
  await setUp(first);
  expect(await first.get('app.state', null)).toMatchObject({ phase: 'ready' });
  expect(await second.get('app.state', null)).toMatchObject({ phase: 'firstStart' });
});
