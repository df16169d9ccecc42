/** Sentences at the fields of the stock ledger. */
export const stockWords = {
  needed: 'is needed',
  tooLong: (max: number): string => `must have at most ${max} characters`,
  unprintable: 'contains characters that cannot be printed',
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
