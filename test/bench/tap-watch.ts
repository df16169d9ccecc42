import { setTimeout as later } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import { fingersOn } from '../e2e/driver/fingers.ts';

/** A finger rests on the glass about so long. Lifted at once, the lift would wait for the frame that paints the press. */
const restMs = 80;
/** Until something is surely stuck: a busy machine is slow, and must not end a measurement. */
const patienceMs = 120_000;
const lookEveryMs = 50;

/** Taps, one after the other, each timed inside the page: from the finger's lift to the first frame that shows the new `data-seq`. */
export const timedTaps = async (
  page: Page,
  targets: readonly Locator[],
  taps: number,
): Promise<readonly number[]> => {
  await page.evaluate(() => {
    const seen: number[] = [];
    let lifted = 0;
    window.addEventListener(
      'pointerup',
      ({ timeStamp }) => {
        lifted = timeStamp;
      },
      { capture: true },
    );
    new MutationObserver(() => {
      if (lifted === 0) return;
      const from = lifted;
      lifted = 0;
      // The frame that holds the change is drawn after this callback; the message is read when it is through.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => seen.push(performance.now() - from);
        port2.postMessage(null);
      });
    }).observe(document.querySelector('[data-seq]') as Element, {
      attributes: true,
      attributeFilter: ['data-seq'],
    });
    Object.assign(window, { seenTaps: seen });
  });
  const seen = () => page.evaluate(() => (window as unknown as { seenTaps: number[] }).seenTaps);
  const fingers = await fingersOn(page, patienceMs);
  for (let i = 0; i < taps; i += 1) {
    await fingers.press(targets[i % targets.length] as Locator, restMs);
    // Asked now and then only: each look is work for the page whose frame is being timed.
    for (const from = performance.now(); (await seen()).length <= i; await later(lookEveryMs))
      if (performance.now() - from > patienceMs) throw new Error(`tap ${i} was never shown`);
  }
  return await seen();
};
