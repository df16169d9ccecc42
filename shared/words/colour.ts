import type { Band } from '../colour/difference.ts';
import type { ItaClass } from '../colour/ita-class.ts';
import type { Lab } from '../colour/lab.ts';
import type { CardModel, CardProblem, DiscProblem, SampleKind } from '../colour/sample.ts';
import { tenths } from './counts.ts';
import { messages } from './message.ts';
import type { Message } from './message.ts';

/** Sentences of colour match (brief 3). Each problem says what to do. */
export const colourWords = messages('colour', {
  noAngle:
    'The skin angle (ITA) cannot be computed: b* must be above 0. Read untreated skin away from dots, shadow and blue light.',
  notWorkedYet: 'No pass was made in this zone yet: there are no fresh dots to read.',
  photoBeforeWork: 'This photo was taken before the work in that zone. Take a new one.',
  zoneNeeded: 'Say in which zone these dots are.',
  noPigment: 'No pigment can be chosen: none in stock may be used today, and the protocol has none.',
  tableSilent: "The studio's chart has no dilution for this hair and skin. Ask the maker of the pigment.",
  thinned: 'The chart says 1 : {from}. Thinned to 1 : {to}, so that it heals no darker than the dots there.',
  thinnedToMost:
    'The chart says 1 : {from}. Thinned to 1 : {to}, so that it heals at most {most} L* darker than the dots there.',
  darkerThanThere: 'Expected to heal {by} L* darker than the dots there. New dots add to the old tone.',
  heals: '{zone}: heals to about {lab}, estimate. {against}',
  darkerBy: 'That is {by} L* darker than the dots there.',
  notDarker: 'No darker than the dots there.',
  dotsNotRead: 'The healed dots there were not read.',
  avoidDarker:
    'Cool or blue tone: do not go darker. A warm pigment only if its maker rates it for the scalp.',
  noTarget: 'Nothing to match yet: read the healed dots or the stubble.',
  noSkin: 'Read untreated skin to see what a mix is expected to heal to.',
  differentPhotos: 'Skin and goal were not read the same way: compare with care.',
  target: 'To match: {kind}. Aimed one step lighter.',
  targetChosen: 'To match: {kind}, as you chose. Aimed one step lighter.',
  targetFaded: 'To match: {kind}, because the dots have faded. Aimed one step lighter.',
  byReading: 'read by instrument',
  byPhoto: 'from a photo, estimate',
  warm: 'Skin looks warm.',
  cool: 'Skin looks cool.',
  neutral: 'Skin looks neutral.',
  olive: 'Skin looks olive.',
  sourceStart:
    'Expected tones are estimates: {share} % of the fresh contrast is counted on when healed ({low} % to {high} %){shift}. A starting value, not measured here: {n} of {needed} follow-ups of this studio so far.',
  sourceStudio:
    "Expected tones are estimates from this studio's own healed work: {share} % of the fresh contrast stays (middle half {low} % to {high} %; n = {n}){shift}.",
  slightlyCooler: ', and slightly cooler',
  cooler: ', and cooler',
  clearlyCooler: ', and clearly cooler',
  slightlyWarmer: ', and slightly warmer',
  warmer: ', and warmer',
  clearlyWarmer: ', and clearly warmer',
  recipe: '1 : {parts}, {maker} {pigment}, lot {lot}',
  lastTime: 'Last time: {recipe}.',
  lastTimeHealed: 'Last time: {recipe}. Healed: {healed}.',
  againstExpected: 'Difference to what was expected: {difference}; another day, so only a hint.',
  ita: 'ITA {angle}°, {skin}. {note}',
  notFitzpatrick: 'Measured skin colour. It says nothing about how the skin takes sun (Fitzpatrick).',
  lab: 'L* {L} a* {a} b* {b}',
  labEstimate: '{lab}, estimate',
  range: 'L* {from} to {to}',
  difference: '{difference} ({band})',
  titleIn: '{title}, {zone}',
});

