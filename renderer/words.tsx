import { createContext, Suspense, use, useEffect, useSyncExternalStore } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { ReactNode } from 'react';
import { english } from '../shared/words/language.ts';
import type { Language } from '../shared/words/language.ts';
import { loadLanguage } from '../shared/words/load-language.ts';
import { createScreenFormats } from '../shared/words/screen-formats.ts';
import type { ScreenFormats } from '../shared/words/screen-formats.ts';
import { createSpeak } from '../shared/words/speak.ts';
import type { Speak } from '../shared/words/speak.ts';
import type { AppStore } from './app-store.ts';

/** How a part of the window speaks: `t` for messages, the others for what stands by itself in a cell. */
export interface ScreenWords extends ScreenFormats {
  /** `Spanish` for `es`. */
  readonly languageName: (tag: string) => string;
  readonly language: Language;
  readonly t: Speak;
}

const wordsOf = (language: Language): ScreenWords => {
  const formats = createScreenFormats(language);
  const t = createSpeak(language, formats);
  let names: Intl.DisplayNames | undefined;
  return {
    ...formats,
    language,
    t,
    languageName: (tag) =>
      (names ??= new Intl.DisplayNames(language.locale, { type: 'language' })).of(tag) ?? tag,
  };
};

const englishWords = wordsOf(english);
const WordsContext = createContext<ScreenWords>(englishWords);
export const useWords = (): ScreenWords => use(WordsContext);

const ready = new Map<string, ScreenWords>([[english.tag, englishWords]]);
const loading = new Map<string, Promise<ScreenWords>>();
/** The words of a language, loaded once; a file that could not be read is asked for again. */
export const loadWords = (tag: string): Promise<ScreenWords> => {
  const known =
    loading.get(tag) ??
    loadLanguage(tag).then((language) => {
      const words = wordsOf(language);
      ready.set(tag, words);
      return words;
    });
  loading.set(tag, known);
  known.catch(() => loading.delete(tag));
  return known;
};

/** Everything inside is said in that language; whoever asks before it is loaded waits at the next Suspense. */
export const SpeakIn = ({
  language,
  children,
}: {
  readonly language: string;
  readonly children: ReactNode;
}) => {
  const words = ready.get(language) ?? use(loadWords(language));
  return (
    <WordsContext value={words}>
      <I18nProvider locale={words.language.locale}>{children}</I18nProvider>
    </WordsContext>
  );
};

/** The whole window in the language of the screens; the page says so to whoever reads it aloud. */
export const SpeakAsSet = ({ app, children }: { readonly app: AppStore; readonly children: ReactNode }) => {
  const { settings } = useSyncExternalStore(app.subscribe, app.now);
  return (
    <Suspense>
      <SpeakIn language={settings.language}>
        <PageLanguage />
        {children}
      </SpeakIn>
    </Suspense>
  );
};

const PageLanguage = () => {
  const { language } = useWords();
  useEffect(() => {
    document.documentElement.lang = language.tag;
    document.documentElement.dir = language.dir;
  }, [language]);
  return null;
};
