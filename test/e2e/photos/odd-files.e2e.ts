import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { oddJpegs } from '../../builders/odd-jpegs.ts';
import { bytesOf } from '../../builders/real-jpeg.ts';
import { test } from '../faults/world.ts';
import { jpegBytes, openPhotos, readyForPhotos } from './chair-with-photos.ts';

/** What Chromium itself makes of the file: drawn whole, or not. */
const isShown = (page: Page, bytes: Uint8Array): Promise<boolean> =>
  page.evaluate(async (base64) => {
    const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([raw], { type: 'image/jpeg' }));
    try {
      await image.decode();
      return image.naturalWidth > 0;
    } catch {
      return false;
    } finally {
      URL.revokeObjectURL(image.src);
    }
  }, Buffer.from(bytes).toString('base64'));

test('a JPEG that Chromium shows is taken in, however it is bent, and what it does not show is refused in words', async ({
  world,
}) => {
  const { running } = await readyForPhotos(world, { switches: [] });
  const { page } = running;
  await openPhotos(page);
  await page.getByRole('button', { name: 'Front: not taken yet' }).click();
  const side = page.getByRole('dialog');
  await expect(side.getByText('No camera was found.')).toBeVisible();
  const whole = await jpegBytes(page, 'front');
  const small = await jpegBytes(page, 'small', 160, 120);
  const progressive = bytesOf('progressive');
  const files = [
    ...oddJpegs(whole, small),
    ...[0.5, 0.8, 0.95, 0.99].map((share) => ({
      what: `progressive, ${share * 100} % of it there`,
      bytes: progressive.subarray(0, Math.floor(progressive.length * share)),
      // Its last pass is one that nobody sees.
      isCut: share < 0.9,
    })),
    { what: 'progressive, without its end', bytes: progressive.subarray(0, -2), isCut: false },
  ];
  const answers: Record<string, readonly [shown: boolean, taken: boolean]> = {};
  const keep = side.getByRole('button', { name: 'Keep this photo' });
  const no = side.getByText(/^This (picture is damaged|file is not a picture|kind of JPEG cannot be read)/);
  for (const { what, bytes, isCut } of files) {
    // The sentence of the file before it goes: what stands there still would be taken for the answer.
    await page
      .getByLabel('Picture file')
      .setInputFiles({ name: 'good.jpg', mimeType: 'image/jpeg', buffer: whole });
    await expect(keep).toBeVisible();
    await side.getByRole('button', { name: 'Take it again' }).click();
    await expect(keep).toBeHidden();
    await expect(no).toHaveCount(0);
    await page
      .getByLabel('Picture file')
      .setInputFiles({ name: 'odd.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) });
    await expect(keep.or(no).first()).toBeVisible();
    const taken = await keep.isVisible();
    answers[what] = [!isCut && (await isShown(page, bytes)), taken];
    if (taken) await side.getByRole('button', { name: 'Take it again' }).click();
  }
  expect(Object.entries(answers).filter(([, [shown, taken]]) => shown !== taken)).toEqual([]);
  expect(Object.values(answers).filter(([shown]) => shown).length).toBeGreaterThanOrEqual(15);
  expect(Object.values(answers).filter(([shown]) => !shown).length).toBeGreaterThanOrEqual(5);
});
