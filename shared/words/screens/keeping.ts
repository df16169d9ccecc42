import { messages } from '../message.ts';

/** How long the file of a client is kept, and the hold that forbids to destroy it. */
export const keepingScreen = messages('keepingScreen', {
  title: 'Keeping this file',
  until:
    'To be kept until {until}: {years, number} years after the last visit or unwanted event, {last}, by the studio’s protocol.',
  young: 'They were under 18 when they first came: it stays at least until they are {age, number}.',
  due: 'The studio need not keep it any longer.',
  held: 'On hold: nothing of this client can be destroyed.',
  otherFiles:
    'The same person has {count, plural, one {another file} other {# other files}}: the years count from the last visit under any of them, and each file is erased by itself.',
  otherHeld: 'On hold by another file of the same person: nothing of either can be destroyed.',
  about:
    'A claim, a complaint or an order of a court comes before every period. While a hold lies on the file, erasing the client and destroying their photos is refused.',
  place: 'Place a hold',
  lift: 'Lift the hold',
  placeTitle: 'Hold the file of {name}',
  liftTitle: 'Lift the hold on the file of {name}',
  reason: 'Why',
  reasonHint: 'As in: claim of 3 May, policy number. It stays in the record.',
  saidPlaced: '{when}: {name} placed a hold. {reason}',
  saidLifted: '{when}: {name} lifted it. {reason}',
  unreadable: 'The reason cannot be opened.',
  reasonMissing: 'Say why: it stays in the record.',
  alreadyHeld: 'There is a hold on this file already.',
  notHeld: 'There is no hold on this file.',
});
