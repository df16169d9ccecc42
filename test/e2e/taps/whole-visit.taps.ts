import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeStudio } from '../../../electron/practice/studio/write-studio.ts';
import { root } from '../../../electron/runtime/spawn.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { chairOn, heading } from '../driver/chair.ts';
import { fillClient, openNewClient } from '../driver/clients.ts';
import { viewAs } from '../driver/frame.ts';
import { daysFrom } from '../driver/visit/day.ts';
import { clientForm } from '../../electron/session/session-script.ts';
import { fakeCamera } from '../photos/chair-with-photos.ts';
import { fillCupboard } from '../stock/cupboard.ts';
import { countedFingers } from './counted-fingers.ts';
import { morning } from './morning.ts';
import { goals, over, tooHighInPortrait } from './goals.ts';
import type { Case } from './goals.ts';
import { countedVisit } from './the-visit.ts';
import { expect, passphrase, test } from '../driver/world.ts';

const zones = ['VTX', 'MID'] as const;
/** Every touch, to see where they go. */
const keepTrail = (name: Case, lines: readonly string[]): void => {
  mkdirSync(join(root, 'out/taps'), { recursive: true });
  writeFileSync(join(root, `out/taps/${name}.txt`), `${lines.join('\n')}\n`);
};
/** One file for each case: they are counted side by side, and `npm run taps` puts them together. */
const keep = (name: Case, counted: unknown): void => {
  mkdirSync(join(root, 'out/taps'), { recursive: true });
  writeFileSync(join(root, `out/taps/${name}.json`), `${JSON.stringify(counted, null, 2)}\n`);
};

for (const returning of [true, false])
  test(`a whole visit of ${returning ? 'a client who was here before' : 'a client who is new'}, counted`, async ({
    world,
    startMs,
  }) => {
    // A whole visit, each touch with its look at the screen: minutes on a slow machine.
    test.slow();
    const { regular } = writeStudio({
      dataDir: world.dataDir,
      clients: 3,
      sessions: 5,
      regular: 3,
      photos: 0,
      whole: false,
      seed: 4,
      until: '2026-08-20' as LocalDate,
      passphrase,
    });
    const running = await world.launch({ switches: fakeCamera });
    const { page } = running;
    // The last entry is of August: asked when the studio opens, not when the client comes.
    await page.getByRole('button', { name: /^Yes, it is / }).click();
    await expect(heading(page, 'Home')).toBeVisible();
    await fillCupboard(running, { card: 'lidocaine-tetracaine-7' });
    await morning(running);
    const counted = await countedFingers(page);
    const { hand } = counted;
    if (returning) {
      const name = regular?.fullName ?? '';
      await hand.write(page.getByRole('textbox', { name: 'Who is in the chair' }), name.slice(0, 4));
      await hand.press(
        page.getByRole('list', { name: 'Clients' }).getByRole('button').filter({ hasText: name }).first(),
      );
      await hand.press(page.getByRole('button', { name: 'Start session' }));
    } else {
      await openNewClient(page, hand);
      await fillClient(page, hand);
      await hand.goOn(page.getByRole('button', { name: 'Start session' }));
    }
    await expect(heading(page, 'Consultation')).toBeVisible();
    const portrait: Record<string, number> = {};
    /** How high a stage that is filled in stands with the tablet upright. No finger is counted for turning it. */
    const upright = async (stage: string): Promise<void> => {
      const [width, height] = await page.evaluate(() => [window.innerWidth, window.innerHeight] as const);
      await viewAs(running, { width: 800, height: 1280 });
      portrait[stage] = await page.locator('.chair-body').evaluate(({ scrollHeight }) => scrollHeight);
      await viewAs(running, { width, height });
    };
    try {
      await countedVisit({
        chair: chairOn(running, hand),
        counted,
        days: daysFrom(startMs),
        zones,
        returning,
        fullName: returning ? (regular?.fullName ?? '') : clientForm.fullName,
        onStage: upright,
      });
    } catch (error) {
      keepTrail(returning ? 'returning' : 'firstTime', counted.trail());
      // What the screen still asks for says more than the button that did not come.
      const view = await running.get('session.current', null);
      const open = view?.requirements.filter(
        ({ state, severity }) => state === 'open' && severity !== 'info',
      );
      console.error(`stands at ${view?.place}:`, open?.map(({ id, says }) => `${id} ${says}`).join('\n'));
      console.error(JSON.stringify(counted.costs()));
      console.error(await page.locator('main').first().innerText());
      await page.screenshot({
        path: join(root, `out/test/taps-${returning ? 'returning' : 'firstTime'}.png`),
      });
      throw error;
    }
    const name = returning ? 'returning' : 'firstTime';
    const cost = { sum: counted.sum(), stages: counted.costs() };
    keepTrail(name, counted.trail());
    keep(name, { ...cost.sum, stages: cost.stages, portrait });
    expect(over(cost, goals[name]), 'costs more than it may').toEqual([]);
    expect(tooHighInPortrait(portrait), 'higher than it may be in portrait').toEqual([]);
  });
