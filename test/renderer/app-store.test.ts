import { expect, test } from 'vitest';
import { createAppStore } from '../../renderer/app-store.ts';
import { watched } from '../../renderer/client.ts';
import type { Listen } from '../../renderer/client.ts';
import type { Client } from '../../shared/ipc/contract.ts';
import type { AppState } from '../../shared/ipc/pages.ts';
import { err, ok } from '../../shared/result.ts';

const first = { phase: 'firstStart', keyring: false, zones: [], timeZone: 'UTC' } as AppState;
const ready = {
  phase: 'ready',
  studioName: 'Dot',
  practitioner: 'Dana',
  record: { state: 'checking', done: 0, of: 0 },
  notices: [],
  version: '1',
  runtime: 'x',
  canSave: { ok: true },
} as unknown as AppState;

const setUp = (answers: Record<string, () => Promise<unknown>> = {}) => {
  const ears = new Map<string, (value: unknown) => void>();
  const listen = ((name: string, hear: (value: unknown) => void) => {
    ears.set(name, hear);
    return () => ears.delete(name);
  }) as unknown as Listen;
  const client = {
    'app.state': async () => ok(first),
    'settings.get': async () => ok({ theme: 'dim' }),
    'settings.set': async (r: unknown) => ok(r),
    ...answers,
  } as unknown as Client;
  const store = createAppStore(() => client, listen);
  return { store, push: (name: string, value: unknown) => ears.get(name)?.(value) };
};

test('the first answer sets state and theme', async () => {
  const { store } = setUp();
  expect(store.now().state).toBeNull();
  await store.begin();
  expect(store.now()).toMatchObject({ state: { phase: 'firstStart' }, settings: { theme: 'dim' } });
});

test('a push that overtakes the first answer wins', async () => {
  const { store, push } = setUp();
  const begun = store.begin();
  push('app.state', ready);
  await begun;
  expect(store.now().state?.phase).toBe('ready');
});

test('the result of a check reaches the open record and nothing else', async () => {
  const { store, push } = setUp();
  await store.begin();
  push('record.check', { state: 'intact', entries: 3, at: '2026-11-22T14:00:00.000Z' });
  expect(store.now().state).toEqual(first);
  push('app.state', ready);
  push('record.check', { state: 'intact', entries: 3, at: '2026-11-22T14:00:00.000Z' });
  expect(store.now().state).toMatchObject({ record: { state: 'intact', entries: 3 } });
});

test('a reply about the state does not undo what was pushed before it was read', async () => {
  const { store, push } = setUp();
  await store.begin();
  store.hearState(ready);
  expect(store.now().state).toEqual(ready);
  push('record.check', { state: 'intact', entries: 6, at: '2026-11-22T14:00:00.000Z' });
  store.hearState(ready);
  expect(store.now().state).toMatchObject({ record: { state: 'intact', entries: 6 } });
});

test('a theme is shown when it is stored, not before', async () => {
  const { store } = setUp({ 'settings.set': async () => err({ kind: 'defect', reference: 'r', says: '' }) });
  await store.begin();
  await store.changeSettings({ theme: 'light' });
  expect(store.now().settings.theme).toBe('dim');
});

test('the first defect is kept; later ones do not hide its reference', () => {
  const { store } = setUp();
  store.breakDown({ reference: 'one', says: 'a' });
  store.breakDown({ reference: 'two', says: 'b' });
  expect(store.now().defect).toEqual({ reference: 'one', says: 'a' });
});

test('a defect in any reply is heard, a refusal is not, and a call that breaks is a defect too', async () => {
  const heard: string[] = [];
  const client = watched(
    {
      'home.page': async () => err({ kind: 'defect', reference: 'x1', says: 'broke' }),
      'app.reload': async () => err({ kind: 'refused', says: 'no' }),
      'settings.get': () => Promise.reject(new Error('closed')),
    } as unknown as Client,
    ({ reference }) => heard.push(reference),
  );
  await client['home.page'](null);
  await client['app.reload'](null);
  const broken = await client['settings.get'](null);
  expect(heard).toEqual(['x1', 'no-answer']);
  expect(broken.ok).toBe(false);
});
