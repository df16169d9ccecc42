import { expect, test, vi } from 'vitest';
import type { Listen } from '../../renderer/client.ts';
import { createSessionStore } from '../../renderer/session-store.ts';
import type { SessionView } from '../../shared/session/view.ts';

const view = (session: string, seq: number, more: object = {}): SessionView =>
  ({ session, seq, ...more }) as unknown as SessionView;
const setUp = () => {
  let push: (view: SessionView) => void = () => undefined;
  const undo = vi.fn<() => void>();
  const listen = ((_name: string, hear: (value: never) => void) => {
    push = hear as unknown as (view: SessionView) => void;
    return undo;
  }) as unknown as Listen;
  const store = createSessionStore(listen);
  return { store, push: (one: SessionView) => push(one), undo };
};

test('an older view never replaces a newer one, whichever way it came', () => {
  const { store, push } = setUp();
  store.open(view('a', 10));
  push(view('a', 12));
  store.hear(view('a', 11));
  store.open(view('a', 9));
  expect(store.now()?.seq).toBe(12);
});

test('a view of the same entry is taken: an alarm comes with the time', () => {
  const { store, push } = setUp();
  store.open(view('a', 10, { now: '10:00', alarm: false }));
  push(view('a', 10, { now: '10:05', alarm: true }));
  expect(store.now()).toMatchObject({ alarm: true });
});

test('the view of a tap comes twice, as push and as reply, and is drawn once', () => {
  const { store, push } = setUp();
  const wake = vi.fn<() => void>();
  store.open(view('a', 10, { now: '10:00' }));
  store.subscribe(wake);
  push(view('a', 11, { now: '10:01' }));
  store.hear(view('a', 11, { now: '10:01' }));
  expect(wake).toHaveBeenCalledTimes(1);
});

test('a push about another session does not take over the screen', () => {
  const { store, push } = setUp();
  push(view('b', 5));
  expect(store.now()).toBeNull();
  store.open(view('a', 10));
  push(view('b', 99));
  expect(store.now()?.session).toBe('a');
});

test('opening another session shows it even though its last entry is older', () => {
  const { store } = setUp();
  store.open(view('a', 50));
  store.open(view('b', 20));
  expect(store.now()).toMatchObject({ session: 'b', seq: 20 });
});

test('who watches is told of changes only, and can stop', () => {
  const { store, push } = setUp();
  const wake = vi.fn<() => void>();
  store.open(view('a', 1));
  const stop = store.subscribe(wake);
  push(view('a', 0));
  expect(wake).not.toHaveBeenCalled();
  push(view('a', 2));
  stop();
  push(view('a', 3));
  expect(wake).toHaveBeenCalledTimes(1);
});
