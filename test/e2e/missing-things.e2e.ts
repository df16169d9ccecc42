import type { Page } from '@playwright/test';
import { elementIdOf } from '../../renderer/chairside/element-id-of.ts';
import type { RequirementState } from '../../shared/session/requirement.ts';
import { stageIds } from '../../shared/session/stage.ts';
import type { Intent } from '../../shared/session/events.ts';
import { registerQuickly, startQuickly } from './driver/quick.ts';
import { sessionAt, stepsIn, studioReady } from './driver/short-cuts.ts';
import { inEnglish } from '../builders/in-words.ts';
import { expect, test } from './driver/world.ts';
import type { Running } from './driver/world.ts';

/** Where the finger is led: the place itself, what has the focus in it, and whether that can be seen and touched. */
const ledTo = (page: Page, element: string) =>
  page.evaluate((id) => {
    const place = document.getElementById(id);
    const focused = document.activeElement;
    if (place === null || focused === null) return 'not on the screen';
    if (!place.contains(focused)) return `the focus is on ${focused.outerHTML.slice(0, 80)}`;
    // What is asked above the stage stays in sight while the stage scrolls.
    const room = (focused.closest('.chair-body') ?? document.documentElement).getBoundingClientRect();
    const box = (focused.closest('label') ?? focused).getBoundingClientRect();
    if (box.width === 0) return 'it has no size';
    // What is higher than the page is led to where it begins.
    const isIn = box.top >= room.top - 1 && (box.bottom <= room.bottom + 1 || box.height > room.height);
    return isIn
      ? 'in view, focused'
      : `it is at ${box.top} to ${box.bottom}, seen is ${room.top} to ${room.bottom}`;
  }, element);

const openNow = async ({ get }: Running): Promise<readonly RequirementState[]> =>
  ((await get('session.current', null))?.requirements ?? []).filter(
    ({ state, severity }) => state === 'open' && severity !== 'info',
  );

/** Every open thing by its one tap in the list; answers which rules were tried. */
const tapEach = async (running: Running, where: string): Promise<void> => {
  const { page } = running;
  const seen = new Set<string>();
  for (const { id, scope, says, goTo } of await openNow(running)) {
    // Two rules with one place lead the same way.
    if (seen.has(goTo.anchor)) continue;
    seen.add(goTo.anchor);
    const list = page.getByRole('dialog', { name: /^Before / });
    const more = page.getByRole('button', { name: /^and \d+ more$/ });
    if (await more.isVisible()) await more.click();
    const chip = ((await list.isVisible()) ? list : page.getByRole('contentinfo'))
      .locator(`[data-requirement="${id}"]`)
      .filter({ hasText: inEnglish(says) })
      .locator('.missing-go');
    await chip.first().click();
    await expect(list).toBeHidden();
    await expect
      .poll(() => ledTo(page, elementIdOf(goTo.anchor)), `${where}: ${id} ${scope ?? ''} ${says}`)
      .toBe('in view, focused');
  }
};

test('every missing thing is one tap from the place that settles it, in view and focused', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const quick = await startQuickly(running, await registerQuickly(running));
  for (const stage of stageIds) {
    await expect(page.locator(`[data-stage="${stage}"]`)).toBeVisible();
    await tapEach(running, `at the beginning of ${stage}`);
    await quick.refresh();
    if (stage === 'aftercare') break;
    await quick.follow([...stepsIn(stage), { minutesBefore: 0, what: { type: 'stage.completed' } }]);
    await page.reload();
  }
});

const field = (id: string, value: string | boolean | number, zone?: string): Intent =>
  ({ type: 'field.set', field: id, ...(zone === undefined ? {} : { zone }), value }) as Intent;

test('so is what a doubtful answer asks for', async ({ world }) => {
  const running = await world.launch();
  const { page, get } = running;
  await studioReady(running);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const quick = await sessionAt(running, 'consultation');
  const asked = (await get('session.pinned', { session: quick.session })).protocol.questions;
  const said: readonly Intent[] = [
    ...['VTX', 'FHL'].map((zone): Intent => ({ type: 'zone.chosen', zone, chosen: true })),
    ...asked
      .filter(({ asked: by }) => by !== 'computed')
      .map(({ code }): Intent => ({ type: 'question.answered', code, answer: 'yes', zones: ['VTX'] })),
    field('laserEver', true),
    field('transplantEver', true),
    field('hairlineChange', true),
    field('lastNeedleUnknown', true),
    field('patchPigment', 'noReaction'),
    field('patchNumbing', 'reaction'),
    field('migration', '2', 'VTX'),
    field('plan', 'treat', 'VTX'),
    field('plan', 'treat', 'FHL'),
  ];
  await quick.follow(said.map((what) => ({ minutesBefore: 0, what })));
  await page.reload();
  await expect(page.locator('[data-stage="consultation"]')).toBeVisible();
  await tapEach(running, 'when every answer is yes');
});

test('a question about the client is answered, and cannot be waved off as read', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const quick = await sessionAt(running, 'fineTune');
  // What stands under a finger stays there when the question comes, and when it goes.
  const under = page.locator('#measures');
  const stands = async (): Promise<number> => Math.round((await under.boundingBox())?.y ?? 0);
  await under.scrollIntoViewIfNeeded();
  const before = await stands();
  await running.advance(15);
  const asks = /^Ask how the client feels/;
  const footer = page.getByRole('contentinfo');
  const feels = page.getByRole('status').filter({ hasText: 'How does the client feel?' });
  await expect(feels).toBeVisible();
  // A page scrolls by whole pixels.
  await expect
    .poll(async () => Math.abs((await stands()) - before), 'the question moved what stands below it')
    .toBeLessThanOrEqual(1);
  // The question stands once: its card keeps its room and does not ask as well.
  await expect(page.getByRole('button', { name: 'None of these' })).toHaveCount(1);
  await expect(page.getByText('How does the client feel?')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Symptom checks' })).toContainText('Due now');

  // Neither beside the sentence in the footer nor in the list of everything.
  await expect(page.getByRole('button', { name: /^Acknowledge: Ask how/ })).toHaveCount(0);
  await footer.getByRole('button', { name: /^and \d+ more$/ }).click();
  const list = page.getByRole('dialog', { name: /^Before / });
  const asked = list
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'To be answered' }) });
  await expect(asked.getByRole('button')).toHaveText([asks]);
  await asked.getByRole('button').click();
  await expect(list).toBeHidden();
  await expect.poll(() => ledTo(page, elementIdOf('symptoms'))).toBe('in view, focused');

  // Nor by whatever else speaks to the door.
  const refused = await running.ask('session.apply', {
    session: quick.session,
    from: 'fineTune',
    intent: { type: 'requirement.acknowledged', requirement: { id: 'F-symptoms' } },
  });
  expect(refused).toMatchObject({ ok: false, error: { refusal: { kind: 'must-be-answered' } } });
  expect((await openNow(running)).map(({ id }) => id)).toContain('F-symptoms');

  await feels.getByRole('button', { name: 'None of these' }).click();
  await expect(feels).toBeHidden();
  expect((await openNow(running)).map(({ id }) => id)).not.toContain('F-symptoms');
});
