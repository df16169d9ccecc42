import { expect, test } from 'vitest';
import { packReport } from '../../../shared/report/pack-report.ts';
import type { PackPage } from '../../../shared/report/pack-report.ts';

const page: PackPage = {
  studio: { name: 'Northlight', phone: '020 7946 0018', timeZone: 'Europe/London' },
  madeAt: '2026-11-22T14:02:00.000Z' as PackPage['madeAt'],
  madeBy: 'Dana Whitlock',
  from: '2025-11-23' as PackPage['from'],
  until: '2026-11-22' as PackPage['until'],
  isOneClient: false,
  withNames: false,
  sessions: 12,
  closed: 10,
  overridden: 3,
  events: 1,
  lots: 7,
  versions: [1, 2],
  notCounted: 0,
  guards: [
    { guard: 'G1-06', fired: 2, overridden: 3 },
    { guard: 'G2-04', fired: 1, overridden: 0 },
  ],
  end: { seq: 4711, seal: '7f3a 91c2 04be d8e1' },
  fingerprint: '0102 0304',
  paper: 'A4',
  clock: '24h',
  dateOrder: 'dayMonth',
};
const said = (over: Partial<PackPage> = {}): string =>
  JSON.stringify(packReport({ ...page, ...over }).blocks);

test('the first page of a pack counts what is in it, names the guards that were overridden and says how to check it', () => {
  const text = said();
  expect(text).toContain('12 sessions, 10 of them closed, 3 with a rule overridden');
  expect(text).toContain('G1-06, Photos before: in 3 sessions');
  expect(text).not.toContain('G2-04');
  expect(text).toContain('The pack ends with entry 4711. Its record seal is 7f3a 91c2 04be d8e1.');
  expect(text).toContain('Without names');
  // Nobody is named then, not even whoever made it.
  expect(text).not.toContain('Dana Whitlock');
  expect(said({ withNames: true })).toContain('by Dana Whitlock');
  expect(text).toContain('Sunday 23 November 2025 to Sunday 22 November 2026');
});

test('where not all could be counted the page says so', () => {
  expect(said()).not.toContain('Not counted');
  expect(said({ notCounted: 2 })).toContain('2 sessions whose summary is not made or cannot be read');
  expect(said({ guards: [] })).toContain('None.');
});
