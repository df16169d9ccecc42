import { messages } from '../message.ts';

/** Handing the record to an inspector or an insurer. */
export const packScreen = messages('packScreen', {
  open: 'Pack for an inspector',
  openClient: 'Pack for an insurer',
  cardTitle: 'For the insurer',
  cardAbout:
    'After a claim: a folder about this client alone, with tables, a page to read and a check that runs in any browser.',
  title: 'Pack for an inspector',
  titleClient: 'Pack about {name}',
  about:
    'A folder with all entries as they were written, tables of what stands in clear, the rules of that time, a page to read, and a check that runs in any browser without a network. That it was made stands in the record.',
  period: 'Sessions of which time',
  names: 'With names?',
  withNames: 'With names',
  withNamesHint: 'Who the clients are, their telephone, who worked, and the reasons as they were typed.',
  withoutNames: 'Without names',
  withoutNamesHint: 'Random numbers in place of people and clients, and no reason that somebody typed.',
  careful: 'It is not locked: whoever has the folder can read it. Give it into the hand of whoever asked.',
  chooseNames: 'Say first whether names go with it.',
  act: 'Choose where it goes',
  working: 'It is being made. The tablet can be used meanwhile.',
  done: '{sessions, plural, one {# session} other {# sessions}} and {entries, plural, one {# entry} other {# entries}} lie in {path}.',
  doneCheck: 'To check it, open check.html in that folder.',
  hash: 'SHA-256 of its list of files, as it stands in the record',
  // Why the drive did not take it.
  noRoom: 'There is no room left on that drive. Nothing was left there: free some space or take another one.',
  readOnly: 'That drive or folder cannot be written. Choose another one.',
  gone: 'That drive is not there any more. Nothing was written: put it in again or choose another one.',
});
