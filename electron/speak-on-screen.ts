import type { Language } from '../shared/words/language.ts';
import { loadLanguage } from '../shared/words/load-language.ts';
import type { Message } from '../shared/words/message.ts';
import { createScreenFormats } from '../shared/words/screen-formats.ts';
import { createSpeak } from '../shared/words/speak.ts';
import type { SettingsStore } from './settings.ts';

type Chosen = Pick<SettingsStore, 'get'>;

/** The language of the screens, loaded when main itself says something. */
export const screenLanguage = (settings: Chosen): Promise<Language> => loadLanguage(settings.get().language);

/** What main puts before the person at the screen, in that language. */
export const speakOnScreen = async (settings: Chosen, message: Message): Promise<string> => {
  const language = await screenLanguage(settings);
  return createSpeak(language, createScreenFormats(language))(message);
};
