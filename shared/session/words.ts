import { someOf } from '../words/counts.ts';
import type { FieldGroup } from './field.ts';

const groupTitles: Readonly<Partial<Record<FieldGroup, string>>> = {
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
};

/** Sentences that no room owns alone. */
export const sessionSays = {
  fieldsMissing: (group: FieldGroup, labels: readonly string[]): string => {
    const title = groupTitles[group] ?? group;
    return labels.length === 0
      ? `${title}: all filled in.`
      : `${title}: ${labels.length} to fill in (${someOf(labels)}).`;
  },
  tickedWithIt: (items: readonly string[]): string => `ticked with it: ${items.join('; ')}`,
  enteredLate: (clock: string): string => `entered late: happened at ${clock}`,
} as const;
