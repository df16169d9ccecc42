import type { Translation } from '../../shared/protocol/schema.ts';
import { besidePath, sheetPath } from './beside-edits.ts';
import { useEditing } from './edit-context.ts';

type Language = Pick<Translation, 'language' | 'name'>;

interface SheetWords {
  /** The field of the translation in a language. */
  readonly pathIn: (language: string) => string;
  readonly saidIn: (language: string) => string;
  /** What was typed says no more than is in force: it is not typed at all, and does not go along with other words. */
  readonly onTyped: (language: string, text: string) => void;
  readonly behind: readonly Language[];
  readonly had: readonly Language[];
  readonly fits: readonly string[];
  readonly onFits: (languages: readonly string[]) => void;
}

/**
 * How the sentence of the sheet that is typed at `source` is said in other languages. The translation stays with the field while either
 * is typed; in the protocol it is bound to the very words it translates.
 */
export const useSheetWords = (source: string, now: string, was: string): SheetWords => {
  const { protocol, edits, type, forget } = useEditing();
  const translations = protocol.translations ?? [];
  const inForce = (language: string, sentence: string): string =>
    translations.find((one) => one.language === language)?.sheet?.find(({ of }) => of === sentence)?.is ?? '';
  const sentence = now.trim();
  const said = (language: string): string =>
    edits[besidePath(language, source)] ??
    edits[sheetPath(language, sentence)] ??
    inForce(language, sentence);
  const letGo = (language: string): void => {
    forget(besidePath(language, source));
    forget(sheetPath(language, sentence));
  };
  const isChanged = sentence !== was && sentence !== '';
  const had = isChanged ? translations.filter(({ language }) => inForce(language, was) !== '') : [];
  const isFit = ({ language }: Language): boolean => said(language) === inForce(language, was);
  return {
    pathIn: (language) => besidePath(language, source),
    saidIn: said,
    onTyped: (language, text) => {
      if (text === inForce(language, sentence)) letGo(language);
    },
    behind: sentence === '' ? [] : translations.filter(({ language }) => said(language) === ''),
    had: had.filter((one) => said(one.language) === '' || isFit(one)),
    fits: had.filter(isFit).map(({ language }) => language),
    onFits: (languages) => {
      for (const { language } of had)
        if (languages.includes(language))
          type(besidePath(language, source), 'textOrAbsent', inForce(language, was));
        else if (said(language) === inForce(language, was)) letGo(language);
    },
  };
};
