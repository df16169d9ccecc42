import { expect, test } from 'vitest';
import type { ClientId, SessionId } from '../../../shared/brand.ts';
import { addMinutes } from '../../../shared/time.ts';
import type { Instant, LocalDate } from '../../../shared/time.ts';
import { allOf } from '../../../electron/background.ts';
import { createRecentVisits, REVIEW_DAYS } from '../../../electron/desk/recent-visits.ts';
import type { Told } from '../../../electron/desk/told.ts';
import type { SessionFilter, SessionRow } from '../../../electron/store/session-row.ts';

const now = '2026-11-30T12:00:00.000Z' as Instant;
const told = { date: '2026-11-01' as LocalDate, reviewOn: '2026-12-01' as LocalDate } as Told;

/** A studio with so many visits, the last one an hour ago; `clientOf` says whose each is. */
const studioWith = (
  count: number,
  { clientOf = (visit: number): string => `client ${visit}`, apart = 60 } = {},
) => {
  const rows = new Map<number, SessionRow>();
  for (let visit = 1; visit <= count; visit += 1)
    rows.set(visit, {
      session: `session ${visit}` as SessionId,
      client: clientOf(visit) as ClientId,
      practitioner: 'p',
      kind: 'touch_up',
      openedAt: addMinutes(now, -(count - visit + 1) * apart),
      endedAt: now,
      ending: 'closed',
      recordNumber: '',
      overrides: 0,
      blocked: 0,
      notChecked: 0,
      events: 0,
      protocolVersion: 1,
      firstSeq: visit,
      endedSeq: visit,
    });
  const seen = { opened: [] as number[][], asked: 0, missing: false, damaged: false };
  const owed = new Set<number>();
  const person = new Map<ClientId, ClientId>();
  const visits = createRecentVisits({
    reader: {
      damage: () => (seen.damaged ? ({ seq: 1 } as never) : undefined),
      listsMissing: () => (seen.missing ? ({} as never) : undefined),
      sessions: ({ visits: only, openedFrom, before, limit }: SessionFilter = {}) => {
        seen.asked += 1;
        return [...rows.values()]
          .filter(
            (row) =>
              (only === undefined || only.includes(row.firstSeq)) &&
              (openedFrom === undefined || row.openedAt >= openedFrom) &&
              (before === undefined || row.firstSeq < before),
          )
          .toReversed()
          .slice(0, limit);
      },
    },
    summaries: {
      of: (some) => {
        seen.opened.push(some.map(({ firstSeq }) => firstSeq));
        return new Map(some.flatMap((row) => (owed.has(row.firstSeq) ? [] : [[row.session, told] as const])));
      },
    },
    clock: { now: () => now },
    personKey: (client) => person.get(client) ?? client,
    personsChanged: () => person.size,
    others: { all: () => [], owed: () => 0 },
  });
  const change = (visit: number, to: Partial<SessionRow>): void => {
    rows.set(visit, { ...(rows.get(visit) as SessionRow), ...to });
  };
  const read = (): void => void allOf(visits.reading());
  return { visits, rows, seen, owed, person, change, read };
};
const promisedTo = ({ visits }: ReturnType<typeof studioWith>, days = REVIEW_DAYS): readonly string[] =>
  visits.newest(days).flatMap(({ row, promised }) => (promised === null ? [] : [row.client]));

test('every client of the last months is known, however many came since', () => {
  const studio = studioWith(700);
  studio.read();
  expect(studio.visits.isWhole()).toBe(true);
  expect(promisedTo(studio)).toHaveLength(700);
  expect(promisedTo(studio).at(-1)).toBe('client 1');
});

test('each summary is opened once, at most eight between two breaks', () => {
  const studio = studioWith(100);
  studio.read();
  studio.read();
  expect(studio.seen.opened.every(({ length }) => length <= 8)).toBe(true);
  expect(studio.seen.opened.flat().toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 100 }, (_one, index) => index + 1),
  );
});

test('the newest are known first, and it is said that more are to come', () => {
  const studio = studioWith(300);
  const steps = studio.visits.reading();
  for (let count = 0; count < 7; count += 1) steps.next();
  expect(studio.visits.isWhole()).toBe(false);
  expect(promisedTo(studio)[0]).toBe('client 300');
  // Somebody else who asks goes on with it.
  studio.read();
  expect(studio.visits.isWhole()).toBe(true);
  expect(steps.next().done).toBe(true);
  expect(promisedTo(studio)).toHaveLength(300);
});

test('of each client the last visit counts, and one begun by mistake is none', () => {
  const studio = studioWith(9, { clientOf: (visit) => `client ${visit % 3}` });
  studio.change(9, { ending: 'mistaken' });
  studio.read();
  expect(studio.visits.newest(REVIEW_DAYS).map(({ row }) => row.firstSeq)).toEqual([8, 7, 6]);
});

test('two clients who became one are one at once, with their last visit', () => {
  const studio = studioWith(3);
  studio.read();
  expect(promisedTo(studio)).toHaveLength(3);
  studio.person.set('client 1' as ClientId, 'client 3' as ClientId);
  expect(promisedTo(studio)).toEqual(['client 3', 'client 2']);
});

test('visits older than asked for are left out, also when they grow old while the app runs', () => {
  const studio = studioWith(10, { apart: 24 * 60 });
  studio.read();
  expect(promisedTo(studio, 3)).toEqual(['client 10', 'client 9', 'client 8']);
  expect(promisedTo(studio, 30)).toHaveLength(10);
});

test('a session that ends, a new one and one whose summary was still to be made are seen', () => {
  const studio = studioWith(3);
  studio.change(2, { endedAt: null, ending: null });
  studio.owed.add(1);
  studio.read();
  expect(promisedTo(studio)).toEqual(['client 3']);
  studio.change(2, { endedAt: now, ending: 'closed' });
  studio.rows.set(4, { ...(studio.rows.get(3) as SessionRow), firstSeq: 4, client: 'client 4' as ClientId });
  studio.read();
  expect(promisedTo(studio)).toEqual(['client 4', 'client 3', 'client 2']);
  studio.visits.told(1, told);
  expect(promisedTo(studio)).toContain('client 1');
});

test('while the lists are made anew the older visits are looked for again', () => {
  const studio = studioWith(5);
  const [old] = [studio.rows.get(1) as SessionRow];
  studio.rows.delete(1);
  studio.seen.missing = true;
  studio.read();
  expect(studio.visits.isWhole()).toBe(false);
  studio.rows.clear();
  for (let visit = 1; visit <= 5; visit += 1)
    studio.rows.set(visit, { ...old, firstSeq: visit, client: `client ${visit}` as ClientId });
  studio.seen.missing = false;
  studio.visits.forget();
  studio.read();
  expect(studio.visits.isWhole()).toBe(true);
  expect(promisedTo(studio)).toContain('client 1');
});

test('of a damaged record nothing is told', () => {
  const studio = studioWith(3);
  studio.read();
  studio.seen.damaged = true;
  studio.read();
  expect(studio.visits.newest(REVIEW_DAYS)).toEqual([]);
});
