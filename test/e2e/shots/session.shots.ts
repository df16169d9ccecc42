import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Intent } from '../../../shared/session/intents.ts';
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
const inPart = (stage: StageId, type: Intent['type']): number => visit[stage].findIndex(({ what }) => what !== 'prepare' && what.type === type);
const but = <T>(all: readonly T[], from: number, to: number = all.length): readonly T[] => all.slice(from, to < 0 ? all.length + to : to);

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).first().click();
const withDialog = async (page: Page, open: string | RegExp, shoot: () => Promise<unknown>): Promise<void> => {
  await press(page, open);
  await expect(page.getByRole('dialog')).toBeVisible();
  await shoot();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
};

const consultation = async (page: Page, quick: Quick, shoot: Camera): Promise<void> => {
  await shoot('consultation-fresh');
  await withDialog(page, /^and \d+ more/, () => shoot('what-is-missing'));
  const consents = inPart('consultation', 'consent.shown');
  await quick.follow(but(visit.consultation, 0, consents));
  const parts = page.getByRole('navigation', { name: 'Parts of the consultation' });
  for (const [title, name] of [['Identity', 'identity'], ['Health questions', 'health'], ['History', 'history'], ['Scalp', 'scalp'], ['Zones and plan', 'zones'], ['Hairline', 'hairline'], ['Patch test', 'patch-test'], ['Outcome', 'outcome'], ['Consents', 'consents']] as const) {
    await parts.getByRole('button', { name: new RegExp(`^${title}`) }).click();
    await shoot(`consultation-${name}`);
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
const stage = async (quick: Quick, shoot: Camera, id: StageId, steps: readonly ScriptStep[] = visit[id]): Promise<void> => {
  await shoot(`${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-fresh`);
  await quick.follow(but(steps, 0, -1));
  await shoot(`${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-done`);
  await quick.follow(but(steps, steps.length - 1));
};

test('clients, every stage of a session, and what it leaves', async ({ world }) => {
  const running = await world.launch();
  const { page, advance } = running;
  await setUpQuickly(running);
  const shoot = cameraOn(page, { first: 15, last: 64 });
  for (const [fullName, firstName] of [['Ana-Maria Kovačević', 'Ana'], ['Tom Berger', 'Tom']] as const) await registerQuickly(running, { fullName, firstName, dateOfBirth: '1979-11-03' });
  const marcus = await registerQuickly(running);
  await page.reload();
  await press(page, 'New client');
  await page.getByRole('textbox', { name: 'Full name' }).fill('Tom Berger');
  await shoot('new-client');
  await press(page, 'Discard');
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  await shoot('clients');
  await press(page, /^Marcus/);
  await shoot('client');
  await press(page, 'Start a session');
  await shoot('start-session');

  const quick = await startQuickly(running, marcus);
  await consultation(page, quick, shoot);

  const creamOn = inPart('cleanseAndNumb', 'numbing.applied');
  await shoot('cleanse-and-numb-fresh');
  await quick.follow(but(visit.cleanseAndNumb, 0, creamOn));
  await shoot('cleanse-and-numb-before-cream');
  await quick.follow(but(visit.cleanseAndNumb, creamOn, -1));
  await shoot('cleanse-and-numb-cream-on');
  await quick.follow(but(visit.cleanseAndNumb, visit.cleanseAndNumb.length - 1));

  const off = inPart('colourMatch', 'numbing.removed');
  await shoot('colour-match-fresh');
  await quick.follow(but(visit.colourMatch, 0, off));
  await shoot('colour-match-minimum-reached');
  await press(page, /^Cleanse and numb.*look back$/);
  await shoot('looking-back');
  await press(page, 'Back to Colour match');
  await quick.follow(but(visit.colourMatch, off, -1));
  await shoot('colour-match-done');
  await quick.follow(but(visit.colourMatch, visit.colourMatch.length - 1));

  const began = inPart('application', 'pass.started') + 1;
  await shoot('application-fresh');
  await quick.follow(but(visit.application, 0, began));
  await advance(7);
  const working = await shoot('application-pass-running');
  // Kept in the repository; made anew only where somebody has taken it away.
  if (!existsSync(readme)) copyFileSync(working, readme);
  await quick.follow(but(visit.application, began, -1));
  await shoot('application-done');
  await quick.follow(but(visit.application, visit.application.length - 1));

  await stage(quick, shoot, 'fineTune');
  await stage(quick, shoot, 'aftercare');
  await shoot('closed');
});
