import { messages } from './message.ts';

/** What the client reads when the sheet is asked about, and what they sign for. */
export const saidBackWords = messages('saidBack', {
  title: 'Three questions about your sheet',
  rinse: 'From which day may you rinse your scalp with water?',
  train: 'From which day may you train hard?',
  sign: 'You notice: {sign} What do you do?',
  wait: 'I wait. That is normal.',
  callLater: 'I call you some time this week.',
  doctorToday: 'I see a doctor the same day.',
  yes: 'Yes, that is right.',
  sheetSays: 'Your sheet says:',
  receipt: 'I have this sheet. We read it together and I could ask questions.',
});
