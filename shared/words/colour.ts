import type { Band } from '../colour/difference.ts';
import type { ItaClass } from '../colour/ita-class.ts';
import type { Lab } from '../colour/lab.ts';
import type { CardModel, CardProblem, DiscProblem, SampleKind } from '../colour/sample.ts';

/** Sentences of colour match (brief 3). Each problem says what to do. */
export const colourWords = {
  noAngle:
    'The skin angle (ITA) cannot be computed: b* must be above 0. Read untreated skin away from dots, shadow and blue light.',
  notWorkedYet: 'No pass was made in this zone yet: there are no fresh dots to read.',
  photoBeforeWork: 'This photo was taken before the work in that zone. Take a new one.',
  zoneNeeded: 'Say in which zone these dots are.',
  cards: {
    grey18: '18 % grey card',
    neutral5: 'ColorChecker neutral 5',
    neutral65: 'ColorChecker neutral 6.5',
    neutral8: 'ColorChecker neutral 8',
    custom: 'own card',
  } satisfies Record<CardModel, string>,
  discProblems: {
    outside: 'The mark reaches over the edge of the photo. Move it inwards.',
    small: 'The mark covers too few pixels. Make it larger, or go closer with the camera.',
    clipped:
      'Part of it is too bright or too dark to measure. Take the photo again without glare and with softer light.',
    uneven:
      'The patch is uneven: shadow, stubble or dots in it. Move the mark to plain skin or make it smaller.',
  } satisfies Record<DiscProblem, string>,
  cardProblems: {
    outside: 'The card mark reaches over the edge of the photo. Move it inwards.',
    small: 'The card mark covers too few pixels. Make it larger, or bring the card closer.',
    clipped:
      'The card is too bright or too dark to measure. Tilt it out of the glare, or change the light, and take the photo again.',
    uneven: 'The card mark is not on one even patch. Put it on the grey only.',
    colouredLight:
      'The light is too coloured, or the mark is not on the grey card. Check the mark, or use daylight or a D65 lamp and take the photo again.',
    dim: 'The photo is far too dark or too bright at the card. Take it again with more even light.',
    unevenLight:
      'Light not trusted: the card is not evenly lit. Hold it flat beside the skin, out of shadow, and take the photo again.',
  } satisfies Record<CardProblem, string>,
  bands: {
    same: 'no difference',
    close: 'close',
    check: 'check by eye',
    different: 'different',
  } satisfies Record<Band, string>,
  itaClasses: {
    veryLight: 'very light',
    light: 'light',
    intermediate: 'intermediate',
    tan: 'tan',
    brown: 'brown',
    dark: 'dark',
  } satisfies Record<ItaClass, string>,
  noPigment: 'No pigment can be chosen: none in stock may be used today, and the protocol has none.',
  tableSilent: "The studio's chart has no dilution for this hair and skin. Ask the maker of the pigment.",
  thinned: (from: number, to: number, most: number): string =>
    `The chart says 1 : ${from}. Thinned to 1 : ${to}, so that it heals ${most === 0 ? 'no darker' : `at most ${most} L* darker`} than the dots there.`,
  darkerThanThere: (by: number): string =>
    `Expected to heal ${by.toFixed(1)} L* darker than the dots there. New dots add to the old tone.`,
  healsTo: (lab: string): string => `heals to about ${lab}, estimate.`,
  darkerBy: (by: number): string => `That is ${by.toFixed(1)} L* darker than the dots there.`,
  notDarker: 'No darker than the dots there.',
  dotsNotRead: 'The healed dots there were not read.',
  avoidDarker:
    'Cool or blue tone: do not go darker. A warm pigment only if its maker rates it for the scalp.',
  noTarget: 'Nothing to match yet: read the healed dots or the stubble.',
  noSkin: 'Read untreated skin to see what a mix is expected to heal to.',
  differentPhotos: 'Skin and goal were not read the same way: compare with care.',
  target: (kind: string, chosen: boolean, faded: boolean): string =>
    `To match: ${kind}${chosen ? ', as you chose' : faded ? ', because the dots have faded' : ''}. Aimed one step lighter.`,
  steps: {
    proposed: 'Proposed',
    lighter: 'One step lighter',
    darker: 'One step darker',
    lastTime: 'As last time',
    closest: 'Nearest by the estimate',
  },
  estimate: 'estimate',
  byReading: 'read by instrument',
  byPhoto: 'from a photo, estimate',
  looks: {
    warm: 'Skin looks warm.',
    cool: 'Skin looks cool.',
    neutral: 'Skin looks neutral.',
    olive: 'Skin looks olive.',
  },
  sourceStart: ({ share, low, high, bShift }: Healed, n: number, needed: number): string =>
    `Expected tones are estimates: ${percent(share)} of the fresh contrast is counted on when healed (${percent(low)} to ${percent(high)})${shifted(bShift)}. A starting value, not measured here: ${n} of ${needed} follow-ups of this studio so far.`,
  sourceStudio: ({ share, low, high, bShift }: Healed, n: number): string =>
    `Expected tones are estimates from this studio's own healed work: ${percent(share)} of the fresh contrast stays (middle half ${percent(low)} to ${percent(high)}; n = ${n})${shifted(bShift)}.`,
  lastTime: (recipe: string, healed: string | null): string =>
    `Last time: ${recipe}${healed === null ? '' : `. Healed: ${healed}`}.`,
  againstExpected: (deltaE: string): string =>
    `Difference to what was expected: ${deltaE}; another day, so only a hint.`,
  notFitzpatrick: 'Measured skin colour. It says nothing about how the skin takes sun (Fitzpatrick).',
} as const;

interface Healed {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly bShift: number;
}
/** Steps an eye tells apart (2 of b* it just sees), not the number: nobody at a chair knows what b* is. */
const shifted = (bShift: number): string => {
  const much = Math.abs(bShift);
  if (much < 0.05) return '';
  const how = much < 2 ? 'slightly ' : much < 5 ? '' : 'clearly ';
  return `, and ${how}${bShift < 0 ? 'cooler' : 'warmer'}`;
};
const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const kindNames: Readonly<Record<SampleKind, string>> = {
  skin: 'untreated skin',
  smpHealed: 'healed dots',
  stubble: 'stubble',
  scar: 'scar',
  smpFresh: 'fresh dots',
};

/** "L* 65.7 a* 13.7 b* 16.9" */
export const labText = ({ L, a, b }: Lab): string =>
  `L* ${L.toFixed(1)} a* ${a.toFixed(1)} b* ${b.toFixed(1)}`;
/** "2.3 (check by eye)": one decimal, in words, an estimate (brief 3.4). */
export const differenceText = (deltaE: number, band: Band): string =>
  `${deltaE.toFixed(1)} (${colourWords.bands[band]})`;
