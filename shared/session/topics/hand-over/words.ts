import { andList } from '../../../words/message.ts';
import { messages } from '../../../words/message.ts';
import { languagesOf } from '../../../protocol/in-language.ts';
import { list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import type { handOverEvents } from './events.ts';

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const handOverDoing = messages('handOverDoing', {
  'handOver.begun': 'Handing the tablet to the client',
  'handOver.ended': 'Taking the tablet back',
}) satisfies Doing<keyof typeof handOverEvents>;

/** What the timeline says of each event. */
export const handOverTold = messages('handOverLines', {
  handed: 'Tablet handed to the client for {parts}',
  questions: 'the health questions',
  consents: 'the consents',
  inLanguage: 'in {language}',
  watchedBy: 'watched by {name}',
  guardian: 'guardian {name}',
  takenByHolding: 'Tablet taken back by holding the button',
  takenByTyping: 'Tablet taken back by typing the word',
});
export const handOverLines: Lines<keyof typeof handOverEvents> = {
  'handOver.begun': ({ parts, language, witness, guardian }, _names, { protocol }) =>
    list(
      handOverTold.handed({ parts: andList(parts.map((part) => handOverTold[part])) }),
      handOverTold.inLanguage({
        language: languagesOf(protocol).find(({ id }) => id === language)?.name ?? language,
      }),
      witness !== undefined && handOverTold.watchedBy({ name: witness }),
      guardian !== undefined && handOverTold.guardian({ name: guardian }),
    ),
  'handOver.ended': ({ how }) => (how === 'held' ? handOverTold.takenByHolding : handOverTold.takenByTyping),
};
