import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../../electron/runtime/spawn.ts';
import { test } from '../faults/world.ts';
import { addPhoto, apply, openPhotos, readyForPhotos, workThrough } from '../photos/chair-with-photos.ts';

const folder = join(root, 'out/shots');
const shapes = { landscape: { width: 1280, height: 800 }, portrait: { width: 820, height: 1180 } } as const;

test('pictures of the photo screens, light and dim, landscape and portrait', async ({ world }) => {
  mkdirSync(folder, { recursive: true });
  const { running, session, client } = await readyForPhotos(world);
  const { page, app } = running;
  const side = page.getByRole('dialog');
  const shape = async (name: keyof typeof shapes) => {
    await app.evaluate(({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height), shapes[name]);
    await page.waitForTimeout(300);
  };
  const theme = async (name: 'light' | 'dim') => page.evaluate((next) => { document.documentElement.dataset['theme'] = next; }, name);
  const shoot = async (target: Page, name: string) => {
    for (const look of ['light', 'dim'] as const) {
      await theme(look);
      for (const turned of ['portrait', 'landscape'] as const) {
        await shape(turned);
        await target.screenshot({ path: join(folder, `photos-${name}-${turned}-${look}.png`) });
      }
    }
  };
  await openPhotos(page);
  await page.getByRole('button', { name: 'Front: not taken yet' }).click();
  await page.locator('video').waitFor();
  await side.getByRole('button', { name: 'Take the photo' }).click();
  await side.getByRole('button', { name: 'Keep this photo' }).click();
  for (const view of ['left45', 'left90', 'back', 'top'] as const) await addPhoto(running, session, view, `${view} before`);
  await addPhoto(running, session, 'macro', 'crown before', 'VTX');
  await apply(running, session, { type: 'photo.marked', photo: (await running.get('session.current', null))?.data.photos.at(-1)?.id ?? '', greyCard: true });
  await shoot(page, 'set');
  await page.getByRole('button', { name: /^Front: taken/ }).click();
  await shoot(page, 'one');
  await page.getByRole('button', { name: 'Take it again' }).click();
  await page.locator('video').waitFor();
  await shoot(page, 'camera');
  await side.getByRole('button', { name: 'Close' }).click();
  await workThrough(running, session, 4);
  for (const view of ['front', 'top'] as const) await addPhoto(running, session, view, `${view} after`);
  await addPhoto(running, session, 'macro', 'crown after', 'VTX');
  await page.reload();
  await page.locator('[data-stage="fineTune"]').waitFor();
  await page.getByRole('region', { name: 'After photos' }).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Left side: not taken yet' }).click();
  await page.locator('video').waitFor();
  await shoot(page, 'ghost');
  await side.getByRole('button', { name: 'Take the photo' }).click();
  await shoot(page, 'keep');
  await side.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Compare before and after' }).click();
  await shoot(page, 'compare');
  await side.getByRole('radio', { name: 'Slider' }).click();
  await shoot(page, 'slider');
  await side.getByRole('button', { name: 'Close' }).click();
  await running.get('session.leave', { session });
  await page.reload();
  await page.getByRole('button', { name: 'Clients' }).click();
  await page.getByText('Marcus').first().click();
  await page.getByRole('region', { name: 'Photos' }).waitFor();
  await shoot(page, 'client');
  void client;
});
