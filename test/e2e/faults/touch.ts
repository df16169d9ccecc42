import type { CDPSession, Locator, Page } from '@playwright/test';
import { boxAtRest } from '../driver/frame.ts';

/** Fingers on the glass, through DevTools: Electron knows no other way to send a real touch. */
export const fingersOn = async (page: Page) => {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    at?: { readonly x: number; readonly y: number },
  ) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x: at.x, y: at.y }],
    });
  const boxOf = async (target: Locator) => {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (box === null) throw new Error('there is nothing to touch');
    return box;
  };
  return {
    tap: async (target: Locator): Promise<void> => {
      const { x, y, width, height } = await boxOf(target);
      await touch('touchStart', { x: x + width / 2, y: y + height / 2 });
      await touch('touchEnd');
    },
    /** A line through points in 0..1 of the target; `lift: false` leaves the finger on the glass. */
    draw: async (
      target: Locator,
      points: readonly (readonly [number, number])[],
      lift = true,
    ): Promise<void> => {
      await target.scrollIntoViewIfNeeded();
      const { x, y, width, height } = await boxAtRest(target);
      for (const [index, [across, down]] of points.entries())
        await touch(index === 0 ? 'touchStart' : 'touchMove', {
          x: x + across * width,
          y: y + down * height,
        });
      if (lift) await touch('touchEnd');
    },
  };
};
export type Fingers = Awaited<ReturnType<typeof fingersOn>>;
