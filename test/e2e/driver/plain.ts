import type { Page } from '@playwright/test';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { plainSource } from '../../../shared/words/plain-source.ts';
import { clientForm, personForm, sessionScript, studioForm } from '../../electron/session/session-script.ts';
import { expect } from './world.ts';

/** The screens in another language, as if it had been chosen in the settings. */
export const speak = async (page: Page, language: string): Promise<void> => {
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
          document.documentElement.lang === tag || document.querySelector('.stop-words, .hand-over') !== null,
        language,
      ),
    )
    .toBe(true);
};

/** What stands on the screen in plain letters: hard-coded, or the words of a person, the studio, or the protocol. */
export const plainOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const look = (text: string | null): void => {
      const words = text?.trim() ?? '';
      if (/[A-Za-z]{3}/.test(words) && !/[[\]]/.test(words) && !/[ÅåÐðÉéÎîÖöÛûÝý]/.test(words))
        found.add(words);
    };
    /** Paper, and what a client reads, have a language of their own. */
    const isOfScreen = (one: Element): boolean => one.closest('[lang]') === document.documentElement;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const of = node instanceof Element ? node : node.parentElement;
      if (of === null || !isOfScreen(of)) continue;
      if (node instanceof Element) for (const name of ['aria-label', 'title']) look(node.getAttribute(name));
      else if (of.getClientRects().length > 0) look(node.textContent);
    }
    return [...found];
  });

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

const protocolTexts = textsIn(defaultProtocol('uk'));

/** What a person, the studio or its protocol says: the same in every language. Longest first, so that a name goes before a part of it. */
const dataOfTests: readonly string[] = [
  ...new Set([
    ...protocolTexts,
    ...protocolTexts.map(plainSource),
    ...protocolTexts.flatMap((text) => /\((.*?)\)/.exec(plainSource(text))?.slice(1) ?? []),
    // First names alone.
    ...textsIn([clientForm, personForm]).flatMap((text) => text.split(' ')),
    ...textsIn(sessionScript().map(({ what }) => what)),
    ...textsIn([clientForm, personForm, studioForm]),
    // Who nobody renames: the app, languages in themselves, parts of a version, months as English writes them.
    'Stipple',
    'English',
    'Español (borrador)',
    'Electron',
    // The library that draws dialogs has words of its own for whoever hears the screen read.
    'Dismiss',
  ]),
]
  .filter((text) => /[A-Za-z]{3}/.test(text))
  .toSorted((a, b) => b.length - a.length);

/** Dates, numbers and seals of records and folders: nobody's sentence. */
const noSentence =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|SMP-[\d-]+|\b(?:[0-9a-f]{4} ){3}[0-9a-f]{4}\b|\/\S+\/data\b|\b[A-Z]:\\\S+/g;

/** What is left of a text when everything is taken away that is data. */
const saidByUs = (text: string): string =>
  dataOfTests.reduce((left, data) => left.replaceAll(data, ' '), text.replace(noSentence, ' '));

/** Leaves the page in it. In the language that nobody speaks every text of ours is accented: what stays plain, and is nobody's data, was never a message. */
export const expectNothingPlain = async (page: Page, screen: string): Promise<void> => {
  await speak(page, 'pseudo');
  const plain = await plainOn(page);
  expect
    .soft(
      plain.filter((text) => /[A-Za-z]{3}/.test(saidByUs(text))),
      `${screen}: texts that no language can say`,
    )
    .toEqual([]);
};
