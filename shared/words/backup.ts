import { messages } from './message.ts';

/** Why a backup cannot be made, read or believed; what to do stands in the same sentence. */
export const backupWords = messages('backup', {
  gone: 'The backup folder {folder} is not there. Plug in the drive or connect to the network, then back up again. Earlier backups are as they were.',
  full: 'The backup drive is full. Free some space on it or choose another one. Earlier backups are as they were.',
  readOnly:
    'Nothing can be written in the backup folder {folder}. Take off its write protection or choose another folder. Earlier backups are as they were.',
  slow: 'The backup folder {folder} does not answer. Check the drive or the network. Earlier backups are as they were.',
  failing:
    'The backup drive answered with an error, or what was written there reads differently. Use another drive. Earlier backups are as they were.',
  foreign:
    "The folder {folder} holds the backup of another studio's record. Choose another folder: nothing in it was changed.",
  fork: 'The backup in {folder} goes on from entry {seq} with entries that this record does not have: another device wrote them. Nothing in it was changed. Keep it, and choose another folder for this record.',
  oldGoesOn:
    'The backup in {folder} is of the old tablet, which was used again after this one took the record over: it holds entries that this record does not have. Nothing in it was changed. Keep it, choose another folder for this record, and put the old tablet away.',
  takenOver:
    'The backup in {folder} is of another tablet, which took this record over and goes on with it. What was entered here since then is not in that record. Nothing in the backup was changed. Do not work on with this tablet, and keep it until somebody has compared the two.',
  ahead:
    'The backup knows entry {known}, but this record ends at entry {end}: entries are missing here. The backup was not changed. Restore it instead of going on with this record.',
  inside: 'That folder lies within the record itself. Choose one on another drive.',
  linked:
    'In the backup in {folder} there is a link in the place of {name}: it leads somewhere else. Nothing was written or destroyed there. Put the folder itself back, or choose another folder for the backup.',
  damaged:
    'The record is damaged from entry {seq} on, so it is not backed up over a good backup. Earlier backups are as they were.',
  keysGone: 'The record here lacks a key file ({name}), so it is not backed up. Put it back from a backup.',
  absent: 'There is no Stipple backup in {folder}. Choose the folder in which "stipple-backup" lies.',
  newer: 'The backup was made by a newer Stipple. Install the newer version first. Nothing was changed.',
  broken: 'No backup in {folder} is whole. {why}',
  badLine: 'Entry {seq} in it was changed or cannot be read.',
  badKeys: 'Its key files are missing or were changed: {name}.',
  badMedia:
    '{count, plural, one {# photo or label file is missing or was changed.} other {# photos or label files are missing or were changed.}}',
  badManifest: 'What it consists of cannot be read.',
  different:
    'Entry {seq} of the backup is not what the record says, or its session cannot be told. Make a new backup in another folder, and keep this one.',
  notSet: 'No backup is set up. If this computer is lost, so is the record.',
  never: 'No backup has been made yet.',
  last: 'Last good backup {at}: everything up to the last entry.',
  lastBehind: 'Last good backup {at}. Since then {count, plural, one {# entry} other {# entries}}.',
  old: 'Last good backup {at}, longer ago than {days, plural, one {# day} other {# days}}. Plug in the drive and back up now.',
  toCome:
    'The last good backup says it was made {at}, which is still to come: the clock was wrong then. Plug in the drive and back up now.',
  rehearsedNever: 'Never rehearsed. Try once whether the code on paper opens the backup.',
  rehearsed: 'Last rehearsal {at}: the code opened it, and everything was there.',
  rehearsalDue: 'Last rehearsal {at}. It is time for another one: every {days} days.',
  notEmpty: 'There is a record in {folder} already. Restore into a new or empty folder. Nothing was changed.',
  noRoom:
    'There is not enough room here for the record. Free some space, then try again. Nothing is left behind.',
  cannotWrite: 'Nothing can be written in {folder}. Choose another place, then try again.',
});

/** What lies in the folder of a backup, for whoever finds it. */
export const backupFolder = messages('backupFolder', {
  readMe: 'READ ME.txt',
  about: `This folder is the backup of a Stipple record. Do not change, rename or remove anything in it.
What is personal in it is sealed: it opens with the recovery code on paper and with nothing else.

To get the record back on a new computer: start Stipple there, tap "I have a backup", choose the folder in which this folder lies,
and type the code from the recovery page. Without a window, into a folder that is not there yet:
  npm run record -- restore --from <the folder in which "stipple-backup" lies> --data-dir <new folder>
To look whether the backup is whole, without any code:
  npm run record -- rehearse --from <the folder in which "stipple-backup" lies>`,
});
