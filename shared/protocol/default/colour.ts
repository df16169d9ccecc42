import type { ColourSettings } from '../colour.ts';

const des = (source: string) => ({ owner: 'P', basis: 'Des', source }) as const;

/** Starting values (brief 3.2 to 3.6), to be checked against the studio's own healed work. */
export const defaultColour: ColourSettings = {
  photoBands: { close: 2, check: 4, ...des('brief 3.4; no study of SMP') },
  readingBands: { same: 1, close: 2, check: 4, ...des('brief 3.4; no study of SMP') },
  healed: {
    share: 0.6,
    low: 0.5,
    high: 0.7,
    bShift: -1,
    followUps: 20,
    ...des('brief 3.6; R12 for the direction'),
  },
  masstone: {
    L: 20,
    a: 0,
    b: 0,
    ...des('brief 3.2: nearly all is carbon black; the value is designed here'),
  },
  halfParts: { value: 6, ...des('designed here, so that the table of brief 3.2 gives plausible tones') },
  stepLstar: { value: 3, ...des('brief 3.2: one step lighter than the target; the size is designed here') },
  light: { residualL: 2, residualAb: 1.5, ...des('brief 3.5') },
  exposure: {
    castMost: 2.3,
    darkerMost: 6,
    brighterMost: 4,
    ...des('designed here: a household lamp passes, a red one does not'),
  },
  pixels: { clippedPercent: 1, darkest: 5, brightest: 250, skinSd: 6, ...des('brief 3.5; no study of SMP') },
  cardYears: { value: 2, owner: 'P', basis: 'BK', source: 'brief 3.5; ask the maker of the card' },
  undertone: {
    leastChroma: 4,
    coolBelow: 50,
    warmAbove: 66,
    oliveAbove: 78,
    ...des('designed here: a hint, never taken over'),
  },
  dropsPerMl: { value: 20, ...des('usual dropper; count the drops of your own') },
  mlPer100Cm2: { value: 2, ...des('designed here; the studio counts what it uses') },
};
