import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clientFolderOf } from '../../../electron/vault/client-keys.ts';
import type { ClientId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { closedSession } from '../session/closed-session.ts';
import { asKilled, completed, machineOn, newFolder, registered } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { asked } from './ask-handlers.ts';

const keyFile = (dataDir: string, client: ClientId): string =>
  join(clientFolderOf(dataDir), `${client}.json`);
const opened = (dataDir: string): Machine => {
  const machine = machineOn({ dataDir, startMs: Date.parse('2026-11-22T18:00:00Z') });
  machine.life.begin();
  return machine;
};
const notices = ({ life }: Machine): readonly string[] => {
  const state = life.state();
  return state.phase === 'ready' ? state.notices.map(inEnglish) : [state.phase];
};

/** A closed session, its client, and somebody else. */
const studio = () => {
  const { machine, session } = closedSession();
  const client = must(machine.open().sessions.view(session)).client.id;
  const other = registered(machine, { fullName: 'Žofia Łuczak', firstName: 'Žofia' });
  machine.life.close();
  return { machine, session, client, other };
};

const losses = [
  ['is gone', (file: string) => rmSync(file)],
  ['was overwritten with zeros', (file: string) => writeFileSync(file, Buffer.alloc(200))],
  ['holds other bytes', (file: string) => writeFileSync(file, 'hello')],
  [
    'lost a bit',
    (file: string) =>
      writeFileSync(
        file,
        readFileSync(file).map((byte, at) => (at === 90 ? byte ^ 1 : byte)),
      ),
  ],
  ['is that of somebody else', (file: string, others: string) => cpSync(others, file)],
] as const;

test.each(losses)(
  'a client whose key %s is named with what to do, and is nowhere called erased',
  async (_how, lose) => {
    const { machine, session, client, other } = studio();
    lose(keyFile(machine.dataDir, client), keyFile(machine.dataDir, other));
    const again = opened(machine.dataDir);
    // Work goes on: the loss of one key is not the loss of the record.
    expect(again.life.state().phase).toBe('ready');
    const check = await again.life.verify();
    expect(check.state === 'incomplete' && check.missing.map(inEnglish)).toEqual([
      expect.stringMatching(
        /Marcus Okonkwo-Lindqvist \(registered on 22 Nov 2026\).*folder "keys" of a backup/,
      ),
    ]);
    const { desk, home } = again.open();
    const listed = await completed(again);
    expect(JSON.stringify([listed, desk.recent(9), home(), check])).not.toMatch(/erased client/i);
    expect(listed).toMatchObject([{ session, clientName: 'Marcus Okonkwo-Lindqvist' }]);
    const on = asked(again);
    for (const reply of await Promise.all([
      on['clients.open']({ id: client }),
      on['clients.amend']({ id: client, fields: { phone: '1' } as never }),
      on['clients.history']({ id: client }),
      on['session.start']({ client, kind: 'touch_up' }),
      on['session.open']({ session }),
      on['completed.open']({ session }),
      on['photos.list']({ client }),
      on['adverse.list']({ client }),
    ]))
      expect(reply).toMatchObject({ ok: false, error: { what: 'client-key-missing' } });
    expect(must(await on['clients.open']({ id: other })).fields.fullName).toBe('Žofia Łuczak');
    expect([...again.open().store.read({ client })].some(({ state }) => state === 'erased')).toBe(false);
  },
);

test('a missing key is said at once, after every start, with and without the names kept for searching', () => {
  const { machine, client } = studio();
  rmSync(keyFile(machine.dataDir, client));
  const says = /The key of Marcus Okonkwo-Lindqvist \(registered on 22 Nov 2026\) is missing/;
  for (let start = 0; start < 3; start += 1) {
    const again = opened(machine.dataDir);
    expect(notices(again)).toEqual([expect.stringMatching(says)]);
    registered(again, { fullName: `Person ${start}` });
    again.life.close();
  }
  rmSync(join(machine.dataDir, 'directory.bin'));
  for (let start = 0; start < 2; start += 1) {
    const again = opened(machine.dataDir);
    expect(notices(again)).toEqual([
      expect.stringMatching(/The key of a client \(registered on 22 Nov 2026\)/),
    ]);
    expect(again.open().desk.recent(9)).toMatchObject([{ clientName: 'Client whose key is missing' }]);
    again.life.close();
  }
});

test('the key put back from a backup opens everything again, whatever was kept in between', () => {
  const { machine, session, client } = studio();
  const backup = join(newFolder(), 'key');
  cpSync(keyFile(machine.dataDir, client), backup);
  for (const forgets of [() => undefined, () => rmSync(join(machine.dataDir, 'directory.bin'))]) {
    rmSync(keyFile(machine.dataDir, client));
    forgets();
    const without = opened(machine.dataDir);
    registered(without, { fullName: 'Somebody New' });
    without.life.close();
    cpSync(backup, keyFile(machine.dataDir, client));
    const again = opened(machine.dataDir);
    expect(notices(again)).toEqual([]);
    expect(must(again.open().sessions.view(session)).client.id).toBe(client);
    expect(again.open().clients.fieldsOf(client)?.fullName).toBe('Marcus Okonkwo-Lindqvist');
    again.life.close();
  }
});

test('a folder of keys that is not there at all names everybody, and the record still opens', async () => {
  const { machine } = studio();
  rmSync(clientFolderOf(machine.dataDir), { recursive: true });
  const again = opened(machine.dataDir);
  expect(notices(again)).toEqual([expect.stringMatching(/keys of 2 clients.*Marcus.*and Žofia/)]);
  expect(await again.life.verify()).toMatchObject({ state: 'incomplete' });
  registered(again, { fullName: 'Somebody New' });
  expect(again.open().clients.count()).toBe(1);
});

test('a lost key of a recalled lot is somebody to find, not somebody who was erased', () => {
  const { machine, client } = studio();
  rmSync(keyFile(machine.dataDir, client));
  const again = opened(machine.dataDir);
  const used = [...again.open().store.read({ kind: 'lot.used' })].map(
    ({ body }) => (body as { lot: string }).lot,
  );
  expect(used.length).toBeGreaterThan(0);
  expect(again.open().stock.reach(used[0] ?? '', null).clients).toMatchObject([
    { client, name: 'Marcus Okonkwo-Lindqvist' },
  ]);
});

test('a client who was erased is no loss, and one whose key was lost before can still be erased', () => {
  const { machine, client } = studio();
  rmSync(keyFile(machine.dataDir, client));
  const again = opened(machine.dataDir);
  must(again.open().erasure.erase(client, 'clientAsked'));
  expect([...again.open().store.read({ client })].some(({ state }) => state === 'keyMissing')).toBe(false);
  expect(again.open().desk.recent(9)).toMatchObject([{ clientName: { id: 'recall.erased' } }]);
  expect(notices(opened(asKilled(again)))).toEqual([]);
});

test('a registration begun whose key was lost is not offered again', () => {
  const { machine } = studio();
  const first = opened(machine.dataDir);
  const { id } = must(first.open().clients.newDraft());
  must(first.open().clients.saveDraft(id, { fullName: 'Wanda Unsure' }));
  first.life.close();
  rmSync(keyFile(machine.dataDir, id));
  const again = opened(machine.dataDir);
  expect(must(again.open().clients.newDraft()).id).not.toBe(id);
  expect(notices(again)).toEqual([expect.stringContaining('The key of a client (registered on')]);
});
