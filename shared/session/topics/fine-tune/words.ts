import { plural, someOf } from '../../../words/counts.ts';
import { corrected, list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import type { fineTuneEvents } from './events.ts';

const gapActions = { dotsNow: 'dots now', review: 'look again at the review', leave: 'leave it' } as const;

/** What its rules and refusals say. */
export const fineTuneSays = {
  notReturned: (zone: string): string => `${zone} was not among the zones sent back.`,
  lights: (seen: number, needed: number): string =>
    seen >= needed ? `Looked at in ${seen} lights.` : `Look under ${plural(needed - seen, 'more light')}.`,
  distancesLeft: (metres: readonly number[]): string =>
    `Look from ${metres.map((one) => `${one} m`).join(' and ')} too: what blends close by may show from there.`,
  borderStandsOut: (names: readonly string[]): string =>
    `A border stands out: ${someOf(names)}. Soften it, or note it for the review.`,
  lightNotFine: (names: readonly string[]): string =>
    `Something showed under ${someOf(names)}: note what was done about it.`,
  symmetry: (mm: number, limit: number): string =>
    `Left and right differ by ${mm} mm, more than ${limit}. Perfect symmetry is not the goal: look again and decide.`,
  symmetric: 'Left and right are close enough.',
  hairlineLower: (mm: number): string =>
    `The hairline stands ${mm} mm away from where it was, and no change was agreed. Measure again.`,
  notContent: 'The client is not content in the mirror. Note the words and what is agreed.',
  gapsOpen: (zones: readonly string[]): string => `Gaps to fill now are still open: ${someOf(zones)}.`,
  gapsDone: 'No gap is open.',
  returns: (count: number, most: number): string =>
    `Sent back to application ${count} times, ${most} are usual.`,
  returnsFine: 'Returns to application are within the limit.',
  colourNotAcknowledged: 'Tell the client: the final colour is seen after 28 days. Tick when understood.',
  colourAcknowledged: 'The client knows when the final colour is seen.',
} as const;

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const fineTuneDoing = {
  'light.checked': 'Checking under a light',
  'gap.noted': 'Noting a gap',
  'extraDots.counted': 'Counting extra dots',
} as const satisfies Doing<keyof typeof fineTuneEvents>;

/** The timeline's line for each event. */
export const fineTuneLines: Lines<keyof typeof fineTuneEvents> = {
  'light.checked': ({ light, distanceM, ok, note }, names) =>
    list(
      `Looked at in ${names.light(light)} from ${distanceM} m: ${ok ? 'good' : 'not good yet'}`,
      note !== undefined && note !== '' && `“${note}”`,
    ),
  'gap.noted': ({ zone, note, action, done }, names) =>
    list(`Gap in ${names.zone(zone)}: ${note}`, gapActions[action], done ? 'done' : 'to do'),
  'extraDots.counted': ({ zone, dots }, names, { extraDots }) =>
    corrected(
      `Extra dots in ${names.zone(zone)}`,
      String(dots),
      extraDots[zone] === undefined ? null : String(extraDots[zone]),
    ),
};
