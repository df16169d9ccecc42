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

/** What the timeline says of each event. */
export const adverseTold = messages('adverseLines', {
  noted: 'Unwanted event: {what}',
  corrected: 'Unwanted event corrected: {what}',
  duringPass: 'during the pass in {zone}',
  noPlan: 'no plan yet',
  plan: 'plan: {plan}',
});
export const adverseLines: Lines<keyof typeof adverseEvents> = {
  'adverse.noted': ({ event, what, plan, zone, details, pass }, names, { adverse }) =>
    list(
      (adverse.some(({ id }) => id === event) ? adverseTold.corrected : adverseTold.noted)({ what }),
      adverseWords.line(details),
      zone !== undefined && names.zone(zone),
      pass !== undefined && adverseTold.duringPass({ zone: names.passZone(pass) }),
      plan === '' ? adverseTold.noPlan : adverseTold.plan({ plan }),
    ),
};
