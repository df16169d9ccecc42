import { english } from '../shared/words/language.ts';
import type { Language } from '../shared/words/language.ts';
import { loadScreenLanguage } from '../shared/words/screen-languages.ts';
import type { Message } from '../shared/words/message.ts';
import { createScreenFormats } from '../shared/words/screen-formats.ts';
import { createSpeak } from '../shared/words/speak.ts';
import type { SettingsStore } from './settings.ts';

type Chosen = Pick<SettingsStore, 'get'>;

/** The language of the screens, loaded when main itself says something. */
export const screenLanguage = async (settings: Chosen): Promise<Language> =>
  (await loadScreenLanguage(settings.get().language)) ?? english;

/** What main puts before the person at the screen, in that language. */
export const speakOnScreen = async (settings: Chosen, message: Message): Promise<string> => {
  const language = await screenLanguage(settings);
  return createSpeak(language, createScreenFormats(language))(message);
};
