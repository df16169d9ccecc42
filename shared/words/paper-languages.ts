import { arabic } from './ar/catalogue.ts';
import { german } from './de/catalogue.ts';
import { spanish } from './es/catalogue.ts';
import { french } from './fr/catalogue.ts';
import { english, textIn } from './language.ts';
import type { Catalogue, Language } from './language.ts';
import { paperLanguage } from './paper-language.ts';
import type { PaperLanguage } from './paper-language.ts';
import type { PaperCountry } from './paper-formats.ts';
import { polish } from './pl/catalogue.ts';
import { portuguese } from './pt/catalogue.ts';

const from = (tag: string, catalogue: unknown, dir: Language['dir'] = 'ltr'): Language => ({
  tag,
  locale: tag,
  dir,
  textOf: textIn(catalogue as Catalogue),
});

/** Languages that paper can be in. They are there at once: a sheet is prepared in one go, and nobody waits while a file is read. */
const onPaper: readonly Language[] = [
  english,
  from('es', spanish),
  from('fr', french),
  from('de', german),
  from('pt', portuguese),
  from('pl', polish),
  from('ar', arabic, 'rtl'),
];

/** The language asked for as paper speaks it; English where there is none of that name. */
export const paperIn = (tag: string, country: PaperCountry): PaperLanguage =>
  paperLanguage(onPaper.find((one) => one.tag === tag) ?? english, country);
