import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Hand } from './hand.ts';

type Point = readonly [across: number, down: number];

export interface Fingers extends Hand {
  /** `heldMs`: how long the finger rests on the glass. */
  readonly press: (target: Locator, heldMs?: number) => Promise<void>;
  /** Lines through points in 0..1 of the target, the finger lifted after each. */
  readonly draw: (target: Locator, strokes: readonly (readonly Point[])[]) => Promise<void>;
}

/** Fingers on the glass, through DevTools: Electron knows no other way to send a real touch. `patienceMs`: until what is to be touched has come to rest. */
export const fingersOn = async (page: Page, patienceMs = 60_000): Promise<Fingers> => {
  const devtools = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    at?: { readonly x: number; readonly y: number },
  ) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [at] });

  /** Where the finger goes down: the middle, unless something else lies over it or it has not come to rest. */
  const boxOf = async (target: Locator) => {
    await target.scrollIntoViewIfNeeded();
    let box = await target.boundingBox();
    await expect(async () => {
      const before = box;
      box = await target.boundingBox();
      expect(box).toEqual(before);
      const over = await target.evaluate(isOnTop);
      // What lies under a panel that stays is scrolled out from under it, as a person does.
      if (over !== 'on top')
        await target.evaluate((element) => {
          element.scrollIntoView({ block: 'center' });
        });
      expect(over, `${String(target)} lies under something`).toBe('on top');
    }).toPass({ timeout: patienceMs, intervals: [20, 50, 100] });
    if (box === null) throw new Error(`there is nothing to touch at ${String(target)}`);
    return box;
  };
  const tapOnce = async (target: Locator, heldMs: number): Promise<void> => {
    const { x, y, width, height } = await boxOf(target);
    await target.evaluate(awaitClick);
    await touch('touchStart', { x: x + width / 2, y: y + height / 2 });
    if (heldMs > 0) await page.waitForTimeout(heldMs);
    await touch('touchEnd');
  };
  /** What came in between took the finger, or the page moved under it: a person sees that nothing happened, and taps again. */
  const tap = async (target: Locator, heldMs = 0): Promise<void> => {
    for (let tries = 1; ; tries += 1) {
      await tapOnce(target, heldMs);
      const isHeard = await page.waitForFunction(isClickHeard, null, { timeout: 3_000 }).then(
        () => true,
        // The page may have been too busy to answer; what was heard meanwhile is heard before it does.
        () => page.evaluate(isClickHeard).catch(() => true),
      );
      if (isHeard || tries === 3 || !(await target.isVisible())) return;
    }
  };
  return {
    by: 'touch',
    press: tap,
    tick: (box) => tap(box.locator('xpath=ancestor::label[1]')),
    choose: async (_row, answer) => tap(answer),
    pick: async (list, option) => {
      await tap(list);
      await tap(page.getByRole('option', { name: option, exact: true }));
    },
    write: async (field, text) => {
      // A finger that comes right after another may be taken for a part of it: a person taps again.
      await expect(async () => {
        await tap(field);
        await expect(field).toBeFocused({ timeout: 1_000 });
      }).toPass({ timeout: 60_000 });
      // A tablet's keyboard on the glass sends text, not keys.
      await field.evaluate((input) => {
        (input as HTMLInputElement).select();
      });
      await page.keyboard.insertText(text);
    },
    goOn: tap,
    draw: async (target, strokes) => {
      for (const stroke of strokes) {
        const { x, y, width, height } = await boxOf(target);
        for (const [index, [across, down]] of stroke.entries())
          await touch(index === 0 ? 'touchStart' : 'touchMove', {
            x: x + across * width,
            y: y + down * height,
          });
        await touch('touchEnd');
      }
    },
  };
};

const isOnTop = (element: Element): string => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && (element === hit || element.contains(hit) || hit.contains(element))
    ? 'on top'
    : `under ${hit?.outerHTML.slice(0, 120) ?? 'nothing'}`;
};

/** Whether the tap that comes next has reached what it was meant for, in the page itself. */
const awaitClick = (element: Element): void => {
  const page = window as unknown as { clickHeard?: boolean };
  page.clickHeard = false;
  const hear = (event: Event): void => {
    page.clickHeard = event.composedPath().includes(element) || element.contains(event.target as Node);
  };
  window.addEventListener('click', hear, { once: true, capture: true });
};
const isClickHeard = (): boolean =>
  // A page that was loaded anew in between has heard it.
  (window as unknown as { clickHeard?: boolean }).clickHeard ?? true;
