import { appendFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '../driver/world.ts';

/** The language of the pictures, where it is another than English: `npm run shots -- --language pseudo`. */
export const otherLanguage = process.env['STIPPLE_SHOTS_LANGUAGE'];

const speak = async (page: Page, language: string): Promise<void> => {
  await page.evaluate(
    (tag) =>
      (window as unknown as { client: Record<string, (asked: unknown) => Promise<unknown>> }).client[
        'settings.set'
      ]?.({ language: tag }),
    language,
  );
  // A client's own side, and a screen that came before any settings, keep the language they have.
  await expect
    .poll(() =>
      page.evaluate(
        (tag) =>
          document.documentElement.lang === tag || document.querySelector('.stop, .hand-over') !== null,
        language,
      ),
    )
    .toBe(true);
};

/** What stands on the screen in plain letters: hard-coded, or the words of a person, the studio, or the protocol. */
const plainOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const look = (text: string | null): void => {
      const words = text?.trim() ?? '';
      if (/[A-Za-z]{3}/.test(words) && !/[[\]]/.test(words) && !/[ÅåÐðÉéÎîÖöÛûÝý]/.test(words))
        found.add(words);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node instanceof Element) for (const name of ['aria-label', 'title']) look(node.getAttribute(name));
      else if (node.parentElement !== null && node.parentElement.getClientRects().length > 0)
        look(node.textContent);
    return [...found];
  });

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
