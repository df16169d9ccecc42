import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../electron/runtime/spawn.ts';
import { writeStudio } from '../../../electron/practice/studio/write-studio.ts';
import type { StageId } from '../../../shared/session/stage.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { chairOn, heading } from '../driver/chair.ts';
import { fingersOn } from '../driver/fingers.ts';
import { picturesIn } from '../driver/pictures.ts';
import { daysFrom } from '../driver/visit/day.ts';
import { cameraThatSees } from '../stock/pack-camera.ts';
import { fillCupboard } from '../stock/cupboard.ts';
import { morning } from '../taps/morning.ts';
import { countedVisit } from '../taps/the-visit.ts';
import { expect, passphrase, test } from '../driver/world.ts';
import { headFilm } from './head-film.ts';

const folder = join(root, 'out/demo');
test.use({ keepIn: folder });

const fileName: Readonly<Record<StageId, string>> = {
  consultation: 'consultation',
  cleanseAndNumb: 'cleanse-and-numb',
  colourMatch: 'colour-match',
  application: 'application',
  fineTune: 'fine-tune',
  aftercare: 'aftercare',
};
/** What each stage takes beside the minutes of its own clocks. */
const minutesOf: Readonly<Record<StageId, number>> = {
  consultation: 24,
  cleanseAndNumb: 4,
  colourMatch: 6,
  application: 3,
  fineTune: 5,
  aftercare: 9,
};

test('a client who was here before is treated with photos and without one override; sheet, pictures and record stay behind', async ({
  world,
  startMs,
}) => {
  // A studio with a past of its own, this visit's client in it.
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
    studioName: 'Northlight SMP Studio',
  });
  const fullName = regular?.fullName ?? '';
  const filmIn = mkdtempSync(join(tmpdir(), 'stipple-film-'));
  const film = join(filmIn, 'head.y4m');
  headFilm(film);
  const running = await world.launch({ switches: cameraThatSees(film) });
  const { page } = running;
  const hand = await fingersOn(page);
  const picture = picturesIn(folder, page);
  // Nobody has worked here for three months: asked before anything else.
  await page.getByRole('button', { name: /^Yes, it is / }).click();
  await expect(heading(page, 'Home')).toBeVisible();
  await fillCupboard(running, { card: 'lidocaine-tetracaine-7' });
  await morning(running);

  await picture('home');
  await hand.press(page.getByRole('button', { name: 'Clients', exact: true }).first());
  await hand.write(page.getByRole('textbox', { name: 'Find a client' }), fullName.slice(0, 4));
  await hand.press(
    page.getByRole('list', { name: 'Clients' }).getByRole('button').filter({ hasText: fullName }).first(),
  );
  await expect(heading(page, fullName)).toBeVisible();
  await picture('client');
  await hand.press(page.getByRole('button', { name: 'Start a session' }));
  await hand.press(page.getByRole('button', { name: 'Start session' }));
  await expect(heading(page, 'Consultation')).toBeVisible();
  const session = (await running.get('session.current', null))?.session;
  if (session === undefined) throw new Error('no session is on the screen');
  const chair = chairOn(running, hand);
  await countedVisit({
    // Nobody reads a line in less: faster than that and the record asks whether it was read.
    chair: {
      ...chair,
      form: {
        ...chair.form,
        tick: async (text) => {
          await running.advance(2 / 60);
          await chair.form.tick(text);
        },
      },
    },
    counted: { enter: () => undefined },
    days: daysFrom(startMs),
    zones: ['VTX', 'MID'],
    returning: true,
    fullName,
    onStage: async (stage) => {
      // Work takes its time; a record in which none passed would not be believed.
      await running.advance(minutesOf[stage]);
      await picture(fileName[stage]);
    },
  });
  await picture('closed');

  // One to show: nothing was overridden, and what was done can be seen.
  const { overrides, row } = await running.get('completed.open', { session });
  expect(overrides).toEqual([]);
  expect(row.missing).toEqual([]);
  expect(row.why).toEqual([]);
  const visit = (await running.get('photos.list', { client: row.client })).find(
    (one) => one.session === session,
  );
  expect(visit?.photos.filter(({ stage }) => stage === 'consultation').length).toBeGreaterThan(5);
  expect(visit?.photos.filter(({ stage }) => stage === 'fineTune').length).toBeGreaterThan(3);

  await hand.press(page.getByRole('button', { name: 'Back to home' }));
  await hand.press(page.getByRole('button', { name: new RegExp(`^${fullName}`) }).first());
  await expect(heading(page, fullName)).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Verify the record', exact: true }));
  await expect(page.getByText(/^Every entry was checked/)).toBeVisible();
  await picture('record');
  await running.close();
  rmSync(filmIn, { recursive: true, force: true });

  const sheets = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  expect(sheets).toHaveLength(1);
  expect(
    readFileSync(join(folder, sheets[0] ?? 'no sheet'))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect(existsSync(join(world.dataDir, 'record.db'))).toBe(true);
  console.log(
    `out/demo holds the sheet, ${readdirSync(folder).filter((name) => name.endsWith('.png')).length} pictures, and the record in data/ (passphrase: ${passphrase}).`,
  );
});
