import type { ConsentStanding } from '../../session/topics/consent/read.ts';
import { plural } from './common.ts';

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

const consentWords: Readonly<Record<ConsentStanding, (title: string, ifRefused: string) => string>> = {
  signed: (title) => `${title}: signed.`,
  open: (title) => `${title}: signature missing.`,
  refused: (title, ifRefused) => `${title}: the client said no. ${ifRefused}`,
  stale: (title) => `${title}: the words have changed since. Show them again and sign anew.`,
  unwitnessed: (title) => `${title}: name who watched the signing, and sign anew.`,
  unguarded: (title) => `${title}: a guardian has to agree too. Name the guardian, and sign anew.`,
};

export const consultationSays = {
  age: (age: number | undefined, minimum: number): string =>
    age === undefined
      ? 'Enter a date of birth that can be read.'
      : age < minimum
        ? `The client is ${age}. From ${minimum} on it is allowed: do not start.`
        : `Age ${age}, from ${minimum} on allowed.`,
  identity: (kind: string | undefined): string =>
    kind === undefined
      ? 'See an identity paper and enter its kind.'
      : kind === 'known'
        ? 'An identity paper is required here, even for clients you know.'
        : 'Enter the last four characters of the identity paper.',
  training: (name: string, expiry: string | null): string =>
    expiry === null
      ? `Enter until when the training of ${name} is valid.`
      : `Training of ${name} is valid until ${expiry}.`,
  dateInFuture: (label: string): string => `${label} lies in the future: correct the date.`,
  tooSoon: (days: number, hard: number): string =>
    `Last needle ${plural(days, 'day')} ago. Under ${hard} days there is no session: find a later day.`,
  soon: (days: number, minimum: number): string =>
    `Last needle ${plural(days, 'day')} ago. Wait until ${minimum} days have passed, or say why not.`,
  lastNeedleUnknown: 'The date of the last session is not known. Say why you go on all the same.',
  scabs: 'Scabs are still there. Wait until they are gone, or say why not.',
  laserTooSoon: (days: number, hard: number): string =>
    `Laser ${plural(days, 'day')} ago. Under ${hard} days no needle.`,
  laserSoon: (days: number, warn: number): string =>
    `Laser ${plural(days, 'day')} ago, under ${warn}: look closely at the skin first.`,
  transplantTooSoon: (zone: string, months: number): string =>
    `Leave out ${zone}: the transplant is less than ${months} months old.`,
  transplantLetter: (zone: string, months: number): string =>
    `${zone}: the transplant is less than ${months} months old. Enter the surgeon's letter, or say why not.`,
  intervalsKept: 'All waits are kept.',
  consent: (title: string, standing: ConsentStanding, ifRefused: string): string =>
    consentWords[standing](title, ifRefused),
  hairlineUndrawn: 'Draw the new hairline on the photo of the front.',
  hairlineNoPhoto: 'Take the photo of the front first: the new hairline is drawn on it.',
  hairlineDrawn: 'The new hairline is drawn on a photo.',
  coolingOff: (hours: number): string =>
    `A first client has ${hours} hours to think after reading the consent. Say why you go on sooner.`,
  patchLotFits: (what: 'pigment' | 'numbing', lot: string): string =>
    `Patch test for ${what} speaks for lot ${lot}. It cannot rule out an allergy.`,
  patchLotOther: (what: 'pigment' | 'numbing', tested: string, used: string): string =>
    `The ${what} patch test was of lot ${tested}; this is lot ${used}. Test this lot, take the tested one, or say why you go on.`,
  patchTest: (what: 'pigment' | 'numbing', standing: PatchStanding, hours: number): string =>
    patchWords[standing](what, hours),
} as const;
