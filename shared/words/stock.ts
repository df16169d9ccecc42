import { messages } from './message.ts';

/** What a session asks about a lot. */
export const stockSays = messages('lotAsked', {
  serialAgain:
    'The cartridge with serial number {serial} was opened already {when}. A cartridge is used once: open a new pack. If this is a new pack with the same number, say so.',
  onDay: 'on {day}',
  atTime: 'at {time}',
  serialMeant: 'It is a new pack',
  otherProduct:
    'Lot {lot} is of {title}, not of the product that was chosen. Choose that product, or another lot.',
});
