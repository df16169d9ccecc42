import { messages } from '../message.ts';

/** Beside and on the primary button. */
export const footerScreenWords = messages('footerScreen', {
  next: 'Next: {part}',
  nextPhotos: 'Next: take the photos',
  leftToSay: 'Left to say of this part',
  sayThen: 'The button says this, and goes on to {next}:',
  sayThis: 'The button says this:',
  readBack: 'Answers read back; the client says that they are right and that nothing was left out',
  consents: 'the consents',
  andMore: 'and {count} more',
  beforeNext: 'Before {next}:',
  closes:
    '{part, select, identity {Records are open} health {Asked aloud} confirmed {Read back, confirmed} history {Looked at, magnified} zones {Plan said and agreed} patchConsents {Said: go on to consents} other {Said: a patch test has limits}}',
});

/** Above and beside the work: where the session stands, and what the health answers ask of whoever works, without a condition's name. */
export const frameWords = messages('frame', {
  stageOf: 'Stage {number} of {count}',
  savedAt: 'Saved {clock}',
  notToday: '{count, plural, one {One answer says not today} other {# answers say not today}}',
  letterNeeded: '{count, plural, one {Letter needed} other {# letters needed}}',
  letterOnFile: '{count, plural, one {Letter on file} other {# letters on file}}',
  toMind: '{count, plural, one {One point to mind} other {# points to mind}}',
  stages: 'Session stages',
  later: ', later',
  doneLookBack: ', done, look back',
  now: ', now',
  pause: 'Pause',
  pauseMore: 'session',
  stopWork: 'Stop work',
  emergency: 'Emergency',
});
