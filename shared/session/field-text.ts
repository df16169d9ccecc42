import { inEnglish } from '../words/in-english.ts';
import type { Phrase } from '../words/message.ts';
import { fieldById } from './fields.ts';

/** What a fact is called; its id where this version does not know it. */
export const labelOf = (id: string): Phrase => fieldById.get(id)?.label ?? id;

/** A chosen answer as it is read; nothing where it is none of the choices. */
export const choiceOf = (id: string, value: unknown): Phrase | undefined =>
  fieldById.get(id)?.choices?.find((choice) => choice.id === value)?.label;

/** A chosen answer as it was read, for a sentence that is kept as a text; nothing where it is none of the choices. */
export const choiceText = (id: string, value: unknown): string | undefined => {
  const found = choiceOf(id, value);
  return found === undefined ? undefined : inEnglish(found);
};
