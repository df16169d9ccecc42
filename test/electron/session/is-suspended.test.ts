import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { isSuspended } from '../../../electron/session/is-suspended.ts';
import { registered, sessionOn, studioOn } from './setup-app.ts';

test('a session rests once it was put aside, and no longer when it goes on', () => {
  const machine = studioOn();
  const session = sessionOn(machine);
  const { store, sessions } = machine.open();
  expect(isSuspended(store, session)).toBe(false);
  must(sessions.leave(session));
  expect(isSuspended(store, session)).toBe(true);
  must(sessions.open(session));
  expect(isSuspended(store, session)).toBe(false);
});

test('what the device notes by itself does not wake it', () => {
  const machine = studioOn();
  const session = sessionOn(machine);
  const { store, sessions, clockNow } = machine.open();
  must(sessions.leave(session));
  sessions.system(session, { type: 'clock.jumped', from: clockNow(), wall: clockNow() });
  expect(isSuspended(store, session)).toBe(true);
});

test('a session that was begun and never touched does not rest', () => {
  const machine = studioOn();
  const { session } = must(machine.open().start(registered(machine), 'touch_up'));
  expect(isSuspended(machine.open().store, session)).toBe(false);
});
