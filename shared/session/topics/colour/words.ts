import { messages } from '../../../words/message.ts';
import { colourWords, kindNames, labText } from '../../../words/colour.ts';
import { list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import { darkerMeant } from '../mix/words.ts';
import type { colourEvents } from './events.ts';

const looks = { right: 'looks right', tooDark: 'too dark', tooLight: 'too light' } as const;

/** What its rules and refusals say. */
export const colourSays = messages('colourSays', {
  photoMode: 'Quality of the colour photo, not checked: no camera.',
  labNotRead:
    'Shade against the healed dots, not checked by measure: skin, healed dots or a mix for them is not there.',
  noColourPhoto: 'Colour photo, not checked: no photo with a grey card was measured.',
  labSample: 'Shade against the healed dots, not checked by measure: no colour measurement.',
  labelNotShown: 'Show the client the label of the pigment before the needle.',
  allergyMatch: 'The label matches an allergy of the client: choose another pigment.',
  noAllergyMatch: 'No allergy matches the label.',
  darker:
    'The shade is {clearly, select, true {clearly} other {slightly}} darker than the healed dots. New dots add to the old tone.',
  notDarker: 'The shade is not darker than the healed dots.',
  darkerByLab:
    '{zone}: the mix is expected to heal {by} L* darker than the dots there. New dots add to the old tone.',
  notDarkerByLab: 'No mix is expected to heal darker than the dots there.',
  photoGood: 'The photo with the grey card is good enough.',
  photoPoor: 'The measured photo is not good enough. Measure it again, or say why it is matched by eye.',
  byHand: 'Matched by eye, with a reason.',
  notAgreed: 'The client does not agree to the shade yet.',
  darkerAsked: 'Really this mix? In {zone} it is expected to heal {by} L* darker than the dots there.',
  darkerMeant: 'Yes, darker is meant',
  testDotsUndone: 'These test dots were taken back. Place new ones.',
});

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const colourDoing = messages('colourDoing', {
  'colour.read': 'Entering a colour',
  'colour.sampled': 'Measuring a photo',
  'colour.removed': 'Removing a colour',
  'colour.byHand': 'Matching by eye',
  'colour.targeted': 'Choosing what to match',
  'testDots.placed': 'Placing test dots',
}) satisfies Doing<keyof typeof colourEvents>;

/** The timeline's line for each event. */
export const colourLines: Lines<keyof typeof colourEvents> = {
  'colour.read': ({ kind, zone, lab, device }, names) =>
    list(
      `Colour read: ${kindNames[kind]}${zone === undefined ? '' : ` in ${names.zone(zone)}`}`,
      labText(lab),
      device !== undefined && device !== '' && device,
    ),
  'colour.sampled': ({ card, samples, algorithm }, names) =>
    card.problem === null
      ? list(
          `Photo measured (${algorithm}, ${colourWords.cards[card.model]})`,
          ...samples.map(
            ({ kind, zone, lab, problem }) =>
              `${kindNames[kind]}${zone === undefined ? '' : ` in ${names.zone(zone)}`} ${lab === null ? `no colour: ${colourWords.discProblems[problem ?? 'small']}` : labText(lab)}`,
          ),
        )
      : `Photo not good enough to measure (${algorithm}): ${colourWords.cardProblems[card.problem]}`,
  'colour.removed': ({ sample }, _names, { colour }) => {
    const found = colour.samples.find(({ id }) => id === sample);
    return found === undefined
      ? 'Colour removed'
      : `Colour removed: ${kindNames[found.kind]}, ${labText(found.lab)}`;
  },
  'colour.byHand': ({ reason }) => `Colour matched by eye: ${reason}`,
  'colour.targeted': ({ zone, sample }, names, { colour }) => {
    const found = colour.samples.find(({ id }) => id === sample);
    return found === undefined
      ? `Back to the proposed goal in ${names.zone(zone)}`
      : `To be matched in ${names.zone(zone)}: ${kindNames[found.kind]}`;
  },
  'testDots.placed': ({ zone, dots, mix, photo, looks: seen, sure }, names) =>
    list(
      `Test dots: ${dots} in ${names.zone(zone)} with mix ${names.mix(mix)}`,
      photo !== undefined && 'with photo',
      seen !== undefined && looks[seen],
      darkerMeant(sure),
    ),
};
