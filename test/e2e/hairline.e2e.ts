import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { SessionId } from '../../shared/brand.ts';
import { part } from './consultation/tablet.ts';
import { findings } from './driver/axe.ts';
import { fingersOn } from './driver/fingers.ts';
import { boxAtRest } from './driver/frame.ts';
import { lookOn } from './driver/look.ts';
import { test } from './faults/world.ts';
import type { Running, World } from './faults/world.ts';
import { apply, readyForPhotos } from './photos/chair-with-photos.ts';
import { addFace } from './photos/face.ts';

const wanting = async (world: World) => {
  const ready = await readyForPhotos(world);
  const { running, session } = ready;
  const set = (field: string, value: boolean | string | number) =>
    apply(running, session, { type: 'field.set', field, value });
  await set('hairlineChange', true);
  await set('hairlineKeep', 'rebuild');
  await set('hairlineGlabellaMm', 72);
  await set('hairlineDiffMm', 2);
  await part(running.page, 'Zones and plan');
  return ready;
};
const line = async ({ get }: Pick<Running, 'get'>) => (await get('session.current', null))?.hairline?.drawing;
const field = (page: Page): Locator => page.getByRole('group', { name: 'The hairline on the photo' });
/** One stroke of the mouse through shares of the picture. */
const stroke = async (page: Page, through: readonly (readonly [number, number])[]): Promise<void> => {
  const box = await boxAtRest(field(page));
  for (const [index, [x, y]] of through.entries()) {
    await page.mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 6 });
    if (index === 0) await page.mouse.down();
  }
  await page.mouse.up();
};
const sign = async ({ get, page }: Running, session: SessionId): Promise<void> => {
  await part(page, 'Patch test, consents');
  await page.getByRole('button', { name: /^(Read and sign|Read again): The hairline$/ }).click();
  await expect(page.getByRole('img', { name: /^The hairline\. The line runs from/ })).toBeVisible();
  const card = page.locator('#consent-hairline');
  await card.getByRole('radio', { name: 'Sign by typing your name' }).click();
  await card.getByLabel('Full name').fill('Marcus Okonkwo');
  await card.getByLabel('Witness').fill('Dana Whitlock');
  await card.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect
    .poll(async () => (await get('session.current', null))?.consents['hairline']?.given?.stale)
    .toBe(false);
  void session;
};

test('a new hairline is drawn on the photo, signed as it lies there, and asks for a new signature when it moves', async ({
  world,
}) => {
  const { running, session } = await wanting(world);
  const { page } = running;
  const card = page.getByRole('region', { name: 'The line on a photo' });
  await expect(card.getByRole('button', { name: 'Take the photo of the front' })).toBeVisible();
  await addFace(running, session);
  await card.getByRole('button', { name: 'Draw the line' }).click();
  await stroke(page, [
    [0.335, 0.42],
    [0.36, 0.3],
    [0.42, 0.24],
    [0.5, 0.225],
    [0.58, 0.24],
    [0.64, 0.3],
    [0.665, 0.42],
  ]);
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  expect((await line(running))?.points).toHaveLength(9);
  await expect(page.getByRole('button', { name: /^Point \d of 9: / })).toHaveCount(9);
  await lookOn(running)('drawing the hairline');

  // The same by keys: a point is a stop, arrows move it, and it is stored when the keys rest.
  const before = (await line(running))?.points[4]?.[1] ?? 0;
  await page.getByRole('button', { name: /^Point 5 of 9/ }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await line(running))?.points[4]?.[1]).toBeCloseTo(before - 0.008, 3);
  // A finger drags the point nearest to it.
  await stroke(page, [
    [0.5, 0.46],
    [0.5, 0.455],
    [0.5, 0.45],
  ]);
  await expect.poll(async () => (await line(running))?.glabella).toEqual([0.5, 0.45]);
  await page.getByRole('button', { name: 'Take the last change back' }).click();
  await expect.poll(async () => (await line(running))?.glabella).toEqual([0.5, 0.46]);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(card.getByText('Not signed yet')).toBeVisible();
  await expect.poll(() => findings(page, '#section-zones')).toEqual([]);

  await sign(running, session);
  await part(page, 'Zones and plan');
  await expect(card.getByText(/^Signed \d\d:\d\d$/)).toBeVisible();
  await card.getByRole('button', { name: 'Change the line' }).click();
  await expect(
    page.getByText(/^This line was signed at .* Once it moves, it has to be signed again\.$/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Make both sides alike' }).click();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(card.getByText('Moved since it was signed')).toBeVisible();
  expect(
    (await running.get('session.current', null))?.requirements.find(
      ({ id, scope }) => id === 'G1-05' && scope === 'hairline',
    ),
  ).toMatchObject({ state: 'open' });
  await part(page, 'Patch test, consents');
  await page.getByRole('button', { name: 'Read again: The hairline' }).click();
  await expect(page.getByRole('img', { name: /^The hairline\. The line runs from/ })).toBeVisible();
});

test('a line that was drawn with a finger is there after a power cut', async ({ world }) => {
  const { running, session } = await wanting(world);
  const { page } = running;
  await addFace(running, session);
  await page.getByRole('button', { name: 'Draw the line' }).click();
  const finger = await fingersOn(page);
  await finger.draw(field(page), [
    [
      [0.33, 0.4],
      [0.38, 0.3],
      [0.44, 0.26],
      [0.5, 0.25],
      [0.56, 0.26],
      [0.62, 0.3],
      [0.67, 0.4],
    ],
  ]);
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  const drawn = await line(running);
  await running.kill();
  const again = await world.launch();
  await expect.poll(() => line(again)).toEqual(drawn);
  expect(drawn?.points).toHaveLength(9);
});

test('in whatever window the agreed line is shown, the picture keeps its shape', async ({ world }) => {
  const { running, session } = await wanting(world);
  const { page } = running;
  await addFace(running, session);
  await page.getByRole('button', { name: 'Draw the line' }).click();
  await page.getByRole('button', { name: 'Start with a gentle arch' }).click();
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  const picture = page.getByRole('img', { name: /^The new hairline\./ });
  for (const size of [
    { width: 1280, height: 800 },
    { width: 800, height: 1280 },
    { width: 1280, height: 480 },
  ]) {
    await page.setViewportSize(size);
    await expect
      .poll(async () => {
        const box = await picture.boundingBox();
        return box === null ? 0 : box.width / box.height;
      })
      .toBeCloseTo(4 / 3, 1);
  }
});
