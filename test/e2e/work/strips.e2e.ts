import type { AppState } from '../../../shared/ipc/pages.ts';
import type { Intent } from '../../../shared/session/events.ts';
import { failureWords } from '../../../shared/words/failures.ts';
import { expectNothingCovered, sizes, viewAs } from '../driver/frame.ts';
import { lookOn } from '../driver/look.ts';
import { pictureTo } from '../driver/pictures.ts';
import { sessionAt, stepsIn, studioReady } from '../driver/short-cuts.ts';
import { expect, test } from '../driver/world.ts';
import type { Running } from '../driver/world.ts';

type Open = Extract<AppState, { readonly phase: 'ready' }>;

/** What main would say when all this went wrong at once; main itself is not touched. */
const saidToThePage = async ({ app, get }: Running, more: (state: Open) => Partial<Open>): Promise<void> => {
  const state = (await get('app.state', null)) as Open;
  await app.evaluate(
    ({ BrowserWindow }, text) => BrowserWindow.getAllWindows()[0]?.webContents.send('app.state', text),
    JSON.stringify({ ...state, ...more(state) }),
  );
};

/** Said once more where main has said something of its own in between. */
const troubled = async (running: Running): Promise<void> => {
  const { page, get } = running;
  await expect
    .poll(async () => ((await get('app.state', null)) as Open).record.state, { timeout: 60_000 })
    .toBe('intact');
  await expect(async () => {
    await saidToThePage(running, troubles);
    await expect(page.getByText('Not saved: the disk is full.').first()).toBeVisible({ timeout: 2_000 });
    await expect(page.getByText(/^The clock of this computer was set to/)).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
};

const troubles = (state: Open): Partial<Open> => ({
  canSave: { ok: false, says: failureWords['disk-full'] },
  clock: {
    why: 'jumped',
    wall: '2026-11-22T06:04:00.000Z' as never,
    record: '2026-11-22T09:04:00.000Z' as never,
    builtOn: null,
    timeZone: state.timeZone,
    order: 'dayMonth',
  },
});

test('a full disk and a clock that was set, said at once above a running pass, cover nothing and keep the pass and the emergency at hand', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const quick = await sessionAt(running, 'application');
  const steps = stepsIn('application')
    .map(({ what }) => what)
    .filter((what): what is Intent => what !== 'prepare');
  for (const what of steps.slice(0, steps.findIndex(({ type }) => type === 'pass.started') + 1))
    await quick.say(what);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Finish pass' })).toBeVisible();
  await troubled(running);
  await lookOn(running)('two strips above a pass', { inDim: false });
  for (const size of sizes) {
    await viewAs(running, size);
    await expectNothingCovered(page, `two strips above a pass at ${size.width}`);
    for (const name of ['Finish pass', 'Emergency'])
      await expect(page.getByRole('button', { name }).first(), `${name} at ${size.width}`).toBeInViewport({
        ratio: 1,
      });
    await pictureTo(page, `out/reach/strips-${size.width}.png`);
  }
});

test('the same above home, where there is no backup yet, covers nothing', async ({ world }) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
  await troubled(running);
  await lookOn(running)('strips above home', { inDim: false });
  for (const size of sizes) {
    await viewAs(running, size);
    await expectNothingCovered(page, `strips above home at ${size.width}`);
    await pictureTo(page, `out/reach/strips-home-${size.width}.png`);
  }
});
