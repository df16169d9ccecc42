import { english, textIn } from './language.ts';
import type { Catalogue, Language } from './language.ts';
import { pseudo } from './pseudo.ts';

/** Where words are seen; each may have a language of its own (decision 53). */
export type Surface = 'screen' | 'client' | 'paper' | 'record';

/** One language there is. Its texts are loaded when it is first spoken. */
export interface LanguageEntry {
  readonly tag: string;
  /** In itself: `Español`. */
  readonly name: string;
  /** Written from the right. */
  readonly dir?: 'rtl';
  /** What it is complete for. On any other surface it falls back to English, sentence by sentence. */
  readonly on: readonly Surface[];
  readonly load: () => Promise<Language>;
}

const from =
  (
    tag: string,
    locale: string,
    dir: Language['dir'],
    read: () => Promise<Catalogue>,
  ): LanguageEntry['load'] =>
  async () => ({ tag, locale, dir, textOf: textIn(await read()) });

/** English first; a further language is a folder of catalogues and a line here. */
export const languages: readonly LanguageEntry[] = [
  {
    tag: 'en',
    name: 'English',
    on: ['screen', 'client', 'paper', 'record'],
    load: () => Promise.resolve(english),
  },
  {
    tag: 'es',
    name: 'Español',
    on: ['client', 'paper'],
    load: from('es', 'es', 'ltr', async () => (await import('./es/catalogue.ts')).spanish),
  },
  {
    tag: 'fr',
    name: 'Français',
    on: ['client', 'paper'],
    load: from('fr', 'fr', 'ltr', async () => (await import('./fr/catalogue.ts')).french),
  },
  {
    tag: 'de',
    name: 'Deutsch',
    on: ['client', 'paper'],
    load: from('de', 'de', 'ltr', async () => (await import('./de/catalogue.ts')).german),
  },
  {
    tag: 'pt',
    name: 'Português',
    on: ['client', 'paper'],
    load: from('pt', 'pt', 'ltr', async () => (await import('./pt/catalogue.ts')).portuguese),
  },
  {
    tag: 'pl',
    name: 'Polski',
    on: ['client', 'paper'],
    load: from('pl', 'pl', 'ltr', async () => (await import('./pl/catalogue.ts')).polish),
  },
  {
    tag: 'ar',
    name: 'العربية',
    dir: 'rtl',
    on: ['client', 'paper'],
    // Digits as on paper: what is dialled and what stands on a label.
    load: from('ar', 'ar-u-nu-latn', 'rtl', async () => (await import('./ar/catalogue.ts')).arabic),
  },
];

/** Spoken by nobody: it shows what is hard-coded or too narrow. Never on offer, and not in a packaged app. */
export const testLanguages: readonly LanguageEntry[] = [
  { tag: pseudo.tag, name: 'Pseudo', on: ['screen'], load: () => Promise.resolve(pseudo) },
];

/** In itself: `Español`; the tag of one that is not known here. */
export const languageName = (tag: string): string => languages.find((one) => one.tag === tag)?.name ?? tag;

/** Which way a language is written, without loading it. */
export const languageDir = (tag: string): Language['dir'] =>
  languages.find((one) => one.tag === tag)?.dir ?? 'ltr';

/** The languages that are complete for a surface. */
export const languagesFor = (surface: Surface): readonly LanguageEntry[] =>
  languages.filter(({ on }) => on.includes(surface));

/** The language asked for; English where there is none of that name. */
export const loadLanguage = (tag: string): Promise<Language> =>
  [...languages, ...testLanguages].find((one) => one.tag === tag)?.load() ?? Promise.resolve(english);
