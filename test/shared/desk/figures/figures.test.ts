import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOf } from '../../../../electron/background.ts';
import { createCount } from '../../../../shared/desk/figures/count.ts';
import { measureIds, measures, reviewOutcome } from '../../../../shared/desk/figures/measures.ts';
import type { Counted } from '../../../../shared/desk/figures/measures.ts';
import { figuresOf } from '../../../../shared/desk/figures/session-figures.ts';
import type { SessionFigures } from '../../../../shared/desk/figures/session-figures.ts';
import { createTally, quantileOf } from '../../../../shared/desk/figures/tally.ts';
import type { LocalDate } from '../../../../shared/time.ts';
import { guardNames } from '../../../../shared/words/screens/figures.ts';
import { guardIds } from '../../../../shared/protocol/guards.ts';
import { chairAt, closedChair, createChair, finish } from '../../../builders/session.ts';
import type { Chair } from '../../../builders/session.ts';
import { cream } from '../../../builders/session-steps.ts';

const toldBy = (chair: Chair): SessionFigures => allOf(figuresOf(chair.data(), chair.events));
const nothing: SessionFigures = {
  overridden: [],
  overrides: 0,
  fired: [],
  complete: { consents: null, photos: null, lots: null },
  emergencies: 0,
  zones: [],
  products: [],
  lots: [],
  creams: [],
  returns: null,
  minutes: {},
  healed: [],
};
const one = (over: Partial<Counted> = {}, figures: Partial<SessionFigures> = {}): Counted => ({
  practitioner: 'p1',
  date: '2026-11-20' as LocalDate,
  ending: 'closed',
  events: 0,
  review: null,
  ...over,
  figures: { ...nothing, ...figures },
});
const counted = (all: readonly Counted[]) => {
  const count = createCount();
  for (const each of all) count.add(each);
  return count.done();
};

test('a closed session tells its places, products, lots, cream and where its time went', () => {
  const told = toldBy(closedChair());
  expect(told).toMatchObject({ zones: ['VTX'], emergencies: 0, returns: 0, healed: [] });
  expect(told.creams).toMatchObject([{ zones: ['VTX'], areaCm2: 55 }]);
  expect(told.creams[0]?.minutes).toBeGreaterThan(0);
  expect(told.products).toHaveLength(2);
  expect(told.products.some((name) => name.startsWith('Maker '))).toBe(true);
  expect(told.lots.map(({ lot }) => lot)).toEqual(expect.arrayContaining(['N1', 'P1', 'W1']));
  const { minutes } = told;
  expect(Object.keys(minutes)).toEqual([
    'consultation',
    'cleanseAndNumb',
    'colourMatch',
    'application',
    'fineTune',
    'aftercare',
  ]);
  expect(Object.values(minutes).reduce((sum, many) => sum + many, 0)).toBeGreaterThan(0);
});

test('time in a pause is no work', () => {
  const worked = (pauses: boolean): number => {
    const chair = chairAt('colourMatch');
    if (pauses) {
      chair.say({ type: 'session.suspended' } as never, 90);
      chair.say({ type: 'session.resumed' } as never);
    }
    finish(chair, 'colourMatch');
    return toldBy(chair).minutes.colourMatch ?? 0;
  };
  expect(worked(false)).toBeGreaterThan(0);
  expect(worked(true)).toBe(worked(false));
});

test('a guard that held somebody back counts once, whatever its scope and however often it was tried', () => {
  const chair = createChair();
  for (const open of [['G1-06', 'G1-06:closeUps', 'F-scalp'], ['G1-06']])
    chair.say({ type: 'stage.blocked', stage: 'consultation', open } as never);
  expect(toldBy(chair).fired).toEqual(['G1-06']);
});

test('what was overridden is not complete, and what was done is', () => {
  const told = toldBy(closedChair({ camera: false }));
  expect(told.overridden).toContain('G1-06');
  expect(told.complete).toMatchObject({ consents: true, photos: false, lots: true });
  expect(toldBy(closedChair()).complete.photos).toBe(true);
});

test('shares tell how many of how many; sessions that ended otherwise are not asked whether they were complete', () => {
  const { all } = counted([
    one({}, { overrides: 0 }),
    one({}, { overrides: 2 }),
    one({}, { overrides: 0 }),
    one({ ending: 'abandoned' }, { overrides: 0, complete: { consents: true, photos: null, lots: null } }),
  ]);
  expect(all.sessions).toBe(4);
  expect(all.figures.withoutOverride).toMatchObject({ n: 3, sum: 2, value: 2 / 3 });
  expect(all.figures.consents).toMatchObject({ n: 0, value: null });
});

