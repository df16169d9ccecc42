import { messages } from '../message.ts';

/** Photos taken one after the other: what was taken is kept, and can be looked at and taken again. */
export const cameraScreenWords = messages('cameraScreen', {
  strip: 'Photos of this run',
  kept: '{title}: kept, look at it',
  toTake: '{title}: to take',
  now: '{title}: this one now',
  keptAsTaken: 'Each photo is kept as it is taken. Tap one in the strip to look at it or to take it again.',
  all: 'All {count} photos are taken',
  some: '{taken} of {count} photos are taken',
  lookAtEach:
    'Look at each one: sharp, light as last time, the whole view in the picture? Tap one to see it large.',
  cards:
    'Scale and grey card are in {count, plural, one {the close-up: {zones}} other {every close-up: {zones}}}',
  doneWithout: 'Done, not in every one',
  cardsMarked: 'Scale and grey card are marked.',
  done: 'Done',
  takeMissing: 'Take the {count} missing',
  again: 'Take it again',
  backToRun: 'Back',
  justKept: '{title}, kept',
});
