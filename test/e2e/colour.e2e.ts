import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../electron/runtime/spawn.ts';
import { expectAccessible } from './driver/axe.ts';
import { fingersOn } from './driver/fingers.ts';
import { painted } from './driver/pictures.ts';
import { sessionAt, studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';
import type { Running } from './driver/world.ts';
import { inEnglish } from '../builders/in-words.ts';
import { cartridge } from '../builders/session-steps.ts';
import { greyCardPhoto } from './photos/grey-card-photo.ts';

const folder = join(root, 'out/shots/colour');
/** Light and dim, landscape and portrait. */
const shoot = async (page: Page, name: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  for (const [shape, width, height] of [
    ['portrait', 800, 1280],
    ['landscape', 1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const theme of ['dim', 'light'] as const) {
      await page.evaluate((look) => {
        document.documentElement.dataset['theme'] = look;
      }, theme);
      await painted(page);
      await page.screenshot({ path: join(folder, `${name}-${shape}-${theme}.png`), animations: 'disabled' });
    }
  }
};
const data = async ({ get }: Running) => await get('session.current', null);
const samples = async (running: Running) =>
  Object.fromEntries(((await data(running))?.colour.samples ?? []).map(({ kind, lab }) => [kind, lab]));

test('typed readings, by touch, lead to a recipe that fills the mix', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await sessionAt(running, 'colourMatch');
  const hand = await fingersOn(page);
  const card = page.getByRole('region', { name: 'Colours' });
  await hand.press(card.getByRole('button', { name: 'Type a reading' }));
  const read = async (kind: string, L: string, a: string, b: string): Promise<void> => {
    await hand.choose(
      card.getByRole('radiogroup', { name: 'Read on' }),
      card.getByRole('radio', { name: kind }),
    );
    await hand.write(card.getByRole('textbox', { name: 'L* (lightness)' }), L);
    await hand.write(card.getByRole('textbox', { name: 'a* (green to red)' }), a);
    await hand.write(card.getByRole('textbox', { name: 'b* (blue to yellow)' }), b);
    await hand.press(card.getByRole('button', { name: 'Enter the reading' }));
    await expect(card.getByText(kind, { exact: false }).first()).toBeVisible();
    await expect.poll(async () => (await data(running))?.colour.samples.at(-1)?.lab.L).toBe(Number(L));
  };
  await read('Untreated skin', '65.7', '13.7', '16.9');
  await expect(card.getByText(/ITA 42\.9°, light\./)).toBeVisible();
  await read('Healed dots', '58', '9', '11');
  await read('Stubble', '42', '3', '5');
  await shoot(page, '1-readings');
  await expectAccessible(page, 'colour match with readings');

  const recipes = page.getByRole('region', { name: 'Proposed recipes' });
  await recipes.scrollIntoViewIfNeeded();
  await expect(recipes.getByText(/Difference to the goal: \d+\.\d \(/).first()).toBeVisible();
  await shoot(page, '2-recipes');
  await hand.press(recipes.getByRole('button', { name: /^Use this recipe: .*, Proposed, 1 : / }).first());
  const mixes = page.getByRole('region', { name: 'Mixes' });
  await expect(mixes.getByRole('textbox', { name: 'Water to 1 of pigment (parts)' })).not.toHaveValue('');
  await expect(mixes.getByRole('textbox', { name: 'Pigment (ml)' })).not.toHaveValue('');
  await shoot(page, '3-mix');
  await expectAccessible(page, 'the mix filled by a recipe');
});

test('a photo with a grey card under a warm lamp gives the colours that were painted, marked by touch and by keys', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const { session } = await sessionAt(running, 'colourMatch');
  await greyCardPhoto(running, session);
  const hand = await fingersOn(page);
  const card = page.getByRole('region', { name: 'Colours' });
  await hand.press(card.getByRole('button', { name: 'Photo with grey card' }));
  await hand.press(page.getByRole('button', { name: /^Measure .*Crown/ }));
  const marks = page.getByRole('group', { name: 'Marks on the photo' });
  await expect(marks).toBeVisible();

  const place = async (name: string, x: number, y: number): Promise<void> => {
    await hand.choose(marks, page.getByRole('radio', { name, exact: true }));
    await hand.draw(marks, [[[x, y]]]);
  };
  // The card's mark on skin: said so, and nothing is taken over.
  const measure = page.getByRole('button', { name: /^Measure( again)?$/ });
  await place('Grey card', 0.7, 0.3);
  await hand.press(measure);
  await expect(page.getByRole('status').getByText(/Check the mark/)).toBeVisible();
  expect(await samples(running)).toEqual({});
  // By eye instead, with a reason; then the marks are put right after all.
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Close' }));
  await hand.press(card.getByRole('button', { name: 'Match by eye instead' }));
  await hand.write(page.getByRole('dialog').getByRole('textbox'), 'The lamp is broken');
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Match by eye', exact: true }));
  const readings = async () => (await data(running))?.requirements.find(({ id }) => id === 'G3-08');
  await expect.poll(readings).toMatchObject({ state: 'met' });
  const { timeline } = await running.get('completed.open', { session: (await data(running))?.session ?? '' });
  expect(inEnglish(timeline.at(-1)?.text ?? '')).toContain('The lamp is broken');
  await hand.press(card.getByRole('button', { name: 'Photo with grey card' }));
  await shoot(page, '6-choose');
  await hand.press(page.getByRole('button', { name: /^Measure .*Crown/ }));
  await place('Grey card', 0.25, 0.3);
  await place('Untreated skin', 0.7, 0.3);
  await place('Healed dots', 0.3, 0.72);
  await place('Stubble', 0.7, 0.72);
  // The same by keys: arrows move the mark, plus makes it larger.
  const skin = marks.getByRole('button', { name: /^Untreated skin/ });
  await skin.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('+');
  await shoot(page, '4-marks');
  await hand.press(measure);
  await expect(page.getByRole('status').getByText(/^Untreated skin: L\*\s/)).toBeVisible();
  const found = await samples(running);
  expect(found['skin']?.L).toBeGreaterThan(64.4);
  expect(found['skin']?.L).toBeLessThan(67);
  expect(Math.abs((found['skin']?.a ?? 0) - 13.7)).toBeLessThan(1.5);
  expect(Math.abs((found['smpHealed']?.L ?? 0) - 50)).toBeLessThan(2);
  expect(Math.abs((found['stubble']?.L ?? 0) - 38)).toBeLessThan(2);
  await shoot(page, '5-measured');
  await expectAccessible(page, 'a measured photo');
  await hand.press(page.getByRole('button', { name: 'Done', exact: true }));
  await expect(card.getByText(/from a photo, estimate/).first()).toBeVisible();
});

test('test dots before the first pass are kept with how they look', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const { session } = await sessionAt(running, 'application');
  await running.get('session.apply', { session, from: 'application', intent: cartridge() });
  const hand = await fingersOn(page);
  const card = page.getByRole('region', { name: 'Test dots, Crown' });
  await hand.press(card.getByRole('button', { name: 'Place test dots first' }));
  await hand.press(card.getByRole('button', { name: 'Test dots are placed' }));
  await hand.choose(
    card.getByRole('radiogroup', { name: 'How they look' }),
    card.getByRole('radio', { name: 'Looks right' }),
  );
  await expect
    .poll(async () => (await data(running))?.colour.testDots)
    .toMatchObject([{ zone: 'VTX', dots: 10, looks: 'right' }]);
  await card.scrollIntoViewIfNeeded();
  await shoot(page, '7-test-dots');
  await expectAccessible(page, 'test dots');
  // Tapped by mistake after all: they stay, struck through, and touch nobody.
  await hand.press(card.getByRole('button', { name: /^Take back: 10 dots with mix A/ }));
  await hand.write(page.getByRole('dialog').getByRole('textbox', { name: /Reason/ }), 'Touched by accident');
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Take back', exact: true }));
  await expect(card.getByText(/Taken back\.$/)).toBeVisible();
  await expect(card.getByRole('button', { name: 'Place test dots first' })).toBeVisible();
  expect((await data(running))?.colour.testDots).toMatchObject([{ undone: true }]);
});
