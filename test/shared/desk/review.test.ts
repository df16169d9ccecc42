import { expect, test } from 'vitest';
import type { AuthorId } from '../../../shared/brand.ts';
import { reviewNo, reviewStateOf } from '../../../shared/desk/review.ts';
import type { ReviewAsked, ReviewKind, Talk } from '../../../shared/desk/review.ts';
import type { Instant } from '../../../shared/time.ts';

const said = (kind: ReviewKind): Talk => ({
  seq: 1,
  at: '2026-11-23T09:00:00.000Z' as Instant,
  by: 'ros' as AuthorId,
  proven: true,
  kind,
  words: '',
});
const asked = (more: Partial<ReviewAsked>): ReviewAsked => ({
  kind: 'review.approved',
  isEnded: true,
  talk: [],
  workedHere: false,
  isTheirs: false,
  hasOther: true,
  ...more,
});
const returned = [said('review.returned')];
const answered = [...returned, said('review.answered')];
const approved = [...answered, said('review.approved')];

test.each([
  ['approving what nobody has asked about', {}, undefined],
  ['returning it', { kind: 'review.returned' }, undefined],
  ['a session that goes on', { isEnded: false }, 'open'],
  ['approving what one did oneself while another could look', { workedHere: true }, 'own'],
  ['returning what one did oneself', { kind: 'review.returned', workedHere: true }, 'own'],
  ['approving what one did oneself in a studio of one', { workedHere: true, hasOther: false }, undefined],
  ['approving while a question is open', { talk: returned }, 'waiting'],
  ['asking a second question across the first', { kind: 'review.returned', talk: returned }, 'waiting'],
  ['approving an answer', { talk: answered }, undefined],
  ['asking again after an answer', { kind: 'review.returned', talk: answered }, undefined],
  ['approving twice', { talk: approved }, 'approved'],
  ['asking after the approval', { kind: 'review.returned', talk: approved }, 'approved'],
  ['answering one own question', { kind: 'review.answered', talk: returned, isTheirs: true }, undefined],
  ['answering for somebody else', { kind: 'review.answered', talk: returned }, 'notTheirs'],
  ['answering what nobody asked', { kind: 'review.answered', isTheirs: true }, 'notAsked'],
  ['answering twice', { kind: 'review.answered', talk: answered, isTheirs: true }, 'notAsked'],
] as const)('%s', (_what, more, no) => {
  expect(reviewNo(asked(more as Partial<ReviewAsked>))?.is).toBe(no);
});

test('the last word says where it stands', () => {
  expect([[], returned, answered, approved].map(reviewStateOf)).toEqual([
    'none',
    'returned',
    'answered',
    'approved',
  ]);
});
