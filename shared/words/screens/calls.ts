import { messages } from '../message.ts';

export const callsScreen = messages('callsScreen', {
  title: 'Calls due',
  due: 'Day {day} · due since {dueOn} · {phone}',
  tried: 'Day {day} · due since {dueOn} · {phone} · not reached {tries, plural, one {once} other {# times}}',
  call: 'Call',
  more: '{count, plural, one {And # more call; it moves up as these are entered} other {And # more calls; they move up as these are entered}}',
  callLabel: 'Call: {clientName}, day {day}',
  dialog: '{clientName}, day {day}',
  number: 'Telephone: {phone}',
  say: 'What to ask',
  early:
    'Hello, it is the studio. How is your scalp? Is it less red than on the first day? Is it dry? Have you touched or picked anything? Do you know when you may wash it?',
  middle:
    'Hello, it is the studio. Are the scabs falling off by themselves? Does it look patchy? That is usual now. Any redness that spreads, heat, pus, fever? Any bumps in the dots?',
  late: 'Hello, it is the studio. Now the true colour shows. Are you content with it? Is a patch too light or too dark? Any bumps, rash or itch that stays? Your review is the day to look at it.',
  how: 'How is it',
  well: 'All well',
  concern: 'Something worries them',
  notReached: 'Not reached',
  words: 'What the client said',
  photos: 'Photos they sent',
  photo: 'Photo {number}',
  leaveOut: 'Leave photo {number} out',
  sentOn: 'Sent on day {day}',
  cancel: 'Cancel',
  enter: 'Enter the call',
  howMissing: 'Say how it is.',
  wordsMissing: 'Write what worries them.',
  concernEntered:
    'Entered. If it is a reaction, enter it as an unwanted event: it takes over the products, lots and photos of the visit.',
  openClient: 'Open the client',
  close: 'Close',
});
