import { expect, test } from 'vitest';
import type { LastAnswer } from '../../../../../shared/session/topics/health/data.ts';
import { sinceLast } from '../../../../../shared/session/topics/health/since-last.ts';
import { lineOf } from '../../../../builders/timeline-said.ts';
import type { LocalDate } from '../../../../../shared/time.ts';
import { answer, lastVisit } from '../../../../builders/data.ts';
import { createChair } from '../../../../builders/session.ts';

const last: LastAnswer = {
  answer: 'yes',
  zones: ['VTX', 'FHL'],
  on: '2020',
  note: 'Elbows',
  visit: '2026-03-03' as LocalDate,
};

test('nothing is kept silently: until it is asked it is open, then the same or changed', () => {
  expect(sinceLast(undefined, answer('no'))).toBe('new');
  expect(sinceLast(last, undefined)).toBe('open');
  expect(sinceLast(last, answer('yes', { zones: ['FHL', 'VTX'], on: '2020', note: ' Elbows ' }))).toBe(
    'same',
  );
});

test.each([
  [answer('no')],
  [{ ...last, answer: 'unsure' as const }],
  [answer('yes', { ...last, on: '2021' })],
  [answer('yes', { ...last, zones: ['VTX'] })],
  [answer('yes', { ...last, note: 'Knees' })],
])('a change of answer, place, date or words is a change: %o', (now) => {
  expect(sinceLast(last, now)).toBe('changed');
});

test('the timeline says how an answer stands to the one before', () => {
  const chair = createChair({
    opening: {
      lastVisit: lastVisit({ on: last.visit, said: { C07: last } }),
    },
  });
  const line = (said: 'yes' | 'no') =>
    lineOf(
      { type: 'question.answered', code: 'C07', answer: said, at: chair.now(), by: 'device' },
      chair.data(),
    ).text;
  expect(line('yes')).toContain('as on 3 Mar 2026');
  expect(line('no')).toContain('was yes on 3 Mar 2026');
});
