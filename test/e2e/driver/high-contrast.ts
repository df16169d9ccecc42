import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { settled } from './axe.ts';

/** What looks the same although it is not: a chosen answer like one that is not, a zone, a tick, an icon like what lies behind it. */
const alike = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isSeen = (one: Element): boolean => {
      const { width, height } = one.getBoundingClientRect();
      return width > 1 && height > 1 && getComputedStyle(one).visibility === 'visible';
    };
    const nameOf = (one: Element): string =>
      `${one.getAttribute('class') ?? one.tagName} "${(one.getAttribute('aria-label') ?? one.textContent).slice(0, 40)}"`;
    /** The colour that is behind it in the end. */
    const behind = (one: Element): string => {
      for (let at: Element | null = one; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/rgba\(.*, 0\)|transparent/.test(backgroundColor)) return backgroundColor;
      }
      return 'nothing';
    };
    const chosen = '[data-selected], [aria-current]:not([aria-current="false"]), [aria-pressed="true"]';
    const rows = [...document.querySelectorAll<HTMLElement>(`:is(${chosen}):not(.tick-row):not(svg *)`)]
      .filter(isSeen)
      .flatMap((one) => {
        const [name] = one.classList;
        const kind = name === undefined ? one.tagName : `.${CSS.escape(name)}`;
        const others = [...(one.parentElement?.parentElement?.querySelectorAll(kind) ?? [])];
        const other = others.find((each) => !each.matches(chosen) && isSeen(each));
        return other !== undefined && behind(other) === behind(one) ? [`chosen and not: ${nameOf(one)}`] : [];
      });
    const boxes = [...document.querySelectorAll('.tick-row')].filter(isSeen);
    const boxOf = (ticked: boolean): string | undefined => {
      const row = boxes.find((one) => one.hasAttribute('data-selected') === ticked);
      const box = row?.querySelector('.tick-box') ?? null;
      return box === null ? undefined : getComputedStyle(box).backgroundColor;
    };
    const ticks = boxOf(true) !== undefined && boxOf(true) === boxOf(false) ? ['ticked and not'] : [];
    const shapeOf = (which: string): string | undefined => {
      const shape = document.querySelector(`.map-zone${which} .map-shape`);
      if (shape === null) return undefined;
      const { fill, stroke, strokeWidth } = getComputedStyle(shape);
      return [fill, stroke, strokeWidth].join(' ');
    };
    const zones =
      shapeOf('.chosen') !== undefined && shapeOf('.chosen') === shapeOf(':not(.chosen)')
        ? ['a chosen zone and another']
        : [];
    const icons = [...document.querySelectorAll('button svg, .chip svg, .banner svg')].flatMap((icon) =>
      isSeen(icon) && getComputedStyle(icon).color === behind(icon)
        ? [`icon in ${nameOf(icon.parentElement ?? icon)}`]
        : [],
    );
    return [...rows, ...ticks, ...zones, ...icons];
  });

/** In a high-contrast theme of the system everything that differs still looks different. */
export const expectToldApart = async (page: Page, where: string): Promise<void> => {
  await page.emulateMedia({ forcedColors: 'active' });
  try {
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await settled(page);
    expect.soft(await alike(page), where).toEqual([]);
  } finally {
    await page.emulateMedia({ forcedColors: 'none' });
  }
};
