import { messages } from '../../../words/message.ts';
import type { Message } from '../../../words/message.ts';
export type PatchStanding =
  | 'fine'
  | 'missing'
  | 'reaction'
  | 'waiverNotEnough'
  | 'noDate'
  | 'notApplied'
  | 'wrongOrder'
  | 'tooShort'
  | 'noLot'
  | 'noWaiver'
  | 'old';

export const patchWords = messages('patchStandings', {
  fine: 'Patch test for {what}: entered.',
  missing: 'Patch test for {what}: do one, or enter a signed waiver.',
  reaction: 'The skin reacted to the {what} patch test. Do not use it.',
  waiverNotEnough: 'Patch test for {what}: a waiver is not enough here, a test is required.',
  noDate: 'Patch test for {what}: enter the day it was read, today or earlier.',
  notApplied: 'Patch test for {what}: enter the day it was put on.',
  wrongOrder: 'Patch test for {what}: the day it was put on comes after the day it was read. Check both.',
  tooShort:
    'Patch test for {what}: it was read before {hours} hours had passed. Read it again, or say why you go on.',
  noLot: 'Patch test for {what}: enter the product and the lot that was tested.',
  noWaiver: 'Patch test for {what}: the client signs that it is waived.',
  old: 'Patch test for {what} is too old: do a new one, or enter a signed waiver.',
});
const standings: Readonly<
  Record<PatchStanding, (values: { readonly what: Message; readonly hours: number }) => Message>
> = patchWords;
/** What is tested. */
export const patchTested = messages('patchTested', { pigment: 'pigment', numbing: 'numbing' });

export const patchTestTexts = messages('patchTestSays', {
  patchLotFits: 'Patch test for {what} speaks for lot {lot}. It cannot rule out an allergy.',
  patchLotOther:
    'The {what} patch test was of lot {tested}; this is lot {used}. Test this lot, take the tested one, or say why you go on.',
});

/** What its rules and refusals say. */
export const patchTestSays = {
  ...patchTestTexts,
  patchTest: (what: 'pigment' | 'numbing', standing: PatchStanding, hours: number): Message =>
    standings[standing]({ what: patchTested[what], hours }),
} as const;
