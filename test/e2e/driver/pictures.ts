import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Two frames later everything that was asked for is painted. */
export const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            done();
          });
        });
      }),
  );

/** Scrolls what can be scrolled back to its beginning. */
export const toTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('main, .chair-body, .place')) one.scrollTo({ top: 0 });
  });

/** One picture of the window as it stands, nothing moving in it. */
export const pictureTo = async (page: Page, file: string): Promise<void> => {
  await painted(page);
  await page.screenshot({ path: file, animations: 'disabled', scale: 'css' });
};

/** Numbered pictures in one folder: `01-home.png`, `02-consultation.png`, … in the order they are taken. */
export const picturesIn = (folder: string, page: Page) => {
  let next = 1;
  return async (name: string): Promise<void> => {
    await toTop(page);
    await pictureTo(page, join(folder, `${String(next).padStart(2, '0')}-${name}.png`));
    next += 1;
  };
};
