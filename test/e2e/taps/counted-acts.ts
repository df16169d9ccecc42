import { expect } from '@playwright/test';
import type { StageId } from '../../../shared/session/stage.ts';
import type { Chair } from '../driver/chair.ts';
import type { Form } from '../driver/form.ts';
import type { Days } from '../driver/visit/day.ts';
import type { countedFingers } from './counted-fingers.ts';

export interface CountedVisit {
  readonly chair: Chair;
  readonly counted: Pick<Awaited<ReturnType<typeof countedFingers>>, 'enter'>;
  readonly days: Days;
  readonly zones: readonly [string, ...string[]];
  /** Was here before: what stays true is confirmed instead of asked. */
  readonly returning: boolean;
  readonly fullName: string;
  /** Called where each stage is filled in, before it is left. */
  readonly onStage?: (stage: StageId) => Promise<void>;
}

/** Leaves a stage, after a look at it. */
export const leaving =
  ({ chair, onStage }: Pick<CountedVisit, 'chair' | 'onStage'>) =>
  async (from: StageId, to: StageId): Promise<void> => {
    await onStage?.(from);
    await chair.complete(from, to);
  };

/** The camera's whole set in one run, and a look at all of it. */
export const takePhotos = async ({ page, hand, press }: Chair, by = 'Take the photos'): Promise<void> => {
  await press(by);
  const camera = page.getByRole('dialog');
  const shutter = camera.getByRole('button', { name: 'Take the photo' });
  const kept = camera.getByRole('button', { name: /: kept, look at it$/ });
  const cards = camera.getByRole('button', { name: /^Scale and grey card are in/ });
  await expect(shutter).toBeVisible();
  for (let taken = 0; !(await cards.isVisible()); taken += 1) {
    await hand.press(shutter);
    await expect(kept).toHaveCount(taken + 1);
  }
  await hand.press(cards);
  await expect(camera).toBeHidden();
};

/** A lot of the cupboard, by its number, in the list of that name. */
export const lotIn = async ({ hand }: Chair, form: Form, list: string, lot: string): Promise<void> => {
  const row = form.scope.getByRole('radiogroup', { name: list, exact: true });
  await hand.press(row.locator('label').filter({ hasText: lot }));
};

/** The only one in date stands there chosen; one look at the pack is enough. */
export const proposed = (form: Form, list: string): Promise<void> =>
  expect(
    form.scope.getByRole('radiogroup', { name: list, exact: true }).getByRole('radio', { checked: true }),
  ).toHaveCount(1);
