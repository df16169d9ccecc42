import { describe, expect, test } from 'vitest';
import { noteOf } from '../../../shared/aftercare/note.ts';
import { answer, answersOf, at, cream, dataWith, pass } from '../../builders/data.ts';
import type { DataParts } from '../../builders/data.ts';
import type { SessionData } from '../../../shared/session/data.ts';

const ended = (
  ending: NonNullable<SessionData['ended']>['ending'],
  over: Partial<NonNullable<SessionData['ended']>> = {},
): DataParts => ({
  place: ending,
  ended: {
    ending,
    at: at(30),
    reason: 'C12 answered yes: psoriasis flare',
    noteForClient: 'Your skin needs some more rest first.',
    comeBackFrom: null,
    ...over,
  },
});
const note = (parts: DataParts) => noteOf(dataWith(parts), at(31));

test('a deferral says why, in the words written for the client, and from when on to come back', () => {
  const made = note(ended('deferred', { comeBackFrom: '2027-01-04' }));
  expect(made).toMatchObject({
    kind: 'deferred',
    title: 'Marcus, we wait a little',
    why: 'Your skin needs some more rest first.',
    comeBackFrom: 'Monday 4 January 2027',
    next: 'From Monday 4 January 2027. Call us first. We find a day together.',
    dateLong: 'Sunday 22 November 2026',
  });
});

test('the reason for the record never reaches the client', () => {
  const made = note({
    ...ended('deferred'),
    answers: answersOf({ C12: answer('yes', { note: 'psoriasis' }) }),
  });
  expect(JSON.stringify(made)).not.toMatch(/psoriasis|C12|Example|1988|07700/);
});

test.each(['referred', 'declined'] as const)('a session that is %s has a note of its own kind', (kind) => {
  expect(note(ended(kind))?.kind).toBe(kind);
});

test('a session stopped before the first needle has a note, with words where nobody wrote any', () => {
  expect(note(ended('abandoned', { noteForClient: null }))).toMatchObject({
    kind: 'stopped',
    why: 'We stopped today before any needle work.',
  });
  expect(note({ place: 'stopped' })?.kind).toBe('stopped');
});

describe('no note is due', () => {
  test.each<[string, DataParts]>([
    ['while work goes on', {}],
    ['after a needle', { ...ended('abandoned'), passes: [pass()] }],
    ['after closing', ended('closed')],
  ])('%s', (_when, parts) => {
    expect(note(parts)).toBeUndefined();
  });
});

test('after cream the note carries the emergency number and its signs', () => {
  expect(note(ended('deferred'))?.emergency).toBeNull();
  const made = note({ ...ended('deferred'), numbing: [cream()] });
  expect(made?.emergency?.number).toBe('999');
  expect(made?.emergency?.signs).toContain('Trouble breathing.');
  expect(made?.numbing[0]).toContain('lot N1');
});
