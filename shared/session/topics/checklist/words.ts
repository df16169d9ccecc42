import { messages } from '../../../words/message.ts';
import { list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import type { checklistEvents } from './events.ts';

/** What its rules and refusals say. */
export const checklistSays = messages('checklistSays', {
  itemOpen: 'Tick when done: {text}.',
});

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const checklistDoing = messages('checklistDoing', {
  'item.ticked': 'Ticking this',
}) satisfies Doing<keyof typeof checklistEvents>;

/** The timeline's line for each event. */
export const checklistLines: Lines<keyof typeof checklistEvents> = {
  'item.ticked': ({ item, done, reason }, names, { ticks }) =>
    list(
      done
        ? `Ticked: ${names.item(item)}`
        : `${ticks[item]?.value === true ? 'Tick taken back' : 'Not ticked'}: ${names.item(item)}`,
      reason !== undefined && `because: ${reason}`,
    ),
};
