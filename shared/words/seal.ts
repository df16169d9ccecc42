import { messages } from './message.ts';

/** The seal on a printed page. */
export const sealWords = messages('seal', {
  title: 'Is this paper ours, and unchanged?',
  howItWorks:
    'Type the record seal from the foot of a printed page, or scan it. Stipple says which page it is, and checks all entries up to now.',
  seal: 'Record seal',
  example: '7f3a 91c2 04be d8e1',
  lookUp: 'Look it up',
  notASeal: 'A record seal is 16 characters, 0 to 9 and a to f, as in 7f3a 91c2 04be d8e1.',
  notHere:
    'No page of this record has this seal. Look again at each group of four; 0 may be read as 8, 1 as 7. If it is right, the page is of another record, or the end of this one was cut off.',
  ours: 'Ours: this page was made by this record',
  sheet: 'Aftercare sheet',
  note: 'Note for a doctor',
  erasure: 'Certificate of an erasure',
  other: 'An entry of this record',
  paper: 'Page',
  client: 'Client',
  recordNumber: 'Record number',
  made: 'Made',
  madeAt: '{at}',
  entry: 'Entry',
  entryOf: '{seq} of {of}',
  since: 'Since then',
  checking: 'Checking all entries, before it and after it …',
  unchanged: 'Unchanged: {entries} entries, checked at {at}',
  notUnchanged: 'Not unchanged: {says}',
  dataFolder: 'Data folder',
  besides: 'Also in this folder',
  besidesAre:
    '{names}{more, plural, =0 {} other { and # more}}. Stipple does not use this and does not remove it. What it moved to set-aside once lay in its way: somebody should look at it.',
  lastBackup: 'Last backup',
  noBackup: 'none yet',
  backupAt: '{at}, {entries} entries',
  entriesNow: 'Entries',
  checkedTo: '{entries}, checked up to {checked}, {at}',
  wholeCheck: 'Every entry looked at',
  wholeCheckAt: '{at}, {entries} entries',
  notYetWhole: 'not finished yet',
});
