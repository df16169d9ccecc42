import { english } from '../shared/words/language.ts';
import type { Language } from '../shared/words/language.ts';
import { loadRecordLanguage } from '../shared/words/record-languages.ts';
import { loadScreenLanguage } from '../shared/words/screen-languages.ts';
import type { Message } from '../shared/words/message.ts';
import { createScreenFormats } from '../shared/words/screen-formats.ts';
import { createSpeak } from '../shared/words/speak.ts';
import type { Speak } from '../shared/words/speak.ts';
import type { SettingsStore } from './settings.ts';

type Chosen = Pick<SettingsStore, 'get'>;

/** The language of the screens, loaded when main itself says something. */
export const screenLanguage = async (settings: Chosen): Promise<Language> =>
  (await loadScreenLanguage(settings.get().language)) ?? english;

/** The language with that tag as far as the app has words of a client's record in it, else the one of the screens. */
export const languageFor = async (settings: Chosen, tag: string | undefined): Promise<Language> => {
  if (tag === english.tag) return english;
  const own =
    tag === undefined ? undefined : ((await loadScreenLanguage(tag)) ?? (await loadRecordLanguage(tag)));
  return own ?? screenLanguage(settings);
};

/** A language as the screens speak it. */
export interface Spoken {
  readonly tag: string;
  readonly say: Speak;
}

const known = new WeakMap<Language, Spoken>();

/** Made once for each language: what is searched by its words is put into them again and again. */
export const spokenIn = (language: Language): Spoken => {
  const found = known.get(language) ?? {
    tag: language.tag,
    say: createSpeak(language, createScreenFormats(language)),
  };
  known.set(language, found);
  return found;
};

/** What main puts before the person at the screen, in that language. */
export const speakOnScreen = async (settings: Chosen, message: Message): Promise<string> =>
  spokenIn(await screenLanguage(settings)).say(message);
