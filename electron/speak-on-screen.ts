import { loadLanguage } from '../shared/words/load-language.ts';
import type { Message } from '../shared/words/message.ts';
import { createScreenFormats } from '../shared/words/screen-formats.ts';
import { createSpeak } from '../shared/words/speak.ts';
import type { SettingsStore } from './settings.ts';

/** What main itself puts before the person at the screen, in the language of the screens. It is loaded when something is said. */
export const speakOnScreen = async (
  settings: Pick<SettingsStore, 'get'>,
  message: Message,
): Promise<string> => {
  const language = await loadLanguage(settings.get().language);
  return createSpeak(language, createScreenFormats(language))(message);
};
