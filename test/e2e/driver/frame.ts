import { expect } from '@playwright/test';
import type { CDPSession, Page } from '@playwright/test';
import type { Running } from './world.ts';

export interface Size { readonly width: number; readonly height: number }
export const sizes: readonly Size[] = [{ width: 1280, height: 800 }, { width: 800, height: 1280 }, { width: 1024, height: 768 }];

const talks = new WeakMap<Page, Promise<CDPSession>>();
const devtoolsOf = (page: Page): Promise<CDPSession> => {
  const known = talks.get(page) ?? page.context().newCDPSession(page);
  talks.set(page, known);
  return known;
};

/** The window as if its screen were so large; a virtual display may be smaller. */
export const viewAs = async ({ page }: Pick<Running, 'page'>, { width, height }: Size): Promise<void> => {
  const devtools = await devtoolsOf(page);
  await devtools.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
};

/** Larger text by the zoom of the window: 2 is 200 %. */
export const zoomTo = ({ app }: Pick<Running, 'app'>, factor: number): Promise<void> =>
  app.evaluate(({ BrowserWindow }, zoom) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(zoom), factor);

/** For looking only: what a person chose is not touched. */
export const showIn = ({ page }: Pick<Running, 'page'>, theme: 'light' | 'dim'): Promise<void> => page.evaluate((name) => { document.documentElement.dataset['theme'] = name; }, theme);

/** Nothing sticks out sideways: the page is never wider than the window, and no part of the frame scrolls across. */
export const expectNoSideways = async (page: Page, where: string): Promise<void> => {
  const wide = await page.evaluate(() => {
    const parts = [document.documentElement, document.body, ...document.querySelectorAll<HTMLElement>('main, nav, header, footer')];
    return parts.flatMap((one) => (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible' && one.clientWidth > 1 ? [`${one.tagName.toLowerCase()}.${one.className} ${one.scrollWidth} > ${one.clientWidth}`] : []));
  });
  const whole = await page.evaluate(() => ({ is: document.documentElement.scrollWidth, of: window.innerWidth }));
  expect.soft(whole.is, `${where}: the page is wider than the window`).toBeLessThanOrEqual(whole.of);
  expect.soft(wide, `${where}: a part scrolls sideways`).toEqual([]);
};

/** What can be tapped and is smaller than a gloved finger: under 48 px either way (decision 31). */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const tapped = [...document.querySelectorAll<HTMLElement>('button, a[href], [role="button"], [role="radio"], [role="tab"], [role="option"], label.tick-row, input[type="text"], input[type="password"], textarea')];
    return tapped.flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      // What only a screen reader finds stands in a room of one pixel.
      const unseen = width === 0 || height === 0 || (one.parentElement?.getBoundingClientRect().width ?? 0) <= 1;
      if (unseen || one.closest('svg, [aria-hidden="true"]') !== null) return [];
      return Math.round(height) < 48 || Math.round(width) < 48 ? [`"${(one.getAttribute('aria-label') ?? one.textContent).slice(0, 40)}" ${Math.round(width)}×${Math.round(height)}`] : [];
    });
  });

/**
 * Words that do not fit where they stand and end in dots or in nothing. What a finger can pull into view is not cut, and a
 * chip of the footer or of a table row has its whole sentence behind it.
 */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('body *')].flatMap((one) => {
    const { overflowX, overflowY, display } = getComputedStyle(one);
    if (one.closest('svg, .missing-words, .why-words, [aria-hidden="true"]') !== null || one.innerText?.trim() === '' || display === 'none') return [];
    const cutAcross = (overflowX === 'hidden' || overflowX === 'clip') && one.scrollWidth > one.clientWidth + 1;
    const cutBelow = (overflowY === 'hidden' || overflowY === 'clip') && one.scrollHeight > one.clientHeight + 2;
    return (cutAcross || cutBelow) && one.clientWidth > 1 ? [`${one.className}: "${one.innerText.slice(0, 60)}" ${one.scrollWidth}×${one.scrollHeight} in ${one.clientWidth}×${one.clientHeight}`] : [];
  }));
