import { messages } from './message.ts';

/** What is said of a record, an export or a backup that is not as it was written: which entry, and what was done there. */
export const damageWords = messages('damage', {
  notItsHash: 'Entry {seq} was changed: its text and its hash do not belong together.',
  cannotBeRead: 'Entry {seq} cannot be read: {why}.',
  twice: 'There is more than one entry {seq}: one was inserted.',
  beforeFirst: 'There are rows before entry 1: they were inserted.',
  reordered: 'Entry {seq} is not in its place: it comes after entry {after}.',
  removed: 'Entry {seq} was removed: entry {next} comes next.',
  afterAnotherText: 'Entry {seq} was changed: entry {next} was written after another text.',
  notTheLines: "Entry {seq} was changed: the table's {column} is not the line's.",
  markForAnother: 'Entry {seq} was changed: a mark kept beside the record is for another text.',
  ownMarkForAnother: "Entry {seq} was changed: this device's mark is for another text.",
  anotherLine: 'Entry {seq} was changed: another line stands in its place.',
  sealDoesNotOpen: 'Entry {seq} was changed: what is sealed in it does not open.',
  knownOtherwise: 'Entry {seq} was changed: {who} knows another text.',
  unmarked: 'Entry {first} carries no mark of this device: it is not of the record.',
  unmarkedMany: 'Entries {first} to {last} carry no mark of this device: they are not of the record.',
  noBeginning: 'Entry 1 is not the beginning of a record.',
  notHandedOver:
    'Entry {seq} says that another device goes on with the record, but the one before it did not hand it over: somebody else wrote it.',
  foreignMark: "Entry {first} does not carry this device's mark: it was changed, or somebody else wrote it.",
  foreignMarks:
    "Entries {first} to {last} do not carry this device's mark: they were changed, or somebody else wrote them.",
  wrongCorrection:
    'Entry {seq} corrects the clock otherwise than the times of the entries say: its time is {at}.',
  backInTime: 'Entry {seq} is of {at}, earlier than the entry before it, and nobody corrected the clock.',
  ahead: 'Entry {seq} is of {at}, far ahead of the clock of this computer. One of the two clocks was wrong.',
  noSuchSeal:
    "No entry carries the seal {seal}: entries at the end are missing, or the seal is another device's.",
  foreignWitness: 'The mark kept beside the record was not made by this device.',
  cutTail: 'The record ends at entry {last}, but the device marked entry {marked}: its tail was cut off.',
  cutTailKnown: 'The record ends at entry {last}, but {who} knows entry {known}: its tail was cut off.',
  foreignDevice:
    'Entry 1 names another device key than the one given: this is not the record of that device.',
  fork: 'With entry {first} another device goes on with the record, and the one before it went on too, at least to its own entry {seq}: there are two records from there on, and this one lacks what the other holds.',
  damagedThere: 'Entry {seq} or one after it cannot be read: the file is damaged there.',
  damagedAround: 'The file of the record is damaged around its entries. What can still be read is shown.',
  empty: 'The record is empty, but a mark of it lies beside it: the record was taken away.',
  anotherFolder: 'The key folder belongs to another record than the one beside it, or to another device.',
  altered: 'The database of the record holds parts that Stipple did not make, or lacks some: {parts}.',
  lostTail:
    'Entry {seq} and those after it were saved and can no longer be read: the write-ahead file of the record is damaged.',
  databaseGone:
    'The file record.db is missing or empty, and its write-ahead file lies there: the record was taken away.',
  cannotOpen: 'The database file is damaged and cannot be opened.',
  rollbackJournal:
    'A rollback journal lay beside the record. Stipple makes none, so it was not used: it is kept as {kept}.',
  foreignWal:
    'A write-ahead file lay beside the record that belongs to another copy of it. It was not used: it is kept as {kept}.',
  stoppedInSaving:
    'Stipple was stopped while something was being saved. See whether your last entry is there; if it is not, enter it again.',
  headMissing:
    'The file head.json is missing beside the record. It would have shown entries cut off at the end: compare with a record seal on a page printed late.',
  headDamaged:
    'The file head.json beside the record was changed or damaged, so it is written anew. It would have shown entries cut off at the end: compare with a record seal on a page printed late.',
  endUnproven:
    'Nothing beside the record shows where it ends (last-mark.json is missing or damaged): whoever cut entries off at the end would not be seen. A seal printed on a later page shows it (--seal).',
  lastMarkGone:
    'The file last-mark.json beside the record is missing or damaged. It would have shown whether your last entry is there. See whether it is; if it is not, enter it again.',
  noRecord: 'There is no record in {folder}.',
  tooBusy: 'The record is being written too fast to copy. Close the app and try again.',
  databaseError: 'The database file cannot be opened ({error}).',
  notASeal: 'A record seal is 16 characters, 0 to 9 and a to f, as in 7f3a 91c2 04be d8e1.',
  notJson: 'it is not a JSON object',
  wrongKeys: 'it has the keys {keys}',
  noProper: 'it has no proper "{key}"',
  fileMissing: 'its file is missing',
  notAnExport: 'it is not written as an export is',
  noExportLine: 'its line in the export does not hold line, hash and mark',
  headUnreadable: 'The head file beside the record cannot be read: it was changed or damaged.',
  notStored: 'it is not stored as an entry is',
  databaseDamaged: 'the database is damaged there',
  setting: 'setting {name}',
  missingPart: 'missing {part}',
  tiePage: 'page of wal_tie',
  partTwice: 'the same part twice',
  listOfNames: 'the list of names',
});
