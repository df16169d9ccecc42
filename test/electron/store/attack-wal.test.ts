import { inWords } from '../../builders/in-words.ts';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../../electron/store/digest.ts';
import { headFileOf } from '../../../electron/store/head-file.ts';
import { lastMarkFileOf } from '../../../electron/store/last-mark.ts';
import type { Store } from '../../../electron/store/store.ts';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { must } from '../../../shared/result.ts';
import { filesIn } from '../../builders/words-in-files.ts';
import { newFolder, setUpStore, tap } from './setup-store.ts';
import type { Bench } from './setup-store.ts';

const seed = Number(process.env['SEED'] ?? 20_969);
console.log(`attack-wal: SEED=${seed}`);

const recordOf = (dataDir: string): string => join(dataDir, 'record.db');
const walOf = (dataDir: string): string => `${recordOf(dataDir)}-wal`;
const copyOf = (dataDir: string): string => {
  const to = join(newFolder(), 'data');
  cpSync(dataDir, to, { recursive: true, filter: (from) => !from.endsWith('in-use.json') });
  return to;
};
const stateOf = (dataDir: string): string =>
  filesIn(dataDir)
    .map((file) => `${file.slice(dataDir.length)} ${sha256(readFileSync(file))}`)
    .join('\n');

/** A record as a kill leaves it: `taps` entries answered as saved that only the write-ahead file holds. */
const killed = (taps = 34): { readonly bench: Bench; readonly dataDir: string; readonly end: number } => {
  const bench = setUpStore();
  const first = bench.open();
  must(first.append([bench.opening()]));
  tap(bench, first, 10);
  first.keepWitness();
  first.close();
  const store = bench.open();
  tap(bench, store, taps);
  const dataDir = copyOf(bench.dataDir);
  const end = store.head().seq;
  store.close();
  return { bench, dataDir, end };
};
const told = (store: Store) => ({
  end: store.head().seq,
  damage: inWords(store.damage()) as ReturnType<Store['damage']>,
  notices: inWords(store.notices),
});

test('what a kill leaves is opened whole, without a word', () => {
  const { bench, dataDir, end } = killed();
  const store = bench.open({ dataDir });
  expect(told(store)).toEqual({ end, damage: undefined, notices: [] });
  store.close();
});

test('wherever a bit flips in the write-ahead file, no entry that was answered as saved is missing without a word', () => {
  const { bench, dataDir, end } = killed();
  const wal = readFileSync(walOf(dataDir));
  const seen = { named: 0, harmless: 0 };
  for (let i = 0; i < 48; i += 1) {
    // The header, the head of some frame, the last frame, anywhere.
    const at = [
      i % 32,
      32 + (i % 9) * 4120 + (i % 24),
      wal.length - 1 - ((i * 131) % 4120),
      ((seed + i * 7919) * 104_729) % wal.length,
    ][i % 4]!;
    const flipped = Buffer.from(wal);
    flipped[at]! ^= 1 << (i % 8);
    const folder = copyOf(dataDir);
    writeFileSync(walOf(folder), flipped);
    const before = stateOf(folder);
    const store = bench.open({ dataDir: folder });
    const { damage, end: found } = told(store);
    if (damage === undefined) {
      expect(found).toBe(end);
      seen.harmless += 1;
    } else {
      expect(damage).toMatchObject({ damage: 'cut-tail', seq: found + 1 });
      expect(store.append([bench.event({})])).toMatchObject({
        ok: false,
        error: { kind: 'read-only-record' },
      });
      seen.named += 1;
    }
    const tool = verifyFolder(folder, {});
    expect(tool.code).toBe(damage === undefined ? 0 : 1);
    store.close();
    if (damage !== undefined) expect(stateOf(folder)).toBe(before);
    rmSync(folder, { recursive: true });
  }
  console.log(`attack-wal: ${JSON.stringify(seen)}`);
  expect(seen.named).toBeGreaterThan(30);
});

test('it is named by the file alone as well, when no mark beside it knows how far the record went', () => {
  const { bench, dataDir, end } = killed();
  rmSync(lastMarkFileOf(dataDir));
  rmSync(headFileOf(dataDir));
  const wal = readFileSync(walOf(dataDir));
  // Left out: the last transaction, which a power cut tears in the same way.
  for (let i = 0; i < 20; i += 1) {
    const at = ((seed + i * 7919) * 104_729) % (wal.length - 8 * 4120);
    const flipped = Buffer.from(wal);
    flipped[at]! ^= 1 << (i % 8);
    const folder = copyOf(dataDir);
    writeFileSync(walOf(folder), flipped);
    const store = bench.open({ dataDir: folder });
    if (store.damage() === undefined) expect(store.head().seq).toBe(end);
    else expect(inWords(store.damage())).toMatchObject({ damage: 'cut-tail', seq: store.head().seq + 1 });
    store.close();
  }
});

