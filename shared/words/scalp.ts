import { messages } from './message.ts';

/** What has no name of its own in the protocol. */
export const scalpWords = messages('scalp', {
  scar: 'Scar {number}',
});
