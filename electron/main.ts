import { join } from 'node:path';
import { app, dialog, ipcMain, powerMonitor, safeStorage, session as sessions, shell } from 'electron';
import { config as configureChecks } from 'zod';
import type { SessionView } from '../shared/session/view.ts';
import { createAppLife } from './app-life.ts';
import { openAppWindow } from './app-window.ts';
import { createClock } from './clock.ts';
import { createHandlers } from './ipc/handlers.ts';
import { serve } from './ipc/serve.ts';
import { readLaunchOptions } from './launch-options.ts';
import { createLog } from './log.ts';
import { keepOffline, keepOnOurPage, switchOffBackgroundNetworking } from './offline-guard.ts';
import { isOurPage, registerPageScheme, servePage } from './page-protocol.ts';
import { createPaperDesk } from './paper-desk.ts';
import { savesInto } from './session/paper-service.ts';
import { createSettings } from './settings.ts';
import { keyringOf } from './vault/keyring.ts';
import { watchTime } from './watch-time.ts';
import { windowFolderOf } from './window-folder.ts';

// The composition root: an ordered list. What can go wrong is decided elsewhere and arrives here as a state to show.
// Checks are compiled by zod for the long run; at start that costs more than it ever gives back.
configureChecks({ jitless: true });
registerPageScheme();
switchOffBackgroundNetworking();
keepOnOurPage();
// The numbing alarm must sound after a restart too, before anybody has touched the screen.
app.commandLine.appendSwitch('autoplay-policy', 'no-user-gesture-required');

const options = readLaunchOptions(process.argv, process.env, app.isPackaged, app.getPath('userData'));
app.setPath('userData', windowFolderOf(options.dataDir, app.getPath('temp')));

const clock = createClock({ wallMs: () => Date.now() + options.test.clockOffsetMs, monotonicMs: () => performance.now() });
const log = createLog(join(options.dataDir, 'log'), clock.now);

const start = async (): Promise<void> => {
  await app.whenReady();
  // The page is on its way to its own process, which takes a while to be there: meanwhile this one opens the record.
  const openBehindPage = (): void => void setTimeout(() => life.firstState(), 10);
  const page = sessions.fromPartition('stipple', { cache: false });
  keepOffline(page);
  servePage(page, join(import.meta.dirname, 'renderer'), async (session, photo, size) => life.workspace()?.media.picture(session, photo, size), openBehindPage);
  const settings = createSettings(app.getPath('userData'));

  const push = (name: string, value: unknown): void => window.send(name, value);
  const askWhere = options.test.saveTo !== null
    ? savesInto(options.test.saveTo)
    : async (proposed: string): Promise<string | undefined> => {
        const { canceled, filePath } = await dialog.showSaveDialog(window.browserWindow, { defaultPath: join(app.getPath('documents'), proposed), filters: [{ name: 'PDF', extensions: ['pdf'] }] });
        return canceled ? undefined : filePath;
      };
  const paper = createPaperDesk({
    fontDir: join(import.meta.dirname, 'fonts'), log, askWhere,
    printing: async () => (await import('./report/print-service.ts')).createPrintService({ contents: window.browserWindow.webContents, openPath: (path: string) => shell.openPath(path), tempDir: app.getPath('temp'), log }),
  });
  const life = createAppLife({
    dataDir: options.dataDir, clock, log, painter: paper.painter, askWhere, print: paper.print,
    keyring: () => keyringOf(safeStorage, process.platform),
    cost: options.test.on ? 'cheap' : 'real',
    version: app.getVersion(),
    runtime: `Electron ${process.versions.electron}`,
    testSwitches: options.test.names, testPassphrase: options.test.passphrase,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    // Intl leaves UTC out, and a machine may well be set to it.
    zones: () => [...Intl.supportedValuesOf('timeZone'), 'UTC'],
    publishState: (state) => push('app.state', state),
    publishView: (view: SessionView) => push('session.view', view),
    publishCheck: (check) => push('record.check', check),
    checkAfterMs: 1_500,
  });

  serve({ ipc: ipcMain, isOurPage, log }, createHandlers({
    life, settings, printers: paper.printers, reload: () => window.reload(),
    recoveryPage: (how, printer) => paper.recoveryPage(life, how, printer),
  }));
  const window = openAppWindow(page, settings, (reason) => {
    log.write(`window gone: ${reason}`, undefined);
    window.reload();
  });
  app.on('second-instance', () => window.show());

  watchTime({ life, clock, powerMonitor, publishView: (view) => push('session.view', view) });
  app.on('will-quit', () => life.close());
  app.on('window-all-closed', () => app.quit());
  if (options.test.on) Object.assign(globalThis, { stippleTest: { advance: (ms: number) => { clock.advance(ms); life.workspace()?.sessions.touch(); }, life } });
};

if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    const reference = log.write('start', error);
    dialog.showErrorBox('Stipple cannot start', `Something went wrong while starting. Nothing in the record was changed. Reference ${reference}.`);
    app.exit(1);
  });
} else {
  // The first window comes to the front by its own 'second-instance' event.
  app.quit();
}
