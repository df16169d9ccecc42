import { appendFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { plainOn, speak } from '../driver/plain.ts';

/** The language of the pictures, where it is another than English: `npm run shots -- --language pseudo`. */
export const otherLanguage = process.env['STIPPLE_SHOTS_LANGUAGE'];

/**
 * The screen in the other language while its pictures are taken, then in English again: what is pressed is found by its English name.
 * What stayed plain is added to `file`, a line for each text.
 */
export const spoken = async <T>(
  page: Page,
  screen: string,
  file: string,
  take: () => Promise<T>,
): Promise<T> => {
  if (otherLanguage === undefined) return take();
  await speak(page, otherLanguage);
  try {
    if (otherLanguage === 'pseudo')
      appendFileSync(file, (await plainOn(page)).map((text) => `${screen}: ${text}\n`).join(''));
    return await take();
  } finally {
    await speak(page, 'en');
  }
};
