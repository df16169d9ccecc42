import { inEnglish } from '../words/in-english.ts';
import { fieldById } from './fields.ts';

/** What a fact is called, for a sentence that is kept as a text; its id where this version does not know it. */
export const labelText = (id: string): string => {
  const def = fieldById.get(id);
  return def === undefined ? id : inEnglish(def.label);
};

/** A chosen answer as it was read, for a sentence that is kept as a text; nothing where it is none of the choices. */
export const choiceText = (id: string, value: unknown): string | undefined => {
  const found = fieldById.get(id)?.choices?.find((choice) => choice.id === value);
  return found === undefined ? undefined : inEnglish(found.label);
};
