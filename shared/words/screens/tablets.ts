import { messages } from '../message.ts';

/** Several tablets that share one record: who they are, how fresh each is, and what somebody has to see to. */
export const tabletsWords = messages('tablets', {
  title: 'Tablets of this studio',
  off: 'This tablet works alone. Choose a folder that your other tablets reach too, and they share clients, visits and lots: a network folder, a synced folder, or a stick that goes round.',
  folder: 'Shared folder',
  choose: 'Choose a shared folder',
  other: 'Choose another shared folder',
  stop: 'Stop sharing',
  now: 'Share now',
  sharing: 'Sharing with the other tablets now.',
  neverShared: 'Not shared yet.',
  sharedAt: 'Shared {at}.',
  withEachVisit: 'By itself after each visit and every hour, behind everything else.',

  this: 'Tablet {name}, this one',
  tablet: 'Tablet {name}',
  entries: '{count, plural, one {# entry} other {# entries}}, the last {at}',
  nothingHeard: 'Enrolled, not heard yet',
  behind: 'Another tablet knows its entries up to {seq}, which are not here yet',
  revoked: 'Taken out of the studio',
  revoke: 'Take out',
  revokeTitle: 'Take tablet {name} out of the studio?',
  revokeSays:
    'For a tablet that was lost, stolen or given away. What was heard of it until now counts; what it writes from now on does not, and no key goes to it any more. It may still hold its own record and what it took from the others, sealed. Take it off the shared folder too.',

  strangers: 'Tablets there that are not of this studio',
  stranger: '{count, plural, one {A tablet with # entry} other {A tablet with # entries}}',
  compareTitle: 'Do both screens show these words?',
  compareSays:
    'Look at the other tablet: Keys and recovery, Tablets of this studio. The same four words there mean that nobody stands between the two. Other words: do not go on, and ask who else reaches the folder.',
  add: 'Add it to this studio',
  join: 'Join its studio',
  addYes: 'The same words: add it',
  joinYes: 'The same words: join',
  differ: 'They differ',
  added: 'Added. On the other tablet press "Join its studio" and compare the words there too.',
  joined: 'Joined. The two share one record from now on.',

  gone: 'The shared folder {folder} is not there. Plug in the drive or connect to the network, then share again. Nothing is lost, and work goes on.',
  full: 'There is no room left in the shared folder, or on this tablet. Free some, then share again. Nothing is lost.',
  readOnly:
    'Nothing can be written in the shared folder {folder}. Take off its write protection, then share again.',
  failing:
    'The shared folder answered with an error. Nothing is lost: share again, or choose another folder.',
  damaged: 'This record is damaged, so it is not shared. Look at the check of the record first.',
  notSame: 'That tablet is not there any more, or its key changed. Share again and compare the words anew.',
  thisOne: 'This is that tablet. Take it out from another one.',
  already: 'That tablet was taken out before.',
  alone: 'Only a tablet without others may join another studio: this one has some already.',

  deskTitle: 'Sessions on the other tablets',
  deskAll: 'All of them',
  deskLooks: 'Only those to look at',
  deskNone: 'None',
  deskMore: 'The newest {shown, number} of {of, number}',
  deskOpen: 'Open',
  deskOpenOf: 'Open {recordNumber}',
  deskUnnamed: 'No key of this client has come yet',
  deskTablet: 'Tablet {tablet}',
  lookEvents: '{count, plural, one {# entry} other {# entries}} about an unwanted event',
  lookEarly: 'Ended early',
  lookOverrides: '{count, plural, one {# override} other {# overrides}}',
  lookNotChecked: '{count, plural, one {# thing} other {# things}} not checked',
  lookLate: '{count, plural, one {# late entry} other {# late entries}}',
  lookTakenOver: 'Taken over in mid-session',
  listNotWhole:
    'Not complete: entries of another tablet are known to be missing here. Share on each tablet, then here.',
  listNotYet: 'The other tablets are being read. Look again in a moment.',
  openHere: 'Open the file here',
  openHereOf: 'Open the file here: {name}',
  thereTitle: 'This session is open on tablet {tablet}',
  thereSays:
    'Its last entry that is here is number {seq, number}, of {at}. Go on there. If that tablet cannot go on, take the session over: it goes on here from that entry with every limit counted.',
  thereMissing:
    'What was done there after {at} is not here: cream put on or wiped off, passes, signs. It comes when that tablet shares again, is kept as late, and never loosens a limit.',
  endedThere:
    'Tablet {tablet} has ended this session. It is not taken over any more: look at it in the client’s file.',
  lookAgain: 'Share and look again',
  takeOver: 'Take it over here',
  notThere: 'That is not there any more on the other tablet. Share again, and look once more.',
  keyNotHere:
    'Tablet {tablet} has not handed over the key to this file yet. Share on that tablet, then on this one, then open it again.',
  clockBehind:
    'The clock of this tablet is behind that of tablet {tablet}, so nothing can follow its last entry. Set the wrong clock right, then take the session over.',
  moreCame:
    'More has come from tablet {tablet} meanwhile, or it ended there. Look at its last entry once more, then take it over.',
  clocks:
    'The clock of tablet {ahead} is at least {minutes, plural, one {# minute} other {# minutes}} ahead of that of tablet {behind}. Set the wrong one right before the next session.',
  fork: 'Two went on under one name: a copied disk, or an old tablet that turned up again. Everything of both is kept. Put one of them away.',
  openTwice:
    '{count, plural, one {One client has a session open} other {# clients have a session open}} on two tablets at once. End one of the two.',
  numberedAlike:
    '{count, plural, one {One record number stands} other {# record numbers stand}} on two sessions.',
  late: '{count, plural, one {One entry was} other {# entries were}} written to a session by a tablet that did not hold it. They count where they tighten a limit, never where they loosen one.',
  keptApart:
    '{count, plural, one {One entry was} other {# entries were}} written by a tablet after it was taken out of the studio, and kept apart.',
  refused:
    '{count, plural, one {One line in the folder does} other {# lines in the folder do}} not fit the record, and does not count.',
  waiting: '{count, plural, one {One entry waits} other {# entries wait}} for what comes before.',
  newer:
    '{count, plural, one {One entry is} other {# entries are}} of a newer Stipple. Update this tablet; nothing of it is dropped.',
  toChoose:
    '{count, plural, one {One thing was} other {# things were}} entered differently on two tablets, or twice. Nothing was chosen for you.',
  erasure:
    '{missing, plural, one {Tablet {names} has} other {Tablets {names} have}} not confirmed yet that an erased client is gone there too.',

  recallFresh: 'Tablet {name} was heard up to {at}.',
  recallUnheard: 'Tablet {name} was never heard.',
  recallNotWhole:
    'Not complete: entries of the other tablets are missing here. Share again before you rely on this list.',
  recallNotYet: 'What the other tablets hold is still being read. The list is not complete yet.',
  nameSealed: 'Name not opened here yet',

  lotThere:
    '{quantity, number} came in, {uses, plural, =0 {used in no session} one {used in # session} other {used in # sessions}}',
  lotLeftInAll: 'Left on all tablets',
  stockOwn:
    'What the other tablets have of these lots counts here as far as they were heard. Lots that only they received are not listed.',

  twiceTitle: 'Registered twice?',
  twiceBirthday: '{name} and {other} have nearly the same name and the same day of birth.',
  twicePhone: '{name} and {other} have nearly the same name and the same telephone.',
  twiceWho: 'Born {dateOfBirth}, {phone}',
  twiceWhoOn: 'Born {dateOfBirth}, {phone}, registered on tablet {tablet}',
  twiceSays:
    'Ask the client. One person: both files stay as they are, and from then on every visit of either counts for limits, waits, past and reminders. It can be taken back.',
  twiceLook: 'Look at both',
  twiceLookOf: 'Look at both: {name}',
  twiceOne: 'One person',
  twiceOneOf: 'One person: {other}',
  twiceTwo: 'Two people',
  twiceTwoOf: 'Two people: {other}',
  twiceMore: '{count, plural, one {One more pair} other {# more pairs}}',
  linkedTitle: 'The same person has another file',
  linkedSays:
    'Visits of both files are shown here together and count together. Name, address, a copy and an erasure are of one file: the other one has its own.',
  linkedApart: 'They are two people',
  linkedApartOf: 'They are two people: {other}',
  linkedOpen: 'Open that file',
  linkedOpenOf: 'Open that file: {other}',

  clientsTitle: 'On the other tablets',
  clientOn: 'Tablet {tablet}, {count, plural, =0 {no visit yet} one {# visit} other {# visits}}',
  openThere: 'Open there',
});
