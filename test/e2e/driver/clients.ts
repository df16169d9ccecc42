import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { clientForm } from '../../electron/session/session-script.ts';
import { formOn } from './form.ts';
import type { Hand } from './hand.ts';

export type ClientWords = Readonly<Record<keyof typeof clientForm, string>>;

/** From home to the form of a new client. */
export const openNewClient = async (page: Page, hand: Hand): Promise<void> => {
  await hand.press(page.getByRole('button', { name: 'New client' }));
  await expect(page.getByRole('heading', { level: 1, name: 'New client' })).toBeVisible();
};

/** Fills the form and registers; what comes next is the question what kind of session it is. */
export const fillClient = async (page: Page, hand: Hand, words: ClientWords = clientForm): Promise<void> => {
  const form = formOn(hand, page.getByRole('main'));
  await form.write('Full name', words.fullName);
  await form.write('First name on the sheet', words.firstName);
  await form.date('Date of birth', words.dateOfBirth);
  await form.write('Phone', words.phone);
  await form.write('Address', words.address);
  await form.write('Emergency contact', words.emergencyContact);
  await hand.goOn(page.getByRole('button', { name: /^Register/ }));
};

/** From home to the chair: a new client, the kind of session, and the first stage. */
export const newClientInTheChair = async (
  page: Page,
  hand: Hand,
  words: ClientWords = clientForm,
): Promise<void> => {
  await openNewClient(page, hand);
  await fillClient(page, hand, words);
  await expect(page.getByRole('heading', { level: 1, name: words.fullName })).toBeVisible();
  await hand.goOn(page.getByRole('button', { name: 'Start session' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Consultation' })).toBeVisible();
};
