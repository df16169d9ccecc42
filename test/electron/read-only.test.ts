import { createHash } from 'node:crypto';
import { cpSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contract } from '../../shared/ipc/contract.ts';
import type { ChannelName } from '../../shared/ipc/contract.ts';
import { must } from '../../shared/result.ts';
import { closedSession } from './session/closed-session.ts';
import { asKilled, machineOn, registered, studioOn } from './session/setup-app.ts';
import { doorOf, requests, unknown } from './ipc/every-channel.ts';
import type { Ids } from './ipc/every-channel.ts';

/** What of the folder is the record, with its bytes and times; not the lock, the log, the count of wrong passphrases and the window's own. */
const bytesOf = (dataDir: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
      .filter((name) => !/^(in-use\.json|log|tries\.json|window|record\.db\.lock)/.test(name))
      .filter((name) => statSync(join(dataDir, name)).isFile())
      .toSorted()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(dataDir, name)))
          .digest('hex'),
      ]),
  );

const used = (): { readonly folder: string; readonly ids: Ids } => {
  const { machine, session } = closedSession();
  const client = must(machine.open().sessions.view(session)).client.id;
  registered(machine, { fullName: 'Žofia Łuczak' });
  const { open } = { open: must(machine.open().start(client, 'touch_up')).session };
  must(machine.open().sessions.leave(open));
  machine.life.close();
  return { folder: machine.dataDir, ids: { client, session, open } };
};

const beside =
  (word: string, by: number) =>
  (dataDir: string): void => {
    const file = join(dataDir, 'record.db');
    const bytes = readFileSync(file);
    let found = 0;
    for (let at = bytes.indexOf(word); at !== -1; at = bytes.indexOf(word, at + 1)) {
      bytes[at + by] = (bytes[at + by] ?? 0) ^ 0x01;
      found += 1;
    }
    expect(found, word).toBeGreaterThan(0);
    writeFileSync(file, bytes);
  };
const damages: readonly (readonly [string, (dataDir: string) => void])[] = [
  ['the text of the protocol', beside('"kind":"protocol.released"', 10)],
  ["the studio's own entry", beside('"kind":"studio.set"', 10)],
  ['who works there', beside('"kind":"staff.registered"', 12)],
  ['a client', beside('"kind":"client.registered"', 12)],
  ['the opening of a session', beside('"kind":"session.opened"', 12)],
  ['every tap', beside('"kind":"session.event"', 12)],
  ['the stock', beside('"kind":"lot.used"', 10)],
  ['the first entry', beside('"kind":"journal.begun"', 12)],
  ['the end', beside('"kind":"client.registered"', 14)],
];

describe.each(damages)('a record that is damaged at %s', (_where, damage) => {
  test(
    'is looked at, read-only: every page answers, nothing is a defect, nothing is written',
    { timeout: 600_000 },
    async () => {
      const { folder, ids } = used();
      damage(folder);
      const before = bytesOf(folder);
      const entriesBefore = Number.MAX_SAFE_INTEGER;
      const machine = machineOn({ dataDir: folder, startMs: Date.parse('2026-11-22T18:00:00Z') });
      const ask = doorOf(machine);
      machine.life.begin();
      await machine.life.verify();
      expect(machine.life.state().phase).toBe('readOnly');
      for (const [name, asked] of Object.entries(requests(ids)))
        for (const request of asked) {
          const answer = await ask(name, request);
          expect(answer.error?.kind, `${name}: ${JSON.stringify(answer).slice(0, 300)}`).not.toBe('defect');
        }
      for (const seldom of [
        'keys.changePassphrase',
        'clients.saveDraft',
        'session.apply',
        'clients.register',
      ])
        expect((await ask(seldom, requests(ids)[seldom as ChannelName][0])).ok, seldom).toBe(false);
      const entries = machine.open().store.head().seq;
      machine.life.close();
      // Found out after the opening had begun: no entry is added, and beside the database nothing is touched.
      const { 'record.db': database, ...beside } = bytesOf(folder);
      const { 'record.db': databaseBefore, ...besideBefore } = before;
      expect(beside).toEqual(besideBefore);
      expect(entries).toBeLessThanOrEqual(entriesBefore);
      expect(typeof database).toBe(typeof databaseBefore);
    },
  );
});

