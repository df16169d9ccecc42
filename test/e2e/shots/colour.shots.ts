import type { Page } from '@playwright/test';
import { greyCardPhoto } from '../photos/grey-card-photo.ts';
import { cartridge } from '../../builders/session-steps.ts';
import { sessionAt, studioReady } from '../driver/short-cuts.ts';
import { expect, test } from '../driver/world.ts';
import { cameraOn } from './camera.ts';

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

test('the colour match: a photo measured under the loupe, readings, the recipe book, a mix', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const { session } = await sessionAt(running, 'colourMatch');
  await greyCardPhoto(running, session);
  const shoot = cameraOn(page, '12-colours');
  const card = page.getByRole('region', { name: 'Colours' });
  await card.getByRole('button', { name: 'Photo with grey card' }).click();
  await shoot('choose-a-photo');
  await press(page, /^Measure .*Crown/);
  const marks = page.getByRole('group', { name: 'Marks on the photo' });
  await expect(marks).toBeVisible();
  const place = async (
    name: string,
    x: number,
    y: number,
    whileHeld?: () => Promise<unknown>,
  ): Promise<void> => {
    await page.getByRole('radio', { name, exact: true }).click();
    const box = await marks.boundingBox();
    if (box === null) throw new Error('there is no photo to mark');
    await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
    await page.mouse.down();
    await whileHeld?.();
    await page.mouse.up();
  };
  await place('Grey card', 0.25, 0.3);
  await place('Untreated skin', 0.7, 0.3);
  await place('Healed dots', 0.3, 0.72);
  await place('Stubble', 0.7, 0.72, () => shoot('loupe'));
  await place('Stubble', 0.7, 0.72);
  await press(page, /^Measure( again)?$/);
  await expect(page.getByRole('status').getByText(/^Untreated skin: L\*\s/)).toBeVisible();
  await shoot('measured');
  await press(page, 'Done');
  await expect(card.getByText(/from a photo, estimate/).first()).toBeVisible();
  await shoot.whole('all-cards', 10);
  await card.getByRole('button', { name: 'Type a reading' }).click();
  await card.scrollIntoViewIfNeeded();
  await shoot('type-a-reading');
  const recipes = page.getByRole('region', { name: 'Proposed recipes' });
  await recipes.evaluate((one) => one.scrollIntoView({ block: 'start' }));
  await shoot('recipe-book');
  await recipes
    .getByRole('button', { name: /^Use this recipe: .*, Proposed, 1 : / })
    .first()
    .click();
  await page.getByRole('region', { name: 'Mixes' }).evaluate((one) => one.scrollIntoView({ block: 'start' }));
  await shoot('mix');
});

test('test dots before the first pass', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const { session } = await sessionAt(running, 'application');
  await running.get('session.apply', { session, from: 'application', intent: cartridge() });
  const shoot = cameraOn(page, '12-test-dots');
  const card = page.getByRole('region', { name: 'Test dots, Crown' });
  await card.getByRole('button', { name: 'Place test dots first' }).click();
  await card.getByRole('button', { name: 'Test dots are placed' }).click();
  await expect(card.getByRole('radiogroup', { name: 'How they look' })).toBeVisible();
  await card.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await shoot('placed');
});
