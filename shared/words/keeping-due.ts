import { messages } from './message.ts';

/** How long each class of records is kept, and whose file may go. */
export const keepingDueWords = messages('keepingDue', {
  open: 'Keeping records',
  title: 'Keeping records',
  eyebrow:
    '{count, plural, =0 {No file} one {# file} other {# files}} may go{held, plural, =0 {} one {, # more is on hold} other {, # more are on hold}}',
  classes: 'How long what is kept',
  whatColumn: 'Records',
  keptColumn: 'Kept',
  sourceColumn: 'Why',
  unknown: 'No rule was found.',
  file: 'File of a client: answers, consents, sessions',
  fileKept: '{years, number} years after the last visit or unwanted event',
  young: 'File of a client who was treated under 18',
  youngKept: 'as above, and at least until the age of {years, number}',
  photos: 'Photos of a client',
  photosKept:
    '{years, number} years after the last photo, and the file with them, or until the client takes the consent back',
  exposures: 'Injuries of staff by needles, contact with blood',
  neverHere: 'never erased by Stipple',
  atLeast: 'at least {years, number} years; never erased by Stipple',
  training: 'Training and licences of staff',
  stock: 'Stock, lots and recalls',
  journal: 'Who did what in the studio',
  journalSource: 'As long as the record: each entry proves the one before it.',
  due: 'Files that need not be kept any longer',
  about:
    'The time of these is over and no session is open. A claim comes first: put a hold on the file, or ask your insurer, before you erase it.',
  none: 'Every file still has to be kept.',
  client: 'Client',
  lastColumn: 'Last visit or event',
  untilColumn: 'Kept until',
  held: 'on hold',
  erase: 'Erase',
  eraseOf: 'Erase {name}',
});
