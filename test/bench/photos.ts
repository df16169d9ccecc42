import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../electron/runtime/spawn.ts';
import { photoBounds } from '../../shared/photos/bounds.ts';
import { median } from './stats.ts';
import type { BenchLine } from './stats.ts';
import { makeUsedFolder } from './used-folder.ts';
import { ourWindow } from './window.ts';

/** A file of 12 megapixels through the screen into the record, against opening, drawing small, encoding and syncing the same bytes without us. */
export const photoLines = async (
  rounds: number,
): Promise<{ readonly lines: readonly BenchLine[]; readonly raw: object }> => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-bench-'));
  const dataDir = join(folder, 'data');
  makeUsedFolder(dataDir, 1, true, { talking: true });
  const { app, page } = await ourWindow(dataDir);
  await page.locator('[data-stage="consultation"]').waitFor();
  await page
    .getByRole('navigation', { name: 'Parts of the consultation' })
    .getByRole('button', { name: /^Photos/ })
    .click();
  const file = join(folder, 'phone.jpg');
  writeFileSync(file, await phonePhoto(page));
  await watch(page);
  const seen = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    seen.ours.push(await imported(page, file));
    const { ms, sizes } = await bareImport(page, file);
    seen.bare.push(ms + synced(sizes));
  }
  await app.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return {
    lines: [
      {
        what: 'photo of 12 megapixels from file to record, against decode, encode, sync',
        ours: median(seen.ours),
        theirs: median(seen.bare),
        unit: 'ms',
        goal: 2,
      },
    ],
    raw: seen,
  };
};

/** A picture as busy as skin and stubble, so that it weighs what a phone's does. */
const phonePhoto = async (page: Page): Promise<Buffer> =>
  Buffer.from(
    await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(4000, 3000);
      const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      pen.fillStyle = '#c9a58b';
      pen.fillRect(0, 0, 4000, 3000);
      for (let dot = 0; dot < 120_000; dot += 1) {
        pen.fillStyle = dot % 3 === 0 ? '#3a2a22' : '#b98f74';
        pen.fillRect((dot * 7919) % 4000, (dot * 104_729) % 3000, 3, 3);
      }
      return [
        ...new Uint8Array(
          await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 })).arrayBuffer(),
        ),
      ];
    }),
  );

interface Watched {
  chosen: number;
  ready: number;
  kept: number;
  stored: number;
}

/** The two stretches a person waits: from the chosen file to "keep", and from "keep" to stored and painted. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times = { chosen: 0, ready: 0, kept: 0, stored: 0 };
    window.addEventListener(
      'change',
      ({ target }) => {
        if (target instanceof HTMLInputElement && target.type === 'file') times.chosen = performance.now();
      },
      { capture: true },
    );
    window.addEventListener(
      'click',
      () => {
        times.kept = performance.now();
      },
      { capture: true },
    );
    new MutationObserver(() => {
      if (times.chosen > 0 && times.ready === 0 && document.querySelector('.take-still') !== null)
        times.ready = performance.now();
    }).observe(document.body, { childList: true, subtree: true });
    new MutationObserver(() => {
      if (times.kept > 0 && times.stored === 0)
        requestAnimationFrame(() => {
          times.stored = performance.now();
        });
    }).observe(document.querySelector('[data-seq]') as Element, {
      attributes: true,
      attributeFilter: ['data-seq'],
    });
    Object.assign(window, { photoTimes: times });
  });

const imported = async (page: Page, file: string): Promise<number> => {
  const photos = page.locator('#photos');
  await photos.getByRole('button', { name: /^Front: / }).click();
  const dialog = page.getByRole('dialog');
  // From the second time on the photo is there: it is taken again.
  if ((await dialog.getByRole('button', { name: 'Take it again' }).count()) > 0)
    await dialog.getByRole('button', { name: 'Take it again' }).click();
  await page.evaluate(() =>
    Object.assign((window as unknown as { photoTimes: Watched }).photoTimes, {
      chosen: 0,
      ready: 0,
      kept: 0,
      stored: 0,
    }),
  );
  await page.getByLabel('Picture file').setInputFiles(file);
  const keep = page.getByRole('button', { name: 'Keep this photo' });
  await keep.waitFor();
  await page.evaluate(() =>
    Object.assign((window as unknown as { photoTimes: Watched }).photoTimes, { stored: 0 }),
  );
  await keep.click();
  await page.waitForFunction(() => (window as unknown as { photoTimes: Watched }).photoTimes.stored > 0);
  await keep.waitFor({ state: 'hidden' });
  return page.evaluate(() => {
    const { chosen, ready, kept, stored } = (window as unknown as { photoTimes: Watched }).photoTimes;
    return ready - chosen + stored - kept;
  });
};

/** The same work without us: open, draw at both sizes, encode both. */
const bareImport = (
  page: Page,
  file: string,
): Promise<{ readonly ms: number; readonly sizes: readonly number[] }> =>
  bareInput(page, file).then(() =>
    page.evaluate(async ({ side, smallSide, quality, smallQuality }) => {
      const input = document.querySelector('#bare-file') as HTMLInputElement;
      const [chosen] = input.files ?? [];
      if (chosen === undefined) throw new Error('no file');
      const from = performance.now();
      const picture = await createImageBitmap(new Blob([await chosen.arrayBuffer()]));
      const sizes: number[] = [];
      for (const [longest, fine] of [
        [side, quality],
        [smallSide, smallQuality],
      ] as const) {
        const scale = longest / Math.max(picture.width, picture.height);
        const canvas = new OffscreenCanvas(
          Math.round(picture.width * scale),
          Math.round(picture.height * scale),
        );
        const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
        pen.imageSmoothingQuality = 'high';
        pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
        sizes.push((await canvas.convertToBlob({ type: 'image/jpeg', quality: fine })).size);
      }
      return { ms: performance.now() - from, sizes };
    }, photoBounds),
  );

const bareInput = async (page: Page, file: string): Promise<void> => {
  await page.evaluate(() => {
    document.querySelector('#bare-file')?.remove();
    document.body.append(
      Object.assign(document.createElement('input'), { type: 'file', id: 'bare-file', hidden: true }),
    );
  });
  await page.locator('#bare-file').setInputFiles(file);
};

/** Writes and syncs files of these sizes, beside the record and not in memory. */
const synced = (sizes: readonly number[]): number => {
  const folder = join(root, 'out/bench-photos');
  mkdirSync(folder, { recursive: true });
  const pieces = sizes.map((size) => Buffer.alloc(size, 'x'));
  const from = performance.now();
  for (const [index, piece] of pieces.entries()) {
    const one = openSync(join(folder, String(index)), 'w');
    writeSync(one, piece);
    fsyncSync(one);
    closeSync(one);
  }
  const ms = performance.now() - from;
  rmSync(folder, { recursive: true, force: true });
  return ms;
};
