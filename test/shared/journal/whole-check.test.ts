import { expect, test } from 'vitest';
import {
  SHORT_RECORD,
  isWorthNoting,
  parseChecked,
  startLooksAt,
} from '../../../shared/journal/whole-check.ts';
import type { Instant } from '../../../shared/time.ts';

const at = (text: string): Instant => `${text}.000Z` as Instant;
const hash = 'ab'.repeat(32);
const last = { seq: 60_000, hash, at: at('2026-11-01T10:00:00') };
const LONG = SHORT_RECORD + 1;

test.each<readonly [string, number, string | undefined, string, 'whole' | 'since']>([
  ['a short record', SHORT_RECORD, '2026-11-01T10:00:00', '2026-11-01T11:00:00', 'whole'],
  ['a long one on the same day', LONG, '2026-11-01T10:00:00', '2026-11-01T11:00:00', 'since'],
  ['six days later', LONG, '2026-11-01T10:00:00', '2026-11-07T23:59:59', 'since'],
  ['seven days later', LONG, '2026-11-01T23:59:59', '2026-11-08T00:00:01', 'whole'],
  ['years later', LONG, '2026-11-01T10:00:00', '2031-01-01T00:00:00', 'whole'],
  ['over a leap day', LONG, '2028-02-26T10:00:00', '2028-03-04T10:00:00', 'whole'],
  ['over the end of a year', LONG, '2026-12-30T10:00:00', '2027-01-02T10:00:00', 'since'],
  ['with a clock that went back', LONG, '2026-11-01T10:00:00', '2026-11-01T09:59:59', 'whole'],
  ['with a clock years behind', LONG, '2026-11-01T10:00:00', '2016-11-01T10:00:00', 'whole'],
  ['one that was never looked at whole', LONG, undefined, '2026-11-01T11:00:00', 'whole'],
])('what a start looks at: %s', (_what, entries, checkedAt, now, expected) => {
  const before = checkedAt === undefined ? undefined : { ...last, at: at(checkedAt) };
  expect(startLooksAt({ entries, last: before, now: at(now) })).toBe(expected);
});

test.each([
  ['a day old, and nobody asked', '2026-11-07T10:00:00', false, false],
  ['a week old', '2026-11-08T10:00:00', false, true],
  ['of the same day, and somebody asks', '2026-11-01T23:00:00', true, false],
  ['of yesterday, and somebody asks', '2026-11-02T00:00:01', true, true],
  ['by a clock that was ahead', '2026-10-01T10:00:00', false, true],
  ['by a clock that was years ahead, and somebody asks', '2016-10-01T10:00:00', true, true],
])('a check is noted where the last note is %s', (_what, now, asked, expected) => {
  expect(isWorthNoting({ last: last.at, now: at(now), asked })).toBe(expected);
});

test('a record without a beginning notes nothing', () => {
  expect(isWorthNoting({ last: undefined, now: last.at, asked: true })).toBe(false);
});

test.each([
  null,
  7,
  'x',
  [],
  {},
  { upTo: 7 },
  { upTo: 0, hash, missing: 0 },
  { upTo: 1.5, hash, missing: 0 },
  { upTo: '7', hash, missing: 0 },
  { upTo: 7, hash: hash.toUpperCase(), missing: 0 },
  { upTo: 7, hash, missing: null },
  { upTo: 2 ** 53, hash, missing: 0 },
])('a body that Stipple would not write says nothing about a check: %j', (body) => {
  expect(parseChecked(body)).toBeUndefined();
});
