import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chairAt } from '../builders/session.ts';
import { median, quantile } from './stats.ts';
import type { BenchLine } from './stats.ts';
import { timedTaps } from './tap-watch.ts';
import { makeUsedFolder } from './used-folder.ts';
import type { UsedParts } from './used-folder.ts';
import { bareWindow, ourWindow } from './window.ts';

/** From the finger's lift to the first frame that shows the entry that was stored: real touches, measured inside the page. */
export const tapLines = async (
  taps: number,
): Promise<{ readonly lines: readonly BenchLine[]; readonly raw: object }> => {
  const floor = [...(await bareTaps(taps / 2))];
  const all = await tapsWith(taps, {});
  floor.push(...(await bareTaps(taps / 2)));
  // The first few compile the code of the screen.
  const counted = all.slice(20);
  const beside = (await tapsWith(taps, { photos: manyPhotos })).slice(20);
  const long = (await tapsWith(taps, { entries: manyEntries })).slice(20);
  return {
    lines: [
      // What no app on this machine can do without: where this one misses, the machine is too busy to say anything about ours.
      {
        what: `the floor: a bare page draws a tap, median of ${floor.length}`,
        ours: median(floor),
        theirs: null,
        unit: 'ms',
        goal: 33,
      },
      {
        what: `the floor: a bare page draws a tap, p99 of ${floor.length}`,
        ours: quantile(floor, 0.99),
        theirs: null,
        unit: 'ms',
        goal: 33,
      },
      {
        what: `tap to durable to painted, median of ${counted.length}, against the floor`,
        ours: median(counted),
        theirs: median(floor),
        unit: 'ms',
        goal: 1.3,
      },
      {
        what: `tap to durable to painted, p99 of ${counted.length}, against the floor`,
        ours: quantile(counted, 0.99),
        theirs: quantile(floor, 0.99),
        unit: 'ms',
        goal: 1.2,
      },
      {
        what: 'what one tap sends to the window, at the needle',
        ours: sentForATap() / 1000,
        theirs: null,
        unit: 'kB',
        goal: 31,
      },
      {
        what: `tap in a session with ${manyPhotos} photos, against one with none`,
        ours: median(beside),
        theirs: median(counted),
        unit: 'ms',
        goal: 1.25,
      },
      {
        what: `tap in a session of ${manyEntries} entries, against a short one`,
        ours: median(long),
        theirs: median(counted),
        unit: 'ms',
        goal: 1.25,
      },
    ],
    raw: { floor, first: all.slice(0, 20), counted, beside, long },
  };
};

const manyPhotos = 60;
const manyEntries = 3_000;

/** The answer to a tap, in letters; it crosses once. With its twin beside it, pushed to everybody, it was 61,000 once. */
const sentForATap = (): number => JSON.stringify(chairAt('application').view()).length;

const tapsWith = async (taps: number, parts: UsedParts): Promise<readonly number[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-bench-'));
  const dataDir = join(folder, 'data');
  makeUsedFolder(dataDir, 3, true, parts);
  const { app, page } = await ourWindow(dataDir);
  await page.locator('[data-stage="cleanseAndNumb"]').waitFor();
  const all = await timedTaps(page, await page.locator('[id^="item-"] .tick-row').all(), taps);
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return all;
};

/** The same finger on a page of one button that shows the tap by itself: no main process, no disk, nothing to draw but a word. */
const bareTaps = async (taps: number): Promise<readonly number[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-bench-'));
  const { app, page } = await bareWindow(folder);
  const button = page.locator('button');
  await button.evaluate((one) => {
    one.dataset['seq'] = '0';
    one.addEventListener('pointerup', () => {
      one.textContent = one.dataset['seq'] = String(Number(one.dataset['seq']) + 1);
    });
  });
  // The first few compile here too.
  const all = (await timedTaps(page, [button], taps + 10)).slice(10);
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return all;
};
