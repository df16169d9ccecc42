import { messages } from '../message.ts';

/** One desk over several studios of one manager. */
export const studiosWords = messages('studios', {
  open: 'All my studios',
  title: 'My studios',
  explains:
    'Whoever manages several studios sees them here together. This computer has to be a tablet of each: let it join each studio once, in a data folder of its own, then add that folder here. Each studio keeps its own record and its own keys; what you say about a session is written into the record of its studio.',
  add: 'Add a studio',
  leave: 'Take off this list',
  leaveOf: 'Take off this list: {studio}',
  leaveTitle: 'Take {studio} off this list?',
  leaveSays:
    'Only the list forgets it. Its data folder stays as it is, and this computer stays a tablet of that studio until somebody takes it out there.',
  own: 'This studio',
  look: 'Hear all studios now',
  looking: 'Hearing all studios.',

  locked: 'Closed. Type the passphrase of its data folder.',
  passphrase: 'Passphrase of {studio}',
  unlock: 'Open it',
  unlockOf: 'Open it: {studio}',
  whoThere: 'Who are you in {studio}? Name and PIN as they are kept there.',
  name: 'Your name in {studio}',
  pin: 'Your PIN in {studio}',
  signIn: 'Sign in there',
  signInOf: 'Sign in there: {studio}',
  notReviewer: '{name} may not review sessions in {studio}. A manager there can give them that role.',
  asksClock:
    'The clock of this computer does not fit its record. Open that folder by itself once and answer.',
  notSetUp: 'The first start of this folder was not finished. Open it by itself once.',
  damaged: 'The record in this folder is damaged. What is shown of it may not be all.',
  cannotOpen: '{why} {what}',

  sameFolder: 'This is the folder of the record that is open now. It is on the list already.',
  already: 'That folder is on the list already.',
  noRecord: 'There is no record of a studio in that folder. Let this computer join the studio first.',
  isCopy:
    'This folder is a copy of that of {studio}, or was put back from its backup. Two copies must not go on side by side: take one off this list.',
  isSameStudio:
    'This folder is another tablet of {studio}, which is on the list already. Take one off this list.',
  notInPractice: 'Practice reads no real studio. Leave practice first.',
  notThere: 'That studio is not on the list any more.',

  heard: '{studio} last heard {at}. What was entered there since is not in it.',
  alone: '{studio} is on this computer alone: all of it is here.',
  notOpen: '{studio} is not open here: nothing of it is in this answer.',
  notRead: 'The record of {studio} could not be read: nothing of it is in this answer.',
  damagedThere: 'The record of {studio} is damaged here: what is shown of it may not be all.',
  notJoined: 'This folder has heard of no tablet of {studio} yet: nothing of it is in this answer.',
  notReached:
    '{studio} could not be reached just now. It was last heard {at}; not complete before it is heard again.',
  notWhole: '{studio} last heard {at}; not complete before what is missing has come.',
  neverHeard: '{studio} has a tablet that was never heard; not complete before it is.',
  keysMissing:
    '{count, plural, one {The key of # session} other {The keys of # sessions}} of {studio} have not come yet: why to look at them cannot be told.',
  reading:
    '{studio}: why to look at {count, plural, one {# more session} other {# more sessions}} is being read.',

  sessions: 'Sessions',
  recall: 'Recall over all studios',
  figures: 'Figures by studio',
  all: 'All studios',
  which: 'Which studio',
  show: 'Which sessions',
  find: 'Find by name, number, date, lot or words',
  showAll: 'All',
  showToReview: 'To review',
  showReturned: 'Returned',
  showSample: 'Sample',
  count: '{count, plural, one {# session} other {# sessions}}',
  none: 'No session fits.',
  openOne: 'Open {recordNumber} of {studio}',
  openShort: 'Open',
  more: 'Show more',
  sample: 'Random sample of {studio}',
  monthUnheard:
    'Tablet {tablet} of {studio} was not heard since {month} was over: sessions of that month may be missing, and a month is drawn once and for all. Open Stipple there, let it share, then draw.',
  noMonths: 'No month of this studio is over yet.',

  readOnly: '{studio}, read-only. What you say about it is written into the record of that studio.',
  back: 'My studios',

  lots: 'Lots, or the notice as it came',
  search: 'Find whom they reached',
  reached:
    '{clients, plural, =0 {Nobody} one {# client} other {# clients}} in {sessions, plural, =0 {no session} one {# session} other {# sessions}}',
  complete:
    'All studios were heard and nothing is known to be missing. What was entered since they were heard is not in it.',
  incomplete: 'Not complete. Do not rely on it before the studios below have been heard.',
  erased: 'Erased client',
  lastOn: '{sessions, plural, one {# session} other {# sessions}}, last on {day}',
  moreClients: '{shown, number} of {of, number} are shown.',
  figuresOf: '{studio}: {count, plural, one {# session} other {# sessions}}',
  noLots: 'Nothing in it could be read as a lot.',
});
