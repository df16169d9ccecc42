import { spanish } from './es/catalogue.ts';
import { english, textIn } from './language.ts';
import type { Catalogue, Language } from './language.ts';
import { paperLanguage } from './paper-language.ts';
import type { PaperLanguage } from './paper-language.ts';
import type { PaperCountry } from './paper-formats.ts';

const from = (tag: string, catalogue: unknown, dir: Language['dir'] = 'ltr'): Language => ({
  tag,
  locale: tag,
  dir,
  textOf: textIn(catalogue as Catalogue),
});

/** Languages that paper can be in. They are there at once: a sheet is prepared in one go, and nobody waits while a file is read. */
const onPaper: readonly Language[] = [english, from('es', spanish)];

/** The language asked for as paper speaks it; English where there is none of that name. */
export const paperIn = (tag: string, country: PaperCountry): PaperLanguage =>
  paperLanguage(onPaper.find((one) => one.tag === tag) ?? english, country);
