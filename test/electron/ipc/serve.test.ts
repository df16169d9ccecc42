import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve } from '../../../electron/ipc/serve.ts';
import { createLog } from '../../../electron/log.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import type { Handlers } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';

type Listener = (event: { senderFrame: { url: string } }, raw: unknown) => Promise<string>;
interface Answer {
  ok: boolean;
  error?: { kind: string; reference?: string; says?: string; issues?: { field: string }[] };
}

const setup = (overrides: Partial<Record<keyof Handlers, unknown>> = {}) => {
  const listeners = new Map<string, Listener>();
  const folder = mkdtempSync(join(tmpdir(), 'door-'));
  const handlers = Object.fromEntries(Object.keys(contract).map((name) => [name, () => ok(null)]));
  serve(
    {
      ipc: {
        handle: (name: string, listener: unknown) => {
          listeners.set(name, listener as Listener);
        },
      } as never,
      isOurPage: (url) => url === 'stipple://app/index.html',
      log: createLog(folder, () => 'now'),
      gate: () => Promise.resolve(ok({})),
      pass: (_pass, work) => work(),
    },
    { ...handlers, ...overrides } as unknown as Handlers,
  );
  const ask = async (name: string, raw: unknown, url = 'stipple://app/index.html') =>
    JSON.parse(await (listeners.get(name) as Listener)({ senderFrame: { url } }, raw)) as Answer;
  return { ask, logged: () => readFileSync(join(folder, 'stipple.log'), 'utf8') };
};

test('every channel of the contract has an answer', async () => {
  const { ask } = setup();
  for (const name of Object.keys(contract))
    expect(await ask(name, { never: 'asked for' }), name).toHaveProperty('ok');
});

test('a page that is not ours is told no, whatever it asks', async () => {
  const { ask } = setup();
  expect(await ask('app.state', undefined, 'https://example.com/')).toMatchObject({
    ok: false,
    error: { kind: 'bad-request' },
  });
});

test('a bad request names the field and says why', async () => {
  const { ask } = setup();
  const answer = await ask('clients.register', {
    id: 'not an id',
    fields: {
      fullName: '',
      firstName: 'A',
      dateOfBirth: '2001-02-30',
      phone: '123',
      address: '',
      emergencyContact: '',
    },
    evenIfSame: false,
  });
  expect(answer.error?.issues?.map(({ field }) => field)).toEqual([
    'id',
    'fields.fullName',
    'fields.dateOfBirth',
  ]);
});

test('control characters from a paste are refused at the door', async () => {
  const { ask } = setup();
  const intent = { type: 'note.added', text: 'bell \u0007' };
  expect(
    await ask('session.apply', { session: crypto.randomUUID(), from: 'consultation', intent }),
  ).toMatchObject({ ok: false, error: { kind: 'bad-request' } });
});

test('a defect gets a reference that the log knows, and no message that could name a client', async () => {
  const { ask, logged } = setup({
    'home.page': () => {
      throw new Error('Marcus Okafor broke it');
    },
  });
  const answer = await ask('home.page', null);
  expect(answer.error?.kind).toBe('defect');
  expect(logged()).toContain(answer.error?.reference);
  expect(logged()).not.toContain('Marcus');
});
