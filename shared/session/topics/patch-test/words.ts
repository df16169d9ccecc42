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

const patchWords: Readonly<Record<PatchStanding, (what: string, hours: number) => string>> = {
  fine: (what) => `Patch test for ${what}: entered.`,
  missing: (what) => `Patch test for ${what}: do one, or enter a signed waiver.`,
  reaction: (what) => `The skin reacted to the ${what} patch test. Do not use it.`,
  waiverNotEnough: (what) => `Patch test for ${what}: a waiver is not enough here, a test is required.`,
  noDate: (what) => `Patch test for ${what}: enter the day it was read, today or earlier.`,
  notApplied: (what) => `Patch test for ${what}: enter the day it was put on.`,
  wrongOrder: (what) =>
    `Patch test for ${what}: the day it was put on comes after the day it was read. Check both.`,
  tooShort: (what, hours) =>
    `Patch test for ${what}: it was read before ${hours} hours had passed. Read it again, or say why you go on.`,
  noLot: (what) => `Patch test for ${what}: enter the product and the lot that was tested.`,
  noWaiver: (what) => `Patch test for ${what}: the client signs that it is waived.`,
  old: (what) => `Patch test for ${what} is too old: do a new one, or enter a signed waiver.`,
};

/** What its rules and refusals say. */
export const patchTestSays = {
  patchLotFits: (what: 'pigment' | 'numbing', lot: string): string =>
    `Patch test for ${what} speaks for lot ${lot}. It cannot rule out an allergy.`,
  patchLotOther: (what: 'pigment' | 'numbing', tested: string, used: string): string =>
    `The ${what} patch test was of lot ${tested}; this is lot ${used}. Test this lot, take the tested one, or say why you go on.`,
  patchTest: (what: 'pigment' | 'numbing', standing: PatchStanding, hours: number): string =>
    patchWords[standing](what, hours),
} as const;
