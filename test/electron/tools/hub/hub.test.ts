import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test as every } from 'vitest';
import { writeStudio } from '../../../../electron/practice/studio/write-studio.ts';
import { checkHub, initHub, onHub, pruneHub, statusOfHub } from '../../../../electron/tools/hub/commands.ts';
import { connectHub } from '../../../../electron/hub/connect.ts';
import { sendToHub } from '../../../../electron/hub/lines.ts';
import { admitDevice, revokeDevice } from '../../../../electron/tools/hub/roles.ts';
import { enrolTablet } from '../../../../electron/tools/enrol-tablet.ts';
import { shareRecord } from '../../../../electron/tools/share-record.ts';
import { ownLines } from '../../../../electron/sharing/studio-union.ts';
import { unionOf } from '../../../../electron/tools/union-record.ts';
import { openEntry } from '../../../../electron/store/open-entry.ts';
import { readDevice, unlockVault } from '../../../../electron/vault/open-vault.ts';
import { must } from '../../../../shared/result.ts';
import type { OfferedLine } from '../../../../shared/sharing/chains.ts';
import type { LocalDate } from '../../../../shared/time.ts';
import { newFolder } from '../../store/setup-store.ts';
import { badLineTo } from './bad-line.ts';
import { certificateOf, dropPrograms, startPostgres, whyNoPostgres } from './postgres.ts';
import type { TestServer } from './postgres.ts';

const why = whyNoPostgres();
/** Counted as skipped where no server can be started, with the reason. */
const test = (name: string, body: () => Promise<void>): void =>
  void every(name, async ({ skip }) => {
    if (why !== undefined) skip(why);
    await body();
  });

const passphrase = 'generated studio';
const place = mkdtempSync(join(tmpdir(), 'stipple-test-'));
let server: TestServer;
beforeAll(async () => {
  if (why !== undefined) return;
  server = await startPostgres();
  for (const seed of [5, 6])
    writeStudio({
      dataDir: join(place, `${seed}`),
      clients: 3,
      sessions: 3,
      regular: 0,
      photos: 0,
      whole: false,
      short: true,
      seed,
      until: '2026-11-20' as LocalDate,
      passphrase,
    });
});
afterAll(async () => {
  if (why === undefined) await server.stop();
  dropPrograms();
  rmSync(place, { recursive: true, force: true });
});

const tabletOf = (seed: number): string => {
  const folder = join(newFolder(), 'data');
  cpSync(join(place, `${seed}`), folder, { recursive: true });
  return folder;
};
const deviceOf = (dataDir: string): string => readDevice(dataDir)?.deviceId ?? '';
const opening = (dataDir: string, secrets = [passphrase]) => ({
  dataDir,
  secrets,
  by: undefined,
  wallMs: () => Date.parse('2026-11-23T10:00:00Z'),
  cost: 'cheap' as const,
});

/** What clients and staff gave of themselves, opened with the key that the hub never sees. */
const privateWordsIn = (dataDir: string): readonly string[] => {
  const vault = must(unlockVault(dataDir, { passphrase }, 'cheap'));
  const words = must(ownLines(dataDir)).flatMap(({ line, hash }) => {
    const entry = openEntry(vault, { line: Buffer.from(line), hash }, () => false);
    if (!/^(client|staff)\.(registered|amended)$/.test(entry.kind)) return [];
    expect(entry.state).toBe('open');
    return Object.values(entry.body as object).filter((value) => typeof value === 'string');
  });
  vault.lock();
  return words.filter((word) => word.length > 5 && !/^[0-9a-f-]{36}$|^\d{4}-\d\d/.test(word));
};

/** A hub in a database of its own. */
const newHub = async (name: string): Promise<string> => {
  const owner = must(await connectHub({ url: server.url() }));
  await owner.query(`CREATE DATABASE ${name}`);
  await owner.end();
  const url = server.url('owner', name);
  expect(await onHub({ url }, initHub, false)).toEqual({
    code: 0,
    lines: ['made: the hub, schema version 1'],
  });
  return url;
};
const share = (dataDir: string, url: string, secrets?: string[], studio?: string) =>
  shareRecord({ ...opening(dataDir, secrets), where: { hub: { url }, studio } });

