// The least that Electron can be: one window with a heading. What our own start and memory are compared with.
import { join } from 'node:path';
import { BrowserWindow, app } from 'electron';

const folder = process.argv.find((word) => word.startsWith('--user-data='))?.slice('--user-data='.length);
if (folder) app.setPath('userData', folder);
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: { sandbox: true },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(join(import.meta.dirname, 'page.html'));
});
app.on('window-all-closed', () => app.quit());