test('a write-ahead file that is gone, cut short or emptied is missed', () => {
  const { bench, dataDir } = killed();
  const wal = readFileSync(walOf(dataDir));
  for (const change of [
    (folder: string) => rmSync(walOf(folder)),
    (folder: string) => writeFileSync(walOf(folder), ''),
    (folder: string) => writeFileSync(walOf(folder), Buffer.alloc(wal.length)),
    (folder: string) => writeFileSync(walOf(folder), wal.subarray(0, wal.length / 2)),
    (folder: string) =>
      writeFileSync(walOf(folder), Buffer.concat([wal.subarray(0, 32), Buffer.alloc(9000, 'x')])),
  ]) {
    const folder = copyOf(dataDir);
    change(folder);
    const before = stateOf(folder);
    const store = bench.open({ dataDir: folder });
    expect(inWords(store.damage())).toMatchObject({ damage: 'cut-tail', seq: store.head().seq + 1 });
    store.close();
    expect(stateOf(folder)).toBe(before);
    expect(verifyFolder(folder, {}).lines[0]).toMatch(/^damaged: seq \d+, cut-tail$/);
  }
});

test('after a power cut that tore the last transaction it goes on, and the practitioner is told to look', () => {
  const { bench, dataDir } = killed();
  // What lay in memory only is older than the end: the mark of some entries before.
  writeFileSync(lastMarkFileOf(dataDir), readFileSync(headFileOf(dataDir)));
  const wal = readFileSync(walOf(dataDir));
  writeFileSync(walOf(dataDir), Buffer.concat([wal.subarray(0, wal.length - 2000), Buffer.alloc(2000)]));
  const store = bench.open({ dataDir });
  const { damage, notices } = told(store);
  expect(damage).toBeUndefined();
  expect(notices).toEqual([expect.stringContaining('your last entry')]);
  expect(existsSync(join(dataDir, 'set-aside', '1', 'record.db-wal'))).toBe(true);
  must(store.append([bench.event({ type: 'note.added', text: 'again' })]));
  store.close();
  const again = bench.open({ dataDir });
  expect(told(again)).toMatchObject({ damage: undefined, notices: [] });
  again.close();
});

test.each<readonly [what: string, change: (wal: Buffer) => Buffer]>([
  [
    'with other salts in its head',
    (wal) => Buffer.from(wal.map((byte, at) => (at >= 16 && at < 24 ? byte ^ 255 : byte))),
  ],
  ['with a head of zeros', (wal) => Buffer.from(wal).fill(0, 0, 32)],
  ['of which thirty bytes are left', (wal) => wal.subarray(0, 30)],
  [
    'of one transaction, and a bit flipped in it',
    (wal) => Buffer.from(wal.subarray(0, 32 + 5 * 4120)).fill(1, 300, 301),
  ],
])('a write-ahead file %s, and no mark newer than the last closing: kept, and said', (_what, change) => {
  const { bench, dataDir } = killed();
  // Never written, or older, after a power cut: it says as much as the head does, which knows nothing of this file.
  for (const stale of [false, true]) {
    const folder = copyOf(dataDir);
    if (stale) writeFileSync(lastMarkFileOf(folder), readFileSync(headFileOf(folder)));
    else rmSync(lastMarkFileOf(folder));
    const left = change(readFileSync(walOf(folder)));
    writeFileSync(walOf(folder), left);
    const store = bench.open({ dataDir: folder });
    expect(told(store)).toMatchObject({
      damage: undefined,
      notices: [expect.stringContaining('your last entry')],
    });
    expect(readFileSync(join(folder, 'set-aside', '1', 'record.db-wal')).equals(left)).toBe(true);
    store.close();
  }
});

/** A backup from before, and what a kill left after many more entries and more than one round of copying. */
const backedUp = () => {
  const bench = setUpStore();
  const first = bench.open();
  must(first.append([bench.opening()]));
  tap(bench, first, 20);
  first.keepWitness();
  first.close();
  const backup = copyOf(bench.dataDir);
  const second = bench.open();
  tap(bench, second, 90);
  second.close();
  const third = bench.open();
  tap(bench, third, 70);
  const left = copyOf(bench.dataDir);
  const end = third.head().seq;
  third.close();
  return { bench, backup, left, end };
};

test('a sound backup put back over what a kill left is not destroyed by the old write-ahead file', () => {
  const { bench, backup, left } = backedUp();
  const folder = copyOf(left);
  for (const name of ['record.db', 'head.json', 'last-mark.json'])
    writeFileSync(join(folder, name), readFileSync(join(backup, name)));
  const record = readFileSync(recordOf(folder));
  const wal = readFileSync(walOf(folder));
  expect(verifyFolder(folder, {})).toMatchObject({
    code: 0,
    lines: expect.arrayContaining(['intact: 22 entries', expect.stringContaining('belongs to another copy')]),
  });
  const store = bench.open({ dataDir: folder });
  expect(told(store)).toEqual({
    end: 22,
    damage: undefined,
    notices: [expect.stringMatching(/belongs to another copy of it.*set-aside/)],
  });
  expect(readFileSync(join(folder, 'set-aside', '1', 'record.db-wal')).equals(wal)).toBe(true);
  tap(bench, store, 3);
  store.close();
  expect(readFileSync(recordOf(backup)).equals(record)).toBe(true);
  const again = bench.open({ dataDir: folder });
  expect(told(again)).toMatchObject({ end: 25, damage: undefined, notices: [] });
  again.close();
});

