import { expect } from '@playwright/test';
import type { Running } from './world.ts';

export interface Size { readonly width: number; readonly height: number }

/** The window as if its screen were so large; a virtual display may be smaller. */
export const viewAs = async ({ page }: Pick<Running, 'page'>, { width, height }: Size): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
};

/** Larger text, as the zoom of the window does it: 2 is 200 %. */
export const zoomTo = async ({ app }: Pick<Running, 'app'>, factor: number): Promise<void> => {
  await app.evaluate(({ BrowserWindow }, zoom) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(zoom), factor);
};

/** Nothing sticks out sideways: the page itself is never wider than the window. */
export const expectNoSideways = async (page: Page, where: string): Promise<void> => {
  const { inner, wide } = await page.evaluate(() => ({ inner: window.innerWidth, wide: Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) }));
  expect(wide, `${where}: the page is wider than the window`).toBeLessThanOrEqual(inner);
};

type Page = Running['page'];

/** The least size in CSS pixels of what can be tapped, with what is smaller than wished. */
export const tooSmall = (page: Page, least = 48): Promise<readonly string[]> =>
  page.evaluate((wanted) => {
    const tapped = [...document.querySelectorAll<HTMLElement>('button, [role="button"], [role="radio"], label.tick-row, input[type="text"], input[type="password"], textarea, select')];
    return tapped.flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      if (width === 0 || height === 0 || one.closest('svg') !== null || one.closest('[aria-hidden="true"]') !== null) return [];
      return Math.round(height) < wanted || Math.round(width) < Math.min(wanted, 44) ? [`${one.tagName} "${one.getAttribute('aria-label') ?? one.textContent.slice(0, 30)}" ${Math.round(width)}×${Math.round(height)}`] : [];
    });
  }, least);