export const discProblems = messages('discProblems', {
  outside: 'The mark reaches over the edge of the photo. Move it inwards.',
  small: 'The mark covers too few pixels. Make it larger, or go closer with the camera.',
  clipped:
    'Part of it is too bright or too dark to measure. Take the photo again without glare and with softer light.',
  uneven:
    'The patch is uneven: shadow, stubble or dots in it. Move the mark to plain skin or make it smaller.',
} satisfies Record<DiscProblem, string>);

export const cardProblems = messages('cardProblems', {
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
} satisfies Record<CardProblem, string>);

/** A card within a line; on its own its title. */
export const cardNames = messages('cardNames', {
  grey18: '18 % grey card',
  neutral5: 'ColorChecker neutral 5',
  neutral65: 'ColorChecker neutral 6.5',
  neutral8: 'ColorChecker neutral 8',
  custom: 'own card',
} satisfies Record<CardModel, string>);
export const cardTitles = messages('cardTitles', {
  grey18: '18 % grey card',
  neutral5: 'ColorChecker neutral 5',
  neutral65: 'ColorChecker neutral 6.5',
  neutral8: 'ColorChecker neutral 8',
  custom: 'Own card',
} satisfies Record<CardModel, string>);

export const bandNames = messages('colourBands', {
  same: 'no difference',
  close: 'close',
  check: 'check by eye',
  different: 'different',
} satisfies Record<Band, string>);

export const itaClassNames = messages('itaClasses', {
  veryLight: 'very light',
  light: 'light',
  intermediate: 'intermediate',
  tan: 'tan',
  brown: 'brown',
  dark: 'dark',
} satisfies Record<ItaClass, string>);

export const recipeSteps = messages('recipeSteps', {
  proposed: 'Proposed',
  lighter: 'One step lighter',
  darker: 'One step darker',
  lastTime: 'As last time',
  closest: 'Nearest by the estimate',
});

/** What a colour is of, within a line; on its own its title. */
export const kindNames = messages('colourKinds', {
  skin: 'untreated skin',
  smpHealed: 'healed dots',
  stubble: 'stubble',
  scar: 'scar',
  smpFresh: 'fresh dots',
} satisfies Record<SampleKind, string>);
export const kindTitles = messages('colourKindTitles', {
  skin: 'Untreated skin',
  smpHealed: 'Healed dots',
  stubble: 'Stubble',
  scar: 'Scar',
  smpFresh: 'Fresh dots',
} satisfies Record<SampleKind, string>);

interface Healed {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly bShift: number;
}
/** Where the expected tones come from: this studio's own healed work, else a starting value with what is needed to leave it. */
export const sourceOf = ({ share, low, high, bShift }: Healed, n: number, needed: number | null): Message => {
  const said = { share: percent(share), low: percent(low), high: percent(high), n, shift: shifted(bShift) };
  return needed === null ? colourWords.sourceStudio(said) : colourWords.sourceStart({ ...said, needed });
};
/** Steps an eye tells apart (2 of b* it just sees), not the number: nobody at a chair knows what b* is. */
const shifted = (bShift: number): Message | '' => {
  const much = Math.abs(bShift);
  if (much < 0.05) return '';
  const cooler = bShift < 0;
  if (much < 2) return cooler ? colourWords.slightlyCooler : colourWords.slightlyWarmer;
  if (much < 5) return cooler ? colourWords.cooler : colourWords.warmer;
  return cooler ? colourWords.clearlyCooler : colourWords.clearlyWarmer;
};
const percent = (share: number): number => Math.round(share * 100);

/** "L* 65.7 a* 13.7 b* 16.9" */
export const labText = ({ L, a, b }: Lab): Message =>
  colourWords.lab({ L: tenths(L), a: tenths(a), b: tenths(b) });
/** "2.3 (check by eye)": one decimal, in words, an estimate (brief 3.4). */
export const differenceText = (deltaE: number, band: Band): Message =>
  colourWords.difference({ difference: tenths(deltaE), band: bandNames[band] });
