import { short, someOf } from './common.ts';

export const colourSays = {
  noMix: (zones: readonly string[]): string => `No mix yet for ${someOf(zones)}.`,
  allMixed: 'Every zone to treat has its mix.',
  pigmentExpired: (mix: string, expiry: string): string =>
    `Mix ${mix}: the pigment was in date until ${expiry}. Throw it away.`,
  pigmentOpenedLater: (mix: string): string =>
    `Mix ${mix}: the day the bottle was opened lies in the future. Make it new with the right day.`,
  pigmentOpenTooLong: (mix: string, months: number): string =>
    `Mix ${mix}: the bottle has been open for more than ${short(months)} months. Throw it away.`,
  pigmentNoLot: (mix: string): string => `Mix ${mix}: the lot of the pigment is missing.`,
  pigmentInDate: 'Pigment lots are in date.',
  diluentNotSterile: (mix: string): string =>
    `Mix ${mix}: diluent that is not sterile must never be used. Throw it away.`,
  diluentUnrecorded: (mix: string): string =>
    `Mix ${mix}: name, lot and expiry of the diluent are missing. Make it new.`,
  diluentExpired: (mix: string, expiry: string): string =>
    `Mix ${mix}: the diluent was in date until ${expiry}. Throw it away.`,
  diluentSterile: 'Every diluent is sterile, with lot and expiry.',
  noStatement: (mix: string): string =>
    `Mix ${mix}: the label does not say the pigment is for tattoos or permanent make-up. Do not use it.`,
  statementThere: 'Every label says what the pigment is for.',
  labelNotShown: 'Show the client the label of the pigment before the needle.',
  allergyMatch: 'The label matches an allergy of the client: choose another pigment.',
  noAllergyMatch: 'No allergy matches the label.',
  outsideRange: (mix: string, parts: number, from: number, to: number): string =>
    `Mix ${mix}: 1 : ${short(parts)} is outside ${short(from)} to ${short(to)} of its card.`,
  withinRange: 'Every mix is within the range of its card.',
  darker: (clearly: boolean): string =>
    `The shade is ${clearly ? 'clearly' : 'slightly'} darker than the healed dots. New dots add to the old tone.`,
  notDarker: 'The shade is not darker than the healed dots.',
  darkerByLab: (zone: string, by: number): string =>
    `${zone}: the mix is expected to heal ${short(by)} L* darker than the dots there. New dots add to the old tone.`,
  notDarkerByLab: 'No mix is expected to heal darker than the dots there.',
  photoGood: 'The photo with the grey card is good enough.',
  photoPoor: 'The measured photo is not good enough. Measure it again, or say why it is matched by eye.',
  byHand: 'Matched by eye, with a reason.',
  notAgreed: 'The client does not agree to the shade yet.',
} as const;
