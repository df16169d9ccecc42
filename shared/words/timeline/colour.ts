import { colourWords, kindNames, labText } from '../colour.ts';
import { list } from './corrected.ts';
import { darkerMeant } from './work.ts';
import type { Lines } from './line.ts';

const looks = { right: 'looks right', tooDark: 'too dark', tooLight: 'too light' } as const;

export const colourLines: Lines<
  | 'colour.read'
  | 'colour.sampled'
  | 'colour.removed'
  | 'colour.byHand'
  | 'colour.targeted'
  | 'testDots.placed'
> = {
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
