import { messages } from './message.ts';

/** What is said of a passphrase that somebody chooses. */
export const passphraseWords = messages('passphrase', {
  needed: 'This computer has no keyring. Choose a passphrase: it opens the record at each start.',
  short: 'Use at least 8 characters. Blanks around them do not count.',
  common:
    'Too easy to guess: it is among the first words anybody tries. Take three or four words that have nothing to do with each other.',
  yours:
    'Too easy to guess: it is made of your own names or words of the trade. Take three or four words that have nothing to do with each other.',
  easy: 'Too easy to guess. Add one or two more words that have nothing to do with each other.',
  enough: 'Good. One more word would make it strong.',
  strong: 'Strong.',
});
