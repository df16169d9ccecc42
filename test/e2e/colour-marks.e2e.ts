import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../electron/runtime/spawn.ts';
import { expectAccessible } from './driver/axe.ts';
import { keysOn } from './driver/keys.ts';
import { painted } from './driver/pictures.ts';
import { sessionAt, studioReady, stepsIn } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';
import { greyCardPhoto } from './photos/grey-card-photo.ts';

const folder = join(root, 'out/shots/colour');

test('a photo is measured by keyboard alone', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const { session } = await sessionAt(running, 'colourMatch');
  await greyCardPhoto(running, session);
  const keys = keysOn(page);
  const card = page.getByRole('region', { name: 'Colours' });
  await keys.press(card.getByRole('button', { name: 'Photo with grey card' }));
  await keys.press(page.getByRole('button', { name: /^Measure .*Crown/ }));
  const marks = page.getByRole('group', { name: 'Marks on the photo' });
  await expect(marks).toBeVisible();
  const dialog = page.getByRole('dialog');

  // Tab comes by every mark in turn; the arrows take it to its patch, with Shift five times as far (1200 by 900 pixels: 18 a press).
  const walk = async (
    name: string,
    presses: readonly (readonly [key: string, times: number])[],
  ): Promise<void> => {
    const mark = marks.getByRole('button', { name: new RegExp(`^${name}:`) });
    for (
      let tabs = 0;
      tabs < 30 && !(await mark.evaluate((one) => one === document.activeElement));
      tabs += 1
    )
      await page.keyboard.press('Tab');
    await expect(mark).toBeFocused();
    for (const [key, times] of presses)
      for (let press = 0; press < times; press += 1) await page.keyboard.press(key);
  };
  await walk('Grey card', [['Shift+ArrowRight', 3]]);
  await walk('Untreated skin', [
    ['Shift+ArrowRight', 20],
    ['Shift+ArrowUp', 10],
    ['+', 2],
    ['-', 1],
  ]);
  await walk('Healed dots', [
    ['Shift+ArrowLeft', 20],
    ['Shift+ArrowDown', 11],
  ]);
  await walk('Stubble', [
    ['Shift+ArrowLeft', 7],
    ['Shift+ArrowDown', 11],
  ]);
  await expect(
    marks.getByRole('button', { name: 'Untreated skin: 70 percent from the left, 30 percent from the top' }),
  ).toBeVisible();
  await keys.press(dialog.getByRole('button', { name: 'Measure', exact: true }));
  await expect(dialog.getByRole('status').getByText(/^Untreated skin: L\*\s6[4-6]\./)).toBeVisible();
  await expectAccessible(page, 'marks set by keys');
  await keys.press(dialog.getByRole('button', { name: 'Done' }));
  await expect(card.getByRole('button', { name: /^Remove: Untreated skin/ })).toBeVisible();
  await expect(card.getByRole('button', { name: /^Remove: Healed dots, Crown/ })).toBeVisible();
  // Escape leaves without losing what was measured.
  await keys.press(card.getByRole('button', { name: 'Photo with grey card' }));
  await keys.press(page.getByRole('button', { name: /^Measure .*Crown/ }));
  await expect(marks).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(card.getByRole('button', { name: /^Remove: Untreated skin/ })).toBeVisible();
});

test('while a finger holds a mark the loupe shows what is under it, beside the finger and inside the window', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const { session } = await sessionAt(running, 'colourMatch');
  await greyCardPhoto(running, session);
  await page
    .getByRole('region', { name: 'Colours' })
    .getByRole('button', { name: 'Photo with grey card' })
    .click();
  await page.getByRole('button', { name: /^Measure .*Crown/ }).click();
  const marks = page.getByRole('group', { name: 'Marks on the photo' });
  await expect(marks).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  mkdirSync(folder, { recursive: true });
  for (const [name, width, height] of [
    ['landscape', 1280, 800],
    ['portrait', 800, 1280],
    ['small', 1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await painted(page);
    for (const [spot, across, down] of [
      ['middle', 0.5, 0.6],
      ['top', 0.5, 0.06],
      ['corner', 0.97, 0.97],
    ] as const) {
      const box = await marks.boundingBox();
      if (box === null) throw new Error('no photo');
      const [x, y] = [box.x + across * box.width, box.y + down * box.height];
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      const loupe = page.locator('.loupe');
      await expect(loupe).toBeVisible();
      await expect(loupe.locator('img')).toHaveJSProperty('complete', true);
      expect(await loupe.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(
        1200,
      );
      const at = await loupe.boundingBox();
      if (at === null) throw new Error('no loupe');
      expect(at.x).toBeGreaterThanOrEqual(0);
      expect(at.y).toBeGreaterThanOrEqual(0);
      expect(at.x + at.width).toBeLessThanOrEqual(width);
      expect(at.y + at.height).toBeLessThanOrEqual(height);
      // A fingertip is 44 px wide: the middle of the loupe lies clear of it.
      expect(Math.hypot(at.x + at.width / 2 - x, at.y + at.height / 2 - y)).toBeGreaterThan(
        at.width / 2 + 22,
      );
      await painted(page);
      await page.screenshot({ path: join(folder, `8-loupe-${name}-${spot}.png`), animations: 'disabled' });
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await expect(loupe).toBeHidden();
    }
  }
});

test('fresh dots are measured on a photo taken after the work', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const quick = await sessionAt(running, 'application');
  await quick.follow([...stepsIn('application'), { minutesBefore: 0, what: { type: 'stage.completed' } }]);
  await greyCardPhoto(running, quick.session);
  const card = page.getByRole('region', { name: 'Fresh colour' });
  await card.getByRole('button', { name: 'Show: Fresh colour' }).click();
  await card.getByRole('button', { name: 'Photo of the fresh dots' }).click();
  await page.getByRole('button', { name: /^Measure .*Crown/ }).click();
  const marks = page.getByRole('group', { name: 'Marks on the photo' });
  await expect(marks.getByRole('button')).toHaveCount(2);
  // The dots lie on the patch of L* 50 at the lower left.
  await marks.getByRole('button', { name: /^Fresh dots:/ }).focus();
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('Shift+ArrowLeft');
  for (let press = 0; press < 11; press += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('dialog').getByRole('button', { name: 'Measure', exact: true }).click();
  await expect(
    page
      .getByRole('dialog')
      .getByRole('status')
      .getByText(/^Fresh dots: L\*\s(49|50)\.\d/),
  ).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
  await expect(card.getByText(/^Crown: L\*\s(49|50)\.\d .*from a photo, estimate/)).toBeVisible();
  await card.scrollIntoViewIfNeeded();
  await painted(page);
  await page.screenshot({ path: join(folder, '9-fresh.png'), animations: 'disabled' });
  await expectAccessible(page, 'fresh colour from a photo');
});
