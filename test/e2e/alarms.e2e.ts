import type { Page } from '@playwright/test';
import type { SessionId } from '../../shared/brand.ts';
import { speaking } from '../builders/in-words.ts';
import { handOverWords } from '../../shared/words/hand-over.ts';
import { handOver, holdToTakeBack, part, tablet } from './consultation/tablet.ts';
import { registerQuickly, setUpQuickly, startQuickly } from './driver/quick.ts';
import { findings } from './driver/axe.ts';
import { expect, test } from './driver/world.ts';
import type { Running } from './driver/world.ts';

const near = 'Marcus Okonkwo-Lindqvist: the cream is near its 300 minute maximum.';

/** Cream that was put on at home, so that its longest time is near. */
const creamSince = async (running: Running, session: SessionId, minutes: number): Promise<void> => {
  const view = await running.get('session.current', null);
  const onAt = new Date(Date.parse(view?.now ?? '') - minutes * 60_000).toISOString();
  await running.get('session.apply', {
    session,
    from: view?.place ?? '',
    intent: {
      type: 'arrivalCream.stated',
      used: true,
      product: 'emla-type',
      areaCm2: 50,
      grams: 5,
      onAt,
      offAt: null,
    } as never,
  });
};
/** Counts every tone from now on. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const counted = window as unknown as { tones: number };
    counted.tones = 0;
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function counting(when?: number): void {
      counted.tones += 1;
      start.call(this, when);
    };
  });
const tones = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { tones: number }).tones);

test('cream of another client sounds while the tablet is with this one, and names nobody', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await setUpQuickly(running);
  const marcus = await startQuickly(running, await registerQuickly(running));
  await creamSince(running, marcus.session, 288);
  await startQuickly(running, await registerQuickly(running, { fullName: 'Ada Quist', firstName: 'Ada' }));
  await part(page, 'Health');
  await handOver(page, 'Health questions', 'Español');
  await listen(page);

  await running.advance(3);
  await expect(page.locator('.waiting-call')).toHaveText((await speaking('es'))(handOverWords.giveBack));
  await expect.poll(() => tones(page)).toBeGreaterThan(0);
  expect(await page.locator('body').innerText()).not.toContain('Marcus');
  expect(await findings(page)).toEqual([]);

  await holdToTakeBack(page);
  await expect(page.getByText(near)).toBeVisible();
  await page.getByRole('button', { name: 'Acknowledge for Marcus Okonkwo-Lindqvist' }).click();
  await expect(page.getByText(near)).toBeHidden();
  const quiet = await tones(page);

  // At home the next one calls again, and leads to the session.
  const ada = await running.get('session.current', null);
  await running.get('session.leave', { session: ada?.session ?? marcus.session });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
  await running.advance(10);
  await expect(
    page.getByText('Marcus Okonkwo-Lindqvist: wipe the cream off now, 300 minutes are over.'),
  ).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Go to Marcus Okonkwo-Lindqvist' }).click();
  await expect(page.getByRole('button', { name: 'Wiped off now' })).toBeVisible();
  expect(quiet).toBeGreaterThan(0);
});

test("the client's own cream calls while the client holds the tablet", async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await setUpQuickly(running);
  const marcus = await startQuickly(running, await registerQuickly(running));
  await creamSince(running, marcus.session, 288);
  await part(page, 'Health');
  await handOver(page, 'Health questions', 'Deutsch');
  await listen(page);
  await running.advance(3);
  await expect(tablet(page).getByRole('alert')).toHaveText((await speaking('de'))(handOverWords.giveBack));
  await expect.poll(() => tones(page)).toBeGreaterThan(0);
  await holdToTakeBack(page);
  await expect(page.locator('.alarm-banner').getByRole('button', { name: 'Acknowledge' })).toBeVisible();
});
