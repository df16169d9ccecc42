import { expect, test } from 'vitest';
import { inEnglish } from '../../builders/in-words.ts';
import { must } from '../../../shared/result.ts';
import { closedSession } from '../session/closed-session.ts';
import { asKilled, completed, machineOn, sessionOn, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';

const figuresOf = (
  { open }: Machine,
  period: Parameters<ReturnType<Machine['open']>['desk']['figures']>[0] = null,
) => open().desk.figures(period);
/** The list is read until every summary is made. */
const summed = async (machine: Machine): Promise<void> => {
  await completed(machine);
  await expect.poll(() => machine.open().summaries.owed(), { timeout: 600_000 }).toBe(0);
};

test('a closed session is counted by month, person, place and product, and the same after a restart', async () => {
  const { machine } = closedSession();
  await summed(machine);
  const page = await figuresOf(machine);
  expect(page).toMatchObject({
    from: null,
    to: '2026-11-22',
    coming: 0,
    untold: 0,
    all: {
      sessions: 1,
      figures: { withoutOverride: { n: 1, sum: 0, value: 0 }, events: { n: 1, value: 0 } },
    },
    by: { month: [{ name: '2026-11', sessions: 1 }], person: [{ name: 'Dana Whitlock', sessions: 1 }] },
  });
  expect(page.by.zone.map(({ name }) => inEnglish(name))).toContain('Crown');
  expect(page.by.product.length).toBeGreaterThan(0);
  expect(page.guards.some(({ overridden }) => overridden === 1)).toBe(true);
  expect(page.all.figures.application.value).toBeGreaterThan(0);
  const again = machineOn({ dataDir: asKilled(machine), startMs: Date.parse('2026-11-22T14:00:00Z') });
  again.life.begin();
  expect(await figuresOf(again)).toEqual(page);
});

test('an event that was told after the session counts, beside every lot of that session', async () => {
  const { machine, session } = closedSession();
  await summed(machine);
  const { adverse, store } = machine.open();
  const [row] = store.sessions({ session });
  if (row === undefined) throw new Error('no session');
  must(
    await adverse.record({
      client: row.client,
      session,
      event: 'e1',
      what: 'Rash on day three',
      plan: 'Photo asked for',
      zone: null,
      details: { sort: 'infection', onsetOn: '2026-11-22', severity: 2, photos: [], reportedTo: [] },
    } as never),
  );
  await summed(machine);
  const page = await figuresOf(machine);
  expect(page.all.figures.events).toMatchObject({ n: 1, sum: 1, value: 100 });
  expect(page.lots.length).toBe(page.lotsUsed);
  expect(page.lots.every(({ sessions, events }) => sessions === 1 && events === 1)).toBe(true);
});

test('a session that is still being read is said to be missing, one before the chosen days is left out', async () => {
  const { machine } = closedSession();
  const page = await figuresOf(machine);
  expect(page.coming + page.all.sessions).toBe(1);
  await summed(machine);
  machine.advance(40 * 24 * 60);
  expect(await figuresOf(machine, 'month')).toMatchObject({ from: '2026-12-03', all: { sessions: 0 } });
  expect(await figuresOf(machine, 'quarter')).toMatchObject({ all: { sessions: 1 } });
});

test('a session begun by mistake is in no figure', async () => {
  const machine = studioOn();
  sessionOn(machine, [{ minutesBefore: 1, what: { type: 'session.mistaken', reason: 'Another Marcus' } }]);
  await summed(machine);
  expect((await figuresOf(machine)).all.sessions).toBe(0);
});
