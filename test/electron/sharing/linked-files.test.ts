import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clientCopy } from '../../../shared/client-copy/copy.ts';
import type { ClientCopy } from '../../../shared/client-copy/copy.ts';
import { must } from '../../../shared/result.ts';
import type { ClientId } from '../../../shared/brand.ts';
import { readArchive } from '../client-copy/read-archive.ts';
import { newFolder, registered, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { closedSession } from '../session/closed-session.ts';

/** A person with a visit under one name, who was registered once more under another and then said to be one. */
const twoFiles = async () => {
  const saveTo = newFolder();
  const { machine } = closedSession({ saveTo });
  const first = machine.open().store.sessions()[0]?.client as ClientId;
  const second = registered(machine, {
    fullName: 'Marcus Second',
    dateOfBirth: '1970-03-04',
    phone: '0170 55',
  });
  must(await machine.open().chairs.twice.say(first, second, 'one'));
  return { machine, first, second, saveTo };
};
const copyOf = async (machine: Machine, client: ClientId, saveTo: string) => {
  must(await machine.open().clientCopy.make(client, { form: 'all', photos: false }));
  const files = await readArchive(readFileSync(join(saveTo, 'Copy.zip')));
  const text = (name: string) => String(files.get(name));
  return { copy: JSON.parse(text('record.json')) as ClientCopy, text };
};
const certificate = (saveTo: string) => readFileSync(join(saveTo, 'Certificate.pdf'), 'utf8');
const keeping = (machine: Machine) => machine.open().desk.keeping;

test('a copy of one of two linked files names the other one in every part of it, and the page of the client does too', async () => {
  const { machine, first, second, saveTo } = await twoFiles();
  for (const [client, other, name] of [
    [first, second, 'Marcus Second'],
    [second, first, 'Marcus Okonkwo-Lindqvist'],
  ] as const) {
    expect(must(machine.open().clients.open(client)).otherFiles).toEqual([{ client: other, fullName: name }]);
    const { copy, text } = await copyOf(machine, client, saveTo);
    expect(clientCopy.safeParse(copy).error).toBeUndefined();
    expect(copy.otherFiles).toEqual([{ id: other, fullName: name }]);
    expect(text('READ-ME.txt')).toContain(
      `The studio has one more file about you, registered as ${name}. Nothing of it is in this copy`,
    );
    expect(text('record.pdf')).toContain(other);
  }
});

test('whoever has one file is told of none, and of a link that was taken back neither', async () => {
  const { machine, first, second, saveTo } = await twoFiles();
  must(await machine.open().chairs.twice.say(first, second, 'two'));
  const { copy, text } = await copyOf(machine, first, saveTo);
  expect(copy.otherFiles).toEqual([]);
  expect(text('READ-ME.txt')).not.toContain('more file');
});

test('the certificate of an erasure says that the other file stays, and of the second one that nothing does', async () => {
  const { machine, first, second, saveTo } = await twoFiles();
  must(await machine.open().eraseClient(second, 'clientAsked'));
  expect(certificate(saveTo)).toContain('Marcus Okonkwo-Lindqvist');
  expect(must(machine.open().clients.open(first)).otherFiles).toEqual([]);
  must(await machine.open().eraseClient(first, 'clientAsked'));
  expect(JSON.parse(certificate(saveTo))).toMatchObject({ otherFiles: [] });
});

test('a hold on one file of a person forbids to destroy the other one, until it is lifted where it lies', async () => {
  const { machine, first, second } = await twoFiles();
  must(keeping(machine).say('hold.placed', { client: first, reason: 'Claim of 3 May' }));
  expect(machine.open().erasure.erase(second, 'clientAsked')).toMatchObject({ error: { what: 'on-hold' } });
  expect(must(keeping(machine).page(second))).toMatchObject({
    isHeld: false,
    isOtherHeld: true,
    otherFiles: 1,
    holds: [],
  });
  // It is lifted on the file that it lies on.
  expect(keeping(machine).say('hold.lifted', { client: second, reason: 'no' })).toMatchObject({ ok: false });
  must(keeping(machine).say('hold.lifted', { client: first, reason: 'settled' }));
  must(machine.open().erasure.erase(second, 'clientAsked'));
});

test('a file is kept from the last visit under any file of the person', async () => {
  const { machine, first, second } = await twoFiles();
  const alone = must(keeping(machine).page(first)).keepUntil;
  machine.advance(60 * 24 * 400);
  must(await machine.open().starting(second, 'touch_up'));
  const [one, other] = [first, second].map((client) => must(keeping(machine).page(client)));
  expect(one?.keepUntil).toBe(other?.keepUntil);
  expect((one?.keepUntil ?? '') > alone).toBe(true);
  // And while that visit is open neither file goes.
  expect(machine.open().erasure.erase(first, 'clientAsked')).toMatchObject({ error: { what: 'still-open' } });
});

test('a client of a studio with one tablet who was never linked is asked nothing about other files', () => {
  const machine = studioOn();
  const client = registered(machine);
  expect(must(machine.open().clients.open(client)).otherFiles).toEqual([]);
  expect(must(keeping(machine).page(client))).toMatchObject({ otherFiles: 0, isOtherHeld: false });
});
