import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { electronArgs, electronPath } from '../../electron/runtime/electron-path.ts';
import { root } from '../../electron/runtime/spawn.ts';
import { fingersOn } from '../e2e/driver/fingers.ts';
import { median, quantile } from './stats.ts';
import type { Line } from './stats.ts';
import { eveningOffset, makeUsedFolder, passphrase } from './used-folder.ts';
import type { UsedParts } from './used-folder.ts';

/** From the finger's lift to the first frame that shows the entry that was stored: real touches, measured inside the page. */
export const tapLines = async (taps: number): Promise<{ readonly lines: readonly Line[]; readonly raw: object }> => {
  const all = await tapsWith(taps, {});
  // The first few compile the code of the screen.
  const counted = all.slice(20);
  const beside = (await tapsWith(taps, { photos: manyPhotos })).slice(20);
  const long = (await tapsWith(taps, { entries: manyEntries })).slice(20);
  return {
    lines: [
      { what: `tap to durable to painted, median of ${counted.length}`, ours: median(counted), theirs: null, unit: 'ms', goal: 33 },
      { what: `tap to durable to painted, p99 of ${counted.length}`, ours: quantile(counted, 0.99), theirs: null, unit: 'ms', goal: 33 },
      { what: `tap in a session with ${manyPhotos} photos, against one with none`, ours: median(beside), theirs: median(counted), unit: 'ms', goal: 1.25 },
      { what: `tap in a session of ${manyEntries} entries, against a short one`, ours: median(long), theirs: median(counted), unit: 'ms', goal: 1.25 },
    ],
    raw: { first: all.slice(0, 20), counted, beside, long },
  };
};

/** A finger rests on the glass about so long. Lifted at once, the lift would wait for the frame that paints the press. */
const restMs = 80;
const manyPhotos = 60;
const manyEntries = 3_000;

const tapsWith = async (taps: number, parts: UsedParts): Promise<readonly number[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-bench-'));
  const dataDir = join(folder, 'data');
  makeUsedFolder(dataDir, 3, true, parts);
  const app = await _electron.launch({
    executablePath: electronPath(), args: [...electronArgs(), root, `--data-dir=${dataDir}`],
    env: { ...(process.env as Record<string, string>), STIPPLE_TEST: '1', STIPPLE_PASSPHRASE: passphrase, STIPPLE_CLOCK_OFFSET_MS: eveningOffset() },
  });
  const page = await app.firstWindow();
  await page.locator('[data-stage="cleanseAndNumb"]').waitFor();
  await page.evaluate(() => {
    const seen: number[] = [];
    let lifted = 0;
    window.addEventListener('pointerup', ({ timeStamp }) => { lifted = timeStamp; }, { capture: true });
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
    }).observe(document.querySelector('[data-seq]') as Element, { attributes: true, attributeFilter: ['data-seq'] });
    Object.assign(window, { seenTaps: seen });
  });
  const count = () => page.evaluate(() => (window as unknown as { seenTaps: number[] }).seenTaps.length);
  const rows = page.locator('[id^="item-"] .tick-row');
  const total = await rows.count();
  const fingers = await fingersOn(page);
  for (let i = 0; i < taps; i += 1) {
    await fingers.press(rows.nth(i % total), restMs);
    for (const from = performance.now(); (await count()) <= i;) if (performance.now() - from > 5_000) throw new Error(`tap ${i} was never shown`);
  }
  const all = await page.evaluate(() => (window as unknown as { seenTaps: number[] }).seenTaps);
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return all;
};
