import { messages } from '../message.ts';

/** What the screens say about who works here, who did what, and the lock. */
export const peopleScreenWords = messages('peopleScreen', {
  stated: 'identity stated, not proven',
  byPin: 'by PIN',
  withPin: '{name}, by PIN',
  under: 'under {name}',
});
