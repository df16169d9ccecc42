import type { FieldIssue } from '../../shared/ipc/contract.ts';
import type { ClientFields } from '../../shared/people/client.ts';
import { doorWords } from '../../shared/words/door.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { issueOf } from '../problem-text.ts';

/** In the order of the form. */
export const formFields: readonly (keyof ClientFields)[] = [
  'fullName',
  'firstName',
  'dateOfBirth',
  'phone',
  'address',
  'emergencyContact',
  'language',
  'reminders',
];

/** Main's issues as one sentence per field; an empty field is simply needed, whatever else it is not. */
export const fieldIssues = (
  issues: readonly FieldIssue[],
  typed: Readonly<Partial<Record<keyof ClientFields, string>>>,
): Readonly<Partial<Record<keyof ClientFields, Phrase>>> =>
  Object.fromEntries(
    formFields.flatMap((field) => {
      const says = issueOf(issues, field);
      if (says === null) return [];
      return [[field, (typed[field] ?? '').trim() === '' ? doorWords.needed : says] as const];
    }),
  );
