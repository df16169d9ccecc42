import { photosScreen } from '../shared/words/screens/photos.ts';
import { join } from 'node:path';
import { app, dialog, ipcMain, powerMonitor, powerSaveBlocker, safeStorage, shell } from 'electron';
import { config as configureChecks } from 'zod';
import type { SessionView } from '../shared/session/view.ts';
import { dateIn, instantOf, isLocalDate } from '../shared/time.ts';
import type { LocalDate } from '../shared/time.ts';
import { createRecordLifecycle } from './record/lifecycle.ts';
import type { RecordDeps } from './record/deps.ts';
import { createPractice } from './practice/practice.ts';
import { practiceFolderOf } from './practice/practice-folder.ts';
import { practiceParts, practicePlan, writeInThread } from './practice/practice-studio.ts';
import { createBackground } from './background.ts';
import type { AppWindow } from './app-window.ts';
import { createClock } from './clock.ts';
import { picturePixels } from './colour/picture-pixels.ts';
import { createHandlers } from './ipc/handlers.ts';
import { serve } from './ipc/serve.ts';
import { createGate, passIn } from './people/gate.ts';
import { watchIdle } from './people/watch-idle.ts';
import type { LaunchOptions } from './launch-options.ts';
import type { Log } from './log.ts';
import { isOurPage } from './page-protocol.ts';
import type { PictureSource } from './page-protocol.ts';
import { createPaperDesk } from './paper-desk.ts';
import { handOut, takeAllBack, takeOursBack } from './report/handed-out.ts';
import { savesInto } from './session/paper-service.ts';
import { languageFor, screenLanguage, speakOnScreen } from './speak-on-screen.ts';
import type { SettingsStore } from './settings.ts';
import { shareInThread } from './sharing/run-share.ts';
import { studiosBeside } from './studios/studios-beside.ts';
import { keyringOf } from './vault/keyring.ts';
import { keepSystemKey } from './vault/system-key.ts';
import { allowWasmTierUp } from './start/wasm-tier-up.ts';
import { keepAwake } from './keep-awake.ts';
import { watchTime } from './watch-time.ts';

interface Deps {
  /** Where the built app lies, its fonts among it. */
  readonly appDir: string;
  readonly options: LaunchOptions;
  readonly log: Log;
  readonly settings: SettingsStore;
  /** Late: the window is opened while this is loaded. */
  readonly window: () => AppWindow;
}

export interface MainServices {
  readonly picture: PictureSource;
  /** Short work for a moment when nobody waits: the first date in a time zone takes ten times as long as any other. */
  readonly warmUp: () => void;
  /** Opens what opens without asking; the second time nothing happens. */
  readonly openRecord: () => void;
}

// Checks are compiled by zod for the long run; at start that costs more than it ever gives back.
configureChecks({ jitless: true });

/** From here on work that nobody waits for may use the processors. */
const afterFirstScreenMs = 1_500;

/** Chromium writes its own file up to ten seconds late. */
const afterChromiumWroteMs = 20_000;
/** Slices that a tap can lie behind unnoticed; once a finger is on the glass none begins until the tap is on the screen. */
const backgroundPace = { sliceMs: 8, gapMs: 12, quietMs: 400 };

declare const __BUILT_ON__: string | undefined;
/** Put in when the app is built (see vite.config.ts). A test says what it is to be. */
const builtOn = ({ test }: LaunchOptions): LocalDate | null => {
  const day = test.on ? test.builtOn : typeof __BUILT_ON__ === 'string' ? __BUILT_ON__ : null;
  return day !== null && isLocalDate(day) ? day : null;
};

/** By then the screen shows the tap, and the next finger is still on its way. */
const afterTapMs = 40;

