import type { Phrase } from '../../../words/message.ts';
import type { SampleKind } from '../../../colour/sample.ts';
import { messages } from '../../../words/message.ts';
import { cardNames, cardProblems, discProblems, kindNames, labText } from '../../../words/colour.ts';
import { list } from '../../line.ts';
import type { Doing, Lines, Names } from '../../line.ts';
import { darkerMeant } from '../mix/words.ts';
import type { colourEvents } from './events.ts';

/** What its rules and refusals say. */
export const colourSays = messages('colourSays', {
  labNotRead:
    'Shade against the healed dots, not checked by measure: skin, healed dots or a mix for them is not there.',
  noColourPhoto: 'Colour photo, not checked: no photo with a grey card was measured.',
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

const shownIn = (kind: SampleKind, zone: string | undefined, names: Names): Phrase =>
  zone === undefined ? kindNames[kind] : colourTold.inZone({ what: kindNames[kind], zone: names.zone(zone) });

/** What the timeline says of each event. */
export const colourTold = messages('colourLines', {
  read: 'Colour read: {what}',
  inZone: '{what} in {zone}',
  measured: 'Photo measured ({algorithm}, {card})',
  measuredLab: '{what} {lab}',
  noColour: '{what} no colour: {problem}',
  notMeasured: 'Photo not good enough to measure ({algorithm}): {problem}',
  removed: 'Colour removed',
  removedWhat: 'Colour removed: {what}, {lab}',
  byEye: 'Colour matched by eye: {reason}',
  proposedGoal: 'Back to the proposed goal in {zone}',
  goal: 'To be matched in {zone}: {what}',
  testDots: 'Test dots: {dots} in {zone} with mix {mix}',
  withPhoto: 'with photo',
  right: 'looks right',
  tooDark: 'too dark',
  tooLight: 'too light',
});
export const colourLines: Lines<keyof typeof colourEvents> = {
  'colour.read': ({ kind, zone, lab, device }, names) =>
    list(
      colourTold.read({ what: shownIn(kind, zone, names) }),
      labText(lab),
      device !== undefined && device !== '' && device,
    ),
  'colour.sampled': ({ card, samples, algorithm }, names) =>
    card.problem === null
      ? list(
          colourTold.measured({ algorithm, card: cardNames[card.model] }),
          ...samples.map(({ kind, zone, lab, problem }) => {
            const what = shownIn(kind, zone, names);
            return lab === null
              ? colourTold.noColour({ what, problem: discProblems[problem ?? 'small'] })
              : colourTold.measuredLab({ what, lab: labText(lab) });
          }),
        )
      : colourTold.notMeasured({ algorithm, problem: cardProblems[card.problem] }),
  'colour.removed': ({ sample }, _names, { colour }) => {
    const found = colour.samples.find(({ id }) => id === sample);
    return found === undefined
      ? colourTold.removed
      : colourTold.removedWhat({ what: kindNames[found.kind], lab: labText(found.lab) });
  },
  'colour.byHand': ({ reason }) => colourTold.byEye({ reason }),
  'colour.targeted': ({ zone, sample }, names, { colour }) => {
    const found = colour.samples.find(({ id }) => id === sample);
    return found === undefined
      ? colourTold.proposedGoal({ zone: names.zone(zone) })
      : colourTold.goal({ zone: names.zone(zone), what: kindNames[found.kind] });
  },
  'testDots.placed': ({ zone, dots, mix, photo, looks: seen, sure }, names) =>
    list(
      colourTold.testDots({ dots, zone: names.zone(zone), mix: names.mix(mix) }),
      photo !== undefined && colourTold.withPhoto,
      seen !== undefined && colourTold[seen],
      darkerMeant(sure),
    ),
};