describe.each<readonly [string, (dataDir: string) => void]>([
  [
    'is that of another device',
    (dataDir) => {
      const other = studioOn();
      other.life.close();
      cpSync(join(other.dataDir, 'record.db'), join(dataDir, 'record.db'));
    },
  ],
  [
    'lacks its end',
    (dataDir) => {
      const older = readFileSync(join(dataDir, 'record.db'));
      const later = machineOn({ dataDir, startMs: Date.parse('2026-11-22T17:00:00Z') });
      later.life.begin();
      registered(later, { fullName: 'Later Person' });
      later.life.close();
      writeFileSync(join(dataDir, 'record.db'), older);
    },
  ],
  [
    'is cut in the middle',
    (dataDir) =>
      writeFileSync(join(dataDir, 'record.db'), readFileSync(join(dataDir, 'record.db')).subarray(0, 65_536)),
  ],
  [
    'is no database',
    (dataDir) =>
      writeFileSync(join(dataDir, 'record.db'), 'this is no database at all, whatever its name says'),
  ],
])('a record that %s', (_what, damage) => {
  test('keeps every byte as it was, whatever is asked of it', { timeout: 600_000 }, async () => {
    const { folder, ids } = used();
    damage(folder);
    const before = bytesOf(folder);
    const machine = machineOn({ dataDir: folder, startMs: Date.parse('2026-11-22T18:00:00Z') });
    const ask = doorOf(machine);
    expect(['readOnly', 'failed', 'ready']).toContain(machine.life.begin().phase);
    const { phase } = machine.life.state();
    for (const [name, asked] of Object.entries(requests(ids)))
      for (const request of phase === 'ready' ? [] : asked)
        expect((await ask(name, request)).error?.kind, name).not.toBe('defect');
    machine.life.close();
    expect(phase).not.toBe('ready');
    expect(bytesOf(folder)).toEqual(before);
  });
});

test('a record left by a kill and damaged since is not rewritten either, its write-ahead file included', async () => {
  const machine = studioOn();
  const client = registered(machine);
  const folder = asKilled(machine);
  const wal = join(folder, 'record.db-wal');
  const bytes = readFileSync(wal);
  const at = bytes.indexOf('"kind":"staff.registered"') + 9;
  expect(at).toBeGreaterThan(100);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(wal, bytes);
  const before = bytesOf(folder);
  const again = machineOn({ dataDir: folder, startMs: Date.parse('2026-11-22T18:00:00Z') });
  again.life.begin();
  await again.life.verify();
  expect(['readOnly', 'failed']).toContain(again.life.state().phase);
  await doorOf(again)('clients.open', { id: client });
  again.life.close();
  expect(bytesOf(folder)).toEqual(before);
});

describe('what is no part of the record never blocks it', () => {
  const garbage = (path: string): void => writeFileSync(path, 'hello');
  const gone = (path: string): void => rmSync(path, { recursive: true, force: true });
  test.each([
    ['keys/directory.json', garbage],
    ['keys/directory.json', gone],
    ['keys/clients', gone],
    ['directory.bin', garbage],
    ['directory.bin', gone],
    ['log', garbage],
    ['media', gone],
    ['window', garbage],
    ['in-use.json', garbage],
    ['record.db.lock', garbage],
    ['head.json', gone],
    ['keys/system-key.json', garbage],
    ['keys/thumbs.db', garbage],
    ['keys/clients/.DS_Store', garbage],
  ])('%s', { timeout: 600_000 }, (name, happens) => {
    const { folder, ids } = used();
    gone(join(folder, name));
    happens(join(folder, name));
    const machine = machineOn({ dataDir: folder, startMs: Date.parse('2026-11-22T18:00:00Z') });
    expect(machine.life.begin().phase).toBe('ready');
    registered(machine, { fullName: 'Somebody New' });
    expect(machine.open().clients.find('new')).toHaveLength(1);
    expect(ids.client).not.toBe('');
  });
});

test('every channel has something to ask', () => {
  expect(Object.keys(requests({ client: unknown, session: unknown, open: unknown })).toSorted()).toEqual(
    Object.keys(contract).toSorted(),
  );
});
