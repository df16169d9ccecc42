import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Running } from '../driver/world.ts';

/** Opens a part of the consultation, by the list on its left. */
export const part = async (page: Page, title: string): Promise<void> => {
  const link = page
    .getByRole('navigation', { name: 'Parts of the consultation' })
    .getByRole('button', { name: new RegExp(`^${title}`) });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
};

export const tablet = (page: Page): Locator => page.getByTestId('hand-over');
const takeBack = (page: Page): Locator =>
  page.getByRole('button', { name: 'Practitioner: hold 2 seconds to take back' });

/** Turns the tablet to the client from the part of the consultation that is open. */
export const handOver = async (
  page: Page,
  what: 'Health questions' | 'Consents' | 'Both',
  language: 'English' | 'Español' | 'Deutsch' | 'العربية' = 'English',
): Promise<void> => {
  await page.getByRole('button', { name: 'Hand to the client' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hand to the client' });
  await dialog.getByRole('radio', { name: what, exact: true }).click();
  await dialog.getByRole('radio', { name: new RegExp(`^${language}`) }).click();
  await dialog.getByRole('button', { name: 'Turn the tablet' }).click();
  await expect(tablet(page)).toBeVisible();
};

/** Holds the button until the tablet is back. */
export const holdToTakeBack = async (page: Page): Promise<void> => {
  await takeBack(page).hover();
  await page.mouse.down();
  await expect(tablet(page)).toBeHidden();
  await page.mouse.up();
};

/** Too short: a slip of a finger. */
export const slip = async (page: Page): Promise<void> => {
  await takeBack(page).hover();
  await page.mouse.down();
  // Up at once: to look in between may take the two seconds that this must not last.
  await page.mouse.up();
  await expect(takeBack(page)).not.toHaveAttribute('data-holding');
};

export const holdKeyToTakeBack = async (page: Page, key: 'Enter' | 'Space'): Promise<void> => {
  await takeBack(page).focus();
  await page.keyboard.down(key);
  await expect(tablet(page)).toBeHidden();
  await page.keyboard.up(key);
};

/** A power cut in the middle; the next launch is another life. */
export const killed = ({ kill }: Running): Promise<void> => kill();
