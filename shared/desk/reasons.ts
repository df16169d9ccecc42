import type { Message } from '../words/message.ts';
import { whyWords } from '../words/why-look.ts';

/** Why a manager would look at a session, most serious first. */
export const reasonIds = [
  'event',
  'hardStop',
  'numbing',
  'endedEarly',
  'missing',
  'overrideMarked',
  'tooFast',
  'late',
  'timeDoubtful',
  'firstOfPerson',
  'sampled',
] as const;
export type ReasonId = (typeof reasonIds)[number];

/** One thing to look at, in a sentence. */
export interface Look {
  readonly reason: ReasonId;
  readonly says: Message;
}

/** How loud a reason is. What may have a plain explanation is a question, never guilt. */
export const toneOfReason: Readonly<Record<ReasonId, 'stop' | 'caution' | 'ask'>> = {
  event: 'stop',
  hardStop: 'stop',
  numbing: 'caution',
  endedEarly: 'caution',
  missing: 'caution',
  overrideMarked: 'caution',
  tooFast: 'ask',
  late: 'ask',
  timeDoubtful: 'ask',
  firstOfPerson: 'ask',
  sampled: 'ask',
};

export const reasonTitle: Readonly<Record<ReasonId, Message>> = {
  event: whyWords.anyEvent,
  hardStop: whyWords.anyHardStop,
  numbing: whyWords.anyNumbing,
  endedEarly: whyWords.anyEndedEarly,
  missing: whyWords.anyMissing,
  overrideMarked: whyWords.anyOverrideMarked,
  tooFast: whyWords.anyTooFast,
  late: whyWords.anyLate,
  timeDoubtful: whyWords.anyTimeDoubtful,
  firstOfPerson: whyWords.anyFirstOfPerson,
  sampled: whyWords.anySampled,
};

/** A list of sessions keeps its reasons in one number, a bit for each. */
export const bitOf = (reason: ReasonId): number => 1 << reasonIds.indexOf(reason);
export const bitsOf = (looks: readonly Pick<Look, 'reason'>[]): number =>
  looks.reduce((bits, { reason }) => bits | bitOf(reason), 0);

export const inOrder = (looks: readonly Look[]): readonly Look[] =>
  looks.toSorted((a, b) => reasonIds.indexOf(a.reason) - reasonIds.indexOf(b.reason));
