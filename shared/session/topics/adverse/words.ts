import { messages } from '../../../words/message.ts';
import { adverseWords } from '../../../words/adverse.ts';
import { list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import type { adverseEvents } from './events.ts';

/** What its rules and refusals say. */
export const adverseSays = messages('adverseSays', {
  adverseWithoutPlan: 'Unwanted reaction without a plan ({what}): write what is done next.',
  stopsNeedle:
    'Unwanted reaction ({what}): the needle stops. Look at the client, then decide whether work goes on, and say why.',
  adversePlanned: 'Every unwanted reaction has a plan.',
});

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const adverseDoing = messages('adverseDoing', {
  'adverse.noted': 'Noting an unwanted event',
}) satisfies Doing<keyof typeof adverseEvents>;

/** The timeline's line for each event. */
export const adverseLines: Lines<keyof typeof adverseEvents> = {
  'adverse.noted': ({ event, what, plan, zone, details, pass }, names, { adverse }) =>
    list(
      `Unwanted event${adverse.some(({ id }) => id === event) ? ' corrected' : ''}: ${what}`,
      details !== undefined && adverseWords.line(details),
      zone !== undefined && names.zone(zone),
      pass !== undefined && `during the pass in ${names.passZone(pass)}`,
      plan === '' ? 'no plan yet' : `plan: ${plan}`,
    ),
};
