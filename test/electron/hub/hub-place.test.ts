import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test as every } from 'vitest';
import { checkHub, initHub, onHub } from '../../../electron/tools/hub/commands.ts';
import { connectHub } from '../../../electron/hub/connect.ts';
import { admitDevice } from '../../../electron/tools/hub/roles.ts';
import { must } from '../../../shared/result.ts';
import type { HubView } from '../../../shared/sharing/hub.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { registered, sessionOn, script, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { sharing } from '../sharing/chairs.ts';
import { studiosOf } from '../studios/setup-studios.ts';
import { certificateOf, dropPrograms, startPostgres, whyNoPostgres } from '../tools/hub/postgres.ts';
import type { TestServer } from '../tools/hub/postgres.ts';

const why = whyNoPostgres();
/** Counted as skipped where no server can be started, with the reason. */
const test = (name: string, body: () => Promise<void>): void =>
  void every(name, async ({ skip }) => {
    if (why !== undefined) skip(why);
    await body();
  });
const asking = (url: string, more: { password?: string; pem?: string; studio?: string } = {}) => ({
  url,
  password: '',
  ...more,
});
const hub = (machine: Machine) => sharing(machine).hub;
const saidBy = async (answer: ReturnType<ReturnType<typeof hub>['join']>): Promise<string> => {
  const said = await answer;
  return said.ok || said.error.kind !== 'tablets-refused' ? '' : inEnglish(said.error.says);
};
const troublesOf = ({ troubles }: HubView): readonly string[] => troubles.map(inEnglish);

test('an address that is none, and a certificate that is none, are refused before anything is asked', async () => {
  const machine = studioOn();
  for (const url of ['', 'here', 'https://hub.example/x', 'postgres://hub.example', 'postgres:///x'])
    expect(await saidBy(hub(machine).join(asking(url))), url).toMatch(/^Write the hub as postgres/);
  expect(await saidBy(hub(machine).join(asking('postgres://a@127.0.0.1:1/x', { pem: 'no' })))).toMatch(
    /^That is no certificate/,
  );
  expect(await saidBy(hub(machine).join(asking('postgres://a@127.0.0.1:1/x')))).toMatch(
    /^No hub answers there/,
  );
  // A sign that stands for nothing, in each of its parts.
  for (const url of [
    'postgres://a%@127.0.0.1:1/x',
    'postgres://a@127.0.0.1:1/x%',
    'postgres://a:%zz@[::1]:1/',
  ])
    expect(await connectHub({ url }), url).toEqual({ ok: false, error: { is: 'address' } });
  expect(await saidBy(hub(machine).join(asking('postgres://a%@127.0.0.1:1/x')))).toMatch(
    /^Write the hub as postgres/,
  );
  expect(hub(machine).view()).toMatchObject({ address: null, troubles: [] });
  // Whoever looks after a hub lets a tablet in by its number.
  expect(inEnglish(hub(machine).view().facts[0] ?? '')).toContain(machine.open().vault.deviceId);
});

