import { messages } from '../../../words/message.ts';
import type { Message, Phrase } from '../../../words/message.ts';
import { views } from '../../../scalp/views.ts';
import { someOf } from '../../../words/counts.ts';
import type { Doing, Lines } from '../../line.ts';
import type { zonesEvents } from './events.ts';

export const zonesTexts = messages('zonesSays', {
  toFillIn: '{zone}: {count} to fill in ({labels}).',
  lighten: 'No more pigment here: blurred or blue-green. Suggest lightening or a laser consultation.',
  scarActive: 'The scar is pink or raised: suggest a doctor first.',
  scarYoung: 'The scar is younger than {months} months, or its age is not known: suggest waiting.',
  notNeeded: 'Hardly faded and even: not needed yet. Suggest waiting; the client may wish otherwise.',
  asNew: 'Nearly gone: treat as new work, with a lighter first layer, and plan a second visit.',
  lighterHand: 'Go on with a lighter shade and fewer dots.',
  standard: 'A usual touch-up.',
  noZone: 'Choose at least one zone to treat.',
  noPlan: '{zone}: choose a plan.',
  planned: '{count, plural, one {# zone} other {# zones}} planned with goal and grades.',
  pastAdding: '{zone} is blurred or blue-green: more dots make it worse. Choose another plan, or say why.',
  noneBlurred: 'No zone to treat is blurred or blue-green.',
  initials: '{zone}: let the client put initials to treating it as it is.',
  scarWarning: '{zone} is young, pink or raised: it may heal badly.',
  scarOnScalp: 'A scar lies on the scalp: tap inside one of the zones.',
  neverUnderNeedle: 'A pass was done in this zone. It stays part of the session.',
});

/** What its rules and refusals say. */
export const zonesSays = {
  ...zonesTexts,
  ungraded: (zone: Phrase, labels: readonly Phrase[]): Message =>
    zonesTexts.toFillIn({ zone, count: labels.length, labels: someOf(labels) }),
} as const;

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const zonesDoing = messages('zonesDoing', {
  'zone.chosen': 'Choosing a zone',
  'scar.placed': 'Placing a scar',
}) satisfies Doing<keyof typeof zonesEvents>;

/** What the timeline says of each event. */
export const zonesTold = messages('zonesLines', {
  chosen: 'Zone chosen: {zone}',
  takenOut: 'Zone taken out: {zone}',
  scarPlaced: '{scar} placed: {zone}, drawn on the view "{view}"',
  scarMoved: '{scar} moved: {zone}, drawn on the view "{view}"',
});
export const zonesLines: Lines<keyof typeof zonesEvents> = {
  'zone.chosen': ({ zone, chosen }, names) =>
    (chosen ? zonesTold.chosen : zonesTold.takenOut)({ zone: names.zone(zone) }),
  'scar.placed': ({ zone, parent, view }, names, { scars }) =>
    (scars[zone] === undefined ? zonesTold.scarPlaced : zonesTold.scarMoved)({
      scar: names.zone(zone),
      zone: names.zone(parent),
      view: views[view].title,
    }),
};
