import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../../electron/store/open-store.ts';
import type { Store } from '../../../electron/store/store.ts';
import { revokeTablet } from '../../../electron/tools/revoke-tablet.ts';
import { ownLines } from '../../../electron/sharing/studio-union.ts';
import { unionOf } from '../../../electron/tools/union-record.ts';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { unlockVault } from '../../../electron/vault/open-vault.ts';
import type { ClientId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import { instantOf } from '../../../shared/time.ts';
import { deviceOf, joinedStudio, opened, opening, passphrase, share, threeStudios, union } from './studio.ts';

const made = threeStudios();
const studio = () => joinedStudio(made(5), made(6));
const keysOf = (dataDir: string) => must(unlockVault(dataDir, { passphrase }, 'cheap'));
const clientOf = (dataDir: string): ClientId => {
  const [client] = keysOf(dataDir).clients();
  return client as ClientId;
};
const handedIn = (dataDir: string): readonly string[] => {
  const folder = join(dataDir, 'others', 'keys');
  return existsSync(folder) ? readdirSync(folder) : [];
};
const parcelsTo = (folder: string, from: string, to: string): readonly string[] => {
  const place = join(folder, 'stipple-studio', 'keys', deviceOf(from), deviceOf(to));
  return existsSync(place) ? readdirSync(place) : [];
};

test('a client registered on one tablet is found by name on the other, with their visits', async () => {
  const { one, two } = await studio();
  const [fromOne, fromTwo] = [await opened(one, ''), await opened(two, '')];
  const people = (lines: readonly string[]) => lines.filter((line) => line.startsWith('client: '));
  expect(people(fromOne.lines)).toHaveLength(2);
  expect(people(fromTwo.lines)).toEqual(people(fromOne.lines));
  for (const tablet of ['1', '2'])
    expect(people(fromOne.lines)).toContainEqual(
      expect.stringMatching(
        new RegExp(`^client: \\p{L}.*, born \\d{4}-\\d\\d-\\d\\d, on tablet ${tablet}, visits \\S`, 'u'),
      ),
    );
  const [name = ''] = /: (\p{L}+)/u.exec(people(fromOne.lines)[1] ?? '')?.slice(1) ?? [];
  expect(people((await opened(one, name.toUpperCase())).lines).length).toBeGreaterThan(0);
  expect((await opened(one, 'Nobody Xyz')).lines).toContain('client: nobody with "Nobody Xyz" in their name');
  // The record and its key folder are as good as before.
  for (const dataDir of [one, two]) expect((await verifyFolder(dataDir, {})).code).toBe(0);
});

test('whoever audits sees every session of both tablets in one list, with names where the keys are', async () => {
  const { one, two } = await studio();
  const rows = async (dataDir: string, secret?: string) =>
    (
      await unionOf({ dataDir, files: [], lot: undefined, sessions: true, secret, cost: 'cheap' })
    ).lines.filter((line) => line.startsWith('session: '));
  const closed = await rows(one);
  expect(closed).toHaveLength(2);
  for (const tablet of ['1', '2'])
    expect(closed).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^session: 2026-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC, SMP-\\S+, tablet ${tablet}, \\w+, closed`,
        ),
      ),
    );
  const named = await rows(two, passphrase);
  expect(named.map((row, place) => row.startsWith(closed[place] ?? ' ')).every(Boolean)).toBe(true);
  expect(named.every((row, place) => row.length > (closed[place] ?? '').length)).toBe(true);
});

test('without the keys of the other tablet its clients are counted, and named as not looked into', async () => {
  const { one } = await studio();
  rmSync(join(one, 'others', 'keys'), { recursive: true });
  expect((await opened(one, '')).lines.at(-1)).toMatch(/^not looked into: 1 clients/);
});

test('on their way keys are sealed to one tablet, and no secret lies in the folder', async () => {
  const { one, two, folder } = await studio();
  const client = clientOf(one);
  expect(parcelsTo(folder, one, two).toSorted()).toEqual([`${client}.json`, 'staff.json'].toSorted());
  const parcel = JSON.parse(
    readFileSync(
      join(folder, 'stipple-studio', 'keys', deviceOf(one), deviceOf(two), `${client}.json`),
      'utf8',
    ),
  ) as { once: string; nonce: string; sealed: string };
  const name = { from: deviceOf(one), to: deviceOf(two), key: client };
  const fits = () => true;
  expect(keysOf(made(7)).exchange.take(name, parcel, fits)).toBe(false);
  expect(keysOf(two).exchange.take({ ...name, from: deviceOf(two) }, parcel, fits)).toBe(false);
  expect(keysOf(two).exchange.take(name, { ...parcel, nonce: 'AAAAAAAAAAAAAAAA' }, fits)).toBe(false);
  expect(keysOf(two).exchange.take(name, parcel, fits)).toBe(true);
});

test('a key that somebody else put there is not kept', async () => {
  const { one, two, folder } = await studio();
  rmSync(join(two, 'others', 'keys'), { recursive: true });
  const name = { from: deviceOf(one), to: deviceOf(two), key: 'staff' };
  const forged = keysOf(made(7)).exchange.hand(name, keysOf(two).exchange.publicKey());
  const place = join(folder, 'stipple-studio', 'keys', name.from, name.to);
  const right = readFileSync(join(place, 'staff.json'));
  writeFileSync(join(place, 'staff.json'), JSON.stringify(forged));
  expect((await share(two, folder)).lines).toContainEqual(expect.stringMatching(/^keys: 1 open nothing/));
  expect(handedIn(two)).toEqual([`${clientOf(one)}.json`]);
  writeFileSync(join(place, 'staff.json'), right);
  expect((await share(two, folder)).lines).toContain('keys: 1 taken');
});

test('an erased client is erased on every tablet at its next contact, each says so, and nobody brings them back', async () => {
  const { one, two, folder } = await studio();
  const client = clientOf(one);
  expect(handedIn(two)).toContain(`${client}.json`);
  const vault = keysOf(one);
  const wall = instantOf(Date.parse('2026-11-23T10:00:00Z'));
  const clock = () => ({ at: store.head().at ?? wall, wall });
  const store: Store = must(openStore({ dataDir: one, vault, clock, appVersion: 'test' }));
  must(
    store.append([{ ...clock(), by: 'device', kind: 'client.erased', client, body: { reason: 'asked' } }]),
  );
  must(vault.eraseClient(client));
  store.close();
  await share(one, folder);
  expect(parcelsTo(folder, one, two)).toEqual(['staff.json']);
  expect((await union(one)).lines).toContainEqual(
    expect.stringMatching(/^erased: client .*; confirmed by tablet 1; not yet by 2$/),
  );
  await share(two, folder);
  expect(handedIn(two)).not.toContain(`${client}.json`);
  await share(one, folder);
  expect((await union(one)).lines).toContainEqual(
    expect.stringMatching(/^erased: client .*; confirmed by tablet 1, 2$/),
  );
  expect((await opened(two, '')).lines.filter((line) => line.startsWith('client: '))).toHaveLength(1);
  // An old copy of the folder does not bring the key back.
  await share(two, folder);
  expect(handedIn(two)).not.toContain(`${client}.json`);
});

test('a tablet taken out of the studio is handed nothing more, and what was on its way is destroyed', async () => {
  const { one, two, folder } = await studio();
  expect(parcelsTo(folder, one, two)).toHaveLength(2);
  expect((await revokeTablet({ ...opening(one), tablet: '2' })).code).toBe(0);
  await share(one, folder);
  expect(parcelsTo(folder, one, two)).toEqual([]);
  await share(two, folder);
  await share(one, folder);
  expect(parcelsTo(folder, one, two)).toEqual([]);
  expect(must(ownLines(one)).length).toBeGreaterThan(0);
});
