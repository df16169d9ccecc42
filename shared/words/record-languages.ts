import { textIn } from './language.ts';
import type { Catalogue, Language } from './language.ts';
import { languageDir } from './languages.ts';

/**
 * Languages in which the screens do not speak, yet a client may have their whole record and their certificate of erasure: all that frames
 * them. What staff wrote by ticking and tapping is in English there, and the page says so.
 */
const catalogues: Readonly<Record<string, () => Promise<object>>> = {
  fr: async () => (await import('./fr/record.ts')).record,
  de: async () => (await import('./de/record.ts')).record,
  pt: async () => (await import('./pt/record.ts')).record,
  pl: async () => (await import('./pl/record.ts')).record,
  ar: async () => (await import('./ar/record.ts')).record,
};

/** The language with that tag, for a client's own record; nothing where there is none. */
export const loadRecordLanguage = async (tag: string): Promise<Language | undefined> => {
  const read = Object.hasOwn(catalogues, tag) ? catalogues[tag] : undefined;
  if (read === undefined) return undefined;
  const texts = (await read()) as Catalogue;
  return { tag, locale: tag, dir: languageDir(tag), textOf: textIn(texts), isFrameOnly: true };
};
