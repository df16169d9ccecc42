import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SessionId } from '../../../shared/brand.ts';
import { drawingSample, momentsOf, monthsOver, sampleSize } from '../../../shared/desk/sample.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { allOf } from '../../../electron/background.ts';
import { digest } from '../../../electron/workspace-deps.ts';

const drawSample = (...asked: Parameters<typeof drawingSample>) => allOf(drawingSample(...asked));

const people = fc.constantFrom('dana', 'sam', 'kim');
const sessions = fc
  .uniqueArray(fc.uuid(), { maxLength: 90 })
  .chain((ids) =>
    fc
      .array(people, { minLength: ids.length, maxLength: ids.length })
      .map((by) =>
        ids.map((session, at) => ({ session: session as SessionId, practitioner: by[at] as string })),
      ),
  );

test('of each person one session in ten is drawn, two at the least, whoever asks and in whatever order they lie', () => {
  fc.assert(
    fc.property(sessions, fc.string(), (all, seed) => {
      const drawn = drawSample(digest, seed, all);
      expect(drawSample(digest, seed, all.toReversed())).toEqual(drawn);
      expect(drawn.map(({ practitioner }) => practitioner)).toEqual(
        [...new Set(all.map(({ practitioner }) => practitioner))].toSorted(),
      );
      for (const one of drawn) {
        const own = all.filter(({ practitioner }) => practitioner === one.practitioner);
        expect(one.sessions).toBe(own.length);
        expect(new Set(one.drawn).size).toBe(Math.min(own.length, Math.max(2, Math.ceil(own.length / 10))));
        for (const session of one.drawn) expect(own.map((row) => row.session)).toContain(session);
      }
    }),
  );
});

test('another mark draws others, and over many marks every session has its turn', () => {
  const all = Array.from({ length: 30 }, (_, at) => ({
    session: `00000000-0000-4000-8000-0000000000${String(at).padStart(2, '0')}` as SessionId,
    practitioner: 'dana',
  }));
  const turns = new Map<string, number>();
  for (let seed = 0; seed < 1000; seed += 1)
    for (const { drawn } of drawSample(digest, String(seed), all))
      for (const session of drawn) turns.set(session, (turns.get(session) ?? 0) + 1);
  // Three of thirty a thousand times: a hundred turns each, give or take five times the spread.
  for (const { session } of all) {
    expect(turns.get(session)).toBeGreaterThan(50);
    expect(turns.get(session)).toBeLessThan(150);
  }
});

test.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [17, 2],
  [20, 2],
  [21, 3],
  [28, 3],
  [41, 5],
])('of %i sessions %i are drawn', (count, size) => expect(sampleSize(count)).toBe(size));

test.each([
  ['2026-10', 'Europe/London', '2026-09-30T23:00:00.000Z', '2026-11-01T00:00:00.000Z'],
  ['2026-12', 'America/Los_Angeles', '2026-12-01T08:00:00.000Z', '2027-01-01T08:00:00.000Z'],
  ['2024-02', 'Asia/Kolkata', '2024-01-31T18:30:00.000Z', '2024-02-29T18:30:00.000Z'],
])('%s in %s begins and ends where the wall clock says', (month, zone, from, until) =>
  expect(momentsOf(month, zone)).toEqual({ from, until }),
);

test('only months that are over are offered, back to the first session', () => {
  expect(monthsOver('2026-08-14' as LocalDate, '2026-11-01' as LocalDate)).toEqual([
    '2026-10',
    '2026-09',
    '2026-08',
  ]);
  expect(monthsOver('2026-11-01' as LocalDate, '2026-11-30' as LocalDate)).toEqual([]);
  expect(monthsOver('2015-01-01' as LocalDate, '2026-11-30' as LocalDate)).toHaveLength(24);
});
