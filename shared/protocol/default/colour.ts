import type { ColourSettings } from '../colour.ts';
import type { Protocol } from '../schema.ts';

const des = (source: string) => ({ owner: 'P', basis: 'Des', source }) as const;

/** Starting values (brief 3.2 to 3.6), to be checked against the studio's own healed work. */
export const defaultColour: ColourSettings = {
  photoBands: { close: 2, check: 4, ...des('brief 3.4; no study of SMP') },
  readingBands: { same: 1, close: 2, check: 4, ...des('brief 3.4; no study of SMP') },
  healed: { share: 0.6, low: 0.5, high: 0.7, bShift: -1, followUps: 20, ...des('brief 3.6; R12 for the direction') },
  masstone: { L: 20, a: 0, b: 0, ...des('brief 3.2: nearly all is carbon black; the value is designed here') },
  halfParts: { value: 6, ...des('designed here, so that the table of brief 3.2 gives plausible tones') },
  stepLstar: { value: 3, ...des('brief 3.2: one step lighter than the target; the size is designed here') },
  light: { residualL: 2, residualAb: 1.5, ...des('brief 3.5') },
  dropsPerMl: { value: 20, ...des('usual dropper; count the drops of your own') },
  mlPer100Cm2: { value: 2, ...des('designed here; the studio counts what it uses') },
};

/** What the studio set; a protocol of an earlier version says nothing about it, and the starting values count. */
export const colourOf = ({ colour }: Pick<Protocol, 'colour'>): ColourSettings => (colour === undefined ? defaultColour : { ...colour, light: colour.light ?? defaultColour.light });
