import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clientFolderOf } from '../../../electron/vault/client-keys.ts';
import { createLeaving } from '../../../electron/vault/leaving.ts';
import type { ClientId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import { orderFor, mediaFiles, photoSession } from '../media/setup-photos.ts';
import { closedSession } from '../session/closed-session.ts';
import { diskFull, onFaultyDisk } from '../session/faulty-record.ts';
import { asKilled, machineOn, registered, sessionOn, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';

const reopened = (dataDir: string): Machine => {
  const machine = machineOn({ dataDir, startMs: Date.parse('2026-11-22T15:00:00Z') });
  machine.life.begin();
  return machine;
};
const keysIn = (dataDir: string): readonly string[] => readdirSync(clientFolderOf(dataDir)).toSorted();
const tombstones = ({ open }: Machine, kind: 'client.erased' | 'client.discarded') =>
  [...open().store.read({ kind })].map(({ client, by, body }) => ({ client, by, body }));
const noted = (dataDir: string, client: ClientId, kind: 'client.erased' | 'client.discarded'): void =>
  createLeaving(clientFolderOf(dataDir)).note(client, { kind, reason: 'clientAsked', by: 'device' });

/** A client with a photo, whose session has ended. */
const photographed = () => {
  const machine = studioOn();
  const session = photoSession(machine);
  const { media, sessions, store } = machine.open();
  must(media.add(orderFor(session)));
  must(
    sessions.apply(session, 'consultation', {
      type: 'session.declined',
      reason: 'Hopes',
      noteForClient: 'Not this time',
    }),
  );
  return { machine, session, client: store.sessions()[0]?.client as ClientId };
};

test('an erased client: key, photos and name are gone, the tombstone says why, and no note is left', () => {
  const { machine, session, client } = photographed();
  const { erasure, clients, sessions, store, studio } = machine.open();
  expect(Object.keys(mediaFiles(machine.dataDir))).toHaveLength(2);
  must(erasure.erase(client, 'clientAsked'));
  expect(keysIn(machine.dataDir)).toEqual([]);
  expect(mediaFiles(machine.dataDir)).toEqual({});
  expect(clients.count()).toBe(0);
  // What memory held is gone as well, without a restart.
  expect(sessions.view(session)).toMatchObject({ ok: false, error: { what: 'erased' } });
  expect(tombstones(machine, 'client.erased')).toEqual([
    { client, by: studio.person()?.id, body: { reason: 'clientAsked' } },
  ]);
  expect(store.verifyRecent()).toMatchObject({ intact: true });
});

test.each([
  ['before anything was destroyed', () => undefined],
  [
    'after the key was destroyed',
    (dataDir: string, client: ClientId) => rmSync(join(clientFolderOf(dataDir), `${client}.json`)),
  ],
  [
    'after the key was overwritten',
    (dataDir: string, client: ClientId) =>
      writeFileSync(join(clientFolderOf(dataDir), `${client}.json`), Buffer.alloc(200)),
  ],
  [
    'after the photos were taken away',
    (dataDir: string) => rmSync(join(dataDir, 'media'), { recursive: true }),
  ],
])('killed in an erasure %s, the next start finishes it and writes the tombstone once', (_when, happened) => {
  const { machine, client } = photographed();
  const left = asKilled(machine);
  noted(left, client, 'client.erased');
  happened(left, client);
  const next = reopened(left);
  expect(tombstones(next, 'client.erased')).toEqual([
    { client, by: 'device', body: { reason: 'clientAsked' } },
  ]);
  expect(keysIn(left)).toEqual([]);
  expect(mediaFiles(left)).toEqual({});
  expect(next.open().clients.count()).toBe(0);
  const again = reopened(asKilled(next));
  expect(tombstones(again, 'client.erased')).toHaveLength(1);
  expect(again.open().store.rebuildProjections().ok).toBe(true);
});

test('killed after the tombstone, the next start only takes the note away', () => {
  const { machine, client } = photographed();
  must(machine.open().erasure.erase(client, 'clientAsked'));
  const left = asKilled(machine);
  noted(left, client, 'client.erased');
  const next = reopened(left);
  expect(tombstones(next, 'client.erased')).toHaveLength(1);
  expect(keysIn(left)).toEqual([]);
});

test('killed between the key and the tombstone of a discarded registration, the next start writes it', () => {
  const machine = studioOn();
  const { id } = must(machine.open().clients.newDraft());
  must(machine.open().clients.saveDraft(id, { fullName: 'Wanda Unsure' }));
  const left = asKilled(machine);
  noted(left, id, 'client.discarded');
  rmSync(join(clientFolderOf(left), `${id}.json`));
  const next = reopened(left);
  expect(tombstones(next, 'client.discarded')).toEqual([{ client: id, by: 'device', body: {} }]);
  expect(keysIn(left)).toEqual([]);
  expect(must(next.open().clients.newDraft()).id).not.toBe(id);
});

test('a key file that is merely missing is no erasure: nothing is written about it', () => {
  const { machine, client } = photographed();
  const left = asKilled(machine);
  rmSync(join(clientFolderOf(left), `${client}.json`));
  expect(tombstones(reopened(left), 'client.erased')).toEqual([]);
});

test('a disk that refuses the tombstone says that it is not finished, and the next start with room finishes', () => {
  const { machine, client } = photographed();
  const { workspace, breaks } = onFaultyDisk(machine);
  breaks(diskFull());
  expect(workspace.erasure.erase(client, 'clientAsked')).toMatchObject({
    ok: false,
    error: { what: 'not-finished', whatToDo: expect.stringContaining('finishes by itself') },
  });
  expect(keysIn(machine.dataDir)).toEqual([`${client}.leaving`]);
  breaks(undefined);
  expect(tombstones(reopened(asKilled(machine)), 'client.erased')).toMatchObject([{ client }]);
});

test('a client whose session is open is not erased under the hands of the practitioner', () => {
  const machine = studioOn();
  const session = sessionOn(machine);
  const client = must(machine.open().sessions.view(session)).client.id;
  expect(machine.open().erasure.erase(client, 'clientAsked')).toMatchObject({
    ok: false,
    error: { what: 'still-open' },
  });
  expect(keysIn(machine.dataDir)).toEqual([`${client}.json`]);
});

test('erasing one leaves everybody else as they were', { timeout: 60_000 }, async () => {
  const { machine, session } = closedSession();
  const other = registered(machine, { fullName: 'Žofia Łuczak' });
  const kept = must(machine.open().sessions.view(session)).client.id;
  must(machine.open().erasure.erase(other, 'mistake'));
  expect(machine.open().clients.nameOf(kept)).toBe('Marcus Okonkwo-Lindqvist');
  expect(must(machine.open().sessions.view(session)).client.id).toBe(kept);
  expect(await machine.life.verify()).toMatchObject({ state: 'intact' });
});

test('a note that is not one is left alone', () => {
  const folder = join(studioOn().dataDir, 'notes');
  mkdirSync(folder);
  for (const name of ['hello.leaving', '00000000-0000-4000-8000-000000000001.leaving'])
    writeFileSync(join(folder, name), '{"kind":"client.erased"}');
  expect(createLeaving(folder).noted()).toEqual([]);
  expect(existsSync(join(folder, 'hello.leaving'))).toBe(true);
});
