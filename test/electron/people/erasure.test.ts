import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clientFolderOf } from '../../../electron/vault/client-keys.ts';
import type { ClientId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import { inWords } from '../../builders/in-words.ts';
import { mediaFiles, orderFor, photoSession } from '../media/setup-photos.ts';
import { lostKeysWords } from '../../../shared/words/lost-keys.ts';
import { closedSession } from '../session/closed-session.ts';
import { diskFull, onFaultyDisk } from '../session/faulty-record.ts';
import { asKilled, machineOn, registered, sessionOn, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { listsMadeAgain } from '../store/setup-store.ts';

const reopened = (dataDir: string): Machine => {
  const machine = machineOn({ dataDir, startMs: Date.parse('2026-11-22T15:00:00Z') });
  machine.life.begin();
  return machine;
};
const keysIn = (dataDir: string): readonly string[] => readdirSync(clientFolderOf(dataDir)).toSorted();
const tombstones = ({ open }: Machine, kind: 'client.erased' | 'client.discarded') =>
  [...open().store.read({ kind })].map(({ client, by, body }) => ({ client, by, body }));
/** Somebody asked for it; whatever comes after that was cut off. */
const begun = (machine: Machine, client: ClientId, ends: 'client.erased' | 'client.discarded'): void => {
  must(
    machine
      .open()
      .writer.append(machine.open().studio.person()?.id ?? 'device', [
        { kind: 'erasure.begun', client, body: { ends, reason: 'clientAsked' } },
      ]),
  );
};

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
  expect(readdirSync(join(machine.dataDir, 'keys/clients'))).toEqual([]);
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
  begun(machine, client, 'client.erased');
  const left = asKilled(machine);
  happened(left, client);
  const next = reopened(left);
  expect(tombstones(next, 'client.erased')).toEqual([
    { client, by: next.open().studio.person()?.id, body: { reason: 'clientAsked' } },
  ]);
  expect(keysIn(left)).toEqual([]);
  expect(mediaFiles(left)).toEqual({});
  expect(next.open().clients.count()).toBe(0);
  const again = reopened(asKilled(next));
  expect(tombstones(again, 'client.erased')).toHaveLength(1);
  listsMadeAgain(again.open().store);
});

test('killed right after the tombstone, the next start has nothing to do', () => {
  const { machine, client } = photographed();
  must(machine.open().erasure.erase(client, 'clientAsked'));
  const next = reopened(asKilled(machine));
  expect(tombstones(next, 'client.erased')).toHaveLength(1);
  expect(next.open().store.head().seq).toBe(machine.open().store.head().seq);
});

test('killed between the key and the tombstone of a discarded registration, the next start writes it', () => {
  const machine = studioOn();
  const { id } = must(machine.open().clients.newDraft());
  must(machine.open().clients.saveDraft(id, { fullName: 'Wanda Unsure' }));
  begun(machine, id, 'client.discarded');
  const left = asKilled(machine);
  rmSync(join(clientFolderOf(left), `${id}.json`));
  const next = reopened(left);
  expect(tombstones(next, 'client.discarded')).toEqual([
    { client: id, by: next.open().studio.person()?.id, body: {} },
  ]);
  expect(keysIn(left)).toEqual([]);
  expect(must(next.open().clients.newDraft()).id).not.toBe(id);
});

