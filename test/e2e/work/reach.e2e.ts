import type { Locator, Page } from '@playwright/test';
import type { Intent } from '../../../shared/session/events.ts';
import { pictureTo } from '../driver/pictures.ts';
import { sessionAt, stepsIn, studioReady } from '../driver/short-cuts.ts';
import { expect, test } from '../driver/world.ts';

const windows = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 800, height: 1280 },
] as const;

/** Whole on the screen, with nothing over it, and large enough for a gloved thumb; nobody scrolls for it. */
const expectAtHand = async (page: Page, control: Locator, what: string): Promise<void> => {
  await expect(control, what).toBeVisible();
  await expect(async () => {
    const seen = await control.evaluate((element) => {
      const { left, top, right, bottom, height } = element.getBoundingClientRect();
      const places = [
        [left + 12, top + 4],
        [right - 12, top + 4],
        [(left + right) / 2, (top + bottom) / 2],
        [left + 12, bottom - 4],
        [right - 12, bottom - 4],
      ] as const;
      const covered = places.filter(([x, y]) => !element.contains(document.elementFromPoint(x, y))).length;
      return { covered, high: height >= 48 };
    });
    expect(seen, `${what} at ${page.viewportSize()?.width ?? 0}`).toEqual({ covered: 0, high: true });
  }).toPass({ timeout: 60_000 });
};

/** Seen on each window as it opens there: scrolled to its beginning. */
const expectAtHandEverywhere = async (page: Page, state: string, control: Locator): Promise<void> => {
  for (const size of windows) {
    await page.setViewportSize(size);
    await page.evaluate(() => {
      document.querySelector('.chair-body')?.scrollTo({ top: 0 });
    });
    await expectAtHand(page, control, state);
    await pictureTo(page, `out/reach/${state.replaceAll(' ', '-')}-${size.width}.png`);
  }
};

/** Wherever the page is scrolled to, how long the pass has gone on stands there, large enough for a glance. */
const expectClockInView = async (page: Page): Promise<void> => {
  for (const size of windows) {
    await page.setViewportSize(size);
    const clock = page.locator('.pass-clock b').filter({ visible: true });
    for (const to of ['top', 'bottom'] as const) {
      await page.evaluate((where) => {
        const body = document.querySelector('.chair-body');
        body?.scrollTo({ top: where === 'top' ? 0 : body.scrollHeight });
      }, to);
      await expect(clock, `at ${size.width}, scrolled to the ${to}`).toHaveCount(1);
      await expect(clock).toBeInViewport({ ratio: 1 });
      expect(
        await clock.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
      ).toBeGreaterThanOrEqual(40);
    }
  }
};

test('the one thing to do next is under the thumb in every state of the work, on three windows, without scrolling', async ({
  world,
}) => {
  const running = await world.launch();
  const { page, advance } = running;
  await studioReady(running);
  const quick = await sessionAt(running, 'application');
  const button = (name: string | RegExp): Locator =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const steps = stepsIn('application')
    .map(({ what }) => what)
    .filter((what): what is Intent => what !== 'prepare');
  const of = <T extends Intent['type']>(type: T) =>
    steps.filter((what): what is Extract<Intent, { type: T }> => what.type === type);
  const say = async (what: Intent): Promise<void> => {
    await quick.refresh();
    await quick.say(what);
  };
  await expectAtHandEverywhere(page, 'no cartridge yet', button('Open a cartridge').first());

  for (const what of [...of('field.set'), ...of('cartridge.opened')]) await quick.say(what);
  await page.reload();
  await expectAtHandEverywhere(page, 'pass to start', button('Start pass'));

  const started = of('pass.started')[0];
  const finished = of('pass.finished')[0];
  if (started === undefined || finished === undefined) throw new Error('the script has no pass');
  await quick.say(started);
  await expectAtHandEverywhere(page, 'pass running', button('Finish pass'));
  await expectClockInView(page);
  const skin = (name: string): Locator => page.getByRole('radio', { name, exact: true });
  await expectAtHandEverywhere(page, 'pass running', skin('None'));

  // Pain and a break are due: asked one after the other, and the pass can still be finished.
  const asked = page.getByRole('status').filter({ hasText: 'how does it feel' });
  const noBreak = page.getByRole('status').filter({ hasText: 'without a break' });
  await advance(95);
  // Cream is watched on after wiping; that question is answered first.
  await say({ type: 'symptoms.checked', signs: [] });
  await expect(asked).toBeVisible();
  await expect(noBreak).toBeHidden();
  await expectAtHandEverywhere(page, 'pain due', button('Finish pass'));
  await expectAtHandEverywhere(page, 'pain due', asked.getByRole('button', { name: 'Pain 10' }));
  await say({ type: 'pain.scored', score: 2 });
  await expect(noBreak).toBeVisible();
  await expectAtHandEverywhere(page, 'break due', noBreak.getByRole('button', { name: 'Begin a break' }));
  await expectAtHandEverywhere(page, 'break due', button('Finish pass'));
  await expectAtHandEverywhere(page, 'break due', skin('None'));

  await say({ type: 'break.begun' });
  await expectAtHandEverywhere(page, 'on a break', button('Back to work'));
  await say({ type: 'break.ended' });

  await say({ ...finished, skin: 'bleeding' });
  await expectAtHandEverywhere(page, 'zone bled', button(/^Stop .* for today$/));
});
