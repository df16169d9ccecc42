import { messages } from '../../../words/message.ts';
import { languagesOf } from '../../../protocol/in-language.ts';
import { list } from '../../line.ts';
import type { Doing, Lines } from '../../line.ts';
import type { handOverEvents } from './events.ts';

const partWords = { questions: 'the health questions', consents: 'the consents' } as const;

/** What a person was about to do; begins a sentence such as "Starting a pass is not possible while the session is paused." */
export const handOverDoing = messages('handOverDoing', {
  'handOver.begun': 'Handing the tablet to the client',
  'handOver.ended': 'Taking the tablet back',
}) satisfies Doing<keyof typeof handOverEvents>;

/** The timeline's line for each event. */
export const handOverLines: Lines<keyof typeof handOverEvents> = {
  'handOver.begun': ({ parts, language, witness, guardian }, _names, { protocol }) =>
    list(
      `Tablet handed to the client for ${parts.map((part) => partWords[part]).join(' and ')}`,
      `in ${languagesOf(protocol).find(({ id }) => id === language)?.name ?? language}`,
      witness !== undefined && `watched by ${witness}`,
      guardian !== undefined && `guardian ${guardian}`,
    ),
  'handOver.ended': ({ how }) =>
    `Tablet taken back by ${how === 'held' ? 'holding the button' : 'typing the word'}`,
};
