import type { Message } from './message.ts';

/** Zod knows a text for what is wrong. Ours carries the message itself, so that the window says it in its own language. */
export const worded = (message: Message): string => `${mark}${JSON.stringify(message)}`;

/** The message that a text of Zod carries; undefined for one of its own. */
export const messageOf = (text: string): Message | undefined =>
  text.startsWith(mark) ? (JSON.parse(text.slice(mark.length)) as Message) : undefined;

const mark = 'says:';