test('a disk that refuses the tombstone says that it is not finished, and the next start with room finishes', () => {
  const { machine, client } = photographed();
  const { workspace, breaks } = onFaultyDisk(machine);
  breaks(diskFull(), 'commit', 1);
  expect(inWords(workspace.erasure.erase(client, 'clientAsked'))).toMatchObject({
    ok: false,
    error: { what: 'not-finished', whatToDo: expect.stringContaining('finishes by itself') },
  });
  expect(keysIn(machine.dataDir)).toEqual([]);
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

test('erasing one leaves everybody else as they were', { timeout: 600_000 }, async () => {
  const { machine, session } = closedSession();
  const other = registered(machine, { fullName: 'Žofia Łuczak' });
  const kept = must(machine.open().sessions.view(session)).client.id;
  must(machine.open().erasure.erase(other, 'mistake'));
  expect(machine.open().clients.nameOf(kept)).toBe('Marcus Okonkwo-Lindqvist');
  expect(must(machine.open().sessions.view(session)).client.id).toBe(kept);
  expect(await machine.life.verify()).toMatchObject({ state: 'intact' });
});

test('a full disk before anything was destroyed: nothing is begun, and nothing is lost', () => {
  const { machine, client } = photographed();
  const { workspace, breaks } = onFaultyDisk(machine);
  breaks(diskFull());
  expect(workspace.erasure.erase(client, 'clientAsked')).toMatchObject({
    ok: false,
    error: { kind: 'failure' },
  });
  breaks(undefined);
  expect(keysIn(machine.dataDir)).toEqual([`${client}.json`]);
  expect(workspace.clients.nameOf(client)).toBeDefined();
  const next = reopened(asKilled(machine));
  expect(tombstones(next, 'client.erased')).toEqual([]);
  expect(keysIn(next.dataDir)).toEqual([`${client}.json`]);
});

test('nothing that a stranger lays beside the keys makes the app destroy one or write a tombstone', () => {
  const { machine, client } = photographed();
  machine.life.close();
  const folder = clientFolderOf(machine.dataDir);
  const before = [...reopened(machine.dataDir).open().store.read()].length;
  for (const [name, text] of [
    [
      `${client}.leaving`,
      JSON.stringify({ format: 'stipple-leaving-1', kind: 'client.erased', reason: 'x', by: 'device' }),
    ],
    [`${client}.leaving`, readFileSync(join(folder, `${client}.json`), 'utf8')],
    [`${client}.erased`, ''],
    [`${client}.json.new`, ''],
    ['hello.leaving', '{"kind":"client.erased"}'],
  ] as const) {
    const left = asKilled(machine);
    writeFileSync(join(clientFolderOf(left), name), text);
    const next = reopened(left);
    expect(keysIn(left)).toContain(`${client}.json`);
    expect(next.open().clients.nameOf(client)).toBeDefined();
    expect(Object.keys(mediaFiles(left))).toHaveLength(2);
    expect([...next.open().store.read()].filter(({ kind }) => /erased|discarded|erasure/.test(kind))).toEqual(
      [],
    );
    expect([...next.open().store.read()].length).toBeLessThanOrEqual(before + 1);
  }
});

test("an erased client's key that comes back with an older key folder is destroyed again, and said", () => {
  const { machine, session, client } = photographed();
  const older = asKilled(machine);
  must(machine.open().erasure.erase(client, 'clientAsked'));
  machine.life.close();
  cpSync(join(older, 'keys'), join(machine.dataDir, 'keys'), { recursive: true });
  cpSync(join(older, 'media'), join(machine.dataDir, 'media'), { recursive: true });
  expect(keysIn(machine.dataDir)).toEqual([`${client}.json`]);
  const next = reopened(machine.dataDir);
  expect(keysIn(machine.dataDir)).toEqual([]);
  expect(mediaFiles(machine.dataDir)).toEqual({});
  expect(next.open().sessions.view(session)).toMatchObject({ ok: false, error: { what: 'erased' } });
  expect(next.life.state()).toMatchObject({
    phase: 'ready',
    notices: [lostKeysWords.returned({ count: 1 })],
  });
  expect(tombstones(next, 'client.erased')).toHaveLength(1);
});

const certificateIn = (path: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;

test('from the button: the certificate names the person, what is gone, and the entry and seal that prove it', async () => {
  const { machine, client } = photographed();
  const { path } = must(await machine.open().eraseClient(client, 'clientAsked'));
  const { store } = machine.open();
  const [tombstone] = [...store.read({ client, kind: 'client.erased' })];
  expect(certificateIn(path)).toMatchObject({
    clientName: 'Marcus Okonkwo-Lindqvist',
    reason: 'clientAsked',
    photos: 1,
    visits: { count: 1 },
    seq: tombstone?.seq,
    seal: store.sealOf(tombstone?.seq ?? 0),
  });
  expect(keysIn(machine.dataDir)).toEqual([]);
  // Nobody can be erased twice.
  expect((await machine.open().eraseClient(client, 'clientAsked')).ok).toBe(false);
});

test('whose session is open is not erased, and nobody is asked for a folder', async () => {
  const machine = studioOn();
  sessionOn(machine, []);
  const client = machine.open().store.sessions()[0]?.client as ClientId;
  expect(await machine.open().eraseClient(client, 'clientAsked')).toMatchObject({
    ok: false,
    error: { what: 'still-open' },
  });
  expect(keysIn(machine.dataDir)).toHaveLength(1);
});
