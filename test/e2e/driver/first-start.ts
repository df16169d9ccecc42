import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { personForm, studioForm } from '../../electron/session/session-script.ts';
import { formOn } from './form.ts';
import type { Hand } from './hand.ts';
import { passphrase } from './world.ts';

const country = { uk: 'United Kingdom', eu: 'European Union', 'us-ca': 'California' } as const;

export interface FirstStartParts {
  readonly trainingUntil?: string;
  /** Called where each step is filled in, before it is left. */
  readonly onStep?: (step: string) => Promise<unknown>;
}

/** Answers every question of the first start and stops where the recovery code is shown. Answers the code. */
export const fillFirstStart = async (
  page: Page,
  hand: Hand,
  pack: keyof typeof country = 'uk',
  { trainingUntil = personForm.trainingExpiry, onStep = () => Promise.resolve() }: FirstStartParts = {},
): Promise<string> => {
  const form = formOn(hand, page);
  const next = async (step: string): Promise<void> => {
    await onStep(step);
    await hand.goOn(page.getByRole('button', { name: 'Continue' }));
  };
  await expect(page.getByRole('heading', { name: 'Your studio' })).toBeVisible();
  await form.write('Name of the studio', studioForm.name);
  await form.write('Phone', studioForm.phone);
  await form.write('Phone out of hours', studioForm.outOfHoursPhone);
  await next('studio');
  await expect(page.getByRole('heading', { name: 'Where you work' })).toBeVisible();
  await hand.choose(
    page.getByRole('radiogroup', { name: 'Country' }),
    page.getByRole('radio', { name: country[pack] }),
  );
  await next('country');
  await expect(page.getByRole('heading', { name: 'Who works here' })).toBeVisible();
  await form.write('Name', personForm.name);
  await form.write('Licence or registration number', personForm.licence);
  await form.date('Infection control training valid until', trainingUntil);
  // A machine with a keyring asks for no passphrase: then this is the last step.
  if (await page.getByRole('listitem').filter({ hasText: 'Passphrase' }).isVisible()) {
    await next('practitioner');
    await form.write('Passphrase', passphrase);
    await form.write('The same again', passphrase);
  }
  await onStep('passphrase');
  await hand.goOn(page.getByRole('button', { name: 'Create the record' }));
  await expect(page.getByRole('heading', { name: 'Your recovery code' })).toBeVisible();
  return (await page.getByRole('list', { name: 'Recovery code' }).getByRole('listitem').allInnerTexts()).join(
    '-',
  );
};

/** Types the last group of the code back, which opens home. */
export const typeCodeBack = async (page: Page, hand: Hand, code: string): Promise<void> => {
  await formOn(hand, page).write('Type the last group of the code', code.slice(-5));
  await hand.goOn(page.getByRole('button', { name: 'The code is safe, open Stipple' }));
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
};
