import { messages } from '../message.ts';

export const saidBackScreen = messages('saidBackScreen', {
  ask: 'Ask the client three questions',
  askAgain: 'See what the client answered',
  asked: '{right} of {of} right at once',
  close: 'Close',
  receipt: 'Sign for the sheet',
  receiptAgain: 'See the signatures',
  receiptTitle: 'Receipt of the sheet',
  client: 'The client',
  practitioner: '{name}, for the studio',
  clientSigned: 'The client signed for the sheet',
  practitionerSigned: 'You signed for the sheet',
  sign: 'Enter this signature',
  clear: 'Clear and sign again',
});
