import { lineWords } from '../../words.ts';
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

/** What the timeline says of each event. */
export const checklistTold = messages('checklistLines', {
  ticked: 'Ticked: {item}',
  takenBack: 'Tick taken back: {item}',
  notTicked: 'Not ticked: {item}',
});
export const checklistLines: Lines<keyof typeof checklistEvents> = {
  'item.ticked': ({ item: id, done, reason }, names, { ticks }) => {
    const item = names.item(id);
    const was = ticks[id]?.value === true;
    return list(
      done
        ? checklistTold.ticked({ item })
        : was
          ? checklistTold.takenBack({ item })
          : checklistTold.notTicked({ item }),
      reason !== undefined && lineWords.because({ reason }),
    );
  },
};
