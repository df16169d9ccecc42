import { messages } from '../message.ts';

/** The screen where passphrase and recovery code are renewed. */
export const keysScreenWords = messages('keysScreen', {
  title: 'Keys and recovery',
  eyebrow: 'How this record is opened',
  opened: 'How it opens',
  eachStart: 'At each start',
  byKeyring: "This computer's keyring opens it, without asking",
  byPassphrase: 'The passphrase is asked for',
  code: 'Recovery code',
  codeSound: 'The newest recovery page opens it',
  codeMissing: 'Opens nothing: its key file is missing',
  codeDamaged: 'Opens nothing: its key file is damaged',
  codeOlder: 'An older page opens it, the newest does not',
  fingerprint: 'Fingerprint of the device key',
  readOnly: 'The record is read-only: nothing can be changed here.',

  passphrase: 'Passphrase',
  passphraseSays:
    'Change it when somebody else may know it. A copy of the folder made before still opens with the old one.',
  present: 'Present passphrase',
  new: 'New passphrase',
  again: 'New passphrase again',
  hint: 'At least 8 characters. Four ordinary words are easy to keep and hard to guess.',
  different: 'The two are not the same. Type it again.',
  change: 'Change the passphrase',
  changed: 'Changed. From the next start on the new passphrase opens the record.',

  renew: 'New recovery code',
  renewSays:
    'Make a new code when the page is lost or somebody else may have read it. The code on the old page then opens nothing.',
  make: 'Make a new code',
  shown:
    'The old code counts until you have typed the last group of this one. Print it or write it down first.',
  lastGroup: 'Type the last group of the code',
  lastGroupHint: 'From the paper, to be sure that it can be read.',
  keep: 'The new code is safe, use it from now on',
  leave: 'Keep the old code',
  renewed: 'The new code counts from now on. Destroy the old page.',
  codeLabel: 'Recovery code',
  print: 'Print this page',
  save: 'Save this page',
  saved: 'Saved as {path}. Print it, then delete the file.',
  printed: 'Sent to the printer.',

  changes: 'What was changed',
  noChanges: 'Nothing since the first start.',
  passphraseChanged: 'The passphrase was changed',
  keyringUsed: "Opened with the recovery code; this computer's keyring opens it from then on",
  codeRenewed: 'A new recovery code was made',
  by: '{what}, by {who}',
});
