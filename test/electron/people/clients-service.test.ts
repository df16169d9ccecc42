import { sameClient } from '../../../shared/words/clients.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { closedSession } from '../session/closed-session.ts';
import {
  asKilled,
  completed,
  heldOf,
  machineOn,
  registered,
  script,
  sessionOn,
  studioOn,
} from '../session/setup-app.ts';
import { clientForm } from '../session/session-script.ts';

const keysIn = (dataDir: string): readonly string[] => readdirSync(join(dataDir, 'keys', 'clients'));

test('a draft is sealed with a key of its own from the first word, and discarding shreds that key', () => {
  const machine = studioOn();
  const { clients, store } = machine.open();
  const { id } = must(clients.newDraft());
  must(clients.saveDraft(id, { fullName: 'Wanda Unsure' }));
  expect(keysIn(machine.dataDir)).toEqual([`${id}.json`]);
  must(clients.discardDraft(id));
  expect(keysIn(machine.dataDir)).toEqual([]);
  expect([...store.read({ client: id })].map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    'client.drafted erased',
    'erasure.begun open',
    'client.discarded open',
  ]);
  expect(clients.saveDraft(id, { fullName: 'W' }).ok).toBe(false);
  expect(clients.count()).toBe(0);
});

test('a draft that a kill left behind is offered again or can be discarded, and is never a client', () => {
  const machine = studioOn();
  const { id } = must(machine.open().clients.newDraft());
  must(machine.open().clients.saveDraft(id, { fullName: 'Wanda Unsure' }));
  const dataDir = asKilled(machine);
  const again = machineOn({ dataDir });
  again.life.begin();
  expect(again.open().clients.count()).toBe(0);
  expect(again.open().clients.find('wanda')).toEqual([]);
  must(again.open().clients.discardDraft(id));
  expect(keysIn(dataDir)).toEqual([]);
});

test('the same name and birthday is asked about once, in any spelling and order', () => {
  const machine = studioOn();
  const { clients } = machine.open();
  const known = registered(machine);
  const { id } = must(clients.newDraft());
  const same = { ...clientForm, fullName: 'okonkwo-lindqvist  MARCUS' } as never;
  expect(clients.register(id, same, false)).toMatchObject({
    ok: false,
    error: { kind: 'same-person', existing: [{ id: known }] },
  });
  expect(clients.count()).toBe(1);
  expect(must(clients.register(id, same, true)).id).toBe(id);
  expect(clients.register(id, same, true).ok).toBe(false);
});

test.each([
  ['Anna Müller', 'Mueller Anna'],
  ['Søren Ødegård', 'Soeren Oedegaard'],
  ['Siobhán O\u02bcBrien', "Siobhan O'Brien"],
  ['Keʻala Kahananui', 'Keala Kahananui'],
  ['Ｍａｒｃｕｓ Ｌｅｅ', 'Marcus Lee'],
])('%s is kept letter by letter, found and asked about as %s', (fullName, other) => {
  const machine = studioOn();
  const { clients } = machine.open();
  const known = registered(machine, { fullName });
  expect(must(clients.open(known)).fields.fullName).toBe(fullName);
  expect(clients.find(other)).toMatchObject([{ id: known, fullName }]);
  const { id } = must(clients.newDraft());
  expect(
    clients.register(id, { ...clientForm, fullName: other, phone: '1234' } as never, false),
  ).toMatchObject({
    error: { kind: 'same-person', existing: [{ id: known, fullName }] },
  });
  expect(
    clients.register(id, { ...clientForm, fullName: other, dateOfBirth: '1971-01-02' } as never, false),
  ).toMatchObject({
    error: { kind: 'same-person', says: sameClient.phone },
  });
  expect(must(clients.register(id, { ...clientForm, fullName: other } as never, true)).fields.fullName).toBe(
    other,
  );
});

test('an amendment is a new entry, the old value stays, and a running session hears of it', () => {
  const machine = studioOn();
  const session = sessionOn(machine, script.slice(0, 4));
  const { clients, sessions, store, tellSessions } = machine.open();
  const id = must(sessions.view(session)).client.id;
  const page = must(clients.amend(id, { firstName: 'Marc', phone: clientForm.phone }));
  tellSessions(page);
  expect(page.amendments).toMatchObject([
    { field: 'firstName', was: 'Marcus', is: 'Marc', by: 'Dana Whitlock' },
  ]);
  expect([...store.read({ kind: 'client.amended' })]).toMatchObject([{ body: { firstName: 'Marc' } }]);
  expect(heldOf(machine.open(), session).clientFacts.firstName).toBe('Marc');
  const again = machineOn({ dataDir: asKilled(machine) });
  again.life.begin();
  expect(must(again.open().clients.open(id))).toEqual({
    ...page,
    sessions: must(again.open().clients.open(id)).sessions,
  });
  expect(heldOf(again.open(), session).clientFacts.firstName).toBe('Marc');
});

test('clients are found by any part of a name or number, after a restart too', () => {
  const machine = studioOn();
  registered(machine);
  registered(machine, { fullName: 'Žofia Łuczak', firstName: 'Žofia', phone: '+48 600 100 200' });
  const again = machineOn({ dataDir: asKilled(machine) });
  again.life.begin();
  const { clients } = again.open();
  expect(clients.find('').map(({ fullName }) => fullName)).toEqual([
    'Marcus Okonkwo-Lindqvist',
    'Žofia Łuczak',
  ]);
  expect(clients.find('zofia lucz')).toHaveLength(1);
  expect(clients.find('00461')).toMatchObject([
    { fullName: 'Marcus Okonkwo-Lindqvist', lastSession: null, openSession: null },
  ]);
});

test('an erased key leaves nothing of the client but ids: no name in the list, no session to open', async () => {
  const { machine, session } = closedSession();
  const client = must(machine.open().sessions.view(session)).client.id;
  must(machine.open().erasure.erase(client, 'clientAsked'));
  machine.life.close();
  const again = machineOn({ dataDir: machine.dataDir });
  again.life.begin();
  expect(again.open().clients.count()).toBe(0);
  expect(await completed(again)).toMatchObject([
    { clientName: { id: 'recall.erased' }, ending: 'closed', summary: 'none', missing: [] },
  ]);
  expect(await again.open().desk.open(session)).toMatchObject({ ok: false, error: { what: 'erased' } });
  expect(again.open().sessions.view(session)).toMatchObject({ ok: false, error: { what: 'erased' } });
  expect(readFileSync(join(again.dataDir, 'record.db')).includes('Marcus')).toBe(false);
});
