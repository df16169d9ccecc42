import { english } from '../../shared/words/language.ts';
import { loadLanguage } from '../../shared/words/load-language.ts';
import { englishOf } from '../../shared/words/message.ts';
import type { Message } from '../../shared/words/message.ts';
// What main may fail with is known by its sentence, whoever else has asked for it.
import '../../shared/session/crossing.ts';
import '../../shared/words/crossing.ts';
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

/** The same value with every message in it said in English, to be compared with plain words. */
export const inWords = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inWords);
  if (isSaid(value)) return inEnglish(value);
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, inWords(inside)]));
};
const isSaid = (value: object): value is Message => {
  const names = Object.keys(value);
  if ('join' in value) return names.length === 2 && 'items' in value;
  if (!('id' in value) || names.some((name) => name !== 'id' && name !== 'values')) return false;
  return typeof value.id === 'string' && englishOf(value.id) !== undefined;
};
