import { lineWords } from '../../words.ts';
import { andList, messages } from '../../../words/message.ts';
import type { Message } from '../../../words/message.ts';
import { corrected, list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import type { fineTuneEvents } from './events.ts';

export const fineTuneTexts = messages('fineTuneSays', {
  lightsSeen: 'Looked at in {seen} lights.',
  lightsLeft: 'Look under {left, plural, one {# more light} other {# more lights}}.',
  fromFarther: 'Look from {distances} too: what blends close by may show from there.',
  metres: '{value} m',
  notReturned: '{zone} was not among the zones sent back.',
  borderStandsOut: 'A border stands out: {names}. Soften it, or note it for the review.',
  lightNotFine: 'Something showed under {names}: note what was done about it.',
  symmetry:
    'Left and right differ by {mm} mm, more than {limit}. Perfect symmetry is not the goal: look again and decide.',
  symmetric: 'Left and right are close enough.',
  hairlineLower:
    'The hairline stands {mm} mm away from where it was, and no change was agreed. Measure again.',
  notContent: 'The client is not content in the mirror. Note the words and what is agreed.',
  gapsOpen: 'Gaps to fill now are still open: {zones}.',
  gapsDone: 'No gap is open.',
  returns: 'Sent back to application {count} times, {most} are usual.',
  returnsFine: 'Returns to application are within the limit.',
  colourNotAcknowledged: 'Tell the client: the final colour is seen after {days} days. Tick when understood.',
  colourAcknowledged: 'The client knows when the final colour is seen.',
});

/** What its rules and refusals say. */
export const fineTuneSays = {
  ...fineTuneTexts,
  lights: (seen: number, needed: number): Message =>
    seen >= needed ? fineTuneTexts.lightsSeen({ seen }) : fineTuneTexts.lightsLeft({ left: needed - seen }),
  distancesLeft: (metres: readonly number[]): Message =>
    fineTuneTexts.fromFarther({ distances: andList(metres.map((value) => fineTuneTexts.metres({ value }))) }),
} as const;

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const fineTuneDoing = messages('fineTuneDoing', {
  'light.checked': 'Checking under a light',
  'gap.noted': 'Noting a gap',
  'extraDots.counted': 'Counting extra dots',
}) satisfies Doing<keyof typeof fineTuneEvents>;

/** What the timeline says of each event. */
export const fineTuneTold = messages('fineTuneLines', {
  good: 'Looked at in {light} from {metres} m: good',
  notGood: 'Looked at in {light} from {metres} m: not good yet',
  gap: 'Gap in {zone}: {note}',
  dotsNow: 'dots now',
  review: 'look again at the review',
  leave: 'leave it',
  done: 'done',
  toDo: 'to do',
  extraDots: 'Extra dots in {zone}',
});
export const fineTuneLines: Lines<keyof typeof fineTuneEvents> = {
  'light.checked': ({ light, distanceM, ok, note }, names) =>
    list(
      (ok ? fineTuneTold.good : fineTuneTold.notGood)({ light: names.light(light), metres: distanceM }),
      note !== undefined && note !== '' && lineWords.quoted({ words: note }),
    ),
  'gap.noted': ({ zone, note, action, done }, names) =>
    list(
      fineTuneTold.gap({ zone: names.zone(zone), note }),
      fineTuneTold[action],
      done ? fineTuneTold.done : fineTuneTold.toDo,
    ),
  'extraDots.counted': ({ zone, dots }, names, { extraDots }) =>
    corrected(fineTuneTold.extraDots({ zone: names.zone(zone) }), dots, extraDots[zone] ?? null),
};
