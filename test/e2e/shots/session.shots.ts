import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Intent } from '../../../shared/session/events.ts';
import type { StageId } from '../../../shared/session/stage.ts';
import type { ScriptStep } from '../../electron/session/session-script.ts';
import { root } from '../../../electron/runtime/spawn.ts';
import { registerQuickly, setUpQuickly, startQuickly } from '../driver/quick.ts';
import type { Quick } from '../driver/quick.ts';
import { expect, test } from '../driver/world.ts';
import { cameraOn } from './camera.ts';
import type { Camera } from './camera.ts';
import { visitByStage } from './visit-script.ts';

const readme = join(root, 'test/e2e/shots/readme.png');
const visit = visitByStage();
const inPart = (stage: StageId, type: Intent['type']): number =>
  visit[stage].findIndex(({ what }) => what !== 'prepare' && what.type === type);
const but = <T>(all: readonly T[], from: number, to: number = all.length): readonly T[] =>
  all.slice(from, to < 0 ? all.length + to : to);

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const withDialog = async (
  page: Page,
  open: string | RegExp,
  shoot: () => Promise<unknown>,
): Promise<void> => {
  await press(page, open);
  await expect(page.getByRole('dialog')).toBeVisible();
  await shoot();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
};

const consultation = async (page: Page, quick: Quick, shoot: Camera): Promise<void> => {
  await shoot('fresh');
  await withDialog(page, /^and \d+ more/, () => shoot('what-is-missing'));
  const consents = inPart('consultation', 'consent.shown');
  await quick.follow(but(visit.consultation, 0, consents));
  const parts = page.getByRole('navigation', { name: 'Parts of the consultation' });
  for (const [title, name] of [
    ['Identity', 'identity'],
    ['Health', 'health'],
    ['History and scalp', 'history'],
    ['Zones and plan', 'zones'],
    ['Outcome', 'outcome'],
    ['Patch test, consents', 'patch-test'],
  ] as const) {
    await parts.getByRole('button', { name: new RegExp(`^${title}`) }).click();
    await shoot.whole(name);
  }
  await press(page, /^Read and sign: /);
  await expect(page.getByRole('img', { name: /^Signature of/ })).toBeVisible();
  await shoot('consent');
  const overrides = inPart('consultation', 'requirement.overridden');
  await quick.follow(but(visit.consultation, consents, overrides));
  await shoot('consents-signed');
  await withDialog(page, /^Override: /, () => shoot('override'));
  await quick.follow(but(visit.consultation, overrides));
};

/** A stage as it is entered, and as it is left. */
const stage = async (
  quick: Quick,
  shoot: Camera,
  id: StageId,
  steps: readonly ScriptStep[] = visit[id],
): Promise<void> => {
  await shoot.whole('fresh');
  await quick.follow(but(steps, 0, -1));
  await shoot.whole('done');
  await quick.follow(but(steps, steps.length - 1));
};

test('clients, every stage of a session, and what it leaves', async ({ world }) => {
  const running = await world.launch();
  const { page, advance } = running;
  await setUpQuickly(running);
  const clients = cameraOn(page, '05-clients');
  for (const [fullName, firstName] of [
    ['Ana-Maria Kovačević', 'Ana'],
    ['Tom Berger', 'Tom'],
  ] as const)
    await registerQuickly(running, { fullName, firstName, dateOfBirth: '1979-11-03' });
  const marcus = await registerQuickly(running);
  await page.reload();
  await press(page, 'New client');
  await page.getByRole('textbox', { name: 'Full name' }).fill('Tom Berger');
  await clients('new-client');
  await press(page, 'Discard');
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  await clients('clients');
  await press(page, /^Marcus/);
  await clients('client');
  await press(page, 'Start a session');
  await clients('start-session');

  const quick = await startQuickly(running, marcus);
  await consultation(page, quick, cameraOn(page, '06-consultation'));

  const cleanse = cameraOn(page, '07-cleanse-and-numb');
  const creamOn = inPart('cleanseAndNumb', 'numbing.applied');
  await cleanse.whole('fresh');
  await quick.follow(but(visit.cleanseAndNumb, 0, creamOn));
  await cleanse('before-cream');
  await quick.follow(but(visit.cleanseAndNumb, creamOn, -1));
  await cleanse.whole('cream-on');
  await quick.follow(but(visit.cleanseAndNumb, visit.cleanseAndNumb.length - 1));

  const off = inPart('colourMatch', 'numbing.removed');
  const colour = cameraOn(page, '08-colour-match');
  await colour.whole('fresh');
  await quick.follow(but(visit.colourMatch, 0, off));
  await colour('minimum-reached');
  await press(page, /^Cleanse and numb.*look back$/);
  await colour('looking-back');
  await press(page, 'Back to Colour match');
  await quick.follow(but(visit.colourMatch, off, -1));
  await colour.whole('done');
  await quick.follow(but(visit.colourMatch, visit.colourMatch.length - 1));

  const began = inPart('application', 'pass.started') + 1;
  const application = cameraOn(page, '09-application');
  await application.whole('fresh');
  await quick.follow(but(visit.application, 0, began));
  await advance(7);
  const working = await application('pass-running');
  // Kept in the repository; made anew only where somebody has taken it away.
  if (!existsSync(readme)) copyFileSync(working, readme);
  await quick.follow(but(visit.application, began, -1));
  await application.whole('done');
  await quick.follow(but(visit.application, visit.application.length - 1));

  await stage(quick, cameraOn(page, '10-fine-tune'), 'fineTune');
  const aftercare = cameraOn(page, '11-aftercare');
  await stage(quick, aftercare, 'aftercare');
  await aftercare('closed');
});
