import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import type { ChannelName } from '../../../shared/ipc/contract.ts';
import { doorOf, requests, unknown } from '../ipc/every-channel.ts';
import { joined, ownerPin, pinOf, withOwnerPin } from '../people/setup-people.ts';
import { noKeyring, passphrase, studioOn } from '../session/setup-app.ts';
import { studiosOf } from './setup-studios.ts';

const other = (studios: ReturnType<typeof studiosOf>) => {
  const [, found] = studios.view().studios;
  if (found === undefined) throw new Error('there is no other studio');
  return found;
};

test('a studio whose people have PINs is read only as one of them who may review, and again after somebody else took this tablet', async () => {
  const { machine: own } = await withOwnerPin();
  const sam = await joined(own, 'Sam Manager', ['manager']);
  const { machine: north, owner: there } = await withOwnerPin();
  await joined(north, 'Fern Front', ['frontDesk']);
  north.life.close();
  const studios = studiosOf(own, [north.dataDir]);
  must(await studios.add());
  const asked = other(studios);
  expect(asked).toMatchObject({ state: 'signIn', people: [{ id: there }] });
  expect(inEnglish(asked.lacks ?? '')).toMatch(/is not open here: nothing of it is in this answer/);
  const list = () => studios.list({ studio: asked.id, show: 'all', text: '', limit: 10 });
  expect((await list()).lacks.map(inEnglish)).toEqual([expect.stringMatching(/is not open here/)]);
  expect(await studios.signIn(asked.id, there, '00000000')).toMatchObject({ error: { kind: 'wrong-pin' } });
  expect(other(studios).state).toBe('signIn');
  must(await studios.signIn(asked.id, there, ownerPin));
  expect(other(studios).state).toBe('open');
  expect((await list()).lacks).toEqual([
    expect.objectContaining({ id: expect.stringMatching(/^studios\./) as string }),
  ]);
  // Whoever comes next at this tablet is not who signed in there.
  must(await own.open().people.lock.signIn(sam, pinOf('manager')));
  expect(other(studios).state).toBe('signIn');
});

test('a studio without a keyring is opened by its own passphrase, and a wrong one opens nothing', async () => {
  const own = studioOn();
  const north = studioOn({ keyring: noKeyring });
  north.life.close();
  const studios = studiosOf(own, [north.dataDir], { keyring: noKeyring });
  must(await studios.add());
  const { id, state } = other(studios);
  expect(state).toBe('passphrase');
  expect(studios.unlock(id, 'not that one at all')).toMatchObject({ error: { kind: 'wrong-secret' } });
  expect(other(studios).state).toBe('passphrase');
  must(studios.unlock(id, passphrase));
  expect(other(studios).state).toBe('open');
  must(studios.leave(id));
  expect(studios.view().studios).toHaveLength(1);
  expect(studios.leave(id)).toMatchObject({ ok: false });
});

test('whoever may not review is told so at every question about the studios, and learns nothing', async () => {
  const { machine } = await withOwnerPin();
  const fern = await joined(machine, 'Fern Front', ['frontDesk']);
  const pat = await joined(machine, 'Pat Needle', ['practitioner']);
  const ask = doorOf(machine);
  const asked = requests({ client: unknown, session: unknown, open: unknown });
  const questions = (Object.keys(contract) as ChannelName[])
    .filter((name) => /^(studios|hub)\./.test(name))
    .flatMap((name) => asked[name].map((request) => [name, request] as const));
  expect(new Set(questions.map(([name]) => name)).size).toBeGreaterThan(13);
  for (const [who, pin] of [
    [fern, pinOf('frontDesk')],
    [pat, pinOf('practitioner')],
  ] as const) {
    must(await machine.open().people.lock.signIn(who, pin));
    for (const [name, request] of questions)
      expect(await ask(name, request), name).toMatchObject({
        ok: false,
        error: { kind: 'not-allowed', why: 'role' },
      });
  }
});
