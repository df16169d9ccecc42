import type { Locator, Page } from '@playwright/test';
import { viewIds, views } from '../../shared/scalp/views.ts';
import { inEnglish } from '../builders/in-words.ts';
import { expectAccessible } from './driver/axe.ts';
import { chairOn } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import type { Fingers } from './driver/fingers.ts';
import { expectNoSideways, expectNothingTooSmall, viewAs, zoomTo } from './driver/frame.ts';
import type { Hand } from './driver/hand.ts';
import { keysOn } from './driver/keys.ts';
import { registerQuickly, startQuickly } from './driver/quick.ts';
import { studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';
import type { Running, World } from './driver/world.ts';

const mapOf = (page: Page, view: keyof typeof views, what = 'choose zones') =>
  page.getByRole('group', { name: `${inEnglish(views[view].seen)}: ${what}` });
const zones = async (running: Running): Promise<readonly string[]> =>
  (await running.get('session.current', null))?.zones ?? [];
const scar = async (running: Running, code: string) =>
  (await running.get('session.current', null))?.scars[code];

const atZones = async <H extends Hand>(world: World, by: (page: Page) => H | Promise<H>) => {
  const running = await world.launch();
  await studioReady(running);
  await startQuickly(running, await registerQuickly(running));
  const hand = await by(running.page);
  const chair = chairOn(running, hand);
  await chair.section('Zones and plan');
  return { running, page: running.page, hand, chair };
};

test('fingers choose zones from five sides, place a scar, drag it and plan it', async ({ world }) => {
  const { running, page, hand, chair } = await atZones(world, fingersOn);
  for (const [view, zone] of [
    ['top', 'VTX'],
    ['front', 'FHL'],
    ['left', 'TMP-L'],
    ['right', 'PAR-R'],
    ['back', 'NAP'],
  ] as const) {
    await hand.press(page.getByRole('radio', { name: new RegExp(`^${inEnglish(views[view].title)}`) }));
    const pressed = mapOf(page, view).locator(`[data-zone="${zone}"]`);
    await hand.press(pressed);
    await expect(pressed).toHaveAttribute('aria-pressed', 'true');
  }
  expect(await zones(running)).toEqual(['VTX', 'FHL', 'TMP-L', 'PAR-R', 'NAP']);

  // The scar tool: tap to place, drag to move.
  await chair.press('Add a scar');
  await expect(page.getByText('Tap the map where the scar lies.')).toBeVisible();
  await hand.press(mapOf(page, 'back').locator('[data-zone="OCC"]'));
  const mark = page.locator('[data-scar="SCR-1"]');
  await expect(mark).toHaveAccessibleName('Scar 1, in Back');
  const placed = await scar(running, 'SCR-1');
  expect(placed).toMatchObject({ parent: 'OCC', view: 'back', angle: 0 });
  await drag(hand, mark, 0, -40);
  await expect.poll(async () => (await scar(running, 'SCR-1'))?.y).toBeLessThan((placed?.y ?? 0) - 0.03);
  expect((await scar(running, 'SCR-1'))?.x).toBeCloseTo(placed?.x ?? 0, 1);
  await expect(mark).toHaveAccessibleName('Scar 1, in Back');
  // Dropped off the head it stays where it last lay on it.
  await drag(hand, mark, 400, 0);
  expect((await scar(running, 'SCR-1'))?.parent).toMatch(/^(OCC|PAR-R)$/);

  // What was measured is what the map, the list and the table say.
  const card = chair.card('Scar 1');
  await card.fields({
    scarKind: 'fut',
    scarLengthMm: 80,
    scarWidthMm: 5,
    scarAgeMonths: 48,
    scarTexture: 'flat',
    scarColour: 'pale',
    scarBlend: '2',
  });
  await card.fields({
    fade: '3',
    unevenness: '1',
    hue: 'neutral',
    migration: '0',
    density: 30,
  });
  await expect(page.getByText('Proposed: treat.')).toBeVisible();
  await card.press('Take the proposal');
  await chair.press('Zones as a table');
  const row = page.getByRole('table').getByRole('row', { name: /^Scar 1/ });
  await expect(row).toContainText('4 cm²');
  await expect(row).toContainText('3 marked, up to three quarters');
  await expect(row).toContainText('Treat');
  await card.press('Turn right');
  await expect.poll(async () => (await scar(running, 'SCR-1'))?.angle).toBe(15);

  // A tap on a planned zone shows it and never throws its plan away.
  const nape = mapOf(page, 'back').locator('[data-zone="NAP"]');
  await hand.press(nape);
  await chair.card('Nape').fields({ plan: 'leave' });
  await hand.press(nape);
  await expect(page.getByRole('heading', { name: 'Nape' })).toBeVisible();
  expect(await zones(running)).toContain('NAP');

  // The consent says what is planned where.
  const { session } = (await running.get('session.current', null)) ?? {};
  const words = await running.get('session.consentWords', { session: session ?? '', consent: 'treatment' });
  expect(words.paragraphs.join(' ')).toContain('Scar 1 (Occipital): add dots');
});

test('keys walk from zone to zone, choose, place a scar, move it and read the table', async ({ world }) => {
  const { running, page, hand, chair } = await atZones(world, keysOn);
  const zone = (code: string) => mapOf(page, 'top').locator(`[data-zone="${code}"]`);
  await hand.press(zone('FHL'));
  await expect(zone('FHL')).toHaveAttribute('aria-pressed', 'true');
  await expect(zone('FHL')).toBeFocused();
  for (const [key, to] of [
    ['ArrowDown', 'FRO'],
    ['ArrowDown', 'MID'],
    ['ArrowRight', 'TPT-R'],
    ['ArrowLeft', 'MID'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(zone(to)).toBeFocused();
  }
  await page.keyboard.press('Space');
  await expect(zone('MID')).toHaveAttribute('aria-pressed', 'true');

  const sides = page.getByRole('radiogroup', { name: 'Side of the head' });
  await hand.choose(sides, sides.getByRole('radio', { name: 'Back' }));
  await expect(mapOf(page, 'back')).toBeVisible();
  await chair.press('Add a scar');
  await hand.press(mapOf(page, 'back').locator('[data-zone="OCC"]'));
  const mark = page.locator('[data-scar="SCR-1"]');
  await expect(mark).toBeVisible();
  const before = await scar(running, 'SCR-1');
  await hand.press(mark);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await scar(running, 'SCR-1'))?.y).toBeCloseTo((before?.y ?? 0) + 6 / 476, 3);
  await hand.pick(page.getByRole('button', { name: /Lies in/ }), 'Nape');
  await expect.poll(async () => (await scar(running, 'SCR-1'))?.parent).toBe('NAP');
  await chair.press('Zones as a table');
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveText([
    'Hairline',
    'Middle',
    'Scar 1 in Nape',
  ]);
  expect(await zones(running)).toEqual(['FHL', 'MID', 'SCR-1']);
});

test('the map fits every window, has targets to hit and no grave finding of axe, in the consultation and at the needle', async ({
  world,
}) => {
  const { running, page, chair } = await atZones(world, fingersOn);
  await chair.press('Add a scar');
  await chair.hand.press(mapOf(page, 'top').locator('[data-zone="VTX"]'));
  for (const view of viewIds) {
    await chair.hand.press(page.getByRole('radio', { name: new RegExp(`^${inEnglish(views[view].title)}`) }));
    await expect(mapOf(page, view)).toBeVisible();
    await expectAccessible(page, `zones, ${view}`);
  }
  for (const size of [
    { width: 800, height: 1280 },
    { width: 1024, height: 768 },
    { width: 1920, height: 1200 },
    { width: 1280, height: 800 },
  ]) {
    await viewAs(running, size);
    await expectNoSideways(page, `zones at ${size.width} × ${size.height}`);
    await expectNothingTooSmall(page, `zones at ${size.width} × ${size.height}`);
  }
  await zoomTo(running, 2);
  await expectNoSideways(page, 'zones at 200 %');
  await expectAccessible(page, 'zones at 200 %');
});

/** A finger that goes down in the middle of a mark, moves in small steps and lifts. */
const drag = async (hand: Fingers, target: Locator, dx: number, dy: number): Promise<void> => {
  const { width = 1, height = 1 } = (await target.boundingBox()) ?? {};
  const steps = Array.from(
    { length: 9 },
    (_, step) => [0.5 + (dx * step) / 8 / width, 0.5 + (dy * step) / 8 / height] as const,
  );
  await hand.draw(target, [steps]);
};
