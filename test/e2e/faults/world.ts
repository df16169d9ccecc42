import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { electronArgs, electronPath } from '../../../electron/runtime/electron-path.ts';
import { root } from '../../../electron/runtime/spawn.ts';
import type { AskOf, ChannelName, ReplyOf, ValueOf } from '../../../shared/ipc/contract.ts';
import { must } from '../../../shared/result.ts';
import { nine } from '../../builders/data.ts';
import { ownScreen } from '../driver/screen.ts';
import { movedOnce } from '../driver/world.ts';
import { clientForm, personForm, studioForm } from '../../electron/session/session-script.ts';

export const passphrase = 'eleven calm otters';

/** The app and its window, as long as it lives. */
export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What the page itself would ask of main. */
  readonly ask: <N extends ChannelName>(channel: N, request: AskOf<N>) => Promise<ReplyOf<N>>;
  readonly get: <N extends ChannelName>(channel: N, request: AskOf<N>) => Promise<ValueOf<N>>;
  /** Moves main's clock on. */
  readonly advance: (minutes: number) => Promise<void>;
  /** What main wrote to its standard error. */
  readonly complaints: () => string;
  /** kill -9, and waits until it is dead. */
  readonly kill: () => Promise<void>;
}

export interface LaunchParts {
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly wrapper?: string;
  readonly switches?: readonly string[];
}

export interface World {
  readonly folder: string;
  readonly dataDir: string;
  readonly launch: (parts?: LaunchParts) => Promise<Running>;
  /** What Electron is told on the command line and in the environment. */
  readonly args: (dataDir?: string) => string[];
  readonly env: (more?: Readonly<Record<string, string>>) => Record<string, string>;
}

/** Every test owns its folder; everything it launched is gone at its end. The clock of all of it starts at nine. */
export const test = base.extend<{ world: World }>({
  world: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'stipple-faults-'));
    const dataDir = join(folder, 'data');
    const started: ElectronApplication[] = [];
    const behindMs = Date.parse(nine) - Date.now();
    let advancedMs = 0;
    const env: World['env'] = (more = {}) => ({
      ...(process.env as Record<string, string>),
      ...ownScreen(),
      TZ: 'Europe/London',
      STIPPLE_TEST: '1',
      STIPPLE_SHORT_LIFE: '1',
      STIPPLE_PASSPHRASE: passphrase,
      STIPPLE_SAVE_TO: folder,
      STIPPLE_CLOCK_OFFSET_MS: String(behindMs + advancedMs),
      ...more,
    });
    const args: World['args'] = (dir = dataDir) => [...electronArgs(), root, `--data-dir=${dir}`];
    const launch: World['launch'] = async ({ dataDir: dir, env: more, wrapper, switches = [] } = {}) => {
      const app = await _electron.launch({
        timeout: 180_000,
        executablePath: wrapper ?? electronPath(),
        args: [...args(dir), ...switches],
        env: env(more),
      });
      started.push(app);
      let complained = '';
      let steps = 0;
      app.process().stderr?.on('data', (chunk: Buffer) => {
        complained += chunk.toString();
      });
      const page = await app.firstWindow({ timeout: 180_000 });
      // Electron's own 30 seconds are too few where the machine is slow: only what hangs takes so long.
      page.setDefaultTimeout(180_000);
      await page.waitForFunction(() => 'client' in window && document.querySelector('h1') !== null);
      const ask = (channel: string, request: unknown) =>
        page.evaluate(
          ([name, value]) =>
            (window as unknown as Record<string, Record<string, (value: unknown) => unknown>>)['client']?.[
              name
            ]?.(value),
          [channel, request] as const,
        );
      const advance = async (minutes: number): Promise<void> => {
        advancedMs += minutes * 60_000;
        await movedOnce(app, { ms: minutes * 60_000, step: ++steps });
      };
      return {
        app,
        page,
        ask: ask as Running['ask'],
        get: (async (channel: string, request: unknown) => {
          const answer = must((await ask(channel, request)) as never);
          // Main answers whoever asked, and the screen did not: a clock that moves by nothing shows it.
          if (channel === 'session.apply') await advance(0);
          return answer;
        }) as Running['get'],
        advance,
        complaints: () => complained,
        kill: () => dead(app),
      };
    };
    await use({ folder, dataDir, launch, args, env });
    for (const app of started) await dead(app).catch(() => undefined);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
});

const dead = async (app: ElectronApplication): Promise<void> => {
  const child = app.process();
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
};

/** First start without a finger: studio, person, passphrase, code typed back. Answers the recovery code. */
export const setUp = async ({ get }: Running): Promise<string> => {
  const { recoveryCode } = await get('setup.begin', {
    studio: studioForm,
    pack: 'uk',
    practitioner: personForm,
    passphrase,
  });
  await get('setup.finish', { lastGroup: recoveryCode.slice(-5) });
  return recoveryCode;
};

/** A client and a session that is on the screen. */
export const startSession = async (
  { get, page }: Running,
  form: Partial<typeof clientForm> | object = {},
) => {
  const { id } = await get('clients.newDraft', null);
  await get('clients.register', { id, fields: { ...clientForm, ...form }, evenIfSame: true });
  const view = await get('session.start', { client: id, kind: 'touch_up' });
  await page.reload();
  await page.locator('[data-stage="consultation"]').waitFor();
  return view;
};
