import { messages } from '../message.ts';

/** A backup is brought back where there is no record yet. */
export const restoreScreenWords = messages('restoreScreen', {
  have: 'I have a backup',
  title: 'Bringing back the record',
  says: 'The backup is checked entry by entry while it is read. Then the code on your recovery page opens it.',
  progress: 'How much of the record is here',
  looking: 'Looking at the backup',
  reading: 'Reading and checking: entry {done, number} of {of, number}',
  writing: 'Writing: entry {done, number} of {of, number}',
  stays: 'Leave the drive plugged in. If this is interrupted, nothing is left here and you can begin again.',
  restored:
    'The record is here. The code on your recovery page opens it. Put the old tablet aside and do not go on with it: two that go on from here are two records.',
  freshHint: 'Leave it empty where the computer has a keyring, or to keep the old one.',
});
