import { americanEnglish } from './american.ts';
import { english } from './language.ts';
import type { Language } from './language.ts';
import { createPaperFormats } from './paper-formats.ts';
import type { PaperCountry, PaperFormats } from './paper-formats.ts';
import { createSpeak } from './speak.ts';
import type { Speak } from './speak.ts';

/** A language as paper speaks it in one country. */
export interface PaperLanguage {
  readonly tag: string;
  readonly say: Speak;
  readonly formats: PaperFormats;
  /** In which what staff wrote is said: English where the language has words for the frame of a page alone. */
  readonly staff: { readonly tag: string; readonly say: Speak };
}

const known = new WeakMap<Language, Map<string, PaperLanguage>>();

/** Made once for each country: its texts are parsed once, too. */
export const paperLanguage = (language: Language, country: PaperCountry): PaperLanguage => {
  const { dateOrder, clock } = country;
  const made = known.get(language) ?? new Map<string, PaperLanguage>();
  known.set(language, made);
  const key = `${dateOrder} ${clock}`;
  const found = made.get(key);
  if (found !== undefined) return found;
  const formats = createPaperFormats(language.tag, country);
  // Where days are written the American way, words are too.
  const spoken = language === english && dateOrder === 'monthDay' ? americanEnglish : language;
  const say = createSpeak(spoken, formats);
  const staff = language.isFrameOnly === true ? englishPaper(country) : { tag: language.tag, say };
  const one = { tag: language.tag, say, formats, staff: { tag: staff.tag, say: staff.say } };
  made.set(key, one);
  return one;
};

/** English, in which every page can be said at once. */
export const englishPaper = (country: PaperCountry): PaperLanguage => paperLanguage(english, country);
