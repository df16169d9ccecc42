import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directoryFileOf } from '../../../electron/people/directory-file.ts';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import type { ClientId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import { inEnglish, inWords } from '../../builders/in-words.ts';
import { asStranger } from '../../builders/stranger.ts';
import { agree, mediaFiles, orderFor, photosOf } from '../media/setup-photos.ts';
import { machineOn, newFolder, registered, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { factsOf } from '../stock/stocked.ts';

/** A studio with a label on file and two clients with a photo each, closed in peace. */
const studio = () => {
  const machine = studioOn();
  const { stock, productFiles } = machine.open();
  const product = must(stock.addProduct(factsOf('pigment'))).id;
  const pdf = Buffer.from('%PDF-1.4\ncarbon black\n%%EOF\n');
  must(productFiles.add({ product, what: 'safetySheet', name: 'sds.pdf', bytes: pdf }));
  const photographed = (fullName: string) => {
    const client = registered(machine, { fullName });
    const { session, recordNumber } = must(machine.open().start(client, 'touch_up'));
    agree(machine.open(), session);
    must(machine.open().media.add(orderFor(session)));
    const [photo] = photosOf(machine.open(), session);
    const stored = [...machine.open().store.read({ session, kind: 'photo.stored' })][0]?.body;
    const { small } = stored as { small: string };
    return { client, session, photo: { ...photo!, small }, number: recordNumber };
  };
  const [one, two] = [photographed('Priya Raman'), photographed('Marcus Webb')] as const;
  const { hash } = [...machine.open().store.read({ kind: 'file.stored' })][0]!.body as { hash: string };
  machine.life.close();
  const fileOf = (name: string): string => join(machine.dataDir, 'media', name.slice(0, 2), name);
  return { machine, one, two, label: fileOf(hash), fileOf };
};
const told = (machine: Machine) => verifyFolder(machine.dataDir, {});

test('untouched, every photo and file is as it was stored', () => {
  const { machine } = studio();
  expect(told(machine)).toMatchObject({
    code: 0,
    lines: expect.arrayContaining([expect.stringMatching(/^intact/), 'files: 5, each as it was stored']),
  });
});

test('a photo that is gone, and one with a changed byte, are named with client, record and visit, without any key', () => {
  const { machine, one, two, fileOf } = studio();
  rmSync(fileOf(one.photo.hash));
  const bytes = readFileSync(fileOf(two.photo.small));
  bytes[300]! ^= 1;
  writeFileSync(fileOf(two.photo.small), bytes);
  const { code, lines } = told(machine);
  expect(code).toBe(1);
  expect(lines.slice(0, 4)).toEqual([
    'damaged: files, 1 missing, 1 changed, of 5',
    expect.stringMatching(
      `^missing: photo ${one.photo.id} of client ${one.client}, record ${one.number}, visit of 2026-11-22`,
    ),
    expect.stringMatching(
      `^changed: photo ${two.photo.id} of client ${two.client}, record ${two.number}, visit of 2026-11-22`,
    ),
    expect.stringMatching(/^the journal itself is intact: \d+ entries$/),
  ]);
});

test("one client's photo in the place of another's is named", () => {
  const { machine, one, two, fileOf } = studio();
  writeFileSync(fileOf(one.photo.hash), readFileSync(fileOf(two.photo.hash)));
  expect(told(machine).lines[0]).toBe('damaged: files, 0 missing, 1 changed, of 5');
});

test('a label file that is gone, emptied or another one is named by the entry that filed it', () => {
  for (const [change, state] of [
    [(path: string) => rmSync(path), 'missing'],
    [(path: string) => writeFileSync(path, ''), 'changed'],
    [(path: string) => writeFileSync(path, Buffer.alloc(2076, 7)), 'changed'],
    [(path: string) => renameSync(path, `${path}0`), 'missing'],
  ] as const) {
    const { machine, label } = studio();
    change(label);
    expect(told(machine)).toMatchObject({
      code: 1,
      lines: expect.arrayContaining([
        expect.stringMatching(
          new RegExp(`^${state}: label file or safety data sheet \\S+, filed by entry \\d+ on 2026-11-22$`),
        ),
      ]),
    });
  }
});

test('the whole media folder left out of a backup is named, file by file', () => {
  const { machine } = studio();
  rmSync(join(machine.dataDir, 'media'), { recursive: true });
  const { lines } = told(machine);
  expect(lines[0]).toBe('damaged: files, 5 missing, 0 changed, of 5');
  expect(lines.filter((line) => line.startsWith('missing: '))).toHaveLength(5);
});

test('a file that nothing leads to is said, and is no damage', () => {
  const { machine, fileOf } = studio();
  const stray = fileOf('ab'.repeat(32));
  cpSync(fileOf(Object.keys(mediaFiles(machine.dataDir))[0]!.slice(3)), stray, { recursive: true });
  expect(told(machine)).toMatchObject({
    code: 0,
    lines: expect.arrayContaining(['note: 1 in media/ that no entry names']),
  });
});

test('photos that were destroyed, and those of an erased client, are not missed', () => {
  const { machine, one, two } = studio();
  const again = machineOn({ dataDir: machine.dataDir, startMs: Date.parse('2026-11-22T12:00:00Z') });
  again.life.begin();
  const { media, erasure, sessions } = again.open();
  must(media.destroy(one.session, one.photo.id, 'clientAsked'));
  must(sessions.leave(two.session));
  must(sessions.loaded(two.session));
  expect(erasure.erase(two.client, 'clientAsked').ok).toBe(false);
  again.life.close();
  expect(told(machine)).toMatchObject({
    code: 0,
    lines: expect.arrayContaining(['files: 3, each as it was stored']),
  });
});

const reopened = (dataDir: string): Machine => {
  const machine = machineOn({ dataDir, startMs: Date.parse('2026-11-23T09:00:00Z') });
  machine.life.begin();
  return machine;
};
test('the check inside Stipple names client and visit of a photo, and the product of a label, and work goes on', async () => {
  const { machine, one, two, label, fileOf } = studio();
  rmSync(fileOf(one.photo.hash));
  const bytes = readFileSync(fileOf(two.photo.small));
  bytes[300]! ^= 1;
  writeFileSync(fileOf(two.photo.small), bytes);
  rmSync(label);
  const again = reopened(machine.dataDir);
  const check = await again.life.verify();
  if (check.state !== 'incomplete') throw new Error(check.state);
  expect(check.missing.map((message) => inEnglish(message))).toEqual([
    expect.stringMatching(/^A photo of Priya Raman, visit of .*22 Nov.*, is missing from the folder "media"/),
    expect.stringMatching(/^A photo of Marcus Webb, visit of .*22 Nov.*, is not what was stored/),
    expect.stringMatching(/^A label or safety data sheet of .+ is missing from the folder "media"/),
  ]);
  expect(again.life.state().phase).toBe('ready');
  registered(again, { fullName: 'Goes On' });
  again.life.close();
});

test('a whole folder of photos that is gone is told in a few sentences', async () => {
  const { machine } = studio();
  rmSync(join(machine.dataDir, 'media'), { recursive: true });
  const again = reopened(machine.dataDir);
  const check = await again.life.verify();
  if (check.state !== 'incomplete') throw new Error(check.state);
  expect(check.missing).toHaveLength(3);
  again.life.close();
});

const copied = (dataDir: string): string => {
  const to = join(newFolder(), 'data');
  cpSync(dataDir, to, { recursive: true });
  return to;
};

test('files of two records mixed: whichever is taken from the other one, no entry of it counts here', () => {
  const [ours, theirs] = [studio().machine, studio().machine];
  const cases: readonly (readonly [names: readonly string[], damage: string | undefined])[] = [
    [['record.db'], 'foreign-device'],
    [['record.db', 'head.json', 'last-mark.json'], 'foreign-device'],
    [['keys'], 'foreign-device'],
    [['head.json'], undefined],
    [['last-mark.json'], undefined],
    [['directory.bin'], undefined],
    [['media'], undefined],
  ];
  for (const [names, damage] of cases) {
    const dataDir = copied(ours.dataDir);
    for (const name of names) {
      rmSync(join(dataDir, name), { recursive: true });
      cpSync(join(theirs.dataDir, name), join(dataDir, name), { recursive: true });
    }
    const mixed = reopened(dataDir);
    const { store, clients } = mixed.open();
    expect(store.damage()?.damage, names.join()).toBe(damage);
    if (damage === undefined)
      expect(clients.find('').map(({ fullName }) => fullName)).toContain('Priya Raman');
    else expect([...store.read()], names.join()).toEqual([]);
    mixed.life.close();
  }
});

test('a list of names that knows more than the record is no cache gone stale: the tail was cut off', () => {
  const { machine } = studio();
  const earlier = copied(machine.dataDir);
  const later = reopened(machine.dataDir);
  registered(later, { fullName: 'Later Person' });
  later.life.close();
  // Everything older but the list of names.
  cpSync(directoryFileOf(machine.dataDir), directoryFileOf(earlier));
  const cut = reopened(earlier);
  expect(inWords(cut.open().store.damage())).toMatchObject({
    damage: 'cut-tail',
    says: expect.stringContaining('the list of names knows entry'),
  });
  expect(cut.life.state().phase).toBe('readOnly');
  cut.life.close();
});

test('a list of names that somebody made up, or that was damaged, is made anew', () => {
  const { machine } = studio();
  for (const bytes of [
    Buffer.from('{"format":"stipple-directory-3","seq":99,"hash":"ab"}\nrubbish'),
    Buffer.alloc(50),
  ]) {
    const dataDir = copied(machine.dataDir);
    writeFileSync(directoryFileOf(dataDir), bytes);
    const again = reopened(dataDir);
    expect(again.open().store.damage()).toBeUndefined();
    expect(again.open().clients.count()).toBe(2);
    again.life.close();
  }
});

test('a key of one client in the place of another opens nothing of theirs, and is told as a loss', async () => {
  const { machine, one, two } = studio();
  const keyOf = (dataDir: string, client: ClientId): string =>
    join(dataDir, 'keys', 'clients', `${client}.json`);
  const dataDir = copied(machine.dataDir);
  cpSync(keyOf(dataDir, one.client), keyOf(dataDir, two.client));
  const again = reopened(dataDir);
  const told = [...again.open().store.read({ client: two.client })];
  expect(told.filter(({ kind, state }) => kind === 'client.registered' && state === 'open')).toEqual([]);
  const check = await again.life.verify();
  if (check.state !== 'incomplete') throw new Error(check.state);
  expect(check.missing.map((message) => inEnglish(message))).toEqual([
    expect.stringMatching(/^The key of .* is missing or damaged/),
  ]);
  again.life.close();
});

test('two sealed bodies exchanged, hashes made to fit, do not open where they are and are named', async () => {
  const { machine } = studio();
  let [first, second] = [0, 0];
  asStranger(machine.dataDir, (db) => {
    const rows = db.all("SELECT seq, line FROM journal WHERE kind = 'session.event' ORDER BY seq LIMIT 2");
    [first, second] = rows.map((row) => Number(row['seq'])) as [number, number];
    const [a, b] = rows.map((row) => Buffer.from(row['line'] as Uint8Array).toString('utf8')) as [
      string,
      string,
    ];
    const bodyOf = (line: string): string => /"body":\{.*\}(?=,"prev")/.exec(line)?.[0] ?? '';
    db.run('UPDATE journal SET line = ? WHERE seq = ?', [
      Buffer.from(a.replace(bodyOf(a), bodyOf(b))),
      first,
    ]);
    db.run('UPDATE journal SET line = ? WHERE seq = ?', [
      Buffer.from(b.replace(bodyOf(b), bodyOf(a))),
      second,
    ]);
  });
  expect(verifyFolder(machine.dataDir, {}).lines[0]).toBe(`damaged: seq ${first}, changed`);
  const again = reopened(machine.dataDir);
  expect(await again.life.verify()).toMatchObject({ state: 'broken', seq: first });
  expect(again.open().store.damage()).toBeDefined();
  again.life.close();
});