test('only the database put back: the marks beside it know more, and it is looked at without the old write-ahead file', () => {
  const { bench, backup, left } = backedUp();
  const folder = copyOf(left);
  writeFileSync(recordOf(folder), readFileSync(recordOf(backup)));
  const before = stateOf(folder);
  const store = bench.open({ dataDir: folder });
  expect(told(store)).toMatchObject({ end: 22, damage: { damage: 'cut-tail', seq: 23 } });
  expect([...store.read()]).toHaveLength(22);
  store.close();
  expect(stateOf(folder)).toBe(before);
});

test("another record's write-ahead file is never replayed", () => {
  const { dataDir: other } = killed(60);
  const { bench, backup, left } = backedUp();
  for (const [folder, end] of [
    [copyOf(backup), 22],
    [copyOf(left), undefined],
  ] as const) {
    writeFileSync(walOf(folder), readFileSync(walOf(other)));
    const store = bench.open({ dataDir: folder });
    if (end === undefined) expect(inWords(store.damage())).toMatchObject({ damage: 'cut-tail' });
    else
      expect(told(store)).toMatchObject({
        end,
        damage: undefined,
        notices: [expect.stringContaining('another copy')],
      });
    expect([...store.read()].every(({ state }) => state === 'open')).toBe(true);
    store.close();
  }
});

test('a write-ahead file alone, or beside an empty database, begins no new record', () => {
  for (const empty of [false, true]) {
    const { bench, dataDir } = killed();
    rmSync(recordOf(dataDir));
    rmSync(headFileOf(dataDir));
    rmSync(lastMarkFileOf(dataDir));
    if (empty) writeFileSync(recordOf(dataDir), '');
    const before = stateOf(dataDir);
    const store = bench.open({ dataDir });
    expect(told(store)).toMatchObject({ end: 0, damage: { seq: 1, damage: 'cut-tail' } });
    store.close();
    expect(stateOf(dataDir)).toBe(before);
  }
});

test('a database in which only the tie to its write-ahead file is damaged goes on with all entries', () => {
  const { bench, dataDir, end } = killed();
  const record = readFileSync(recordOf(dataDir));
  record[2 * 4096 - 20]! ^= 4;
  writeFileSync(recordOf(dataDir), record);
  const store = bench.open({ dataDir });
  expect(told(store)).toMatchObject({ end, damage: undefined });
  tap(bench, store, 2);
  store.close();
});

test('a rollback journal is never played back, whatever is in it', () => {
  const { bench, backup } = backedUp();
  for (const bytes of [
    readFileSync(recordOf(backup)),
    // The head of a real one: magic, no count, a nonce, pages at first, sector, page size.
    Buffer.concat([
      Buffer.from('d9d505f920a163d7ffffffff0000000100000001000002000000100000', 'hex'),
      Buffer.alloc(512 - 29),
      Buffer.from([0, 0, 0, 1]),
      Buffer.alloc(4100),
    ]),
  ]) {
    const folder = copyOf(backup);
    writeFileSync(`${recordOf(folder)}-journal`, bytes);
    const store = bench.open({ dataDir: folder });
    expect(told(store)).toEqual({
      end: 22,
      damage: undefined,
      notices: [expect.stringMatching(/rollback journal.*set-aside/)],
    });
    expect(readFileSync(join(folder, 'set-aside', '1', 'record.db-journal')).equals(bytes)).toBe(true);
    store.close();
  }
});

test.each<readonly [what: string, put: (place: string) => void]>([
  ['a file', (place) => writeFileSync(place, 'hello')],
  ['a file with nothing in it', (place) => writeFileSync(place, '')],
  ['a link to a folder elsewhere', (place) => symlinkSync(newFolder(), place)],
  ['a link to nothing', (place) => symlinkSync(join(newFolder(), 'nothing'), place)],
])('%s in the place of the folder for what is set aside stops no start', (_what, put) => {
  const { bench, backup } = backedUp();
  put(join(backup, 'set-aside'));
  writeFileSync(`${recordOf(backup)}-journal`, 'journal');
  const store = bench.open({ dataDir: backup });
  expect(told(store)).toMatchObject({ end: 22, damage: undefined });
  expect(readFileSync(join(backup, 'set-aside-2', '1', 'record.db-journal'), 'utf8')).toBe('journal');
  store.close();
});

test('a shared-memory file of nobody changes nothing', () => {
  const { bench, dataDir, end } = killed();
  writeFileSync(`${recordOf(dataDir)}-shm`, Buffer.alloc(32_768, 0xa5));
  const store = bench.open({ dataDir });
  expect(told(store)).toEqual({ end, damage: undefined, notices: [] });
  store.close();
});

test('a copy of the folder put back as a whole goes on with the file that belongs to it', () => {
  const { bench, left, end } = backedUp();
  const folder = copyOf(left);
  renameSync(folder, `${folder}-moved`);
  const store = bench.open({ dataDir: `${folder}-moved` });
  expect(told(store)).toEqual({ end, damage: undefined, notices: [] });
  store.close();
});
