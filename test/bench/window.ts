import { join } from 'node:path';
import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { electronArgs, electronPath } from '../../electron/runtime/electron-path.ts';
import { root } from '../../electron/runtime/spawn.ts';
import { eveningOffset, passphrase } from './used-folder.ts';

/** Until something is surely stuck. A busy machine is slow; it must not end a measurement. */
export const patienceMs = 600_000;

export interface BenchWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** Our app on that folder, on the evening of the day it was used, driven by Playwright; `watched` by the hook that times main. */
export const ourWindow = async (
  dataDir: string,
  { secret = passphrase, watched = false }: { readonly secret?: string; readonly watched?: boolean } = {},
): Promise<BenchWindow> =>
  windowOf(watched ? [join(import.meta.dirname, 'stretch-hook.cjs')] : [], root, [`--data-dir=${dataDir}`], {
    STIPPLE_TEST: '1',
    STIPPLE_PASSPHRASE: secret,
    STIPPLE_CLOCK_OFFSET_MS: eveningOffset(dataDir),
  });

/** A window with one button and nothing behind it. */
export const bareWindow = (userData: string): Promise<BenchWindow> =>
  windowOf([], join(import.meta.dirname, 'bare'), [`--user-data=${userData}`], {});

const windowOf = async (
  before: readonly string[],
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<BenchWindow> => {
  const app = await _electron.launch({
    executablePath: electronPath(),
    timeout: patienceMs,
    args: [...electronArgs(), ...before.flatMap((file) => ['-r', file]), folder, ...args],
    env: { ...(process.env as Record<string, string>), ...env },
  });
  const page = await app.firstWindow({ timeout: patienceMs });
  page.setDefaultTimeout(patienceMs);
  return { app, page };
};
