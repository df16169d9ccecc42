import type { Failure } from '../ipc/contract.ts';
import { messages } from './message.ts';
import type { Phrase } from './message.ts';

/** Every failure the app can meet, as a sentence. */
export const failureWords = messages('failure', {
  'disk-full': 'Not saved: the disk is full.',
  'read-only': 'Not saved: the folder of the record cannot be written.',
  locked: 'Not saved: another program holds the record.',
  gone: 'Not saved: the folder of the record is not there any more, or holds another record.',
  'no-key': "Not saved: this client's key was destroyed.",
  unknown: 'Not saved: the disk answered with an error.',
  unsure: 'The disk did not say whether the last tap was saved.',
  'read-only-record': 'The record is damaged, so nothing is added to it.',
  'in-use': 'The data folder is in use by another Stipple.',
  'in-use-elsewhere': 'The data folder seems to be in use by a Stipple on another computer.',
  'newer-record': 'This record was written by a newer Stipple.',
  'record-unreadable': 'The record cannot be opened.',
  'cannot-open': 'The data folder cannot be opened.',
  'keys-missing': 'The record is here, but the folder with its keys is not.',
  'key-damaged': 'A key file is damaged.',
  'key-entry-owed': 'It was changed, but the entry about it could not be saved yet.',
  'record-missing': 'The keys are here, but the record is not.',
  'not-first-start': 'A studio is set up here already.',
  'damaged-part': 'This part of the record cannot be shown: what it needs is damaged.',
  'client-key-missing':
    "This client's key is missing, so nothing of theirs can be opened. It was not erased.",
  'not-found': 'That is not in the record.',
  'session-damaged': 'This session cannot be shown: an entry of it is damaged.',
  'still-open': 'A session of this client is still open.',
  'on-hold': 'A legal hold lies on the file of this client, so nothing of it is destroyed.',
  'not-finished': 'Begun, but not finished: the disk refused a step.',
  erased: "This client's data were erased.",
  'cannot-write-file': 'The file could not be written.',
  'cannot-print': 'The page could not be sent to the printer.',
  'cannot-restore': 'The backup could not be brought back.',
  'photo-unreadable': 'The photo cannot be opened to measure it.',
  'lists-not-whole': 'The list is not whole yet: older sessions are still being read.',
  'not-ready': 'Stipple is still starting.',
  'practice-busy': 'Practice cannot begin now.',
  'practice-failed': 'The practice studio could not be made.',
});

/** What to do about each of them. */
export const failureHelp = messages('failureHelp', {
  'disk-full': 'Free some space, then tap again. Nothing that was saved is lost.',
  'read-only': 'Make the folder writable again, then tap again. Nothing that was saved is lost.',
  locked: 'Close the other program, then tap again.',
  gone: 'Plug the drive in again or put the folder back, then close Stipple and open it again.',
  'no-key': 'An erased client cannot be changed. Register the client anew.',
  unknown:
    'Tap again. If it stays so, copy the data folder to another disk and ask for help with the reference {reference}.',
  unsure: 'Close Stipple and open it again: it then shows what is on the disk.',
  'read-only-record': 'You can look, print and export. Restore a backup to go on working.',
  'in-use': 'Go to the window that is open already, or close it first.',
  'in-use-elsewhere':
    'Stipple looks again in a few seconds, and opens it if nobody is there. Else close it there first.',
  'newer-record': 'Install the newer version. Nothing was changed.',
  'record-unreadable': 'Keep the data folder as it is and restore a backup beside it. Nothing was changed.',
  'cannot-open': 'Check that the disk is there, has space and can be written, then start again.',
  'keys-missing':
    'Put the folder "keys" of the same backup beside the record, then try again. Nothing was changed.',
  'key-damaged': 'Keep the data folder as it is and restore its keys folder from a backup.',
  'key-entry-owed': 'Free some space on the disk. The entry is added when Stipple is opened the next time.',
  'record-missing':
    'Put the file "record.db" of the same backup beside the folder "keys", then try again. Nothing was changed.',
  'not-first-start': 'Close Stipple and open it again. Nothing was changed.',
  'damaged-part': 'Other pages may still open. Restore a backup beside this folder to see everything.',
  'client-key-missing':
    'Close Stipple, put the folder "keys" of a backup back beside the record, and start again. Nothing was changed.',
  'not-found': 'Go back to the list and choose again.',
  'session-damaged': 'Verify the record to see which one, and restore a backup beside this folder.',
  'on-hold': 'A manager can lift the hold on the page of the client, with a reason.',
  'still-open': 'End that session first, then erase.',
  'not-finished': 'Free some space, then close Stipple and open it again: it finishes by itself.',
  erased: 'Only times, kinds and lots are left.',
  'cannot-write-file': 'Choose another folder or free some space, then try again.',
  'cannot-print': 'Check the printer, or save the page and print it from there.',
  'cannot-restore': 'Nothing is left here of it. Try again, or choose another folder.',
  'photo-unreadable': 'Take another photo, or type a reading. What was there before stays.',
  'lists-not-whole': 'Wait until the screen no longer says so, then print or save it.',
  'not-ready': 'Try again in a moment.',
  'practice-busy':
    'Somebody is being treated, cream is on, or the record is not open. End or pause the session, and try again.',
  'practice-failed': 'Look whether the disk has room, and try again. Your own record was not touched.',
});

export type FailureName = keyof typeof failureWords;

/** `says`: what is known beyond the usual sentence. */
export const failure = (what: FailureName, reference: string, says?: Phrase): Failure => ({
  kind: 'failure',
  what,
  says: says ?? failureWords[what],
  whatToDo: what === 'unknown' ? failureHelp.unknown({ reference }) : failureHelp[what],
  reference,
});

const notSaved: ReadonlySet<string> = new Set<FailureName>([
  'disk-full',
  'read-only',
  'locked',
  'gone',
  'no-key',
  'unknown',
]);
/** The disk did not take what was to be stored. */
export const isNotSaved = (what: string): boolean => notSaved.has(what);
