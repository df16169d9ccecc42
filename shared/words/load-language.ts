import { english, textIn } from './language.ts';
import type { Catalogue, Language } from './language.ts';
import { languageDir } from './languages.ts';
import { pseudo } from './pseudo.ts';
import { loadScreenLanguage } from './screen-languages.ts';

/** The texts of languages that only the client reads, read when one is first spoken. Only the window loads them so: paper has its own at once. */
const catalogues: Readonly<Record<string, () => Promise<Catalogue>>> = {
  fr: async () => (await import('./fr/catalogue.ts')).french,
  de: async () => (await import('./de/catalogue.ts')).german,
  pt: async () => (await import('./pt/catalogue.ts')).portuguese,
  pl: async () => (await import('./pl/catalogue.ts')).polish,
  ar: async () => (await import('./ar/catalogue.ts')).arabic,
};
/** Digits as on paper: what is dialled and what stands on a label. */
const locales: Readonly<Record<string, string>> = { ar: 'ar-u-nu-latn' };

/** The language asked for; English where there is none of that name. */
export const loadLanguage = async (tag: string): Promise<Language> => {
  // Spoken by nobody: it shows what is hard-coded or too narrow, and is never on offer.
  if (tag === pseudo.tag) return pseudo;
  const read = Object.hasOwn(catalogues, tag) ? catalogues[tag] : undefined;
  return read === undefined
    ? ((await loadScreenLanguage(tag)) ?? english)
    : { tag, locale: locales[tag] ?? tag, dir: languageDir(tag), textOf: textIn(await read()) };
};
