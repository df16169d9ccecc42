import type { Translation } from '../../shared/protocol/schema.ts';
import { useEditing } from './edit-context.ts';
import { rowName } from './row-paths.ts';

type Language = Pick<Translation, 'language' | 'name'>;

interface SheetWords {
  /** The field of the translation in a language. */
  readonly pathIn: (language: string) => string;
  readonly saidIn: (language: string) => string;
  readonly behind: readonly Language[];
  readonly had: readonly Language[];
  readonly fits: readonly string[];
  readonly onFits: (languages: readonly string[]) => void;
}

/** How a sentence of the sheet is said in other languages: each translation is bound to the very words it translates. */
export const useSheetWords = (now: string, was: string): SheetWords => {
  const { protocol, edits, type, forget } = useEditing();
  const translations = protocol.translations ?? [];
  const pathOf = (language: string, sentence: string): string =>
    `translations.@${language}.sheet.@${rowName(sentence)}.is`;
  const inForce = (language: string, sentence: string): string =>
    translations.find((one) => one.language === language)?.sheet?.find(({ of }) => of === sentence)?.is ?? '';
  const said = (language: string, sentence: string): string =>
    edits[pathOf(language, sentence)] ?? inForce(language, sentence);
  const sentence = now.trim();
  const isChanged = sentence !== was && sentence !== '';
  const had = isChanged ? translations.filter(({ language }) => inForce(language, was) !== '') : [];
  const isFit = ({ language }: Language): boolean => said(language, sentence) === inForce(language, was);
  return {
    pathIn: (language) => pathOf(language, sentence),
    saidIn: (language) => said(language, sentence),
    behind: sentence === '' ? [] : translations.filter(({ language }) => said(language, sentence) === ''),
    had: had.filter((one) => said(one.language, sentence) === '' || isFit(one)),
    fits: had.filter(isFit).map(({ language }) => language),
    onFits: (languages) => {
      for (const { language } of had)
        if (languages.includes(language))
          type(pathOf(language, sentence), 'textOrAbsent', inForce(language, was));
        else if (said(language, sentence) === inForce(language, was)) forget(pathOf(language, sentence));
    },
  };
};
