import { expect, test } from 'vitest';
import { createFileLooks, seenOn } from '../../../electron/people/file-looks.ts';
import type { AuthorId, ClientId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import { closedSession } from '../session/closed-session.ts';
import { machineOn, registered } from '../session/setup-app.ts';
import { asked } from './ask-handlers.ts';

const clientIn = (machine: ReturnType<typeof closedSession>['machine']): ClientId =>
  machine.open().store.sessions()[0]?.client as ClientId;

test('opening a client, their past, their photos or one of their sessions leaves one entry that day', async () => {
  const { machine, session } = closedSession();
  const client = clientIn(machine);
  const on = asked(machine);
  const { store } = machine.open();
  expect(store.countOf('client.seen')).toBe(0);
  must(await on['completed.open']({ session }));
  expect(store.countOf('client.seen')).toBe(1);
  must(await on['clients.open']({ id: client }));
  must(await on['clients.history']({ id: client }));
  must(await on['photos.list']({ client }));
  must(await on['adverse.list']({ client }));
  expect(store.countOf('client.seen')).toBe(1);
  const [entry] = [...store.read({ client, kind: 'client.seen' })];
  expect(seenOn(entry?.body)).toBe('2026-11-22');
  expect(entry?.by).toBe(machine.open().studio.person()?.id);
  // A list of names is no file.
  await on['clients.find']({ text: 'a' });
  await on['completed.list']({ text: '', before: null, limit: 20 });
  expect(store.countOf('client.seen')).toBe(1);
});

test('a restart on the same day says nothing twice, the next day says it again, and so does somebody else', () => {
  const { machine } = closedSession();
  const client = clientIn(machine);
  machine.open().people.looks.note(client);
  machine.life.close();
  const again = machineOn({ dataDir: machine.dataDir, startMs: Date.parse('2026-11-22T15:00:00Z') });
  again.life.begin();
  const { people, store, writer } = again.open();
  const { looks } = people;
  looks.note(client);
  expect(store.countOf('client.seen')).toBe(1);
  const other: string = crypto.randomUUID();
  const theirs = createFileLooks({
    reader: store,
    writer,
    author: () => other as AuthorId,
    today: () => '2026-11-22' as never,
  });
  theirs.note(client);
  theirs.note(client);
  expect(store.countOf('client.seen')).toBe(2);
  again.advance(24 * 60);
  looks.note(client);
  expect(store.countOf('client.seen')).toBe(3);
});

test('of somebody erased nothing is written any more, and what was seen of them cannot be read', () => {
  const { machine } = closedSession();
  const other = registered(machine, { fullName: 'Somebody Else' });
  const { people, erasure, store } = machine.open();
  const { looks } = people;
  looks.note(other);
  must(erasure.erase(other, 'clientAsked'));
  machine.advance(24 * 60);
  looks.note(other);
  const seen = [...store.read({ client: other, kind: 'client.seen' })];
  expect(seen.map(({ state }) => state)).toEqual(['erased']);
});
