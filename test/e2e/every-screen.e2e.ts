import type { Page } from '@playwright/test';
import { inEnglish } from '../builders/in-words.ts';
import { consultationSections } from '../../renderer/chairside/sections.ts';
import { stageIds } from '../../shared/session/stage.ts';
import { stageTitle } from '../../shared/words/stages.ts';
import { part } from './consultation/tablet.ts';
import { heading } from './driver/chair.ts';
import { expectFitsIn, lookOn } from './driver/look.ts';
import { expectNothingPlain, speak } from './driver/plain.ts';
import type { Running } from './driver/world.ts';
import { registerQuickly, startQuickly } from './driver/quick.ts';
import { closedSession, stepsIn, studioReady } from './driver/short-cuts.ts';
import { sessionScript } from '../electron/session/session-script.ts';
import { expect, test } from './driver/world.ts';

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

/** It fits, says what it is, and says nothing that cannot be said in another language. */
const seenOn = (running: Running) => {
  const look = lookOn(running);
  return async (screen: string, how?: { readonly inDim: boolean }): Promise<void> => {
    await look(screen, how);
    await expectNothingPlain(running.page, screen);
    await expectFitsIn(running, 'es', screen);
    await speak(running.page, 'en');
  };
};

test('every screen of the studio fits every window, in light and dim, and says what it is', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await closedSession(running);
  const see = seenOn(running);
  const go = (name: string) =>
    page.getByRole('navigation', { name: 'Studio' }).getByRole('button', { name }).click();

  await see('home');
  await go('Clients');
  await expect(page.getByRole('list', { name: 'Clients' })).toBeVisible();
  await see('clients');
  await page.getByRole('list', { name: 'Clients' }).getByRole('button').first().click();
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
  await see('client');
  await press(page, 'Amend');
  await expect(page.getByRole('textbox', { name: 'Full name' })).toBeVisible();
  await see('amending a client');
  await press(page, 'Start a session');
  await expect(page.getByRole('button', { name: 'Start session' })).toBeVisible();
  await see('start a session');
  await go('Clients');
  await press(page, 'New client');
  await expect(page.getByRole('textbox', { name: 'Full name' })).toBeVisible();
  await see('new client');
  await go('Completed sessions');
  await expect(page.getByRole('table')).toBeVisible();
  await see('completed sessions');
  await page.locator('.row-open').first().click();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await see('a completed session');
  await go('Protocol');
  await expect(page.getByRole('region', { name: 'Limits' })).toBeVisible();
  await see('protocol');
  await go('About');
  await expect(heading(page, 'About')).toBeVisible();
  await see('about');
});

test('every screen of a session fits every window, in light and dim, and says what it is', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  const see = seenOn(running);
  const quick = await startQuickly(running, await registerQuickly(running));
  const steps = sessionScript();
  for (const stage of stageIds) {
    await expect(heading(page, inEnglish(stageTitle[stage]))).toBeVisible();
    await see(`${inEnglish(stageTitle[stage])}, as it is entered`, { inDim: false });
    if (stage === 'consultation') {
      await press(page, /^and \d+ more$/);
      await expect(page.getByRole('dialog')).toBeVisible();
      await see('what is missing');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Override: / })
        .first()
        .click();
      await expect(page.getByRole('dialog', { name: 'Override with a reason' })).toBeVisible();
      await see('override with a reason');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await quick.follow(stepsIn(stage));
    if (stage === 'consultation') {
      for (const { id, title: message } of consultationSections) {
        const title = inEnglish(message);
        await part(page, title);
        await see(`consultation, ${title.toLowerCase()}`, {
          inDim: id === 'zones' || id === 'health',
        });
      }
      await part(page, 'Patch test, consents');
      await press(page, /^Read (again|and sign): The treatment/);
      await expect(page.getByRole('group', { name: 'The words: The treatment' })).toBeVisible();
      await see('consultation, a consent open');
    } else await see(`${inEnglish(stageTitle[stage])}, as it is left`);
    if (stage === 'colourMatch') {
      await press(page, 'Emergency');
      await expect(heading(page, 'Emergency')).toBeVisible();
      await see('emergency');
      await quick.refresh();
      await quick.say({ type: 'emergency.falseAlarm', reason: 'Looking only', name: 'Dana' });
      await press(page, 'Pause session');
      await expect(heading(page, 'Session paused')).toBeVisible();
      await see('session paused');
      await press(page, 'Resume');
      await expect(heading(page, inEnglish(stageTitle[stage]))).toBeVisible();
      await press(page, 'Stop work');
      await expect(heading(page, 'Work has stopped')).toBeVisible();
      await see('work has stopped');
      await press(page, 'Go back to work');
      await expect(heading(page, inEnglish(stageTitle[stage]))).toBeVisible();
      await quick.refresh();
    }
    const leave = steps
      .filter(
        ({ what }) =>
          what !== 'prepare' && (what.type === 'stage.completed' || what.type === 'session.closed'),
      )
      .at(stageIds.indexOf(stage));
    if (leave !== undefined) await quick.follow([leave]);
  }
  await expect(heading(page, 'Session closed')).toBeVisible();
  await see('session closed');
});

test('light or dim is chosen once and kept, and nothing moves for those who asked for calm', async ({
  world,
}) => {
  const running = await world.launch();
  const { page } = running;
  await studioReady(running);
  await page
    .getByRole('radiogroup', { name: 'Light on the screen' })
    .first()
    .getByRole('radio', { name: 'Dim' })
    .click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dim');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await startQuickly(running, await registerQuickly(running));
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((one) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(one);
      const seconds = Math.max(
        ...[
          ...transitionDuration.split(','),
          ...(animationName === 'none' ? [] : animationDuration.split(',')),
        ].map((text) => Number.parseFloat(text) * (text.includes('ms') ? 0.001 : 1)),
      );
      return seconds > 0.02 ? [`${one.tagName}.${one.getAttribute('class') ?? ''} ${seconds} s`] : [];
    }),
  );
  expect(moving).toEqual([]);
  await running.close();
  const again = await world.launch();
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'dim');
});
