import { inEnglish } from '../builders/in-words.ts';
import { expect, test } from 'vitest';
import type { SessionId } from '../../shared/brand.ts';
import { must } from '../../shared/result.ts';
import { clientForm } from './session/session-script.ts';
import { asKilled, machineOn, registered, script, sessionOn, studioOn } from './session/setup-app.ts';
import type { Machine } from './session/setup-app.ts';

/** So many clients whose session was begun and put aside. */
const waiting = (count: number): { readonly machine: Machine; readonly sessions: readonly SessionId[] } => {
  const machine = studioOn();
  const sessions = Array.from({ length: count }, (_one, index) => {
    const { session } = must(
      machine.open().start(registered(machine, { fullName: `Client ${index}`, firstName: 'C' }), 'touch_up'),
    );
    must(machine.open().sessions.leave(session));
    return session;
  });
  return { machine, sessions };
};
const reopened = (machine: Machine): Machine => {
  const again = machineOn({ dataDir: asKilled(machine), startMs: Date.parse('2026-11-22T12:00:00Z') });
  expect(again.life.begin().phase).toBe('ready');
  return again;
};

test('of many sessions put aside a start reads three, and lists all with their clients; the stages follow', () => {
  const { machine } = waiting(9);
  const again = reopened(machine);
  const { home, ahead, sessions } = again.open();
  expect(sessions.live().size).toBe(0);
  const first = home().open;
  expect(first.map(({ clientName }) => clientName)).toEqual(
    Array.from({ length: 9 }, (_one, index) => `Client ${8 - index}`),
  );
  expect(first.filter(({ stage }) => stage === null)).toHaveLength(6);
  expect(first.every(({ place }) => place === 'suspended')).toBe(true);
  for (const _bit of ahead.openSessions());
  expect(home().open.map(({ stage }) => stage)).toEqual(Array(9).fill('consultation'));
});

test('no more than forty are listed, and it is said how many are not', () => {
  const { machine } = waiting(43);
  expect(machine.open().home()).toMatchObject({ openMore: 3, open: { length: 40 } });
});

test('a session that ran when the app was killed is the one that runs, whatever else rests', () => {
  const { machine, sessions } = waiting(3);
  must(machine.open().sessions.open(sessions[0] as SessionId));
  const again = reopened(machine);
  expect(again.open().sessions.current()?.session).toBe(sessions[0]);
  expect(again.open().home().open).toMatchObject([
    { session: sessions[2] },
    { session: sessions[1] },
    { session: sessions[0], place: 'consultation' },
  ]);
});

test('a review that the sheet named is due from a week before its day until the client comes again', async () => {
  const machine = studioOn();
  const session = sessionOn(machine, script);
  const page = async () => {
    for (const step = machine.open().summaries.making(); await step(() => true););
    return machine.open().home().reviews;
  };
  expect(await page()).toEqual([]);
  machine.advance(60 * 24 * 29);
  expect(await page()).toMatchObject([{ session, clientName: clientForm.fullName }]);
  const [due] = await page();
  const { client } = due ?? { client: '' as never };
  const { session: next } = must(machine.open().start(client, 'series_continuation'));
  expect(await page()).toEqual([]);
  // One that was begun by mistake is no visit.
  must(
    machine
      .open()
      .sessions.apply(next, 'consultation', { type: 'session.mistaken', reason: 'Another client' }),
  );
  expect(await page()).toMatchObject([{ session }]);
  machine.advance(60 * 24 * 80);
  expect(await page()).toEqual([]);
});

test('clients are called two, seven and twenty-eight days after a visit, and what they said stands in the record', async () => {
  const machine = studioOn();
  const session = sessionOn(machine, script);
  const page = async () => {
    for (const step = machine.open().summaries.making(); await step(() => true););
    return machine.open().home().calls;
  };
  const days = (count: number) => machine.advance(60 * 24 * count);
  expect(await page()).toEqual([]);
  days(2);
  expect(await page()).toMatchObject([
    { session, clientName: clientForm.fullName, phone: clientForm.phone, day: 2, tries: 0 },
  ]);
  const { calls, store, desk } = machine.open();
  must(calls.record({ session, day: 2, outcome: 'notReached', words: '', photos: [] }));
  expect(await page()).toMatchObject([{ day: 2, tries: 1 }]);
  must(calls.record({ session, day: 2, outcome: 'well', words: 'A little itch', photos: [] }));
  expect(await page()).toEqual([]);
  days(5);
  expect(await page()).toMatchObject([{ day: 7 }]);
  must(calls.record({ session, day: 7, outcome: 'concern', words: 'A rash in the dots', photos: [] }));
  const { timeline } = must(await desk.open(session));
  expect(timeline.slice(-2).map(({ text }) => inEnglish(text))).toEqual([
    'Called, day 2 after the visit: all well, A little itch',
    'Called, day 7 after the visit: something worries them, A rash in the dots',
  ]);
  expect(store.verifyRecent()).toMatchObject({ intact: true });
  days(21);
  expect(await page()).toMatchObject([{ day: 28 }]);
  const [row] = store.sessions({ session });
  must(machine.open().start(row?.client as never, 'series_continuation'));
  expect(await page()).toEqual([]);
});

test('a session that is open, or of nobody, is not called about', () => {
  const machine = studioOn();
  const { session } = must(machine.open().start(registered(machine), 'touch_up'));
  const { calls, store } = machine.open();
  const head = store.head().seq;
  expect(calls.record({ session, day: 2, outcome: 'well', words: '', photos: [] })).toMatchObject({
    ok: false,
  });
  expect(
    calls.record({ session: 'nobody' as SessionId, day: 2, outcome: 'well', words: '', photos: [] }),
  ).toMatchObject({
    ok: false,
  });
  expect(store.head().seq).toBe(head);
});
