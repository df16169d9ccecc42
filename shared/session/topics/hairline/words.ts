import { messages } from '../../../words/message.ts';
import { list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import { titleOf } from '../photos/words.ts';
import type { hairlineEvents } from './events.ts';

/** What its rules and refusals say. */
export const hairlineSays = messages('hairlineSays', {
  hairlineRefused:
    'New hairline drawn on a photo, not checked: client refused photos. The measures and the signature count.',
  hairlineUndrawn: 'Draw the new hairline on the photo of the front.',
  hairlineNoPhoto: 'Take the photo of the front first: the new hairline is drawn on it.',
  hairlineDrawn: 'The new hairline is drawn on a photo.',
});

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const hairlineDoing = messages('hairlineDoing', {
  'hairline.drawn': 'Drawing the hairline',
}) satisfies Doing<keyof typeof hairlineEvents>;

/** What the timeline says of each event. */
export const hairlineTold = messages('hairlineLines', {
  drawn: 'Hairline drawn on the photo "{photo}"',
  moved: 'Hairline moved on the photo "{photo}"',
  unsigned: 'the signature under the line before no longer counts',
});
export const hairlineLines: Lines<keyof typeof hairlineEvents> = {
  'hairline.drawn': ({ photo: id }, names, data) => {
    const photo = titleOf(data, id, names);
    return list(
      (data.hairline === null ? hairlineTold.drawn : hairlineTold.moved)({ photo }),
      data.consents['hairline']?.given?.is === 'signed' && hairlineTold.unsigned,
    );
  },
};
