import { messages } from './message.ts';

/** Keys and recovery: how the record is opened, and what to do when a way in is lost. */
export const keysWords = messages('keys', {
  codeMissing:
    'The recovery code on paper opens nothing any more: its key file ({file}) is missing. Make a new code under Keys and recovery, and print it.',
  codeDamaged:
    'The recovery code on paper opens nothing any more: its key file ({file}) is damaged. Make a new code under Keys and recovery, and print it.',
  codeOlder:
    'An older key file of the recovery code ({file}) was put back: the newest page opens nothing. Make a new code under Keys and recovery, and print it.',
  everydayOlder:
    'An older key file was put back: an earlier passphrase opens the record again. Choose a new one under Keys and recovery.',
});
