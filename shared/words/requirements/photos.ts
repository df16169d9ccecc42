import { someOf } from './common.ts';

export const photoSays = {
  viewsMissing: (names: readonly string[]): string => `Photos still to take: ${someOf(names)}.`,
  viewsThere: 'The photos of the head are complete.',
  closeUpsMissing: (zones: readonly string[]): string => `Close-up still to take: ${someOf(zones)}.`,
  closeUpsThere: 'Every zone to treat has its close-up.',
  greyCardOpen: (zones: readonly string[]): string =>
    `Look whether scale and grey card are in the close-up, then mark it: ${someOf(zones)}.`,
  greyCardMarked: 'Scale and grey card are in every close-up.',
  colourAfterCream: (zones: readonly string[]): string =>
    `No colour photo from before the numbing cream: ${someOf(zones)}. Cream changes the colour of the skin.`,
  colourMissing: (zones: readonly string[]): string =>
    `Take the colour photo before numbing cream goes on: ${someOf(zones)}.`,
  colourInTime: 'The colour photo is from before the numbing cream.',
  zoneNotShown: (zone: string): string => `${zone}: take a close-up before you go on.`,
  zoneShown: (zone: string): string => `${zone} is shown as it was after the work.`,
  afterMissing: (names: readonly string[]): string =>
    `Photos of after the work still to take: ${someOf(names)}.`,
  afterThere: 'The photos of after the work are complete.',
  pairMissing: 'Look at before and after side by side, and keep one pair.',
  pairThere: 'A pair of before and after was compared.',
} as const;

/** Why photos were not checked although they can be taken here. */
export const photoNotCheckedSays = {
  hairlineRefused:
    'New hairline drawn on a photo, not checked: client refused photos. The measures and the signature count.',
  baselineRefused: 'Photos before the session, not checked: client refused photos.',
  colourRefused: 'Colour photo before numbing, not checked: client refused photos.',
  workPhotos: 'Close-up after each zone, not checked: no camera.',
  workRefused: 'Close-up after each zone, not checked: client refused photos.',
  workWithoutBaseline: 'Close-up after each zone, not checked: there are none from before.',
  afterRefused: 'Photos after the session, not checked: client refused photos.',
  pairRefused: 'Before and after side by side, not checked: client refused photos.',
  afterWithoutBaseline: 'Photos after the session, not checked: there are none from before.',
  pairWithoutBaseline: 'Before and after side by side, not checked: there are no photos from before.',
} as const;
