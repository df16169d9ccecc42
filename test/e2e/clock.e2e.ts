import { chairOn, heading } from './driver/chair.ts';
import { fingersOn } from './driver/fingers.ts';
import { formOn } from './driver/form.ts';
import { lookOn } from './driver/look.ts';
import { registerQuickly } from './driver/quick.ts';
import { sessionAt, stepsIn, studioReady } from './driver/short-cuts.ts';
import { expect, test } from './driver/world.ts';

test('a clock that was set back is asked about before anything is written, and the time under cream is then stated by a person', async ({
  world,
}) => {
  const first = await world.launch();
  await studioReady(first);
  const quick = await sessionAt(first, 'cleanseAndNumb');
  const steps = stepsIn('cleanseAndNumb');
  await quick.follow(
    steps.slice(0, steps.findIndex(({ what }) => what !== 'prepare' && what.type === 'numbing.applied') + 1),
  );
  await first.advance(12);
  await first.close();

  const running = await world.launch({ clockMinutes: -180 });
  const { page } = running;
  await expect(heading(page, /^Is it Sunday 22 November 2026, 06:\d\d\?$/)).toBeVisible();
  await expect(page.getByText(/^Sunday 22 November 2026, 09:\d\d$/)).toBeVisible();
  await lookOn(running)('the question about the clock');
  expect(await running.ask('home.page', null)).toMatchObject({ ok: false, error: { what: 'not-ready' } });
  const hand = await fingersOn(page);
  await hand.press(page.getByRole('button', { name: /^Yes, it is 06:\d\d$/ }));

  await expect(heading(page, 'Cleanse and numb')).toBeVisible();
  const chair = chairOn(running, hand);
  const numbing = chair.card('Numbing');
  await expect(numbing.scope.getByText(/The computer's clock jumped/)).toBeVisible();
  await numbing.write('Minutes on the skin', '15');
  await numbing.press('State the time');
  await expect(numbing.scope.getByText(/The computer's clock jumped/)).toBeHidden();
});

test('an empty battery: the right day and time are typed by touch, read back in words, and everything goes by them', async ({
  world,
}) => {
  const first = await world.launch();
  await studioReady(first);
  await registerQuickly(first);
  await first.close();

  const running = await world.launch({ clockMinutes: -3 * 365 * 24 * 60 });
  const { page } = running;
  await expect(heading(page, /^Is it \w+day 23 November 2023, 09:\d\d\?$/)).toBeVisible();
  const hand = await fingersOn(page);
  await hand.press(page.getByRole('button', { name: 'No, the clock is wrong' }));
  await expect(heading(page, 'What time is it really?')).toBeVisible();
  await lookOn(running)('the right time is typed');
  const form = formOn(hand, page);
  await hand.press(page.getByRole('button', { name: 'Go on with this time' }));
  await expect(page.getByText('Type the day, the month and the year.')).toBeVisible();
  await form.date('Date today', '2026-11-23');
  await form.write('Time now', '25:10');
  await hand.press(page.getByRole('button', { name: 'Go on with this time' }));
  await expect(page.getByText('Type hours and minutes, such as 14:02.')).toBeVisible();
  await form.write('Time now', '9.05');
  await expect(page.getByText('That is Monday 23 November 2026, 09:05.')).toBeVisible();
  await hand.press(page.getByRole('button', { name: 'Go on with this time' }));
  await expect(heading(page, 'Home')).toBeVisible();
  expect((await running.get('home.page', null)).today).toBe('2026-11-23');
});

test('ten years ahead and back: the visit of the wrong year is shown in the right one and marked wherever its time stands', async ({
  world,
}) => {
  const first = await world.launch();
  await studioReady(first);
  const client = await registerQuickly(first);
  await first.close();

  const ahead = await world.launch({ clockMinutes: 3653 * 24 * 60 });
  await expect(heading(ahead.page, /^Is it \w+day 22 November 2036, 09:\d\d\?$/)).toBeVisible();
  await ahead.page.getByRole('button', { name: /^Yes, it is/ }).click();
  await expect(heading(ahead.page, 'Home')).toBeVisible();
  const view = await ahead.get('session.start', { client, kind: 'touch_up' });
  await ahead.get('session.apply', {
    session: view.session,
    from: 'consultation',
    intent: { type: 'session.declined', reason: 'Hopes', noteForClient: 'Not this time' },
  });
  await ahead.close();

  const right = await world.launch({ clockMinutes: 180 });
  const { page } = right;
  await expect(heading(page, /^Is it Sunday 22 November 2026, 12:\d\d\?$/)).toBeVisible();
  await page.getByRole('button', { name: /^Yes, it is/ }).click();
  await expect(heading(page, 'Home')).toBeVisible();
  const recent = page.getByRole('region', { name: 'Recent sessions' });
  await expect(recent).toContainText('22 Nov 2026');
  await expect(recent).toContainText('time doubtful');
  await page.getByRole('button', { name: 'Completed sessions' }).click();
  await expect(page.getByRole('table')).toContainText('time doubtful');
  await page.locator('.row-open').first().click();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByRole('button', { name: 'Unfold all' }).click();
  await expect(timeline).toContainText(/time doubtful: the clock said 22 Nov 2036, \d\d:\d\d/);
  await lookOn(right)('a timeline in doubt', { inDim: false });
  expect(JSON.stringify(await right.get('clients.open', { id: client }))).toContain('"timeDoubtful":true');
});

test('a clock that is set while somebody works is asked about in a strip, and nobody is held up', async ({
  world,
}) => {
  const running = await world.launch();
  const { page, app } = running;
  await studioReady(running);
  const quick = await sessionAt(running, 'consultation');
  await app.evaluate(() => {
    const real = Date.now;
    Date.now = () => real() - 3 * 60 * 60_000;
  });
  const strip = page.getByText(/^The clock of this computer was set to Sunday 22 November 2026, 06:\d\d\.$/);
  await expect(strip).toBeVisible();
  await lookOn(running)('a clock that was set during a session');
  await quick.say({ type: 'note.added', text: 'still at work' });
  await page.getByRole('button', { name: /^The record is right: 09:\d\d$/ }).click();
  await expect(strip).toBeHidden();
  await app.evaluate(() => {
    const real = Date.now;
    Date.now = () => real() + 5 * 60 * 60_000;
  });
  const again = page.getByText(/^The clock of this computer was set to Sunday 22 November 2026, 11:\d\d\.$/);
  await expect(again).toBeVisible();
  await page.getByRole('button', { name: /^The computer is right: 11:\d\d$/ }).click();
  await expect(again).toBeHidden();
  await expect(page.locator('[data-stage="consultation"]')).toBeVisible();
  await quick.refresh();
  await quick.say({ type: 'note.added', text: 'after the step' });
});
