import { messages } from '../words/message.ts';

/** What the stock ledger says: at its fields, about a lot that is not used, and about an entry that is not taken. */
export const stockWords = messages('stock', {
  needed: 'This is needed.',
  tooLong: 'This must have at most {max} characters.',
  unprintable: 'This holds hidden characters that cannot be printed. Delete them and type that part again.',
  day: 'This must be a date like 2026-11-22.',
  partial: 'This must be a month or a day that exists.',
  number: 'This must be a number.',
  whole: 'This must be a whole number.',
  moreThanZero: 'This must be more than 0.',
  between: 'This must lie between {from} and {to}.',
  gtin: 'This must be the 8, 12, 13 or 14 digits under the barcode, or the letters behind its +.',
  twoLetters: 'This must have at least 2 letters or digits.',
  ratioOrder: 'This must not be less than where the range begins.',
  openedAfterExpiry: 'This lies after the expiry date: check both on the pack.',
  openedBeforeReceived: 'This lies before the day it was received: check both dates.',
  inTheFuture: 'This lies in the future.',

  lotOf: 'Lot {lot} of {title}',
  recalled: '{what} was recalled ({reason}): never use it.',
  quarantined: '{what} is in quarantine ({reason}): choose another lot.',
  notSterile: '{what} is not sterile: it must never be mixed with pigment.',
  noStatement: '{what}: its label does not say it is for tattoos or permanent make-up. Do not use it.',
  expired: '{what} was in date until {expiry}: choose another lot.',
  openedLater: '{what} was opened on {on}, which is still to come: correct the day in the stock ledger.',
  openTooLong: '{what} may be used for {months} months after opening, until {until}: choose another lot.',
  retired: '{what} was taken out of use ({reason}): choose another lot.',
  usedUp: '{what} is used up: choose another lot.',
  stoppedThere: '{says} If yours is another product, enter it in the stock ledger first.',
  didYouMean: 'Did you mean lot {lots}?',

  codeUnreadable: 'This code could not be read whole. Scan it again, or type what stands on the label.',
  codeNumberWrong:
    'The product number in this code does not add up. Scan it again, or type what stands on the label.',
  codeExpiryWrong: 'The expiry in this code is no date ({value}). Scan it again, or type it from the label.',
  codeMadeWrong:
    'The production date in this code is no date ({value}). Scan it again, or type it from the label.',

  sameProduct: 'This is in the ledger already: choose it there.',
  sameLot: 'This is in the ledger already: open it there.',
  emptyLot: 'This must have a letter or a digit.',
  noDay: 'This must be a day that exists, like 2026-11-22.',
  otherKind: 'A product stays what it is. Add the other one as a new product.',
  stoppedAlready: 'This lot is stopped already.',
  notStopped: 'This lot is neither in quarantine nor recalled.',
  recalledAlready: 'This lot is recalled already.',
  usedUpAlready: 'This lot is entered as used up already.',
  retiredAlready: 'This lot is taken out of use already.',
});
