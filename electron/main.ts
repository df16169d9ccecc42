import { join } from 'node:path';
import { Menu, app, dialog, session as sessions } from 'electron';
import { openAppWindow } from './app-window.ts';
import { refusedAtLaunch } from './launch-guard.ts';
import { buildOf, readLaunchOptions } from './launch-options.ts';
import type { LaunchOptions } from './launch-options.ts';
import { refuseLaunch } from './launch-refusal.ts';
import { readBundle } from './start/code-cache.ts';
import { createLog } from './log.ts';
import type { Log } from './log.ts';
import { keepOffline, keepOnOurPage, switchOffBackgroundNetworking } from './offline-guard.ts';
import { registerPageScheme, servePage } from './page-protocol.ts';
import { createSettings } from './settings.ts';
import { restoreSystemKey } from './vault/system-key.ts';
import { holdWasmTierUp } from './start/wasm-tier-up.ts';
import { windowFolderOf } from './window-folder.ts';
import { beforeLanguage, launchWords } from '../shared/words/launch.ts';

// Only what the window needs to be there and ask for its page. All that stands behind it is loaded while the page's own
// process comes up.
const beforeReady = (): { readonly options: LaunchOptions; readonly log: Log } => {
  registerPageScheme();
  switchOffBackgroundNetworking();
  keepOnOurPage();
  // The numbing alarm must sound after a restart too, before anybody has touched the screen.
  app.commandLine.appendSwitch('autoplay-policy', 'no-user-gesture-required');
  // Said before Electron is ready, it makes no menu of its own first.
  Menu.setApplicationMenu(null);
  const options = readLaunchOptions(
    process.argv,
    process.env,
    app.isPackaged,
    app.getPath('userData'),
    build === 'test',
  );
  const windowFolder = windowFolderOf(options.dataDir, app.getPath('temp'));
  app.setPath('userData', windowFolder);
  if (process.platform === 'win32') restoreSystemKey(options.dataDir, windowFolder);
  const log = createLog(join(options.dataDir, 'log'), () =>
    new Date(Date.now() + options.test.clockOffsetMs).toISOString(),
  );
  return { options, log };
};

const start = async (options: LaunchOptions, log: Log): Promise<void> => {
  await app.whenReady();
  const page = sessions.fromPartition('stipple', { cache: false });
  keepOffline(page);
  const settings = createSettings(app.getPath('userData'));
  let pageIsAsked = (): void => undefined;
  const asked = new Promise<void>((done) => {
    pageIsAsked = done;
  });
  const behind = asked.then(() => {
    const bundle = readBundle<typeof import('./main-services.ts')>(
      join(import.meta.dirname, 'main-services.cjs'),
    );
    // After reading: code is kept for an engine with the usual flags.
    holdWasmTierUp();
    return bundle
      .run()
      .createMainServices({ appDir: import.meta.dirname, options, log, settings, window: () => window });
  });
  servePage(page, join(import.meta.dirname, 'renderer'), {
    picture: async (session, photo, size) => (await behind).picture(session, photo, size),
    onPage: () => void setImmediate(pageIsAsked),
    // The first script asks at once, so somebody must be there to answer.
    beforeScripts: behind,
    // The page runs its scripts in its own process now: meanwhile this one opens the record.
    onScripts: () => void behind.then(({ openRecord }) => openRecord()),
  });
  const window = openAppWindow(
    page,
    settings,
    (reason) => {
      log.write(`window gone: ${reason}`, undefined);
      window.reload();
    },
    build !== 'installed',
  );
  // The page has its process, and waits there for the one that paints. A zone this computer cannot tell is said when it is asked for.
  window.browserWindow.webContents.once('did-navigate', () =>
    setImmediate(() => void behind.then(({ warmUp }) => warmUp()).catch(() => undefined)),
  );
  app.on('second-instance', () => window.show());
  app.on('window-all-closed', () => app.quit());
  await behind;
};

const run = (): void => {
  const { options, log } = beforeReady();
  // The first window comes to the front by its own 'second-instance' event.
  if (!app.requestSingleInstanceLock()) return app.quit();
  start(options, log).catch((error: unknown) => {
    const reference = log.write('start', error);
    dialog.showErrorBox(
      beforeLanguage(launchWords.cannotStart),
      beforeLanguage(launchWords.startFailed({ reference })),
    );
    app.exit(1);
  });
};

const build = buildOf(app.isPackaged, app.getAppPath());
const refused =
  build === 'installed'
    ? refusedAtLaunch({
        argv: process.argv,
        env: process.env,
        platform: process.platform,
        hasSwitch: (name) => app.commandLine.hasSwitch(name),
      })
    : [];
if (refused.length === 0) run();
else refuseLaunch(refused);
