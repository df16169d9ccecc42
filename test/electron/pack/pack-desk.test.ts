import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Workspace } from '../../../electron/workspace.ts';
import type { ClientId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import { inWords } from '../../builders/in-words.ts';
import { closedSession } from '../session/closed-session.ts';
import { completed, newFolder } from '../session/setup-app.ts';
import { readCsv } from './read-csv.ts';

const name = 'Marcus Okonkwo-Lindqvist';
type Asked = Parameters<Workspace['desk']['makePack']>[0];

const studio = async () => {
  const stick = join(newFolder(), 'stick');
  mkdirSync(stick);
  const { machine, session } = closedSession({ askFolder: () => Promise.resolve(stick) });
  await completed(machine);
  await expect.poll(() => machine.open().summaries.owed(), { timeout: 600_000 }).toBe(0);
  const client = machine.open().store.sessions({ session })[0]?.client as ClientId;
  const pack = (asked: Partial<Asked> = {}) =>
    machine.open().desk.makePack({ period: null, client: null, names: false, ...asked });
  const read = (path: string, file: string) => readFileSync(join(path, file), 'utf8');
  return { machine, stick, client, pack, read };
};
const all = (path: string): string =>
  readdirSync(path)
    .filter((file) => file !== 'check.html')
    .map((file) => readFileSync(join(path, file), 'latin1'))
    .join('\n');

test('without names nobody is named anywhere in the folder, and no reason that somebody typed is there', async () => {
  const { pack, read } = await studio();
  const made = must(await pack());
  expect(made).toMatchObject({ sessions: 1 });
  const text = all(made.path);
  for (const secret of [name, 'Okonkwo', 'Client came from far away']) expect(text).not.toContain(secret);
  const [heading, row] = readCsv(read(made.path, 'overrides.csv'));
  expect(heading).toEqual(['record number', 'session', 'day', 'guards overridden']);
  expect(row?.[0]).toBe('SMP-2026-0001');
  expect(row?.[3]).toMatch(/^G\d-\d\d/);
  expect(readdirSync(made.path)).not.toContain('clients.csv');
});

test('with names the tables say who is who, and the page to read counts what is in it', async () => {
  const { pack, read, client } = await studio();
  const { path } = must(await pack({ names: true, period: 'year' }));
  expect(readCsv(read(path, 'clients.csv'))[1]).toEqual([
    client,
    'SMP-2026-0001',
    name,
    expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    expect.stringMatching(/\d/),
  ]);
  expect(readCsv(read(path, 'people.csv'))[1]?.[1]).toBe('Dana Whitlock');
  expect(readCsv(read(path, 'overrides.csv'))[1]?.[4]).toContain('Client came from far away');
  expect(JSON.parse(read(path, 'summary.pdf'))).toMatchObject({
    from: '2025-11-23',
    until: '2026-11-22',
    sessions: 1,
    closed: 1,
    overridden: 1,
    withNames: true,
    versions: [1],
  });
});

test('that it left stands in the record, with the hash of the list of its files', async () => {
  const { machine, pack, read, client } = await studio();
  const before = machine.open().store.head().seq;
  const made = must(await pack({ client, names: true }));
  const entries = [...machine.open().store.read({ kind: 'pack.exported' })];
  expect(entries).toMatchObject([
    {
      client,
      body: { from: null, until: null, names: true, upTo: before, manifest: made.manifestSha256 },
    },
  ]);
  expect(createHash('sha256').update(read(made.path, 'pack.json')).digest('hex')).toBe(made.manifestSha256);
});

test('a pack of one client tells of nobody else', async () => {
  const { pack, read } = await studio();
  const nobody = '00000000-0000-4000-8000-000000000009' as ClientId;
  const { path, sessions } = must(await pack({ client: nobody, names: true }));
  expect(sessions).toBe(0);
  expect(readCsv(read(path, 'clients.csv'))).toHaveLength(1);
  expect(readCsv(read(path, 'sessions.csv'))).toHaveLength(1);
});

test('a second pack on the same day stands beside the first one', async () => {
  const { pack, stick } = await studio();
  must(await pack());
  must(await pack());
  expect(readdirSync(stick).toSorted()).toEqual(['stipple-pack-2026-11-22', 'stipple-pack-2026-11-22-2']);
});

test('a stick that is gone is refused in words, nothing is written and nothing recorded', async () => {
  const { machine, pack, stick } = await studio();
  rmSync(stick, { recursive: true });
  const answer = await pack();
  expect(inWords(answer)).toMatchObject({
    ok: false,
    error: {
      says: 'That drive is not there any more. Nothing was written: put it in again or choose another one.',
    },
  });
  expect([...machine.open().store.read({ kind: 'pack.exported' })]).toEqual([]);
});

test('a drive that takes nothing, and a file where a folder should be, are refused in words and recorded nowhere', async () => {
  const file = join(newFolder(), 'stick');
  writeFileSync(file, 'not a folder');
  for (const [folder, says] of [
    // Nobody writes there, not even the superuser.
    ['/sys', 'That drive or folder cannot be written. Choose another one.'],
    [file, 'That drive is not there any more. Nothing was written: put it in again or choose another one.'],
    [
      join(file, 'deeper'),
      'That drive is not there any more. Nothing was written: put it in again or choose another one.',
    ],
  ] as const) {
    const { machine } = closedSession({ askFolder: () => Promise.resolve(folder) });
    const answer = await machine.open().desk.makePack({ period: null, client: null, names: true });
    expect(inWords(answer), folder).toMatchObject({ ok: false, error: { says } });
    expect([...machine.open().store.read({ kind: 'pack.exported' })]).toEqual([]);
  }
  expect(readFileSync(file, 'utf8')).toBe('not a folder');
});

test('nobody chooses a folder: nothing happens', async () => {
  const { machine } = closedSession();
  expect(await machine.open().desk.makePack({ period: null, client: null, names: false })).toMatchObject({
    ok: false,
    error: { kind: 'cancelled' },
  });
});
