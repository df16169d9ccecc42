import { plural, someOf } from './common.ts';

export const finishSays = {
  lights: (seen: number, needed: number): string =>
    seen >= needed ? `Looked at in ${seen} lights.` : `Look under ${plural(needed - seen, 'more light')}.`,
  distancesLeft: (metres: readonly number[]): string =>
    `Look from ${metres.map((one) => `${one} m`).join(' and ')} too: what blends close by may show from there.`,
  borderStandsOut: (names: readonly string[]): string =>
    `A border stands out: ${someOf(names)}. Soften it, or note it for the review.`,
  lightNotFine: (names: readonly string[]): string =>
    `Something showed under ${someOf(names)}: note what was done about it.`,
  symmetry: (mm: number, limit: number): string =>
    `Left and right differ by ${mm} mm, more than ${limit}. Perfect symmetry is not the goal: look again and decide.`,
  symmetric: 'Left and right are close enough.',
  hairlineLower: (mm: number): string =>
    `The hairline stands ${mm} mm away from where it was, and no change was agreed. Measure again.`,
  notContent: 'The client is not content in the mirror. Note the words and what is agreed.',
  gapsOpen: (zones: readonly string[]): string => `Gaps to fill now are still open: ${someOf(zones)}.`,
  gapsDone: 'No gap is open.',
  returns: (count: number, most: number): string =>
    `Sent back to application ${count} times, ${most} are usual.`,
  returnsFine: 'Returns to application are within the limit.',
  numbingBroken: 'Numbing of today is over a limit or its cream is still on. Put that right first.',
  numbingHolds: 'Numbing of today is within its limits.',
  colourNotAcknowledged: 'Tell the client: the final colour is seen after 28 days. Tick when understood.',
  colourAcknowledged: 'The client knows when the final colour is seen.',
  sheetNotPrepared: 'Prepare the aftercare sheet, or say why none is given.',
  sheetStale: 'The sheet is out of date: prepare it again.',
  sheetNotDelivered: 'Give the sheet to the client, or say why none is given.',
  sheetNotInHand: 'The sheet was sent to the printer: is it in the hand of the client?',
  sheetSettled: 'The sheet is settled.',
  adverseWithoutPlan: (what: string): string =>
    `Unwanted reaction without a plan (${what}): write what is done next.`,
  adversePlanned: 'Every unwanted reaction has a plan.',
  lotsMissing: (lots: readonly string[]): string =>
    `Lots not on the sheet: ${someOf(lots)}. Prepare it again.`,
  lotsThere: 'All lots are on the sheet.',
  totals: (zones: readonly string[]): string => `Added density is missing for ${someOf(zones)}.`,
  totalsThere: 'Totals are complete.',
  noReview: 'Set a day for the review.',
  reviewTooEarly: 'The review cannot be before tomorrow: choose a later day.',
  reviewSet: 'The review has its day.',
  teachBack: 'The client did not say in own words when to wash: explain it once more.',
} as const;
