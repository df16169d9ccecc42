import { expect } from '@playwright/test';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { painted } from './pictures.ts';
import type { Running } from './world.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}
export const sizes: readonly Size[] = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
  { width: 1024, height: 768 },
];

const talks = new WeakMap<Page, Promise<CDPSession>>();
const devtoolsOf = (page: Page): Promise<CDPSession> => {
  const known = talks.get(page) ?? page.context().newCDPSession(page);
  talks.set(page, known);
  return known;
};

/** The window as if its screen were so large; a virtual display may be smaller. */
export const viewAs = async ({ page }: Pick<Running, 'page'>, { width, height }: Size): Promise<void> => {
  const devtools = await devtoolsOf(page);
  await devtools.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await expect
    .poll(() => page.evaluate(() => [window.innerWidth, window.innerHeight]))
    .toEqual([width, height]);
  await painted(page);
};

/** Where something stands once it stands still. */
export const boxAtRest = async (
  target: Locator,
): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }> => {
  let box = await target.boundingBox();
  await expect(async () => {
    const before = box;
    await painted(target.page());
    box = await target.boundingBox();
    expect(box).toEqual(before);
    expect(box, `${String(target)} is drawn`).not.toBeNull();
  }).toPass({ timeout: 60_000, intervals: [20, 50, 100] });
  return box ?? { x: 0, y: 0, width: 0, height: 0 };
};

/** Larger text by the zoom of the window: 2 is 200 %. */
export const zoomTo = async ({ app, page }: Pick<Running, 'app' | 'page'>, factor: number): Promise<void> => {
  const zoom = () =>
    app.evaluate(
      ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to),
      factor,
    );
  // Under load the answer of a call into main can be lost although it was heard.
  await zoom().catch((error: unknown) => {
    if (!String(error).includes('garbage collected')) throw error;
    return zoom();
  });
  await expect.poll(() => page.evaluate(() => window.devicePixelRatio)).toBeCloseTo(factor, 2);
  await painted(page);
};

/** For looking only: what a person chose is not touched. */
export const showIn = ({ page }: Pick<Running, 'page'>, theme: 'light' | 'dim'): Promise<void> =>
  page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);

/** Soft, and patient: a screen may still be finding its place when it is first looked at. */
const inTheEnd = expect.configure({ soft: true });

/** Nothing sticks out sideways: the page is never wider than the window, and no part of the frame scrolls across. */
export const expectNoSideways = (page: Page, where: string): Promise<void> =>
  inTheEnd
    .poll(() => sideways(page), { message: `${where}: something is wider than its room`, timeout: 15_000 })
    .toEqual([]);
const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const parts = [
      document.documentElement,
      document.body,
      ...document.querySelectorAll<HTMLElement>('main, nav, header, footer'),
    ];
    const whole =
      document.documentElement.scrollWidth > window.innerWidth
        ? [`the page ${document.documentElement.scrollWidth} > ${window.innerWidth}`]
        : [];
    return whole.concat(
      parts.flatMap((one) =>
        one.scrollWidth > one.clientWidth + 1 &&
        getComputedStyle(one).overflowX !== 'visible' &&
        one.clientWidth > 1
          ? [`${one.tagName.toLowerCase()}.${one.className} ${one.scrollWidth} > ${one.clientWidth}`]
          : [],
      ),
    );
  });

/** What can be tapped and is smaller than a gloved finger: under 48 px either way (decision 31). */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const tapped = [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], [role="button"], [role="radio"], [role="tab"], [role="option"], label.tick-row, input[type="text"], input[type="password"], textarea',
      ),
    ];
    return tapped.flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      // What only a screen reader finds stands in a room of one pixel.
      const unseen =
        width === 0 || height === 0 || (one.parentElement?.getBoundingClientRect().width ?? 0) <= 1;
      if (unseen || one.closest('svg, [aria-hidden="true"]') !== null) return [];
      return Math.round(height) < 48 || Math.round(width) < 48
        ? [
            `"${(one.getAttribute('aria-label') ?? one.textContent).slice(0, 40)}" ${Math.round(width)}×${Math.round(height)}`,
          ]
        : [];
    });
  });

/** Words on a map that are drawn smaller than a person reads at arm's length. */
const wordsOnMaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('.map-label')].flatMap((one) => {
      const px = Number.parseFloat(getComputedStyle(one).fontSize) * (one.getScreenCTM()?.a ?? 1);
      return px < 13 ? [`"${one.textContent}" ${px.toFixed(1)} px`] : [];
    }),
  );
export const expectWordsOnMaps = (page: Page, where: string): Promise<void> =>
  inTheEnd.poll(() => wordsOnMaps(page), { message: `${where}: words on a map are too small` }).toEqual([]);

