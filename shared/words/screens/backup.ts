import { messages } from '../message.ts';

/** Where backups go, how fresh they are, and whether one was ever opened. */
export const backupScreenWords = messages('backupScreen', {
  title: 'Backup',
  folder: 'Folder',
  none: 'Not chosen yet',
  newest: 'Newest',
  rehearsal: 'Rehearsal',
  choose: 'Choose a folder',
  other: 'Choose another folder',
  chooseSays:
    'A USB stick, a network folder or a synced folder. Best on something that is not in this room at night.',
  now: 'Back up now',
  going: 'Backing up: entry {done} of {of}',
  rehearsing: 'Rehearsing: {done} of {of}',
  starting: 'Looking at the backup',
  limit: 'Warn after',
  days: '{count, plural, one {# day} other {# days}}',
  rehearse: 'Rehearse with the code',
  rehearseSays:
    'Opens the newest backup in a temporary place, as a new computer would, tells every session and compares it with this record. Nothing is left behind.',
  code: 'Recovery code',
  codeHint: 'From the paper, as somebody would type it on a new computer',
  codeNeeded: 'Type the recovery code from its page.',
  see: 'See backups',
});
