import type { Failure } from '../ipc/contract.ts';

/** Every failure the app can meet, as a sentence and what to do about it. */
const words = {
  'disk-full': {
    says: 'Not saved: the disk is full.',
    whatToDo: 'Free some space, then tap again. Nothing that was saved is lost.',
  },
  'read-only': {
    says: 'Not saved: the folder of the record cannot be written.',
    whatToDo: 'Make the folder writable again, then tap again. Nothing that was saved is lost.',
  },
  locked: {
    says: 'Not saved: another program holds the record.',
    whatToDo: 'Close the other program, then tap again.',
  },
  'no-key': {
    says: "Not saved: this client's key was destroyed.",
    whatToDo: 'An erased client cannot be changed. Register the client anew.',
  },
  unknown: {
    says: 'Not saved: the disk answered with an error.',
    whatToDo:
      'Tap again. If it stays so, copy the data folder to another disk and ask for help with the reference {reference}.',
  },
  unsure: {
    says: 'The disk did not say whether the last tap was saved.',
    whatToDo: 'Close Stipple and open it again: it then shows what is on the disk.',
  },
  'read-only-record': {
    says: 'The record is damaged, so nothing is added to it.',
    whatToDo: 'You can look, print and export. Restore a backup to go on working.',
  },
  'in-use': {
    says: 'The data folder is in use by another Stipple.',
    whatToDo: 'Go to the window that is open already, or close it first.',
  },
  'in-use-elsewhere': {
    says: 'The data folder seems to be in use by a Stipple on another computer.',
    whatToDo:
      'Stipple looks again in a few seconds, and opens it if nobody is there. Else close it there first.',
  },
  'newer-record': {
    says: 'This record was written by a newer Stipple.',
    whatToDo: 'Install the newer version. Nothing was changed.',
  },
  'record-unreadable': {
    says: 'The record cannot be opened.',
    whatToDo: 'Keep the data folder as it is and restore a backup beside it. Nothing was changed.',
  },
  'cannot-open': {
    says: 'The data folder cannot be opened.',
    whatToDo: 'Check that the disk is there, has space and can be written, then start again.',
  },
  'keys-missing': {
    says: 'The record is here, but the folder with its keys is not.',
    whatToDo:
      'Put the folder "keys" of the same backup beside the record, then try again. Nothing was changed.',
  },
  'key-damaged': {
    says: 'A key file is damaged.',
    whatToDo: 'Keep the data folder as it is and restore its keys folder from a backup.',
  },
  'key-entry-owed': {
    says: 'It was changed, but the entry about it could not be saved yet.',
    whatToDo: 'Free some space on the disk. The entry is added when Stipple is opened the next time.',
  },
  'record-missing': {
    says: 'The keys are here, but the record is not.',
    whatToDo:
      'Put the file "record.db" of the same backup beside the folder "keys", then try again. Nothing was changed.',
  },
  'not-first-start': {
    says: 'A studio is set up here already.',
    whatToDo: 'Close Stipple and open it again. Nothing was changed.',
  },
  'damaged-part': {
    says: 'This part of the record cannot be shown: what it needs is damaged.',
    whatToDo: 'Other pages may still open. Restore a backup beside this folder to see everything.',
  },
  'client-key-missing': {
    says: "This client's key is missing, so nothing of theirs can be opened. It was not erased.",
    whatToDo:
      'Close Stipple, put the folder "keys" of a backup back beside the record, and start again. Nothing was changed.',
  },
  'not-found': { says: 'That is not in the record.', whatToDo: 'Go back to the list and choose again.' },
  'session-damaged': {
    says: 'This session cannot be shown: an entry of it is damaged.',
    whatToDo: 'Verify the record to see which one, and restore a backup beside this folder.',
  },
  'still-open': {
    says: 'A session of this client is still open.',
    whatToDo: 'End that session first, then erase.',
  },
  'not-finished': {
    says: 'Begun, but not finished: the disk refused a step.',
    whatToDo: 'Free some space, then close Stipple and open it again: it finishes by itself.',
  },
  erased: { says: "This client's data were erased.", whatToDo: 'Only times, kinds and lots are left.' },
  'cannot-write-file': {
    says: 'The file could not be written.',
    whatToDo: 'Choose another folder or free some space, then try again.',
  },
  'cannot-print': {
    says: 'The page could not be sent to the printer.',
    whatToDo: 'Check the printer, or save the page and print it from there.',
  },
  'photo-unreadable': {
    says: 'The photo cannot be opened to measure it.',
    whatToDo: 'Take another photo, or type a reading. What was there before stays.',
  },
  'lists-not-whole': {
    says: 'The list is not whole yet: older sessions are still being read.',
    whatToDo: 'Wait until the screen no longer says so, then print or save it.',
  },
  'not-ready': { says: 'Stipple is still starting.', whatToDo: 'Try again in a moment.' },
} as const;

export type FailureName = keyof typeof words;

export const failure = (what: FailureName, reference: string, says?: string): Failure => ({
  kind: 'failure',
  what,
  says: says ?? words[what].says,
  whatToDo: words[what].whatToDo.replace('{reference}', reference),
  reference,
});