every('what speaks another language where a hub should be has its sentence', async () => {
  // Says that it speaks TLS, and does not.
  const other = createServer((line) => {
    line.on('error', () => undefined);
    line.once('data', () => {
      line.write('S');
      line.once('data', () => line.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    });
  });
  await new Promise<void>((ready) => other.listen(0, '127.0.0.2', ready));
  const { port } = other.address() as AddressInfo;
  expect(await connectHub({ url: `postgres://a@127.0.0.2:${port}/x` })).toMatchObject({
    ok: false,
    error: { is: 'refused' },
  });
  await new Promise((closed) => other.close(closed));
});

let server: TestServer;
beforeAll(async () => {
  if (why === undefined) server = await startPostgres();
});
afterAll(async () => {
  if (why === undefined) await server.stop();
  dropPrograms();
});
const newHub = async (name: string): Promise<string> => {
  const owner = must(await connectHub({ url: server.url() }));
  await owner.query(`CREATE DATABASE ${name}`);
  await owner.end();
  const url = server.url('owner', name);
  expect((await onHub({ url }, initHub, false)).code).toBe(0);
  return url;
};
const count = async (url: string): Promise<number> => {
  const owner = must(await connectHub({ url }));
  const { rows } = await owner.query<{ n: string }>('SELECT count(*) AS n FROM stipple_entry');
  await owner.end();
  return Number(rows[0]?.n);
};

test('two tablets become one studio over it, and each finds the clients of the other', async () => {
  const url = await newHub('window_two');
  const [one, two] = [studioOn(), studioOn()];
  const studio = one.open().vault.deviceId;
  must(await hub(one).join(asking(url)));
  must(await hub(two).join(asking(url, { studio })));
  const [there] = must(await sharing(one).now()).strangers;
  const [here] = sharing(two).view().strangers;
  expect(here?.words).toBe(there?.words);
  must(await sharing(one).enrol('add', there?.deviceId ?? '', there?.words ?? ''));
  must(await sharing(two).enrol('join', here?.deviceId ?? '', here?.words ?? ''));
  registered(two, { fullName: 'Žofia Łuczak' });
  for (const machine of [two, one, two, one]) must(await sharing(machine).now());
  expect(sharing(one).view().problem).toBe(null);
  expect(sharing(one).find('zofia')).toMatchObject([{ fullName: 'Žofia Łuczak', tablet: '2' }]);
  expect(troublesOf(hub(one).view())).toEqual([]);
  expect(hub(one).view().facts.map(inEnglish)[0]).toMatch(
    /^Entries last went there and came back .*\d\d:\d\d/,
  );
  expect((await onHub({ url }, (open) => checkHub(open, undefined))).code).toBe(0);
});

test('a manager reads a studio that meets over a hub, and hears when the hub is gone that it is not complete', async () => {
  const url = await newHub('window_desk');
  const [own, north, mine] = [studioOn(), studioOn(), studioOn()];
  must(await hub(north).join(asking(url)));
  must(await hub(mine).join(asking(url, { studio: north.open().vault.deviceId })));
  const [there] = must(await sharing(north).now()).strangers;
  const [here] = sharing(mine).view().strangers;
  must(await sharing(north).enrol('add', there?.deviceId ?? '', there?.words ?? ''));
  must(await sharing(mine).enrol('join', here?.deviceId ?? '', here?.words ?? ''));
  const visit = sessionOn(north, script);
  mine.advance(600);
  for (const machine of [north, mine, north, mine]) must(await sharing(machine).now());
  mine.life.close();
  const studios = studiosOf(own, [mine.dataDir]);
  must(await studios.add());
  const asked = { studio: null, show: 'all', text: '', limit: 10 } as const;
  expect((await studios.list(asked)).rows.map(({ row }) => row.session)).toEqual([visit]);
  expect((await studios.recall({ text: 'A1', limit: 10 })).isComplete).toBe(true);
  await server.kill();
  const cut = await studios.recall({ text: 'A1', limit: 10 });
  expect(cut.isComplete).toBe(false);
  expect(cut.studios.flatMap(({ lacks }) => (lacks === null ? [] : [inEnglish(lacks)]))).toEqual([
    expect.stringMatching(/could not be reached just now\. It was last heard/),
  ]);
  await server.start();
  expect((await studios.recall({ text: 'A1', limit: 10 })).isComplete).toBe(true);
});

test('a wrong password, a database that is no hub or is not there: each has its sentence, and nothing is changed', async () => {
  const url = await newHub('window_wrong');
  const machine = studioOn();
  const device = machine.open().vault.deviceId;
  const admitted = await onHub({ url }, (open) => admitDevice(open, { studio: device, device }));
  const [role = '', password = ''] = admitted.lines.map((line) => line.split(': ')[1] ?? '');
  const own = server.url(role, 'window_wrong');
  expect(await saidBy(hub(machine).join(asking(own, { password: 'wrong' })))).toMatch(
    /does not let this tablet in/,
  );
  expect(await saidBy(hub(machine).join(asking(own)))).toMatch(/does not let this tablet in/);
  expect(await saidBy(hub(machine).join(asking(server.url('owner', 'nowhere'))))).toMatch(/no such database/);
  expect(await saidBy(hub(machine).join(asking(server.url())))).toMatch(/is no hub yet/);
  expect(hub(machine).view().address).toBe(null);
  must(await hub(machine).join(asking(own, { password })));
  expect(hub(machine).view().address).toBe(own);
  // The password is in no file as it was typed.
  expect(readFileSync(`${machine.dataDir}/hub.bin`).includes(password)).toBe(false);
  expect(hub(machine).leave()).toMatchObject({ ok: true, value: { address: null } });
  expect(() => readFileSync(`${machine.dataDir}/hub.bin`)).toThrow();
  must(await hub(machine).join(asking(own, { password })));
  must(sharing(machine).stop());
  expect(() => readFileSync(`${machine.dataDir}/hub.bin`)).toThrow();
});

test('a hub of another version says which of the two has to be brought up to date', async () => {
  const url = await newHub('window_version');
  const owner = must(await connectHub({ url }));
  const machine = studioOn();
  await owner.query('UPDATE stipple_version SET version = 0');
  expect(await saidBy(hub(machine).join(asking(url)))).toMatch(/^The hub is older than this Stipple/);
  await owner.query('UPDATE stipple_version SET version = 99');
  expect(await saidBy(hub(machine).join(asking(url)))).toMatch(/Update this tablet/);
  await owner.end();
});

test('a hub that is gone for two weeks costs nothing, is said, and gets everything when it is back', async () => {
  const url = await newHub('window_gone');
  const machine = studioOn();
  must(await hub(machine).join(asking(url)));
  const before = await count(url);
  await server.kill();
  sessionOn(machine, script);
  await sharing(machine).now();
  machine.advance(14 * 24 * 60);
  must(await sharing(machine).now());
  const gone = hub(machine).view();
  expect(troublesOf(gone)).toEqual([
    expect.stringMatching(/^No hub answers there/),
    expect.stringMatching(/has not been reached for 14 days\. Nothing is lost/),
  ]);
  expect(inEnglish(sharing(machine).view().problem ?? '')).toMatch(/^No hub answers there/);
  await server.start();
  must(await sharing(machine).now());
  expect(troublesOf(hub(machine).view())).toEqual([]);
  expect(await count(url)).toBe(machine.open().store.head().seq);
  expect(await count(url)).toBeGreaterThan(before);
});

test('a hub that was put back from an older dump is filled again, and somebody is told of how many entries', async () => {
  const url = await newHub('window_older');
  const machine = studioOn();
  must(await hub(machine).join(asking(url)));
  sessionOn(machine, script.slice(0, 12));
  must(await sharing(machine).now());
  const owner = must(await connectHub({ url }));
  const { rowCount } = await owner.query('DELETE FROM stipple_entry WHERE seq > 8');
  await owner.end();
  registered(machine);
  must(await sharing(machine).now());
  expect(troublesOf(hub(machine).view())).toEqual([
    expect.stringMatching(new RegExp(`^The hub had lost ${rowCount} entries that it held before`)),
  ]);
  expect(await count(url)).toBe(machine.open().store.head().seq);
  machine.advance(4 * 24 * 60);
  must(await sharing(machine).now());
  expect(troublesOf(hub(machine).view())).toEqual([]);
});

test('only the pinned certificate is believed, and the screen says which and for how long', async () => {
  const secure = await startPostgres({ tls: true });
  const other = await startPostgres({ tls: true });
  try {
    expect(
      (await onHub({ url: secure.url(), certificate: certificateOf(secure) }, initHub, false)).code,
    ).toBe(0);
    const machine = studioOn();
    const pem = (of: TestServer) => readFileSync(certificateOf(of), 'utf8');
    expect(await saidBy(hub(machine).join(asking(secure.url(), { pem: pem(other) })))).toMatch(
      /shows another certificate.*Nothing was sent/,
    );
    must(await hub(machine).join(asking(secure.url(), { pem: pem(secure) })));
    expect(hub(machine).view().facts.map(inEnglish)[1]).toMatch(
      /^Believed is one certificate only, ([\dA-F]{2}:){7}/,
    );
    expect(await saidBy(hub(machine).join(asking(server.url(), { pem: pem(secure) })))).toMatch(
      /without encryption/,
    );
  } finally {
    await secure.stop();
    await other.stop();
  }
});
