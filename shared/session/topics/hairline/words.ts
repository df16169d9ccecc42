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

/** The timeline's line for each event. */
export const hairlineLines: Lines<keyof typeof hairlineEvents> = {
  'hairline.drawn': ({ photo }, names, data) =>
    list(
      `Hairline ${data.hairline === null ? 'drawn' : 'moved'} on the photo "${titleOf(data, photo, names)}"`,
      data.consents['hairline']?.given?.is === 'signed' &&
        'the signature under the line before no longer counts',
    ),
};