describe('a hub on PostgreSQL', () => {
  test('is made once, says what is there, and what is wrong with another address', async () => {
    const url = await newHub('once');
    expect((await onHub({ url }, initHub, false)).lines).toEqual(['there already: schema version 1']);
    expect((await onHub({ url }, statusOfHub)).lines[0]).toMatch(
      /^hub: schema version 1, PostgreSQL \d+, 0 studios$/,
    );
    const says = async (address: string) => (await onHub({ url: address }, statusOfHub)).lines[0];
    expect(await says(server.url())).toMatch(/^no-schema: .*hub -- init/);
    expect(await says(server.url('owner', 'nowhere'))).toMatch(/^no-database: /);
    expect(await says(server.url('nobody', 'once'))).toMatch(/^no-rights: /);
    expect(await says('postgres://owner@127.0.0.1:1/x')).toMatch(/^unreachable: /);
    expect(await says('http://127.0.0.1/x')).toMatch(/^address: /);
    expect(await says('rubbish')).toMatch(/^address: /);
  });

  test('of a newer or an older Stipple is said, and left as it is', async () => {
    const url = await newHub('versions');
    const owner = must(await connectHub({ url }));
    await owner.query('INSERT INTO stipple_version (studio, version) SELECT studio, 7 FROM stipple_version');
    expect((await onHub({ url }, statusOfHub)).lines[0]).toMatch(/^new-schema: .*update this one/);
    await owner.query('DELETE FROM stipple_version');
    expect((await onHub({ url }, statusOfHub)).lines[0]).toMatch(/^old-schema: /);
    expect((await onHub({ url }, initHub, false)).code).toBe(1);
    await owner.end();
  });

  test('two tablets become one studio over it, and every chain is verified from the hub alone', async () => {
    const url = await newHub('studio');
    const [one, two] = [tabletOf(5), tabletOf(6)];
    const studio = deviceOf(one);
    await share(one, url, []);
    await share(two, url, [], studio);
    const enrol = (how: 'admit' | 'join', dataDir: string, words?: string) =>
      enrolTablet({ ...opening(dataDir), where: { hub: { url }, studio }, how, words });
    const words = /entries: (.*)$/.exec((await enrol('admit', one)).lines[0] ?? '')?.[1] ?? '';
    expect((await enrol('admit', one, words)).code).toBe(0);
    expect((await enrol('join', two, words)).code).toBe(0);
    for (const dataDir of [one, two, one, two]) expect((await share(dataDir, url)).code).toBe(0);
    const [fromOne, fromTwo] = await Promise.all(
      [one, two].map((dataDir) => unionOf({ dataDir, files: [], lot: undefined })),
    );
    expect(fromOne).toEqual(fromTwo);
    expect(fromOne?.lines[0]).toMatch(/^union: 2 tablets, /);
    // Keys crossed too: each opens what the other sealed.
    const found = await unionOf({
      dataDir: two,
      files: [],
      lot: undefined,
      client: '',
      secret: passphrase,
      cost: 'cheap',
    });
    expect(found.lines).toContainEqual(expect.stringMatching(/^client: \p{L}.* on tablet 1, /u));
    const checked = await onHub({ url }, (hub) => checkHub(hub, studio));
    expect(checked).toMatchObject({
      code: 0,
      lines: ['checked: 2 chains', expect.any(String), expect.any(String)],
    });
    expect(checked.lines[1]).toMatch(/^intact: tablet [0-9a-f-]{36}, \d+ entries$/);
  });

  test('holds sealed bodies only: no name, answer or note of anybody is in a full dump', async () => {
    const url = await newHub('dump');
    const one = tabletOf(5);
    await share(one, url, []);
    const owner = must(await connectHub({ url }));
    const tables = ['stipple_version', 'stipple_device', 'stipple_entry', 'stipple_fork'];
    let dump = '';
    for (const table of tables)
      for (const row of (await owner.query<Record<string, unknown>>(`SELECT * FROM ${table}`)).rows)
        dump += Object.values(row)
          .map((value) => (Buffer.isBuffer(value) ? value.toString('utf8') : String(value)))
          .join(' ');
    await owner.end();
    expect(dump.length).toBeGreaterThan(10_000);
    const given = privateWordsIn(one);
    expect(given.length).toBeGreaterThan(10);
    for (const word of given) expect(dump.includes(word), word).toBe(false);
  });

  test('takes a second, different line for one place as a fork, and raises it on every tablet', async () => {
    const url = await newHub('fork');
    const [one, two] = [tabletOf(5), tabletOf(6)];
    const studio = deviceOf(one);
    await share(one, url, []);
    await share(two, url, [], studio);
    const copy = join(newFolder(), 'data');
    cpSync(one, copy, { recursive: true });
    const enrol = (how: 'admit' | 'join', dataDir: string, words?: string) =>
      enrolTablet({ ...opening(dataDir), where: { hub: { url }, studio }, how, words });
    const words = /entries: (.*)$/.exec((await enrol('admit', one)).lines[0] ?? '')?.[1] ?? '';
    // Each of the two writes another entry after the same one.
    await enrol('admit', one, words);
    await enrol('join', copy, words);
    await share(one, url, []);
    const second = await share(copy, url, [], studio);
    expect(second.lines.join('\n')).toMatch(/^fork: the hub holds another line \d+/m);
    // Nothing of the first is changed.
    const status = await onHub({ url }, statusOfHub);
    expect(status.code).toBe(1);
    expect(status.lines).toContainEqual(expect.stringMatching(/^fork: tablet .* two lines with number \d+/));
    expect((await onHub({ url }, (hub) => checkHub(hub, undefined))).lines[1]).toMatch(/^intact: /);
    expect((await share(one, url, [])).lines.join('\n')).toMatch(/^fork: 2 went on as tablet 1/m);
  });

  test('lets a tablet add and read and nothing else, and a revoked one not even that', async () => {
    const url = await newHub('roles');
    const one = tabletOf(5);
    const [studio, device] = [deviceOf(one), deviceOf(one)];
    const admitted = await onHub({ url }, (hub) => admitDevice(hub, { studio, device }));
    const [role = '', password = ''] = admitted.lines.map((line) => line.split(': ')[1] ?? '');
    expect((await onHub({ url }, (hub) => admitDevice(hub, { studio, device }))).lines[0]).toMatch(
      /^there already/,
    );
    const own = server.url(role, 'roles');
    const sent = await shareRecord({
      ...opening(one, []),
      where: { hub: { url: own, password }, studio: undefined },
    });
    expect(sent.code).toBe(0);
    const tablet = must(await connectHub({ url: own, password }));
    for (const sql of [
      "UPDATE stipple_entry SET mark = ''",
      'DELETE FROM stipple_entry',
      'TRUNCATE stipple_entry',
      'DROP TABLE stipple_entry',
      'DELETE FROM stipple_fork',
      "UPDATE stipple_device SET role = ''",
    ])
      await expect(tablet.query(sql), sql).rejects.toBeInstanceOf(pg.DatabaseError);
    expect((await onHub({ url }, (hub) => revokeDevice(hub, { studio, device }))).code).toBe(0);
    // The line that is open is of no use any more, and no new one opens.
    await expect(tablet.query('SELECT * FROM stipple_entry')).rejects.toBeInstanceOf(pg.DatabaseError);
    await tablet.end();
    expect((await onHub({ url: own, password }, statusOfHub)).lines[0]).toMatch(/^no-rights: /);
    expect((await onHub({ url }, (hub) => admitDevice(hub, { studio, device }))).lines[0]).toMatch(
      /^revoked: /,
    );
  });

  test('that is killed in the middle of a push has what it took, and the next push goes on from there', async () => {
    const url = await newHub('killed');
    const one = tabletOf(5);
    const lines = must(ownLines(one));
    // Many more than go at once.
    const many = Array.from({ length: 1600 }, (_each, place) => lines[place % lines.length] as OfferedLine);
    const hub = must(await connectHub({ url }));
    const studio = deviceOf(one);
    let taken = 0;
    let killing: Promise<void> | undefined;
    await expect(
      sendToHub(hub, {
        studio,
        device: studio,
        lines: many,
        told: (entries) => {
          taken = entries;
          killing ??= server.kill();
        },
      }),
    ).rejects.toBeInstanceOf(Error);
    await killing;
    await server.start();
    expect(taken).toBeGreaterThan(0);
    const again = must(await connectHub({ url }));
    const { rows } = await again.query<{ count: string }>('SELECT count(*) AS count FROM stipple_entry');
    expect(Number(rows[0]?.count)).toBeGreaterThanOrEqual(taken);
    expect(Number(rows[0]?.count)).toBeLessThan(many.length);
    await sendToHub(again, { studio, device: studio, lines: many });
    const { rows: whole } = await again.query<{ count: string }>(
      'SELECT count(*) AS count FROM stipple_entry',
    );
    expect(Number(whole[0]?.count)).toBe(many.length);
    await again.end();
    await hub.end().catch(() => undefined);
  });

  test('whose line is cut in the middle says so, and the next push goes on from there', async () => {
    const url = await newHub('cut');
    const one = tabletOf(5);
    const line = await badLineTo(Number(new URL(url).port));
    const through = url.replace(/:\d+\//, `:${line.port}/`);
    line.cutAfter(20_000);
    expect(await share(one, through, [])).toEqual({
      code: 1,
      lines: [expect.stringMatching(/^not-moved: cut-off: .*goes on from there$/)],
    });
    line.cutAfter(0);
    expect((await share(one, through, [])).code).toBe(0);
    expect((await onHub({ url }, (hub) => checkHub(hub, undefined))).lines[1]).toMatch(/^intact: /);
    await line.close();
  });

  test('that was put back from an older dump is filled again', async () => {
    const url = await newHub('older');
    const one = tabletOf(5);
    await share(one, url, []);
    const owner = must(await connectHub({ url }));
    await owner.query('DELETE FROM stipple_entry WHERE seq > 20 OR seq BETWEEN 5 AND 9');
    expect((await onHub({ url }, (hub) => checkHub(hub, undefined))).lines[1]).toMatch(
      /^damaged: .*seq 5, removed/,
    );
    await share(one, url, []);
    expect((await onHub({ url }, (hub) => checkHub(hub, undefined))).lines[1]).toMatch(/^intact: /);
    await owner.query("UPDATE stipple_entry SET line = '\\x00' WHERE seq = 7");
    expect((await onHub({ url }, (hub) => checkHub(hub, undefined))).lines[1]).toMatch(
      /^damaged: .*seq 7, changed/,
    );
    await owner.end();
  });

  test('lets a studio go only when it was said twice, and no other with it', async () => {
    const url = await newHub('pruned');
    const [one, two] = [tabletOf(5), tabletOf(6)];
    await share(one, url, []);
    await share(two, url, []);
    const prune = (studio?: string, remove?: string) =>
      onHub({ url }, (hub) => pruneHub(hub, studio, remove));
    expect((await prune()).code).toBe(2);
    expect((await prune(deviceOf(one))).lines[0]).toMatch(/^would remove: \d+ entries/);
    expect((await prune(deviceOf(one), deviceOf(two))).code).toBe(1);
    expect((await onHub({ url }, (hub) => checkHub(hub, undefined))).lines[0]).toBe('checked: 2 chains');
    expect((await prune(deviceOf(one), deviceOf(one))).lines[0]).toMatch(/^removed: \d+ entries/);
    expect((await onHub({ url }, (hub) => checkHub(hub, undefined))).lines).toEqual([
      'checked: 1 chains',
      expect.stringMatching(/^intact: /),
    ]);
    expect((await prune(deviceOf(one), deviceOf(one))).lines[0]).toMatch(/^not-found: /);
  });

  test('is spoken with over TLS, and only where it shows the pinned certificate', async () => {
    const secure = await startPostgres({ tls: true });
    const other = await startPostgres({ tls: true });
    try {
      const url = secure.url();
      const certificate = certificateOf(secure);
      expect((await onHub({ url, certificate }, initHub, false)).code).toBe(0);
      const hub = must(await connectHub({ url, certificate }));
      const { rows } = await hub.query<{ ssl: boolean }>(
        'SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()',
      );
      await hub.end();
      expect(rows[0]?.ssl).toBe(true);
      expect((await onHub({ url, certificate: certificateOf(other) }, statusOfHub)).lines[0]).toMatch(
        /^certificate: /,
      );
      expect((await onHub({ url, certificate: '/nowhere.pem' }, statusOfHub)).lines[0]).toMatch(
        /^certificate: .*cannot be read/,
      );
      expect((await onHub({ url: server.url(), certificate }, statusOfHub)).lines[0]).toMatch(/^no-tls: /);
    } finally {
      await secure.stop();
      await other.stop();
    }
  });
});
