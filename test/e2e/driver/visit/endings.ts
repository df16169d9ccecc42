import { expect } from '@playwright/test';
import type { Chair } from '../chair.ts';
import { heading } from '../chair.ts';

/** From a stage to the screen that asks how it ends. */
export const stopWork = async ({ page, press }: Chair): Promise<void> => {
  await press('Stop work');
  await expect(heading(page, 'Work has stopped')).toBeVisible();
};

/** The reason that makes a stopped session final. */
export const endHere = async ({ page, card }: Chair, why: string): Promise<void> => {
  const end = card('End the session here');
  await end.write('Why the work stopped', why);
  await end.press('End the session');
  await expect(heading(page, 'Session ended early')).toBeVisible();
};

export const backHome = async ({ page, press }: Chair): Promise<void> => {
  await press('Back to home');
  await expect(heading(page, 'Home')).toBeVisible();
};
