import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clientCopyFrom } from '../../../electron/tools/client-copy.ts';
import { writeStudio } from '../../../electron/practice/studio/write-studio.ts';
import type { ClientCopy } from '../../../shared/client-copy/copy.ts';
import { must } from '../../../shared/result.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { readArchive } from '../client-copy/read-archive.ts';
import { joined, ownerPin, pinOf, withOwnerPin } from '../people/setup-people.ts';
import { newFolder, noKeyring, passphrase as ownersPassphrase, registered } from '../session/setup-app.ts';

const passphrase = 'generated studio';
const studio = (regular: number): string => {
  const dataDir = join(newFolder(), 'data');
  writeStudio({
    dataDir,
    clients: 2,
    sessions: regular + 1,
    regular,
    photos: regular,
    whole: false,
    short: true,
    seed: 5,
    until: '2026-11-20' as LocalDate,
    passphrase,
  });
  return dataDir;
};
const order = (dataDir: string, out: string, over: object = {}) => ({
  dataDir,
  out,
  client: '',
  photos: true,
  by: undefined,
  secrets: [passphrase],
  wallMs: () => Date.parse('2026-11-23T10:00:00Z'),
  cost: 'cheap' as const,
  ...over,
});
const copyIn = async (path: string) => {
  const files = await readArchive(readFileSync(path));
  return { files, copy: JSON.parse(String(files.get('record.json'))) as ClientCopy };
};

test('forty visits come out by a command, photos with them, and a second copy tells of the first', async () => {
  const dataDir = studio(40);
  const out = join(newFolder(), 'copy.zip');
  const number = 'SMP-2026-0001';
  const first = await clientCopyFrom(order(dataDir, out, { client: number }));
  expect(first).toMatchObject({ code: 0 });
  expect(first.lines[0]).toBe(`written: 40 visits to ${out}`);
  const { copy, files } = await copyIn(out);
  expect(copy.visits).toHaveLength(40);
  expect(copy.visits.map(({ openedAt }) => openedAt)).toEqual(
    copy.visits.map(({ openedAt }) => openedAt).toSorted(),
  );
  expect([...files.keys()].filter((name) => name.startsWith('photos/'))).toHaveLength(40);
  expect(first.lines[1]).toMatch(/^seal: [0-9a-f]{4} /);

  await clientCopyFrom(order(dataDir, out, { client: number, photos: false }));
  const again = await copyIn(out);
  expect(again.copy.entries.map(({ kind }) => kind).slice(-2)).toEqual(['copy.prepared', 'copy.saved']);
  expect([...again.files.keys()].filter((name) => name.startsWith('photos/'))).toEqual([]);
});

test('a wrong secret, nobody by that number and no record are answered in words, and nothing is written', async () => {
  const dataDir = studio(1);
  const out = join(newFolder(), 'copy.pdf');
  const says = async (over: object) => (await clientCopyFrom(order(dataDir, out, over))).lines[0];
  expect(await says({ secrets: ['somebody else'] })).toMatch(/^wrong-secret: /);
  expect(await says({ client: 'SMP-1999-0001' })).toBe('not-found: no client has that record number or id');
  expect(await says({ dataDir: newFolder() })).toBe('not-found: there is no record in that folder');
  expect(existsSync(out)).toBe(false);
});

test('where the studio has PINs it takes the PIN of a manager, who is named in the record', async () => {
  const { machine } = await withOwnerPin({ keyring: noKeyring });
  await joined(machine, 'Kim Lee', ['practitioner']);
  const client = registered(machine);
  must(machine.open().start(client, 'touch_up'));
  machine.life.close();
  const out = join(newFolder(), 'copy.zip');
  const says = async (by: string | undefined, pin: string) =>
    (
      await clientCopyFrom(
        order(machine.dataDir, out, { client, by, secrets: [ownersPassphrase, pin], photos: false }),
      )
    ).lines[0];
  expect(await says(undefined, ownerPin)).toMatch(/^not-allowed: say with --by/);
  expect(await says('Dana Whitlock', '40719366')).toMatch(/^not-allowed: /);
  expect(await says('Kim Lee', pinOf('practitioner'))).toMatch(/^not-allowed: only a manager/);
  expect(existsSync(out)).toBe(false);
  expect(await says('Dana Whitlock', ownerPin)).toMatch(/^written: 1 visits/);
  expect((await copyIn(out)).copy.madeBy).toBe('Dana Whitlock');
});
