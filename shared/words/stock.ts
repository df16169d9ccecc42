import { valueWords } from './values.ts';

/** Sentences at the fields of the stock ledger. */
export const stockWords = {
  needed: 'is needed',
  tooLong: (max: number): string => `must have at most ${max} characters`,
  unprintable: valueWords.unprintable,
  day: 'must be a date like 2026-11-22',
  partial: 'must be a month or a day that exists',
  number: 'must be a number',
  whole: 'must be a whole number',
  moreThanZero: 'must be more than 0',
  between: (from: number, to: number): string => `must lie between ${from} and ${to}`,
  gtin: 'must be the 8, 12, 13 or 14 digits under the barcode',
  ratioOrder: 'must not be less than where the range begins',
  openedAfterExpiry: 'lies after the expiry date: check both on the pack',
  openedBeforeReceived: 'lies before the day it was received: check both dates',
  inTheFuture: 'lies in the future',
} as const;

/** Why a lot is not used, and what is asked about one. */
export const stockSays = {
  lotOf: (lot: string, title: string): string => `Lot ${lot} of ${title}`,
  recalled: (what: string, reason: string): string => `${what} was recalled (${reason}): never use it.`,
  quarantined: (what: string, reason: string): string =>
    `${what} is in quarantine (${reason}): choose another lot.`,
  notSterile: (what: string): string => `${what} is not sterile: it must never be mixed with pigment.`,
  noStatement: (what: string): string =>
    `${what}: its label does not say it is for tattoos or permanent make-up. Do not use it.`,
  expired: (what: string, expiry: string): string =>
    `${what} was in date until ${expiry}: choose another lot.`,
  openedLater: (what: string, on: string): string =>
    `${what} was opened on ${on}, which is still to come: correct the day in the stock ledger.`,
  openTooLong: (what: string, months: number, until: string): string =>
    `${what} may be used for ${months} months after opening, until ${until}: choose another lot.`,
  retired: (what: string, reason: string): string =>
    `${what} was taken out of use (${reason}): choose another lot.`,
  usedUp: (what: string): string => `${what} is used up: choose another lot.`,
  onDay: (day: string): string => `on ${day}`,
  atTime: (time: string): string => `at ${time}`,
  serialAgain: (serial: string, when: string): string =>
    `The cartridge with serial number ${serial} was opened already ${when}. A cartridge is used once: open a new pack. If this is a new pack with the same number, say so.`,
  serialMeant: 'It is a new pack',
  otherProduct: (lot: string, title: string): string =>
    `Lot ${lot} is of ${title}, not of the product that was chosen. Choose that product, or another lot.`,
  didYouMean: (lots: readonly string[]): string => `Did you mean lot ${lots.join(' or ')}?`,
} as const;

/** Why an entry of the ledger is not taken. */
export const stockNo = {
  sameProduct: 'is in the ledger already: choose it there',
  sameLot: 'is in the ledger already: open it there',
  emptyLot: 'must have a letter or a digit',
  noDay: 'must be a day that exists, like 2026-11-22',
  otherKind: 'A product stays what it is. Add the other one as a new product.',
  stoppedAlready: 'This lot is stopped already.',
  notStopped: 'This lot is neither in quarantine nor recalled.',
  recalledAlready: 'This lot is recalled already.',
  usedUpAlready: 'This lot is entered as used up already.',
  retiredAlready: 'This lot is taken out of use already.',
} as const;
