import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { createVisitBook } from '../../../electron/people/visit-book.ts';
import type { RecordReader } from '../../../electron/store/store.ts';
import { closedSession } from '../session/closed-session.ts';
import { heldOf, machineOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';

/** `read` counts how often a session's entries were asked for. */
const bookOf = (machine: Machine) => {
  const { store, studio, sessions, vault } = machine.open();
  let asked = 0;
  const reader: RecordReader = {
    ...store,
    read: (filter) => {
      asked += 1;
      return store.read(filter);
    },
  };
  return {
    book: createVisitBook({
      reader,
      studio,
      sessions,
      isThere: vault.hasClient,
      personOf: (client) => [client],
    }),
    asked: () => asked,
  };
};
const clientOf = (machine: Machine) => machine.open().store.sessions()[0]?.client ?? (undefined as never);

test('an ended visit is read once and then kept', async () => {
  const { machine, session } = closedSession();
  const { book, asked } = bookOf(machine);
  const [visit] = await book.visitsOf(clientOf(machine));
  expect(visit).toMatchObject({
    session,
    ending: 'closed',
    zones: [{ zone: 'VTX', work: { needles: [{ lot: 'C1' }] } }],
  });
  expect(await book.visitsOf(clientOf(machine))).toEqual([visit]);
  expect(asked()).toBe(1);
});

test('an open visit is shown as it stands now', async () => {
  const { machine } = closedSession();
  const client = clientOf(machine);
  const { book } = bookOf(machine);
  const { session } = must(machine.open().start(client, 'touch_up'));
  expect(await book.visitsOf(client)).toMatchObject([
    { session, ending: null, zones: [] },
    { ending: 'closed' },
  ]);
  must(
    machine
      .open()
      .sessions.apply(session, 'consultation', { type: 'zone.chosen', zone: 'MID', chosen: true }),
  );
  expect((await book.visitsOf(client))[0]?.zones).toMatchObject([{ zone: 'MID' }]);
});

test('the page of a client holds all of it after a restart, the recipe and needle of the last visit reach the next opening', async () => {
  const { machine } = closedSession();
  const client = clientOf(machine);
  const history = must(await machine.open().history(client));
  expect(history.zones[0]?.last).toMatchObject({
    recipes: [{ pigment: 'Carbon black SMP pigment (CI 77266)', diluentParts: 12, pigmentLot: 'P1' }],
    needles: [{ config: '3RL', diameterMm: 0.25 }],
  });
  const view = must(machine.open().start(client, 'touch_up'));
  expect(heldOf(machine.open(), view.session).opening.lastVisit?.work?.['VTX']).toEqual(
    history.zones[0]?.last,
  );
  expect(view.fromLastVisit.facts.map(({ field, value, how }) => [field, value, how])).toEqual(
    expect.arrayContaining([
      ['undertone', 'neutral', 'said'],
      ['priorTouchUps', 2, 'record'],
      ['previousStudio', 'own', 'record'],
    ]),
  );
  expect(view.fromLastVisit.zones).toEqual(['VTX']);
  machine.life.close();
  const again = machineOn({ dataDir: machine.dataDir, startMs: Date.parse('2026-11-22T14:00:00Z') });
  again.life.begin();
  expect(must(await again.open().history(client)).zones).toEqual(history.zones);
});

test('nobody has no history, and an erased client none to show', async () => {
  const { machine } = closedSession();
  expect(await machine.open().history('00000000-0000-4000-8000-00000000dead' as never)).toMatchObject({
    ok: false,
    error: { what: 'not-found' },
  });
  const client = clientOf(machine);
  const { book } = bookOf(machine);
  expect(await book.visitsOf(client)).toHaveLength(1);
  must(machine.open().vault.eraseClient(client));
  expect(await book.visitsOf(client)).toEqual([]);
});

test('a page with ended sessions replays none of them, and still has their record numbers', () => {
  const { machine } = closedSession();
  const page = must(machine.open().clients.open(clientOf(machine)));
  expect(page.sessions).toMatchObject([{ ending: 'closed', place: 'closed', recordNumber: 'SMP-2026-0001' }]);
  expect(machine.open().sessions.live().size).toBe(0);
});
