import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { electronArgs, packagedPath } from '../../../electron/runtime/electron-path.ts';
import { ownScreen } from '../driver/screen.ts';

/** A zone where it is neither night nor near midnight: a packaged app has no clock to set. */
const hour = new Date().getUTCHours();
export const timeZone = hour >= 3 && hour < 21 ? 'Europe/London' : 'Asia/Tokyo';

export interface Installed {
  readonly paperDir: string;
  readonly dataDir: string;
  /** Starts the packaged program as its owner would, with the test switches set that it must ignore. */
  readonly launch: () => Promise<{ readonly app: ElectronApplication; readonly page: Page }>;
}

/** One data folder that is gone at the end. */
export const test = base.extend<{ installed: Installed }>({
  installed: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'stipple-packaged-'));
    const dataDir = join(folder, 'data');
    const started: ElectronApplication[] = [];
    await use({
      paperDir: folder,
      dataDir,
      launch: async () => {
        const app = await _electron.launch({
          executablePath: packagedPath(),
          timeout: 180_000,
          args: [...electronArgs(), `--data-dir=${dataDir}`],
          env: {
            ...(process.env as Record<string, string>),
            ...ownScreen(),
            TZ: timeZone,
            STIPPLE_TEST: '1',
            STIPPLE_PASSPHRASE: 'must be ignored',
            STIPPLE_SAVE_TO: join(folder, 'ignored'),
            STIPPLE_CLOCK_OFFSET_MS: '864000000',
          },
        });
        started.push(app);
        const page = await app.firstWindow({ timeout: 180_000 });
        // Electron's own 30 seconds are too few where the machine is slow: only what hangs takes so long.
        page.setDefaultTimeout(180_000);
        page.on('pageerror', (error) => console.error('in the page:', error.message));
        await page.locator('h1').waitFor();
        return { app, page };
      },
    });
    for (const app of started) await app.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
});

/** Stands in for the person at the system's own "save as" window, which no test can click. */
export const answerSaveWindow = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);

export { expect } from '@playwright/test';
