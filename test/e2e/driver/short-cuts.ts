import { expect } from '@playwright/test';
import { stageIds, stageIndex } from '../../../shared/session/stage.ts';
import type { StageId } from '../../../shared/session/stage.ts';
import { sessionScript } from '../../electron/session/session-script.ts';
import type { ScriptStep } from '../../electron/session/session-script.ts';
import { registerQuickly, setUpQuickly, startQuickly } from './quick.ts';
import type { Quick } from './quick.ts';
import type { Running } from './world.ts';

/** First start done, home on the screen: only for what another test does by hand. */
export const studioReady = async (running: Running): Promise<void> => {
  await setUpQuickly(running);
  await expect(running.page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
};

const ends = (steps: readonly ScriptStep[]): readonly number[] =>
  steps.flatMap(({ what }, index) =>
    what !== 'prepare' && what.type === 'stage.completed' ? [index + 1] : [],
  );
export const stepsBefore = (stage: StageId): readonly ScriptStep[] => {
  const steps = sessionScript();
  return steps.slice(0, stageIndex(stage) === 0 ? 0 : ends(steps)[stageIndex(stage) - 1]);
};
/** What the script does in a stage, without the last step, which leaves it. */
export const stepsIn = (stage: StageId): readonly ScriptStep[] => {
  const next = stageIds[stageIndex(stage) + 1];
  return (next === undefined ? sessionScript() : stepsBefore(next)).slice(stepsBefore(stage).length, -1);
};

/** A session that stands at the beginning of a stage, on the screen. */
export const sessionAt = async (running: Running, stage: StageId, client?: string): Promise<Quick> => {
  const quick = await startQuickly(running, client ?? (await registerQuickly(running)));
  await quick.follow(stepsBefore(stage));
  await expect(running.page.locator(`[data-stage="${stage}"]`)).toBeVisible();
  return quick;
};

/** A session done by the script from begin to closed, and home again. */
export const closedSession = async (running: Running, client?: string): Promise<Quick> => {
  const quick = await startQuickly(running, client ?? (await registerQuickly(running)));
  await quick.follow(sessionScript());
  await running.page.getByRole('button', { name: 'Back to home' }).click();
  await expect(running.page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
  return quick;
};
