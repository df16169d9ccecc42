import { messages } from './message.ts';

/** What is said about who works here, PINs and the lock. */
export const peopleWords = messages('people', {
  pinNeeded: 'Type the PIN.',
  pinShort: 'A PIN of your own has at least 8 digits. Or take the six digits that are proposed.',
  pinLong: 'A PIN has at most 64 characters.',
  pinCommon: 'Many people would choose this, or it is known to others. Choose another one.',
  phraseShort: 'A phrase has at least 10 letters: two or three words.',
});
