import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { SessionView } from '../../../shared/session/view.ts';
import { msOf } from '../../../shared/time.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { sessionScript } from '../../electron/session/session-script.ts';
import type { ScriptStep } from '../../electron/session/session-script.ts';
import { fingersOn } from './touch.ts';
import { setUp, startSession, test } from './world.ts';
import type { Running } from './world.ts';

const KILLS = 25;

/** Keeps the last entry that the page itself showed as saved. */
const watchScreen = async ({ page }: Running): Promise<() => number> => {
  let shown = 0;
  page.on('console', (message) => {
    const seq = /^shown (\d+)$/.exec(message.text())?.[1];
    if (seq !== undefined) shown = Number(seq);
  });
  await page.evaluate(() => {
    const tell = () => {
      const seq = document.querySelector<HTMLElement>('[data-seq]')?.dataset['seq'];
      if (seq !== undefined) console.log(`shown ${seq}`);
    };
    new MutationObserver(tell).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-seq'],
    });
    tell();
  });
  return () => shown;
};

const closedLine = /The app was closed at (\d\d:\d\d)/;
/** Which steps of the script the record holds, its lines without those that no finger made; and when the app died. */
const heldBy = async ({ get }: Running, session: string) => {
  const { timeline } = await get('completed.open', { session });
  const lines = timeline.map(({ text }) => inEnglish(text));
  const deaths = lines.flatMap((text) => closedLine.exec(text)?.[1] ?? []);
  return { steps: lines.length - 1 - deaths.length, deaths };
};

const isTicked = async (row: Locator): Promise<boolean> =>
  (await row.getAttribute('data-selected')) === 'true';

test('killed dead at 25 random moments, the session goes on at the same step with nothing lost that was shown as saved', async ({
  world,
}) => {
  const seed = Number(process.env['SEED'] ?? 20_969);
  console.log(`kill in the window: SEED=${seed}`);
  let random = seed;
  const next = (below: number): number => {
    random = (random * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((random / 2 ** 31) * below);
  };
  const script = sessionScript();
  const perLife = Math.ceil((script.length - 2) / KILLS);
  const advanced = new Set<number>();
  let [running, taps, inkSeen, numbingSeen] = [await world.launch(), 0, 0, 0];
  await setUp(running);
  const { session } = await startSession(running);

  for (let kill = 0, at = 0; kill < KILLS; kill += 1) {
    const lastShown = await watchScreen(running);
    const fingers = await fingersOn(running.page);
    let view: SessionView = (await running.get('session.current', null)) as SessionView;
    let [acknowledged, dying] = [0, false];
    const step = async (index: number, { minutesBefore, what }: ScriptStep): Promise<void> => {
      if (minutesBefore > 0 && !advanced.has(index)) {
        advanced.add(index);
        await running.advance(minutesBefore);
      }
      const row =
        what !== 'prepare' && what.type === 'item.ticked'
          ? running.page.locator(`#item-${what.item} .tick-row`)
          : undefined;
      // What an act has ticked already is said without a finger: a tap would take it back.
      const isOpen = row !== undefined && (await row.isVisible()) && !(await isTicked(row));
      if (isOpen) {
        // What the last step changed may still move the row.
        await running.page.waitForFunction(
          (seq) => Number(document.querySelector<HTMLElement>('[data-seq]')?.dataset['seq']) >= seq,
          view.seq,
        );
        await fingers.tap(row);
        await expect(row).toHaveAttribute('data-selected', 'true');
        taps += 1;
        view = (await running.get('session.current', null)) as SessionView;
      } else {
        view =
          what === 'prepare'
            ? await running
                .get('sheet.prepare', { session })
                .then(() => running.get('session.current', null) as Promise<SessionView>)
            : await running.get('session.apply', { session, from: view.place, intent: what });
      }
      acknowledged = index + 1;
    };
    const end = Math.min(at + perLife, script.length - 2);
    const work = (async () => {
      for (let index = at; index < script.length - 1 && !dying; index += 1)
        await step(index, script[index] as ScriptStep);
    })().catch((error: unknown) => {
      if (!dying) throw error;
    });
    // Somewhere in the middle of a step: after some taps were answered and a few milliseconds more.
    // Half a signature and fresh cream are moments of their own.
    const telling = script.findIndex(
      ({ what }, index) =>
        index >= at &&
        index < end &&
        what !== 'prepare' &&
        (what.type === 'ink.added' || what.type === 'numbing.applied'),
    );
    const wanted = telling >= 0 ? telling + 1 : at + 1 + next(Math.max(1, 2 * (end - at) - 1));
    await Promise.race([
      work,
      expect
        .poll(() => acknowledged, { intervals: [5], timeout: 60_000 })
        .toBeGreaterThanOrEqual(Math.min(wanted, script.length - 2)),
    ]);
    await new Promise((done) => {
      setTimeout(done, telling >= 0 ? 0 : next(25));
    });
    dying = true;
    const shown = lastShown();
    await running.kill();
    await work;

    running = await world.launch();
    await running.page.locator('[data-seq]').waitFor();
    const { steps: held, deaths } = await heldBy(running, session);
    const after = (await running.get('session.current', null)) as SessionView;
    // Nothing that was answered or shown is lost, and at most the one tap that was under way came on top.
    expect(held).toBeGreaterThanOrEqual(acknowledged);
    expect(held).toBeLessThanOrEqual(acknowledged + 1);
    expect(after.seq).toBeGreaterThan(shown);
    expect(deaths).toHaveLength(kill + 1);
    if (held === acknowledged) expect(after).toMatchObject({ place: view.place, stage: view.stage });

    // The screen stands where the work stood, and says when it was interrupted.
    await expect(running.page.locator(`[data-stage="${after.stage}"]`)).toBeVisible();
    await expect(running.page.getByText(`You were interrupted at ${deaths.at(-1)}.`)).toBeVisible();

    // Ink of a signature that was not finished is there.
    for (const consent of Object.values(after.consents)) {
      if (consent.given === null && consent.ink.length > 0) inkSeen += 1;
    }
    // Cream that is on counts on by the clock on the wall.
    const timer = after.timers.find((one) => one.running);
    if (timer !== undefined) {
      numbingSeen += 1;
      const minutes = Math.floor((msOf(after.now) - msOf(timer.onAt)) / 60_000);
      expect(timer.unknown).toBe(false);
      await expect(running.page.getByRole('button', { name: /^Cream on/ }).first()).toContainText(
        new RegExp(`Cream on (${minutes}|${minutes + 1}):`),
      );
    }
    at = held;
    if (at >= script.length - 2) break;
  }
  console.log(
    `kill in the window: ${taps} real taps, ${inkSeen} half signatures, ${numbingSeen} with cream on`,
  );
  expect(taps).toBeGreaterThan(10);
  expect(inkSeen).toBeGreaterThan(0);
  expect(numbingSeen).toBeGreaterThan(0);
  expect(await running.get('record.verify', null)).toMatchObject({ state: 'intact' });
});
