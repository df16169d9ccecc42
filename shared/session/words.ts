import { messages } from '../words/message.ts';
import type { Message, Phrase } from '../words/message.ts';
import { someOf } from '../words/counts.ts';
import type { FieldGroup } from './field.ts';

export const groupTitles = messages('fieldGroups', {
  visit: 'This visit',
  history: 'History of the scalp',
  scalp: 'Scalp findings',
  lifestyle: 'Daily life',
  hairline: 'Hairline',
  patchTest: 'Patch tests',
  prepare: 'Preparation',
  light: 'Light and shade',
  work: 'Machine',
  measures: 'Measures',
  agreement: 'Agreement',
  closing: 'Closing',
} satisfies Partial<Record<FieldGroup, string>>);

export const sessionTexts = messages('sessionSays', {
  allFilledIn: '{title}: all filled in.',
  toFillIn: '{title}: {count} to fill in ({labels}).',
  tickedWithIt: 'ticked with it: {items}',
  enteredLate: 'entered late: happened at {clock}',
});

/** Sentences that no room owns alone. */
export const sessionSays = {
  ...sessionTexts,
  fieldsMissing: (group: FieldGroup, labels: readonly Phrase[]): Message => {
    const title = (groupTitles as Readonly<Partial<Record<FieldGroup, Message>>>)[group] ?? group;
    return labels.length === 0
      ? sessionTexts.allFilledIn({ title })
      : sessionTexts.toFillIn({ title, count: labels.length, labels: someOf(labels) });
  },
} as const;
