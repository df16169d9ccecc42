import { english } from '../../shared/words/language.ts';
import { loadLanguage } from '../../shared/words/languages.ts';
import { createScreenFormats } from '../../shared/words/screen-formats.ts';
import { createSpeak } from '../../shared/words/speak.ts';
import type { Speak } from '../../shared/words/speak.ts';

/** What the screen says for a message, in English. */
export const inEnglish: Speak = createSpeak(english, createScreenFormats(english));

/** What the screen says in another language. */
export const speaking = async (tag: string): Promise<Speak> => {
  const language = await loadLanguage(tag);
  return createSpeak(language, createScreenFormats(language));
};
