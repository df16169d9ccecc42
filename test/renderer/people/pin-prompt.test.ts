import { expect, test } from 'vitest';
import { createPinPrompt, proving } from '../../../renderer/people/pin-prompt.ts';
import type { Client } from '../../../shared/ipc/contract.ts';
import type { NeedsPin } from '../../../shared/ipc/people-channels.ts';

const needs = { kind: 'needs-pin', of: 'own', people: [] } as unknown as NeedsPin;
const proof = { person: 'p', pin: '40719365' };

/** A main that wants a PIN, and hears the right one. */
const setUp = () => {
  const heard: unknown[] = [];
  const prompt = createPinPrompt();
  const bare = {
    'session.leave': (request: unknown, given?: typeof proof) => {
      heard.push([request, given]);
      if (given === undefined) return Promise.resolve({ ok: false, error: needs });
      return Promise.resolve(
        given.pin === proof.pin ? { ok: true, value: null } : { ok: false, error: { kind: 'wrong-pin' } },
      );
    },
    'home.page': () => Promise.resolve({ ok: true, value: 'home' }),
  } as unknown as Client;
  const client = proving(bare, prompt);
  const request = { session: 's' } as never;
  return { heard, prompt, client, request };
};
const asked = async (prompt: ReturnType<typeof createPinPrompt>) => {
  for (let turn = 0; turn < 10 && prompt.now() === null; turn += 1) await Promise.resolve();
  const now = prompt.now();
  if (now === null) throw new Error('nobody was asked');
  return now;
};

test('what needs a PIN is said once more with it, and whoever asked hears the last answer only', async () => {
  const { heard, prompt, client, request } = setUp();
  const answer = client['session.leave'](request);
  const one = await asked(prompt);
  one.done(await one.send(proof));
  expect(await answer).toEqual({ ok: true, value: null });
  expect(heard).toEqual([
    [request, undefined],
    [request, proof],
  ]);
  expect(prompt.now()).toBeNull();
});

test('a wrong PIN leaves the question standing', async () => {
  const { prompt, client, request } = setUp();
  const answer = client['session.leave'](request);
  const one = await asked(prompt);
  expect(await one.send({ person: 'p', pin: 'x' })).toMatchObject({ error: { kind: 'wrong-pin' } });
  expect(prompt.now()).not.toBeNull();
  one.done(await one.send(proof));
  expect(await answer).toMatchObject({ ok: true });
});

test('who gives none hears what was needed, and nothing was done', async () => {
  const { prompt, client, request } = setUp();
  const answer = client['session.leave'](request);
  (await asked(prompt)).done({ ok: false, error: needs });
  expect(await answer).toEqual({ ok: false, error: needs });
});

test('one question at a time: a second one meanwhile is answered as main did', async () => {
  const { prompt, client, request } = setUp();
  const first = client['session.leave'](request);
  const one = await asked(prompt);
  expect(await client['session.leave'](request)).toEqual({ ok: false, error: needs });
  one.done(await one.send(proof));
  expect(await first).toMatchObject({ ok: true });
});

test('what needs no PIN asks nobody', async () => {
  const { prompt, client } = setUp();
  expect(await client['home.page'](null)).toEqual({ ok: true, value: 'home' });
  expect(prompt.now()).toBeNull();
});
