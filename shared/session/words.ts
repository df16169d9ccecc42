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

/** What lines of the timeline are made of, whatever they are about. */
export const lineWords = messages('lines', {
  emptied: '{label} left empty',
  cleared: '{label} cleared (was {was})',
  is: '{label}: {now}',
  corrected: '{label} corrected: {now} (was {was})',
  quoted: '“{words}”',
  because: 'because: {reason}',
  withUnit: '{value} {unit}',
  yes: 'yes',
  no: 'no',
  nothing: 'nothing',
  none: 'none',
  moreRules: 'And {count} more.',
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
