import { translationOf } from '../protocol/in-language.ts';
import { textsOf, withTexts } from '../protocol/leaflet-texts.ts';
import type { Aftercare, Protocol } from '../protocol/schema.ts';
import { english } from '../words/language.ts';
import { languageName } from '../words/languages.ts';
import { englishPaper } from '../words/paper-language.ts';
import type { PaperLanguage } from '../words/paper-language.ts';
import { sheetWords } from '../words/sheet.ts';
import type { UncheckedNote } from './sheet-data.ts';

/** Sentences of the protocol as they are said in another language; nothing for what nobody has translated. */
const sentencesIn = (protocol: Protocol, language: string): ReadonlyMap<string, string> =>
  new Map((translationOf(protocol, language)?.sheet ?? []).map(({ of, is }) => [of, is]));

/** Languages a sheet of this protocol can be in, its own first. */
export const sheetLanguagesOf = ({ language, translations = [] }: Protocol): readonly string[] => [
  language,
  ...translations.filter(({ sheet = [] }) => sheet.length > 0).map((one) => one.language),
];

/** The language of a sheet: the one the client wants where there is one, else the protocol's own. */
export const sheetLanguageOf = (protocol: Protocol, wanted: string | undefined): string =>
  sheetLanguagesOf(protocol).find((one) => one === wanted) ?? protocol.language;

/** No person has put a name under the translation yet; the protocol's own language needs none (decision 54). */
export const isUnchecked = (protocol: Protocol, language: string): boolean =>
  language !== protocol.language && (translationOf(protocol, language)?.checkedBy ?? null) === null;

/** Lines of the leaflet that have no translation: they are said before anything is printed. */
export const untranslatedIn = (protocol: Protocol, language: string): readonly string[] => {
  if (language === protocol.language) return [];
  const known = sentencesIn(protocol, language);
  return textsOf(protocol.aftercare).filter((text) => !known.has(text));
};

/** The protocol's sentences for one sheet. */
export interface SheetTexts {
  /** Sentence by sentence; a studio's own line that nobody has translated stays as it is, and is marked with its language. */
  readonly aftercare: Aftercare;
  /** The lines that stay in the protocol's own language. */
  readonly untranslated: readonly string[];
  /** A name of a zone or a product; as it is where there is no other. */
  readonly nameIn: (name: string) => string;
  readonly unchecked: readonly UncheckedNote[];
}

export const sheetTexts = (protocol: Protocol, { tag, say }: PaperLanguage): SheetTexts => {
  const { aftercare, language } = protocol;
  if (tag === language) return { aftercare, untranslated: [], nameIn: (name) => name, unchecked: [] };
  const known = sentencesIn(protocol, tag);
  const untranslated = new Set<string>();
  const own = languageName(language);
  const translated = withTexts(aftercare, (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    untranslated.add(text);
    return say(sheetWords.untranslated({ text, language: own }));
  });
  return {
    aftercare: translated,
    untranslated: [...untranslated],
    nameIn: (name) => known.get(name) ?? name,
    unchecked: isUnchecked(protocol, tag)
      ? [
          { language: tag, text: say(sheetWords.unchecked) },
          { language: english.tag, text: englishPaper(protocol.pack).say(sheetWords.unchecked) },
        ]
      : [],
  };
};
