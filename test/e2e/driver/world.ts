import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { electronArgs, electronPath } from '../../../electron/runtime/electron-path.ts';
import { root } from '../../../electron/runtime/spawn.ts';
import type { AskOf, ChannelName, ReplyOf, ValueOf } from '../../../shared/ipc/contract.ts';
import { must } from '../../../shared/result.ts';
import { nine } from '../../builders/data.ts';
import { ownScreen } from './screen.ts';

export const passphrase = 'eleven calm otters';

/** The app and its window, as long as it lives. */
export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What the page itself would ask of main; the value, or an error that fails the test. */
  readonly get: <N extends ChannelName>(channel: N, request: AskOf<N>) => Promise<ValueOf<N>>;
  readonly ask: <N extends ChannelName>(channel: N, request: AskOf<N>) => Promise<ReplyOf<N>>;
  /** Moves main's clock on, in minutes. */
  readonly advance: (minutes: number) => Promise<void>;
  readonly close: () => Promise<void>;
  /** A power cut: kill -9, and waits until it is dead, so that the next launch is another life. */
  readonly kill: () => Promise<void>;
}

export interface LaunchParts {
  /** `null` leaves the passphrase to be typed. */
  readonly passphrase?: string | null;
  /** Sets the computer's clock off by so many minutes. */
  readonly clockMinutes?: number;
  /** Another tablet: a folder of its own beside the one of this world. */
  readonly tablet?: string;
  /** More switches of Electron, a camera that is not there for example. */
  readonly switches?: readonly string[];
}

/** One data folder, one folder for paper, one clock: everything a test owns. */
export interface World {
  readonly dataDir: string;
  readonly paperDir: string;
  readonly launch: (parts?: LaunchParts) => Promise<Running>;
}

export interface WorldOptions {
  /** When the first launch happens, in ms since the epoch; a fixed morning unless said otherwise. */
  readonly startMs: number;
  /** A folder that stays behind with `data` in it, instead of one that goes away. */
  readonly keepIn: string | null;
}

export const test = base.extend<{ world: World } & WorldOptions>({
  startMs: [Date.parse(nine), { option: true }],
  keepIn: [null, { option: true }],
  world: async ({ startMs, keepIn }, use) => {
    const folder = keepIn ?? mkdtempSync(join(tmpdir(), 'stipple-e2e-'));
    if (keepIn !== null) rmSync(keepIn, { recursive: true, force: true });
    const dataDir = join(folder, 'data');
    const paperDir = keepIn ?? join(folder, 'paper');
    mkdirSync(paperDir, { recursive: true });
    const offsetMs = startMs - Date.now();
    const started: (() => Promise<void>)[] = [];
    let advancedMs = 0;

    const launch: World['launch'] = async ({
      passphrase: secret = passphrase,
      clockMinutes = 0,
      tablet,
      switches = [],
    } = {}) => {
      const app = await _electron.launch({
        executablePath: electronPath(),
        timeout: 180_000,
        args: [
          ...electronArgs(),
          root,
          `--data-dir=${tablet === undefined ? dataDir : join(folder, tablet)}`,
          ...switches,
        ],
        env: {
          ...(process.env as Record<string, string>),
          ...ownScreen(),
          TZ: 'Europe/London',
          STIPPLE_TEST: '1',
          STIPPLE_SHORT_LIFE: '1',
          STIPPLE_SAVE_TO: paperDir,
          STIPPLE_CLOCK_OFFSET_MS: String(offsetMs + advancedMs + clockMinutes * 60_000),
          ...(secret === null ? {} : { STIPPLE_PASSPHRASE: secret }),
        },
      });
      const { close, kill } = endsOf(app);
      started.push(kill);
      const page = await app.firstWindow({ timeout: 180_000 });
      // Electron's own 30 seconds are too few where the machine is slow: only what hangs takes so long.
      page.setDefaultTimeout(180_000);
      // A defect must be seen where it happens, not as a time-out much later.
      page.on('pageerror', (error) => console.error('in the page:', error.message));
      await page.locator('h1').waitFor();
      const running = runningOn(app, page, (ms) => {
        advancedMs += ms;
      });
      return { ...running, close, kill };
    };
    await use({ dataDir, paperDir, launch });
    // What closing does has tests of its own; here nobody is left who could see it.
    for (const kill of started) await kill();
    if (keepIn === null) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
});

const runningOn = (
  app: ElectronApplication,
  page: Page,
  onAdvance: (ms: number) => void,
): Omit<Running, 'close' | 'kill'> => {
  const ask = (channel: string, request: unknown) =>
    page.evaluate(
      ([name, value]) =>
        (window as unknown as { client: Record<string, (asked: unknown) => unknown> }).client[name]?.(value),
      [channel, request] as const,
    );
  let steps = 0;
  const advance = async (minutes: number): Promise<void> => {
    onAdvance(minutes * 60_000);
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
  };
};

interface MainSide {
  stippleTest: { advance: (ms: number) => void };
  stippleSteps?: number;
}
/** Moves main's clock once, however often it is said: under load the answer of a call into main can be lost although it was heard. */
export const movedOnce = async (
  app: ElectronApplication,
  move: { readonly ms: number; readonly step: number },
): Promise<void> => {
  const say = () =>
    app.evaluate((_electron, { ms, step }) => {
      const main = globalThis as unknown as MainSide;
      if ((main.stippleSteps ?? 0) >= step) return;
      main.stippleSteps = step;
      main.stippleTest.advance(ms);
    }, move);
  await say().catch((error: unknown) => {
    if (!String(error).includes('garbage collected')) throw error;
    return say();
  });
};

/** Closes as a person would (what hangs is ended in the end), or dies at once. A second time there is nothing left to end. */
const endsOf = (app: ElectronApplication) => {
  const child = app.process();
  const end = async (ask: () => unknown): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    const late = setTimeout(() => child.kill('SIGKILL'), 30_000);
    await Promise.allSettled([ask(), gone]);
    clearTimeout(late);
  };
  return { close: () => end(() => app.close()), kill: () => end(() => child.kill('SIGKILL')) };
};

export { expect } from '@playwright/test';