/**
 * Words that do not fit where they stand and end in dots or in nothing. What a finger can pull into view is not cut, and a
 * chip of the footer or of a table row has its whole sentence behind it.
 */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((one) => {
      const { overflowX, overflowY, display } = getComputedStyle(one);
      if (
        one.closest('svg, .missing-words, .why-words, [aria-hidden="true"]') !== null ||
        one.innerText?.trim() === '' ||
        display === 'none'
      )
        return [];
      const cutAcross =
        (overflowX === 'hidden' || overflowX === 'clip') && one.scrollWidth > one.clientWidth + 1;
      const cutBelow =
        (overflowY === 'hidden' || overflowY === 'clip') && one.scrollHeight > one.clientHeight + 2;
      return (cutAcross || cutBelow) && one.clientWidth > 1
        ? [
            `${one.className}: "${one.innerText.slice(0, 60)}" ${one.scrollWidth}×${one.scrollHeight} in ${one.clientWidth}×${one.clientHeight}`,
          ]
        : [];
    }),
  );

/**
 * What can be tapped and is on the screen, with something else lying over it or cut off by the edge of its room. What a finger can
 * scroll into view is not lost, and what lies under an open dialog is meant to.
 */
const covered = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const dialogs = document.querySelectorAll<HTMLElement>('[role="dialog"], [role="alertdialog"]');
    const top = dialogs[dialogs.length - 1] ?? document.body;
    const tapped = [
      ...top.querySelectorAll<HTMLElement>(
        'button, a[href], [role="button"], [role="radio"], [role="tab"], label.tick-row, input[type="text"], input[type="password"], textarea',
      ),
    ];
    return tapped.flatMap((one) => {
      const { left, right, top: upper, bottom, width, height } = one.getBoundingClientRect();
      const unseen =
        width === 0 || height === 0 || (one.parentElement?.getBoundingClientRect().width ?? 0) <= 1;
      if (unseen || one.closest('svg, [aria-hidden="true"], [inert]') !== null) return [];
      // The room it is seen in, and whether that room, or one around it, can be scrolled.
      let [room, scrolls] = [{ left: 0, right: innerWidth, top: 0, bottom: innerHeight }, false];
      for (let around = one.parentElement; around !== null; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const box = around.getBoundingClientRect();
        room = {
          left: Math.max(room.left, box.left),
          right: Math.min(room.right, box.right),
          top: Math.max(room.top, box.top),
          bottom: Math.min(room.bottom, box.bottom),
        };
        scrolls ||=
          (/auto|scroll/.test(overflowY) && around.scrollHeight > around.clientHeight + 1) ||
          (/auto|scroll/.test(overflowX) && around.scrollWidth > around.clientWidth + 1);
      }
      const words = `"${(one.getAttribute('aria-label') ?? one.textContent).slice(0, 40)}"`;
      const inside =
        left >= room.left - 1 &&
        right <= room.right + 1 &&
        upper >= room.top - 1 &&
        bottom <= room.bottom + 1;
      if (!inside)
        return scrolls
          ? []
          : [
              `${words} is cut off: ${[left, right, upper, bottom].map(Math.round).join(' ')} in ${[room.left, room.right, room.top, room.bottom].map(Math.round).join(' ')}`,
            ];
      const over = [
        [(left + right) / 2, (upper + bottom) / 2],
        [(left + right) / 2, upper + 4],
        [(left + right) / 2, bottom - 4],
      ].map(([x = 0, y = 0]) => document.elementFromPoint(x, y));
      const stranger = over.find(
        (hit) =>
          hit !== null &&
          !one.contains(hit) &&
          !hit.contains(one) &&
          hit.closest('label')?.contains(one) !== true,
      );
      // A bar that stays at the edge while its page is scrolled under it hides nothing for good.
      const bar = stranger === undefined || stranger === null ? null : stickyAround(stranger);
      if (stranger === undefined || stranger === null || (bar !== null && scrolls && !bar.contains(one)))
        return [];
      return [
        `${words} lies under ${stranger.tagName.toLowerCase()}.${stranger.getAttribute('class') ?? ''}`,
      ];
    });

    function stickyAround(element: Element): Element | null {
      for (let one: Element | null = element; one !== null; one = one.parentElement)
        if (getComputedStyle(one).position === 'sticky') return one;
      return null;
    }
  });

export const expectNothingCovered = (page: Page, where: string): Promise<void> =>
  inTheEnd.poll(() => covered(page), { message: `${where}: covered`, timeout: 15_000 }).toEqual([]);
export const expectNothingTooSmall = (page: Page, where: string): Promise<void> =>
  inTheEnd.poll(() => tooSmall(page), { message: `${where}: too small to tap`, timeout: 15_000 }).toEqual([]);
export const expectNothingCutOff = (page: Page, where: string): Promise<void> =>
  inTheEnd.poll(() => cutOff(page), { message: `${where}: words are cut`, timeout: 15_000 }).toEqual([]);
