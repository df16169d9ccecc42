import { messages } from '../message.ts';

/** The question about the computer's clock, at start or while the record is open. */
export const clockScreenWords = messages('clockScreen', {
  isIt: 'Is it {moment}?',
  behind:
    "This computer's clock says so, but the last entry in the record is later. One of the two is wrong, and every date on paper, every waiting time and every expiry is counted from it.",
  ahead:
    "This computer's clock says so, and the last entry in the record is long ago. If the clock is wrong, every date on paper, every waiting time and every expiry would be too.",
  beforeBuild:
    "This computer's clock says so, but this Stipple was made later. So the clock is wrong, as it is after an empty battery.",
  computer: "This computer's clock",
  last: 'Last entry in the record',
  built: 'This Stipple was made on',
  yes: 'Yes, it is {time}',
  no: 'No, the clock is wrong',
  yesMarks: 'The entries that are later are then marked "time doubtful". Nothing of them is lost.',
  which: 'What time is it really?',
  whichSays:
    'Look at a phone or another clock. Set the clock of this computer as soon as you can: until then Stipple asks at each start.',
  date: 'Date today',
  time: 'Time now',
  timeHint: 'Hours and minutes, such as 14:02.',
  needsDate: 'Type the day, the month and the year.',
  needsTime: 'Type hours and minutes, such as 14:02.',
  reads: 'That is {moment}.',
  goOn: 'Go on with this time',
  back: 'Back',
  look: 'The clock is set right, look again',

  jumped: 'The clock of this computer was set to {wall}.',
  jumpedSays: 'The record goes by {record}. Nothing was changed. Which of the two is right?',
  wallIsRight: 'The computer is right: {time}',
  recordIsRight: 'The record is right: {time}',
});
