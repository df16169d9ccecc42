import { expect, test } from 'vitest';
import type { SessionId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import type { Intent } from '../../../shared/session/events.ts';
import { inWords } from '../../builders/in-words.ts';
import { diskFull, onFaultyDisk } from './faulty-record.ts';
import { follow, heldOf, registered, script, scriptThrough, sessionOn, studioOn } from './setup-app.ts';
import type { Machine } from './setup-app.ts';

const note = (text: string): Intent => ({ type: 'note.added', text });
const tap = ({ open }: Machine, session: SessionId, what: Intent, from?: string) =>
  open().sessions.apply(session, from ?? must(open().sessions.view(session)).place, what);

test('a whole session runs from the first answer to closed, each tap durable before it is shown', () => {
  const machine = studioOn();
  const session = sessionOn(machine);
  let seq = 0;
  for (const step of script) {
    const shown = follow(machine, session, step);
    const entry = [...machine.open().store.read({ from: shown.seq })][0];
    expect(entry).toMatchObject({ seq: shown.seq, kind: 'session.event', session });
    expect(shown.seq).toBeGreaterThan(seq);
    expect(machine.views.at(-1)).toEqual({ ...shown, now: expect.any(String) });
    seq = shown.seq;
  }
  expect(must(machine.open().sessions.view(session)).place).toBe('closed');
  expect(tap(machine, session, note('one more'))).toMatchObject({
    ok: false,
    error: { refusal: { kind: 'session-ended' } },
  });
});

test('a tap that cannot be saved changes neither the state nor the screen', () => {
  const machine = studioOn();
  const session = sessionOn(machine, script.slice(0, 20));
  const disk = onFaultyDisk(machine);
  const { sessions, store } = disk.workspace;
  const before = must(sessions.view(session));
  const lines = store.head();
  disk.breaks(diskFull());
  expect(inWords(sessions.apply(session, 'consultation', note('red patch')))).toMatchObject({
    ok: false,
    error: { kind: 'failure', what: 'disk-full', says: 'Not saved: the disk is full.' },
  });
  const { now: _now, ...shown } = must(sessions.view(session));
  expect(before).toMatchObject(shown);
  expect(disk.views).toEqual([]);
  expect(store.head()).toEqual(lines);
  expect(inWords(disk.saveStates)).toEqual([{ ok: false, says: 'Not saved: the disk is full.' }]);

  disk.breaks(undefined);
  must(sessions.apply(session, 'consultation', note('red patch')));
  expect(heldOf(disk.workspace, session).notes.map(({ text }) => text)).toEqual(['red patch']);
  expect(disk.saveStates.at(-1)).toEqual({ ok: true });
});

test('a tap whose COMMIT reached the disk but gave an error is shown, for it is saved', () => {
  const machine = studioOn();
  const session = sessionOn(machine, script.slice(0, 5));
  const disk = onFaultyDisk(machine);
  const { sessions, store } = disk.workspace;
  disk.breaks(diskFull(), 'committed');
  const shown = must(sessions.apply(session, 'consultation', note('kept')));
  disk.breaks(undefined);
  expect(heldOf(disk.workspace, session).notes).toHaveLength(1);
  expect([...store.read({ from: shown.seq })]).toMatchObject([
    { seq: shown.seq, body: { type: 'note.added', text: 'kept' } },
  ]);
  must(sessions.apply(session, 'consultation', note('next')));
  expect(heldOf(disk.workspace, session).notes).toHaveLength(2);
});

test('no tap can be half saved: the ending and its lists stand in one transaction', () => {
  const machine = studioOn();
  const session = sessionOn(machine, script.slice(0, -1));
  const disk = onFaultyDisk(machine);
  disk.breaks(diskFull());
  expect(disk.workspace.sessions.apply(session, 'aftercare', { type: 'session.closed' }).ok).toBe(false);
  expect(disk.workspace.store.sessions({ openOnly: true })).toHaveLength(1);
  expect([...disk.workspace.store.read({ kind: 'session.closed' })]).toEqual([]);
  disk.breaks(undefined);
  expect(must(disk.workspace.sessions.apply(session, 'aftercare', { type: 'session.closed' })).place).toBe(
    'closed',
  );
  expect(disk.workspace.store.sessions()).toMatchObject([{ ending: 'closed' }]);
});

test('going on with something open is refused, and the attempt is in the record', () => {
  const machine = studioOn();
  const session = sessionOn(machine);
  const refused = tap(machine, session, { type: 'stage.completed' });
  expect(refused).toMatchObject({
    ok: false,
    error: { kind: 'refused', refusal: { kind: 'requirements-open' } },
  });
  const ids =
    refused.ok || refused.error.kind !== 'refused' || !('ids' in refused.error.refusal)
      ? []
      : refused.error.refusal.ids;
  expect(ids.length).toBeGreaterThan(5);
  const view = must(machine.open().sessions.view(session));
  expect(view.place).toBe('consultation');
  expect(heldOf(machine.open(), session).blocked).toMatchObject([{ stage: 'consultation', open: ids }]);
  expect([...machine.open().store.read({ session })].at(-1)).toMatchObject({
    by: 'device',
    body: { type: 'stage.blocked', open: ids },
  });
});

test('a refused tap that is no attempt to go on leaves no entry behind', () => {
  const machine = studioOn();
  const session = sessionOn(machine);
  const { seq } = machine.open().store.head();
  expect(tap(machine, session, { type: 'item.ticked', item: 'no-such-item', done: true })).toMatchObject({
    ok: false,
    error: { refusal: { kind: 'unknown-item' } },
  });
  expect(
    tap(machine, session, { type: 'field.set', field: 'stubbleMm', value: 1 } as Intent, 'colourMatch'),
  ).toMatchObject({ ok: false, error: { refusal: { kind: 'stale' } } });
  expect(machine.open().store.head().seq).toBe(seq);
});

test('every tap carries the time and the person that main knows, never one from the screen', () => {
  const machine = studioOn();
  const session = sessionOn(machine);
  machine.advance(7);
  tap(machine, session, { ...note('x'), at: '2001-01-01T00:00:00.000Z', by: 'device' } as unknown as Intent);
  const entry = [...machine.open().store.read({ session })].at(-1);
  expect(entry).toMatchObject({
    at: expect.stringMatching(/^2026-11-22T09:07:00/),
    by: machine.open().studio.person()?.id,
  });
  expect(entry?.body).not.toHaveProperty('at');
  expect(entry?.body).not.toHaveProperty('by');
});

test('lots that were used stand in clear beside the sealed taps', () => {
  const machine = studioOn();
  const session = sessionOn(machine, scriptThrough(4));
  const lots = [...machine.open().store.read({ session, kind: 'lot.used' })].map(({ body }) => body);
  expect(lots).toMatchObject([
    { role: 'numbing', lot: 'N1' },
    { role: 'antiseptic', lot: 'A1' },
    { role: 'pigment', lot: 'P1' },
    { role: 'diluent', lot: 'W1' },
    { role: 'cartridge', lot: 'C1' },
  ]);
});

test('starting with another client suspends the session that runs, and both can be gone on with', () => {
  const machine = studioOn();
  const first = sessionOn(machine, script.slice(0, 10));
  machine.advance(1);
  const other = registered(machine, {
    fullName: 'Priya Raman',
    firstName: 'Priya',
    dateOfBirth: '1990-01-01',
  });
  const second = must(machine.open().start(other, 'touch_up'));
  const { sessions, store, home } = machine.open();
  expect(sessions.current()?.session).toBe(second.session);
  expect(must(sessions.view(first)).place).toBe('suspended');
  expect(
    home()
      .open.map(({ clientName, place }) => `${clientName} ${place}`)
      .toSorted(),
  ).toEqual(['Marcus Okonkwo-Lindqvist suspended', 'Priya Raman consultation']);

  // Starting anew with the first client goes on with the open session, and again only one is active.
  const client = store.sessions().find(({ session }) => session === first)?.client;
  const back = must(machine.open().start(client as never, 'touch_up'));
  expect(back).toMatchObject({ session: first, place: 'consultation' });
  expect(must(sessions.view(second.session)).place).toBe('suspended');
  expect(store.sessions()).toHaveLength(2);
});

test('record numbers count up within the year', () => {
  const machine = studioOn();
  sessionOn(machine);
  const other = registered(machine, { fullName: 'Priya Raman', dateOfBirth: '1990-01-01' });
  expect(must(machine.open().start(other, 'touch_up')).recordNumber).toBe('SMP-2026-0002');
});

test('cream on a client who waits in a suspended session still raises its alarm on the home screen', () => {
  const machine = studioOn();
  const session = sessionOn(machine, scriptThrough(1));
  const upTo = script.findIndex(({ what }) => what !== 'prepare' && what.type === 'numbing.applied');
  for (const step of script.slice(scriptThrough(1).length, upTo + 1)) follow(machine, session, step);
  must(machine.open().sessions.leave(session));
  expect(machine.open().home().open).toMatchObject([{ place: 'suspended', alarm: false }]);
  machine.advance(70);
  expect(machine.open().home().open).toMatchObject([{ place: 'suspended', alarm: true }]);
});
