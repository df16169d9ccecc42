import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClientId, SessionId } from '../../../shared/brand.ts';
import { consentSays, dueAfter, dueSays, inDueOrder } from '../../../shared/home/due-list.ts';
import type { DueRow } from '../../../shared/home/due-list.ts';
import { remindAt, reminderWays } from '../../../shared/people/reminders.ts';
import { addDays } from '../../../shared/time.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { inEnglish } from '../../builders/in-words.ts';

const today = '2026-11-22' as LocalDate;
const on = (days: number): LocalDate => addDays(today, days);
const visit = (reviewInDays: number | null, window: readonly [number, number] | null = null) => ({
  date: on(-30),
  reviewOn: reviewInDays === null ? null : on(reviewInDays),
  touchUp: window === null ? null : { from: on(window[0]), until: on(window[1]) },
});

test('a review is on the list from a month before its day until two months after it', () => {
  for (const [days, isThere, isOverdue] of [
    [32, false, false],
    [31, true, false],
    [0, true, false],
    [-1, true, true],
    [-60, true, true],
    [-61, false, false],
  ] as const) {
    const due = dueAfter(visit(days), today);
    expect(due !== undefined, `${days} days`).toBe(isThere);
    if (isThere) expect(due, `${days} days`).toMatchObject({ what: 'review', isOverdue });
  }
});

test('a touch-up is on the list from a month before its window until a year after it, and a review comes first', () => {
  expect(dueAfter(visit(null, [32, 200]), today)).toBeUndefined();
  expect(dueAfter(visit(null, [31, 200]), today)).toMatchObject({ what: 'touchUp', isOverdue: false });
  expect(dueAfter(visit(null, [-400, -1]), today)).toMatchObject({ what: 'touchUp', isOverdue: true });
  expect(dueAfter(visit(null, [-800, -366]), today)).toBeUndefined();
  expect(dueAfter(visit(10, [-10, 200]), today)).toMatchObject({ what: 'review' });
  expect(dueAfter(visit(null), today)).toBeUndefined();
});

test('no number and no address is told without a yes to that way', () => {
  const texts = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(
      fc.option(fc.constantFrom(...reminderWays), { nil: undefined }),
      texts,
      texts,
      (reminders, phone, address) => {
        const { way, where } = remindAt({ reminders, phone, address });
        expect(where).toBe(
          reminders === 'letter'
            ? address.trim()
            : reminders === 'call' || reminders === 'message'
              ? phone.trim()
              : '',
        );
        if (where === '') expect(inEnglish(consentSays({ way, where }))).toMatch(/do not remind/);
      },
    ),
  );
});

test('a yes to letters from somebody without an address says what is missing', () => {
  const at = remindAt({ reminders: 'letter', phone: '020 7946 0018', address: '  ' });
  expect(inEnglish(consentSays(at))).toBe('letter, no address known');
});

test('overdue ones come first, then the sooner day, then the name; health is never a reason', () => {
  const row = (name: string, days: number): DueRow => ({
    what: 'review',
    from: on(days),
    until: on(days),
    isOverdue: days < 0,
    client: name as ClientId,
    session: name as SessionId,
    name,
    tablet: null,
    lastVisit: on(-40),
    way: null,
    where: '',
  });
  const rows = inDueOrder([row('B', 3), row('A', 3), row('D', -1), row('C', 1), row('E', -5)]);
  expect(rows.map(({ name }) => name)).toEqual(['E', 'D', 'C', 'A', 'B']);
  expect(rows.map((one) => inEnglish(dueSays(one)))[0]).toBe('Review was on 17 Nov 2026');
});
