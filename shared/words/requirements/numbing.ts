import { plural, short } from './common.ts';

export const numbingSays = {
  arrivalAsk: 'Ask whether any numbing cream is already on today.',
  arrivalUnknown:
    'Cream was on at arrival: enter product, grams, area and since when. Unknown amounts cannot be added up.',
  unnamed: 'The cream from before',
  noneRecorded: 'Numbing today is set to yes, but no cream is entered. Enter it, or set numbing to no.',
  blocked: (title: string): string => `No numbing cream. ${title}.`,
  blockedZone: (zone: string, title: string): string => `No numbing cream on ${zone}. ${title}.`,
  blockedByTest: 'No numbing cream: the skin reacted to its patch test.',
  productFits: 'Nothing speaks against the numbing cream.',
  unknownProduct: (product: string): string => `${product} has no product card. Choose one that has.`,
  disabled: (product: string): string => `${product} is switched off in the protocol and must not be used.`,
  expired: (product: string, expiry: string): string => `${product} was in date until ${expiry}: not today.`,
  noLot: (product: string): string => `${product}: enter the lot.`,
  recorded: 'Cream, lot and expiry are in order.',
  unknownLimits: (product: string): string =>
    `${product}: most area, grams, time and strength are not known. Type them from the label before use.`,
  grams: (product: string, sum: number, most: number): string =>
    `${product}: ${short(sum)} g today, at most ${short(most)} g. Do not start.`,
  area: (sum: number, most: number): string =>
    `Cream on ${short(sum)} cm² today, at most ${short(most)} cm². Do not start.`,
  mixed: (percent: number): string =>
    `Creams together reach ${Math.ceil(percent)} % of what is allowed. Do not start.`,
  capGrams: (sum: number, most: number): string =>
    `${short(sum)} g of cream today, studio limit ${short(most)} g. Do not start.`,
  capArea: (sum: number, most: number): string =>
    `Cream on ${short(sum)} cm² today, studio limit ${short(most)} cm². Do not start.`,
  capMg: (sum: number, most: number): string =>
    `${short(sum)} mg of active substance today, studio limit ${short(most)} mg. Do not start.`,
  capMinutes: (sum: number, most: number): string =>
    `Cream on for ${Math.ceil(sum)} minutes in all today, studio limit ${most}. Take it off; no more today.`,
  withinLimits: 'All cream of today is within its limits.',
  overMaximum: (product: string, most: number): string =>
    `${product} has reached its longest time of ${most} minutes: take it off now.`,
  wasTooLong: (product: string, minutes: number, most: number): string =>
    `${product} was on for ${Math.round(minutes)} minutes, at most ${most}. Watch the client closely.`,
  tooShort: (product: string, minutes: number, least: number): string =>
    `${product} was on for ${Math.floor(minutes)} minutes, the label says ${least}: it may not work yet.`,
  dwellUnknown: (product: string): string =>
    `The clock jumped while ${product} was on. State how long it has been on.`,
  timesKept: 'Times of the cream are kept.',
  occlusionForbidden: (product: string): string =>
    `${product} must not be covered. Take the cover off; do not start.`,
  occlusionUnknown: (product: string): string => `${product}: type from the label whether it may be covered.`,
  occlusionMissing: (product: string): string => `${product} works under a dressing, and none was put on.`,
  occlusionFits: 'Covering is as the label says.',
  punctured: (product: string): string => `${product} on skin the needle has touched is outside its label.`,
  notPunctured: 'No cream on skin the needle has touched.',
  appliedBy: (product: string, prescription: boolean): string =>
    prescription
      ? `${product} is a prescription product: not to be put on by the practitioner.`
      : `${product}: here the client or a clinician puts the cream on, not the practitioner.`,
  appliedByFits: 'The cream was put on by someone who may.',
  stillOn: (product: string): string => `${product} is still on: take it off fully and enter when.`,
  allOff: 'All cream is off.',
  toxic: 'A sign of too much numbing is ticked: no needle today. Open the emergency card.',
  noSigns: 'No sign of too much numbing.',
  askSigns: (minutes: number): string =>
    `Ask how the client feels: ${plural(Math.floor(minutes), 'minute')} since the last time.`,
} as const;
