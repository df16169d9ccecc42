import { expect, test } from 'vitest';
import { fieldIssues } from '../../renderer/clients/client-issues.ts';
import { issueOf, problemTextOf, sentenceOf } from '../../renderer/problem-text.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { inWords } from '../builders/in-words.ts';

test('a failure says what happened and what to do; a cancelled dialog says nothing', () => {
  expect(
    inWords(
      sentenceOf({
        kind: 'failure',
        what: 'disk-full',
        says: 'Not saved.',
        whatToDo: 'Free space.',
        reference: 'r',
      }),
    ),
  ).toBe('Not saved. Free space.');
  expect(problemTextOf({ kind: 'cancelled' })).toBeNull();
  expect(sentenceOf({ kind: 'cancelled' })).toBe('');
});

test("the door's issues of a client are found at their fields", () => {
  const read = contract['clients.register'].parse({
    id: 'no',
    evenIfSame: false,
    fields: {
      fullName: '',
      firstName: 'M',
      dateOfBirth: '1980-02-30',
      phone: '1',
      address: '',
      emergencyContact: '',
    },
  });
  expect(read.ok).toBe(false);
  if (read.ok) return;
  const shown = fieldIssues(read.error, { firstName: 'M', dateOfBirth: '1980-02-30', phone: '1' });
  expect(inWords(shown)).toEqual({
    fullName: 'This is needed.',
    dateOfBirth: 'This must be a date that exists.',
    phone: 'This is needed.',
  });
  expect(issueOf(read.error, 'address')).toBeNull();
});
