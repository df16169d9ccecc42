import { expect, test } from 'vitest';
import type { AuthorId, ClientId, SessionId } from '../../../shared/brand.ts';
import { caseKey, tellCase } from '../../../shared/adverse/book.ts';
import type { CaseBook } from '../../../shared/adverse/book.ts';
import { followUpDates, nextFollowUp } from '../../../shared/adverse/follow-ups.ts';
import type { AdverseDetails } from '../../../shared/adverse/form.ts';
import { materialsOfSession } from '../../../shared/adverse/materials.ts';
import { adverseProblem, exposureProblem } from '../../../shared/adverse/problems.ts';
import type { Exposure } from '../../../shared/staff/exposure.ts';
import type { Instant } from '../../../shared/time.ts';
import { chairAt } from '../../builders/session.ts';

const [client, other, session, by] = [
  'c1' as ClientId,
  'c2' as ClientId,
  's1' as SessionId,
  'p1' as AuthorId,
];
const at = (day: string): Instant => `${day}T12:00:00.000Z` as Instant;
const details = (more: Partial<AdverseDetails> = {}): AdverseDetails => ({
  sort: 'allergy',
  onsetOn: '2026-11-20',
  severity: 2,
  photos: [],
  reportedTo: [],
  ...more,
});
const recorded = (what: string, more: object = {}) =>
  ({
    kind: 'adverse.recorded',
    client,
    session,
    at: at('2026-11-22'),
    by,
    body: { event: 'e1', what, plan: 'Cold pack', zone: null, details: details(), materials: [] },
    ...more,
  }) as Parameters<typeof tellCase>[1];
const followed = (on: string) =>
  ({
    kind: 'adverse.followed',
    client,
    at: at(on),
    by,
    body: { event: 'e1', on, words: 'Better' },
  }) as Parameters<typeof tellCase>[1];
const told = (...entries: readonly Parameters<typeof tellCase>[1][]): CaseBook => {
  const book: CaseBook = new Map();
  for (const entry of entries) tellCase(book, entry);
  return book;
};

test('an event said again under its id is a correction; what was asked since stays with it', () => {
  const one = told(
    recorded('Itch'),
    followed('2026-11-24'),
    recorded('Itch at the crown', { at: at('2026-12-01'), session: undefined }),
  ).get(caseKey(client, 'e1'));
  expect(one).toMatchObject({
    what: 'Itch at the crown',
    corrections: 1,
    session,
    recordedAt: at('2026-11-22'),
    changedAt: at('2026-12-01'),
  });
  expect(one?.followUps.map(({ words }) => words)).toEqual(['Better']);
});

test('events of two clients never mix, though their ids are the same', () => {
  const book = told(recorded('Itch'), recorded('Swelling', { client: other }));
  expect(book.get(caseKey(client, 'e1'))?.what).toBe('Itch');
  expect(book.get(caseKey(other, 'e1'))?.what).toBe('Swelling');
});

const days = [2, 7, 28, 91, 182, 365];
test('the studio asks again for a year, counted from the day of the entry in its own calendar', () => {
  expect(
    followUpDates({ recordedAt: '2026-11-22T23:30:00.000Z' as Instant }, 'Australia/Sydney', [365, 2]),
  ).toEqual(['2026-11-25', '2027-11-23']);
});
test.each([
  [[], undefined, '2026-11-24'],
  [['2026-11-24'], undefined, '2026-11-29'],
  // Asked late: the dates passed over are not asked for one by one.
  [['2027-01-03'], undefined, '2027-02-21'],
  // Closed: one last question at the end, because an allergy can begin months later.
  [[], '2026-11-25', '2027-11-22'],
  [['2027-11-22'], '2026-11-25', null],
  [['2026-11-24', '2027-11-30'], undefined, null],
] as const)('asked on %j and closed on %s, the next day is %s', (asked, closedOn, next) => {
  const followUps = asked.map((on) => ({ event: 'e1', on, words: 'Fine', at: at(on), by }));
  expect(
    nextFollowUp(
      {
        recordedAt: at('2026-11-22'),
        followUps,
        details: details(closedOn === undefined ? {} : { closedOn }),
      },
      'Europe/London',
      days,
    ),
  ).toBe(next);
});

test.each([
  [{}, undefined],
  [{ onsetOn: '2026-11-22', onsetTime: '12:00' }, undefined],
  [{ onsetOn: '2026-11-22', onsetTime: '12:01' }, 'onsetOn'],
  [{ onsetOn: '2026-11-23' }, 'onsetOn'],
  [{ closedOn: '2026-11-19' }, 'closedOn'],
  [{ closedOn: '2026-11-23' }, 'closedOn'],
  [{ closedOn: '2026-11-20' }, undefined],
] as const)('an event with %j is wrong at %s', (more, field) => {
  expect(adverseProblem(details(more), 'Europe/London', at('2026-11-22'))?.field).toBe(field);
});

const stick: Exposure = {
  id: '6c2a1a5e-0000-4000-8000-000000000001',
  sort: 'needleStick',
  who: 'Dana',
  on: '2026-11-22',
  time: '11:00',
  device: 'Needle cartridge',
  brand: '',
  lot: '',
  area: 'Chair 1',
  how: 'Slipped',
  firstAid: 'Washed',
  sourceKnown: true,
  referredTo: '',
  referredOn: null,
  referredTime: null,
  followUp: '',
};
test.each([
  [{}, undefined],
  [{ time: '12:30' }, 'on'],
  [{ referredOn: '2026-11-22', referredTime: '10:59' }, 'referredOn'],
  [{ referredOn: '2026-11-22', referredTime: '11:05' }, undefined],
  [{ referredOn: '2026-11-23' }, 'referredOn'],
  [{ referredOn: '2026-11-21' }, 'referredOn'],
] as const)('a needle-stick with %j is wrong at %s', (more, field) => {
  expect(exposureProblem({ ...stick, ...more }, 'Europe/London', at('2026-11-22'))?.field).toBe(field);
});

test('the form names every product and lot that touched the client, each once', () => {
  const chair = chairAt('fineTune');
  const materials = materialsOfSession(chair.data());
  expect(new Set(materials.map(({ use }) => use))).toEqual(
    new Set(['cleanser', 'numbing', 'antiseptic', 'disinfectant', 'pigment', 'diluent', 'cartridge']),
  );
  for (const lot of [
    ...chair.data().mixes.map(({ pigmentLot }) => pigmentLot),
    ...chair.data().cartridges.map(({ lot: one }) => one),
    ...chair.data().numbing.map(({ lot: one }) => one),
  ]) {
    expect(materials.filter((one) => one.lot === lot)).toHaveLength(1);
  }
});