test('events are told to a hundred sessions, and beside each lot that was there', () => {
  const used = [{ product: 'Maker Black', lot: 'P1' }];
  const { all, lots, lotsUsed } = counted([
    one({ events: 2 }, { lots: used }),
    one({}, { lots: [...used, { product: 'Maker Black', lot: 'P2' }] }),
    ...Array.from({ length: 48 }, () => one()),
  ]);
  expect(all.figures.events).toMatchObject({ n: 50, sum: 2, value: 4 });
  expect(lots).toEqual([{ product: 'Maker Black', lot: 'P1', sessions: 2, events: 2 }]);
  expect(lotsUsed).toBe(2);
});

test('a cream counts for its own place and its own product only', () => {
  const creams = [
    { product: 'A', zones: ['VTX'], minutes: 20, areaCm2: 40 },
    { product: 'B', zones: ['FHL', 'VTX'], minutes: 40, areaCm2: 60.4 },
  ];
  const { by, all } = counted([one({}, { creams, zones: ['VTX', 'CRN'], products: ['A', 'B', 'Ink'] })]);
  const minutesOf = (groups: typeof by.zone) =>
    Object.fromEntries(groups.map(({ key, figures }) => [key, figures.numbingMinutes.value]));
  expect(all.figures.numbingMinutes).toMatchObject({ n: 2, value: 30, low: 25, high: 35 });
  expect(all.figures.numbingArea.value).toBe(50);
  expect(minutesOf(by.zone)).toEqual({ CRN: null, FHL: 40, VTX: 30 });
  expect(minutesOf(by.product)).toEqual({ A: 20, B: 40, Ink: null });
});

test('a review counts when its two months are over, whether somebody came early or not', () => {
  const day = (text: string) => text as LocalDate;
  const said = (later: readonly string[], today: string, reviewOn: string | null = '2026-06-29') =>
    reviewOutcome(day('2026-06-01'), reviewOn === null ? null : day(reviewOn), later.map(day), day(today));
  expect(said([], '2026-09-15')).toBe('stayedAway');
  expect(said(['2026-07-02'], '2026-09-15')).toBe('came');
  expect(said(['2026-08-28'], '2026-09-15')).toBe('came');
  expect(said(['2026-08-29'], '2026-09-15')).toBe('stayedAway');
  expect(said(['2026-06-01'], '2026-09-15')).toBe('stayedAway');
  expect(said(['2026-06-15'], '2026-08-01')).toBeNull();
  expect(said([], '2026-09-15', null)).toBeNull();
});

test('the middle value of counted values is that of the values themselves', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1 }), (values) => {
      const tally = createTally();
      for (const value of values) tally.add(value);
      const sorted = values.toSorted((a, b) => a - b);
      const half = (sorted.length - 1) / 2;
      const middle = ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
      const done = tally.done();
      expect(quantileOf(done, 0.5)).toBe(middle);
      expect([quantileOf(done, 0), quantileOf(done, 1)]).toEqual([sorted[0], sorted.at(-1)]);
      expect(done).toMatchObject({ n: values.length, sum: values.reduce((sum, each) => sum + each, 0) });
    }),
  );
});

test('in whatever order sessions come the figures are the same, and months add up to the whole', () => {
  const session = fc.record({
    practitioner: fc.constantFrom('p1', 'p2'),
    date: fc.constantFrom('2026-10-31', '2026-11-01', '2026-11-30'),
    events: fc.nat(2),
    overrides: fc.nat(2),
  });
  fc.assert(
    fc.property(fc.array(session, { maxLength: 12 }), (drawn) => {
      const all = drawn.map(({ overrides, date, ...rest }) =>
        one({ ...rest, date: date as LocalDate }, { overrides }),
      );
      const figures = counted(all);
      expect(counted(all.toReversed())).toEqual(figures);
      for (const split of ['month', 'person'] as const)
        for (const id of measureIds)
          expect(figures.by[split].reduce((sum, { figures: own }) => sum + own[id].n, 0)).toBe(
            figures.all.figures[id].n,
          );
    }),
  );
});

test('every measure answers of a session that says nothing, and every guard has a name', () => {
  for (const id of measureIds) expect(Array.isArray(measures[id].of(one()))).toBe(true);
  for (const guard of guardIds) expect(guardNames[guard]).toBeDefined();
});

test('a second cream is a second value', () => {
  const chair = chairAt('cleanseAndNumb');
  chair.say(cream({ application: 'c1', areaCm2: 20, grams: 2 }) as never, 5);
  expect(toldBy(chair).creams).toHaveLength(1);
});