/** The composition root of all that is not the window: an ordered list. What can go wrong is decided elsewhere and arrives here as a state to show. */
export const createMainServices = ({ appDir, options, log, settings, window }: Deps): MainServices => {
  const newClock = () =>
    createClock({
      wallMs: () => Date.now() + options.test.clockOffsetMs,
      monotonicMs: () => performance.now(),
    });
  const clock = newClock();
  const background = createBackground({
    pace: backgroundPace,
    nowMs: () => performance.now(),
    wait: (ms) => new Promise((go) => (ms <= 0 ? setImmediate(go) : setTimeout(go, ms))),
  });
  window().browserWindow.webContents.on('input-event', background.disturbed);
  const push = (name: string, value: unknown): void => window().send(name, value);
  const askWhere =
    options.test.saveTo !== null
      ? savesInto(options.test.saveTo)
      : async (proposed: string): Promise<string | undefined> => {
          const { canceled, filePath } = await dialog.showSaveDialog(window().browserWindow, {
            defaultPath: join(app.getPath('documents'), proposed),
            filters: [
              proposed.endsWith('.jpg')
                ? { name: await speakOnScreen(settings, photosScreen.pictureFile), extensions: ['jpg'] }
                : { name: 'PDF', extensions: ['pdf'] },
            ],
          });
          return canceled ? undefined : filePath;
        };
  const paper = createPaperDesk({
    fontDir: join(appDir, 'fonts'),
    log,
    askWhere,
    screenLanguage: () => screenLanguage(settings),
    printing: async () =>
      (await import('./report/print-service.ts')).createPrintService({
        contents: window().browserWindow.webContents,
        openPath: (path: string) => shell.openPath(path),
        tempDir: app.getPath('temp'),
        log,
      }),
  });
  const keepSystem = (): void => {
    try {
      keepSystemKey(options.dataDir, app.getPath('userData'));
    } catch (error) {
      log.write('key of the system', error);
    }
  };
  const awakeFor = keepAwake(powerSaveBlocker);
  const deps: RecordDeps = {
    dataDir: options.dataDir,
    clock,
    log,
    painter: paper.painter,
    practicePainter: paper.practicePainter,
    pixels: picturePixels,
    askWhere,
    languageFor: (tag) => languageFor(settings, tag),
    print: paper.print,
    keyring: () => keyringOf(safeStorage, process.platform),
    cost: options.test.on ? 'cheap' : 'real',
    version: app.getVersion(),
    runtime: `Electron ${process.versions.electron}`,
    testSwitches: options.test.names,
    testPassphrase: options.test.passphrase,
    timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    // Intl leaves UTC out, and a machine may well be set to it.
    zones: () => [...Intl.supportedValuesOf('timeZone'), 'UTC'],
    publishState: (state) => push('app.state', state),
    waitForLock: false,
    builtOn: builtOn(options),
    guardScreen: (on) => window().guard(on),
    onKeyringUsed: () => {
      if (process.platform === 'win32') setTimeout(keepSystem, afterChromiumWroteMs).unref();
    },
    publishView: (view: SessionView, to: 'window' | 'asker') => {
      if (to === 'window') push('session.view', view);
      // The sheet comes next: its maker is loaded once nobody is being answered.
      if (view.stage === 'aftercare') paper.warmSoon();
      time.shown(view);
      awakeFor(view);
    },
    publishCheck: (check) => push('record.check', check),
    publishLists: (missing) => push('lists.made', missing),
    background,
    openOut: async (name, bytes) => {
      const page = handOut(app.getPath('temp'), name, bytes);
      const opened = (await shell.openPath(page.path)) === '';
      if (!opened) page.takeBack();
      return opened;
    },
    onStockChanged: () => push('stock.changed', null),
    onDeskChanged: () => push('completed.changed', null),
    onHomeChanged: () => push('home.changed', null),
    onBackup: () => push('backup.changed', null),
    onTablets: () => push('tablets.changed', null),
    share: shareInThread(join(appDir, 'share-thread.cjs')),
    askFolder: async () => {
      if (options.test.saveTo !== null) return join(options.test.saveTo, 'drive');
      const { canceled, filePaths } = await dialog.showOpenDialog(window().browserWindow, {
        properties: ['openDirectory', 'createDirectory'],
      });
      return canceled ? undefined : filePaths[0];
    },
    checkAfterMs: afterFirstScreenMs,
    later: (work) =>
      void setTimeout(() => {
        heldBack(work, log);
      }, afterTapMs),
  };
  const practiceDir = practiceFolderOf(options.dataDir);
  const practice = createPractice({
    practiceDir,
    live: (of) => {
      // What the other one kept from screenshots is not on the screen any more.
      if (!window().browserWindow.isDestroyed()) window().guard(false);
      return createRecordLifecycle(of === 'real' ? deps : { ...deps, ...practiceParts(practiceDir) });
    },
    write: () => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      return writeInThread(
        join(appDir, 'practice-studio.cjs'),
        practicePlan(practiceDir, dateIn(timeZone, clock.now()), timeZone),
      );
    },
    reload: () => window().reload(),
    log,
  });
  const { life } = practice;
  const mergeThread = join(appDir, 'merge-thread.cjs');
  const onChange = (): void => push('tablets.changed', null);
  const own = life.workspace;
  const studios = studiosBeside({ deps, newClock, own, settings, mergeThread, background, onChange });

  serve(
    {
      ipc: ipcMain,
      isOurPage,
      log,
      gate: createGate(life.workspace),
      pass: passIn(life.workspace),
    },
    createHandlers({
      life,
      practice,
      studios,
      log,
      settings,
      printers: paper.printers,
      reload: () => window().reload(),
      recoveryPage: (how, printer) => paper.recoveryPage(life, how, printer),
      publishSettings: (now) => push('settings.changed', now),
    }),
  );
  const time = watchTime({
    life,
    clock,
    powerMonitor,
    publishView: (view) => {
      push('session.view', view);
      awakeFor(view);
    },
    publishAlarms: (alarms) => push('alarms.waiting', alarms),
    lookAtClock: life.lookAtClock,
  });
  watchIdle({
    workspace: life.workspace,
    elapsedMs: clock.elapsedMs,
    powerMonitor,
    input: (hear) => void window().browserWindow.webContents.on('input-event', hear),
    onLocked: () => void life.publish(),
  });
  setTimeout(() => {
    if (!options.test.isShortLived) allowWasmTierUp();
    takeLeftBack(app.getPath('temp'), log);
    // Where a disk knows no symbolic links, a look at the record is taken beside it.
    takeLeftBack(options.dataDir, log);
    practice.tidy();
  }, afterFirstScreenMs);
  app.on('will-quit', () => {
    takeOursBack();
    studios.close();
    practice.close();
  });
  if (options.test.on)
    Object.assign(globalThis, {
      stippleTest: {
        advance: (ms: number) => {
          clock.advance(ms);
          life.workspace()?.sessions.touch();
        },
        life,
      },
    });

  return {
    picture: async (session, photo, size) => {
      const open = life.workspace();
      return open?.people.tablet.shows('history') === true
        ? open.media.picture(session, photo, size)
        : undefined;
    },
    warmUp: () => void dateIn(Intl.DateTimeFormat().resolvedOptions().timeZone, instantOf(0)),
    openRecord: () => void life.firstState(),
  };
};

/** Work behind the answer has nobody who could be told; what breaks in it is in the log. */
const heldBack = (work: () => void, log: Log): void => {
  try {
    work();
  } catch (error) {
    log.write('work put off', error);
  }
};

/** Pages that a run which was killed had handed to a viewer. */
const takeLeftBack = (tempDir: string, log: Log): void => {
  for (const error of takeAllBack(tempDir)) log.write('page of an earlier run', error);
};
