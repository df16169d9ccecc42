import { messages } from '../message.ts';

/** Beside and on the primary button. */
export const footerScreenWords = messages('footerScreen', {
  next: 'Next: {part}',
  nextPhotos: 'Next: take the photos',
  leftToSay: 'Left to say of this part',
  sayThen: 'The button says this, and goes on to {next}:',
  readBack: 'Answers read back; the client says that they are right and that nothing was left out',
  consents: 'the consents',
  closes:
    '{part, select, identity {Records are open} health {Asked, read back, confirmed} history {Looked at, magnified} zones {Plan said and agreed} patchConsents {Said: go on to consents} other {Said: a patch test has limits}}',
});
