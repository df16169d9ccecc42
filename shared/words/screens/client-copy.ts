import { messages } from '../message.ts';

export const copyScreenWords = messages('copyScreen', {
  title: 'Everything about this client',
  about:
    'For the client who asks what you hold about them, or moves to another studio. All visits, answers, signatures, lots, sheets and entries, with who wrote them. That it was handed out stands in the record.',
  handedOut: 'Handed out {at} by {name}, {photos, select, yes {with photos} other {without photos}}',
  notWritten: 'Prepared {at} by {name}; the file could not be written',
  button: 'Hand out the whole record',
  dialog: 'The whole record of {name}',
  form: 'As what',
  read: 'To read and print (PDF)',
  all: 'To read, and for other programs (ZIP)',
  photos: 'With photos',
  withPhotos: 'Yes',
  withoutPhotos: 'No',
  otherFiles:
    'The same person has {count, plural, one {another file} other {# other files}}. This copy holds this one alone and says so: hand out {count, plural, one {the other one} other {each}} too.',
  careful:
    'It is not locked: whoever has the file can read it. Give it into the hand of {name}, or send it sealed.',
  cancel: 'Cancel',
  act: 'Choose where it goes',
  working: 'It is being made. The tablet can be used meanwhile.',
  done: 'It lies in {path}.',
  seal: 'Seal {seal}.',
  close: 'Done',
  missing: 'Say first whether photos go with it.',
});
