import type { Page } from '@playwright/test';
import type { LocalDate } from '../../../shared/time.ts';
import { clientForm } from '../../electron/session/session-script.ts';
import { heading } from '../driver/chair.ts';
import { toTop } from '../driver/pictures.ts';
import { registerQuickly, startQuickly } from '../driver/quick.ts';
import { closedSession, sessionAt, stepsIn, studioReady } from '../driver/short-cuts.ts';
import { expect, test } from '../driver/world.ts';
import { cameraOn } from './camera.ts';

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

test('beside the stages: alarms, stops and other endings, and what the manager reads afterwards', async ({
  world,
}) => {
  const running = await world.launch();
  const { page, advance } = running;
  await studioReady(running);
  const shoot = cameraOn(page, '21-beside-the-stages');
  const anna = await registerQuickly(running, {
    fullName: 'Ana-Maria Kovačević',
    firstName: 'Ana-Maria',
    dateOfBirth: '1979-11-03',
  });
  const tom = await registerQuickly(running, {
    fullName: 'Tom Berger',
    firstName: 'Tom',
    dateOfBirth: '1991-02-14',
  });
  const marcus = await registerQuickly(running);

  const waits = await startQuickly(running, tom);
  await page
    .getByRole('navigation', { name: 'Parts of the consultation' })
    .getByRole('button', { name: /^Outcome/ })
    .click();
  await press(page, 'Defer: come back later');
  await page
    .getByRole('textbox', { name: 'Why we wait' })
    .fill('The patch on your crown needs two more weeks to heal.');
  await shoot('deferring');
  await waits.say({
    type: 'session.deferred',
    reason: 'Patch still red',
    noteForClient: 'The patch on your crown needs two more weeks to heal.',
    comeBackFrom: '2026-12-06' as LocalDate,
  });
  await expect(heading(page, 'Session deferred')).toBeVisible();
  await shoot('deferred');
  await press(page, 'Back to home');
  await closedSession(running, marcus);

  const quick = await sessionAt(running, 'cleanseAndNumb', anna);
  const steps = stepsIn('cleanseAndNumb');
  await quick.follow(steps);
  await press(page, 'Pause session');
  await expect(heading(page, 'Session paused')).toBeVisible();
  await shoot('paused');
  await press(page, 'Resume');
  await advance(262);
  await expect(page.locator('.alarm-banner')).toBeVisible();
  await shoot('alarm-near-maximum');
  await advance(12);
  await shoot('alarm-maximum');
  await press(page, 'Emergency');
  await expect(heading(page, 'Emergency')).toBeVisible();
  await shoot('emergency');
  await press(page, 'False alarm');
  await expect(page.getByRole('dialog')).toBeVisible();
  await shoot('false-alarm');
  await page.keyboard.press('Escape');
  await quick.say({ type: 'emergency.falseAlarm', reason: 'Dizzy from standing up', name: 'Dana Whitlock' });
  await press(page, 'Unwanted event');
  await expect(page.getByRole('dialog')).toBeVisible();
  await shoot('unwanted-event');
  await page.keyboard.press('Escape');
  await press(page, 'Stop work');
  await expect(heading(page, 'Work has stopped')).toBeVisible();
  await shoot('stopped');
  await press(page, 'Home');
  await expect(heading(page, 'Home')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Go to Ana-Maria/ })).toBeVisible();
  await shoot('home');
  await startQuickly(
    running,
    await registerQuickly(running, { fullName: 'Ilya Petrov', firstName: 'Ilya', dateOfBirth: '1985-06-30' }),
  );
  await expect(page.getByRole('button', { name: /^Go to Ana-Maria/ })).toBeVisible();
  await shoot('alarm-of-another-session');
  await page.getByRole('button', { name: 'Acknowledge for Ana-Maria Kovačević' }).click();
  await press(page, 'Pause session');
  await expect(heading(page, 'Session paused')).toBeVisible();
  await press(page, 'Home');
  await expect(heading(page, 'Home')).toBeVisible();

  const desk = cameraOn(page, '22-records-and-studio');

  await press(page, 'Completed sessions');
  await expect(heading(page, 'Completed sessions')).toBeVisible();
  await desk('completed');
  await press(page, clientForm.fullName);
  await expect(heading(page, clientForm.fullName)).toBeVisible();
  await press(page, 'Verify the record');
  await expect(page.getByText(/^Every entry was checked/)).toBeVisible();
  await toTop(page);
  await desk.whole('completed-one');
  await press(page, 'Look at the client');
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
  await desk.whole('client-with-sessions');
  await press(page, 'Amend');
  await desk('client-amend');
  await press(page, 'Protocol');
  await expect(heading(page, 'Protocol')).toBeVisible();
  await desk.whole('protocol');
  await page.locator('.edit-field input').first().fill('21');
  await press(page, /^Release version/);
  await expect(page.getByRole('dialog')).toBeVisible();
  await desk('protocol-release');
  await page.keyboard.press('Escape');
  await press(page, 'About');
  await expect(heading(page, /About/)).toBeVisible();
  await desk.whole('about');
});
