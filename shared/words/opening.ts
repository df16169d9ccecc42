import { messages } from './message.ts';

/** Opening the record: the clock that is asked about first, passphrase and recovery code, and key files that open nothing. */
export const openingWords = messages('opening', {
  goesOnWithTheRecord:
    'This tablet now goes on with the record that was restored. Do not work on with the old one: what it adds is not in this record, and a backup takes only one of the two.',
  thisComputersKeyringDoesNot:
    "This computer's keyring does not open the record. Enter the recovery code from its page.",
  theKeyFileWasMadeBy: 'The key file {file} was made by a test of Stipple and protects nothing.',
  thatIsNotThePassphraseTry: 'That is not the passphrase. Try again, or enter the recovery code.',
  theCodeIsWellWrittenBut:
    'The code is well written but belongs to another record, or was replaced by a newer one.',
  theKeyFileIsMissingOr: 'The key file {file} is missing or damaged.',
  theRecoveryCodeHas40Characters: 'The recovery code has 40 characters in 8 groups; {typed} were typed.',
  groupHasASlipInIt: 'Group {group} ({text}) has a slip in it. Compare it with the paper.',
  noKeyFileFitsThoseThat:
    'No key file fits {file}: those that open the record are missing, damaged, or of another record.',
  thatIsNotThePresentPassphrase: 'That is not the present passphrase. Nothing was changed.',
  thatIsNotTheLastGroup:
    'That is not the last group of the code. Look at the page or the screen and type it again.',
  thisIsNotATimeOf: 'This is not a time of that day. Type hours and minutes, such as 14:02.',
  stippleItselfIsNewerThanThis: 'Stipple itself is newer than this date. Look at the year and the month.',
  thisLiesMoreThanALifetime: 'This lies more than a lifetime ahead. Look at the year.',
});
