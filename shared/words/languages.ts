import type { Language } from './language.ts';

/** Where words are seen; each may have a language of its own (decision 53). */
type Surface = 'screen' | 'client' | 'paper' | 'record';

/** One language there is. Its texts are loaded when it is first spoken. */
interface LanguageEntry {
  readonly tag: string;
  /** In itself: `Español`. */
  readonly name: string;
  /** Nobody who speaks it has checked its screens yet; it says so of itself in this word. */
  readonly draft?: string;
  /** Written from the right. */
  readonly dir?: 'rtl';
  /** What it is complete for. On any other surface it falls back to English, sentence by sentence. */
  readonly on: readonly Surface[];
}

/** English first; a further language is a folder of catalogues, a line here and one in `load-language.ts`. */
export const languages: readonly LanguageEntry[] = [
  { tag: 'en', name: 'English', on: ['screen', 'client', 'paper', 'record'] },
  { tag: 'es', name: 'Español', draft: 'borrador', on: ['screen', 'client', 'paper'] },
  { tag: 'fr', name: 'Français', on: ['client', 'paper'] },
  { tag: 'de', name: 'Deutsch', on: ['client', 'paper'] },
  { tag: 'pt', name: 'Português', on: ['client', 'paper'] },
  { tag: 'pl', name: 'Polski', on: ['client', 'paper'] },
  { tag: 'ar', name: 'العربية', dir: 'rtl', on: ['client', 'paper'] },
];

/** In itself: `Español`; the tag of one that is not known here. */
export const languageName = (tag: string): string => languages.find((one) => one.tag === tag)?.name ?? tag;

/** Which way a language is written, without loading it. */
export const languageDir = (tag: string): Language['dir'] =>
  languages.find((one) => one.tag === tag)?.dir ?? 'ltr';

/** The languages that are complete for a surface. */
export const languagesFor = (surface: Surface): readonly LanguageEntry[] =>
  languages.filter(({ on }) => on.includes(surface));
