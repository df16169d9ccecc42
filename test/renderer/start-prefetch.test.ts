import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withStartPrefetch } from '../../renderer/start-prefetch.ts';
import type { Client } from '../../shared/ipc/contract.ts';
import { err, ok } from '../../shared/result.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Main as a list of what it was asked; `locked` until somebody opens it. */
const main = (locked: boolean) => {
  const state = { locked, asked: [] as string[] };
  const client = {
    'session.current': () => {
      state.asked.push('current');
      return Promise.resolve(ok(state.locked ? null : { session: 'running' }));
    },
    'home.page': () => {
      state.asked.push('home');
      return Promise.resolve(state.locked ? err({ kind: 'failure' }) : ok({ clients: state.asked.length }));
    },
  } as unknown as Client;
  return {
    state,
    client: { ...client, 'session.leave': () => Promise.resolve(ok(null)) } as unknown as Client,
  };
};

test('the first screen is answered by what was asked at once', async () => {
  const { state, client } = main(false);
  const window = withStartPrefetch(client);
  expect(await window['session.current'](null)).toEqual(ok({ session: 'running' }));
  expect(await window['home.page'](null)).toEqual(ok({ clients: 2 }));
  expect(state.asked).toEqual(['current', 'home']);
});

test('the second time main is asked again', async () => {
  const { state, client } = main(false);
  const window = withStartPrefetch(client);
  await window['home.page'](null);
  expect(await window['home.page'](null)).toEqual(ok({ clients: 3 }));
  expect(state.asked).toEqual(['current', 'home', 'home']);
});

test('a record that was locked and has been opened since is asked itself, so that the running session is found', async () => {
  const { state, client } = main(true);
  const window = withStartPrefetch(client);
  state.locked = false;
  expect(await window['session.current'](null)).toEqual(ok({ session: 'running' }));
});

test('whoever comes home an hour later does not see the page of the start', async () => {
  const { client } = main(false);
  const window = withStartPrefetch(client);
  vi.advanceTimersByTime(3_600_000);
  expect(await window['home.page'](null)).toEqual(ok({ clients: 3 }));
});

test('a session paused right after the start does not stand on home as running', async () => {
  const { state, client } = main(false);
  const window = withStartPrefetch(client);
  await window['session.current'](null);
  await window['session.leave']({ session: 'running' } as never);
  await window['home.page'](null);
  expect(state.asked).toEqual(['current', 'home', 'home']);
});
