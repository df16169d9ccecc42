import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

// Not awaited at the top level: Electron holds "ready" back until this module has run.
void app.whenReady().then(async () => {
  const window = new BrowserWindow({ webPreferences: { preload: join(import.meta.dirname, 'preload.cjs'), sandbox: true } });
  await window.loadFile(join(import.meta.dirname, 'renderer/index.html'));
});
