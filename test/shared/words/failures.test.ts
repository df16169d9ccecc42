import { describe, expect, test } from 'vitest';
import { failure } from '../../../shared/words/failures.ts';
import type { FailureName } from '../../../shared/words/failures.ts';
import { inEnglish } from '../../builders/in-words.ts';

const all = {
  'disk-full': true,
  'read-only': true,
  locked: true,
  gone: true,
  'no-key': true,
  unknown: true,
  unsure: true,
  'read-only-record': true,
  'in-use': true,
  'in-use-elsewhere': true,
  'newer-record': true,
  'record-unreadable': true,
  'cannot-open': true,
  'keys-missing': true,
  'key-damaged': true,
  'client-key-missing': true,
  'damaged-part': true,
  'key-entry-owed': true,
  'not-first-start': true,
  'record-missing': true,
  'not-found': true,
  'session-damaged': true,
  'still-open': true,
  'on-hold': true,
  'not-finished': true,
  erased: true,
  'cannot-write-file': true,
  'cannot-print': true,
  'cannot-restore': true,
  'photo-unreadable': true,
  'lists-not-whole': true,
  'not-ready': true,
  'practice-busy': true,
  'practice-failed': true,
} satisfies Record<FailureName, true>;

describe.each(Object.keys(all) as FailureName[])('the failure %s', (name) => {
  const said = failure(name, 'ABCD-1234');
  const [says, whatToDo] = [inEnglish(said.says), inEnglish(said.whatToDo)];

  test('says in one or two short sentences what happened and what to do', () => {
    for (const text of [says, whatToDo]) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      for (const sentence of text.split(/(?<=\.) /))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(22);
    }
  });
  test('speaks no language of machines', () => {
    expect(`${says} ${whatToDo}`).not.toMatch(
      /[Ss][Qq][Ll]|database|\bE[A-Z]{4,}|errno|null|undefined|JSON|hash|journal|process \d|[Ee]xception|[{}]/,
    );
  });
});

test('where help is to be asked for with a reference, the reference stands there', () => {
  expect(inEnglish(failure('unknown', 'ABCD-1234').whatToDo)).toContain('ABCD-1234');
});
