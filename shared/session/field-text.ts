import type { Phrase } from '../words/message.ts';
import { fieldById } from './fields.ts';

/** What a fact is called; its id where this version does not know it. */
export const labelOf = (id: string): Phrase => fieldById.get(id)?.label ?? id;

/** A chosen answer as it is read; nothing where it is none of the choices. */
export const choiceOf = (id: string, value: unknown): Phrase | undefined =>
  fieldById.get(id)?.choices?.find((choice) => choice.id === value)?.label;
