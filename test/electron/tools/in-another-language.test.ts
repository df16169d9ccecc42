import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import sqlite from 'node-sqlite3-wasm';
import { headFileOf } from '../../../electron/store/head-file.ts';
import { lastMarkFileOf } from '../../../electron/store/last-mark.ts';
import { migrations } from '../../../electron/store/migrate.ts';
import { openDatabase } from '../../../electron/store/open-database.ts';
import { projections } from '../../../electron/store/projections.ts';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { must } from '../../../shared/result.ts';
import { appendForged, asStranger, ownMark, putLine, rechain } from '../../builders/stranger.ts';
import { agree, orderFor } from '../media/setup-photos.ts';
import { registered, studioOn } from '../session/setup-app.ts';
import { alterations } from '../store/alterations.ts';
import { bothGone, handedOver, putAtEnd } from '../store/setup-replaced.ts';
import { newFolder, setUpStore, tap, usedStore } from '../store/setup-store.ts';
import { keyedIn, keyedStudio, keySpoils } from './key-spoils.ts';
import { tampered, used, withTools } from './tamperings.ts';

const script = join(import.meta.dirname, '../../shared/journal/folder-verifier.py');
const schema = join(import.meta.dirname, '../../../shared/journal/schema.sql');
/** Its own words for the places where the chain breaks: the page leaves open what was done to it. */
const chain = ['changed', 'removed', 'inserted', 'reordered', 'unreadable'];

let isThere = false;
beforeAll(() => {
  isThere = spawnSync('python3', ['-c', 'import sqlite3, hashlib, argparse']).status === 0;
});

interface Told {
  readonly entries?: number;
  readonly bad?: { readonly seq: number; readonly what: string };
  readonly keys?: readonly string[];
  readonly unproven?: boolean;
}
/** What the verifier written in Python from the format page says of each folder. */
const toldOf = (folders: readonly string[], ...more: readonly string[]): readonly Told[] => {
  const done = spawnSync('python3', [script, ...folders, ...more], { encoding: 'utf8' });
  if (done.stderr !== '') throw new Error(done.stderr);
  return done.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Told);
};

/** The same folder to both: both find nothing, or the same entry and the same kind of damage. */
const expectTheSame = (cases: readonly (readonly [what: string, folder: string])[]): void => {
  const theirs = toldOf(cases.map(([, folder]) => folder));
  for (const [i, [what, folder]] of cases.entries()) {
    const ours = verifyFolder(folder, {});
    const their = theirs[i];
    const [, seq, damage = ''] = /^damaged: seq (\d+), ([\w-]+)/.exec(ours.lines[0] ?? '') ?? [];
    if (ours.code !== 1) {
      expect(their?.bad, what).toBeUndefined();
      expect(their?.unproven === true, what).toBe(ours.code === 3);
      continue;
    }
    if (ours.lines[0]?.startsWith('damaged: files')) expect(their?.bad?.what, what).toBe('files');
    else if (ours.lines[0]?.startsWith('damaged: keys')) {
      expect(their?.bad?.what, what).toBe('keys');
      const named = ours.lines.flatMap(
        (line) => /^(missing|damaged): keys\/([^,]+),/.exec(line)?.slice(1, 3).join(' ') ?? [],
      );
      expect([...(their?.keys ?? [])].toSorted(), what).toEqual(named.toSorted());
    } else if (ours.lines[0]?.startsWith('newer')) expect(their?.bad?.what, what).toBe('newer');
    else {
      expect(their?.bad, `${what}: ${ours.lines[0]}`).toBeDefined();
      // Where the chain breaks one may name the entry or the one behind it.
      if (their?.bad?.what === 'chain') {
        expect(chain, what).toContain(damage);
        expect(Math.abs((their.bad.seq ?? 0) - Number(seq)), what).toBeLessThanOrEqual(1);
      } else {
        if (damage !== '') expect(their?.bad?.what, what).toBe(damage);
        if (seq !== undefined && damage !== 'unreadable') expect(their?.bad?.seq, what).toBe(Number(seq));
      }
    }
  }
};
const copyOf = (from: string): string => {
  const to = join(newFolder(), 'data');
  cpSync(from, to, { recursive: true, filter: (one) => !one.endsWith('in-use.json') });
  return to;
};
const needsPython = 'there is no python3 with sqlite3 on this machine';

test('the schema on the format page is the one that is made', () => {
  const sqlOf = (make: (db: InstanceType<typeof sqlite.Database>) => void): readonly unknown[] => {
    const db = new sqlite.Database(':memory:');
    make(db);
    const all = db.all('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid');
    db.close();
    return all;
  };
  expect(sqlOf((db) => db.exec(readFileSync(schema, 'utf8')))).toEqual(
    sqlOf((db) => {
      for (const { up } of migrations) db.exec(up);
      for (const { create } of projections) db.exec(create);
    }),
  );
});

test('what was tampered with is found by a verifier in another language, at the same entry', ({ skip }) => {
  if (!isThere) skip(needsPython);
  const untouched = used();
  expectTheSame([
    ['untouched', untouched.dataDir],
    ...tampered.map(([what, work]) => {
      const dataDir = copyOf(untouched.dataDir);
      withTools({ ...untouched, dataDir, file: join(dataDir, 'record.db') }, work);
      return [what, dataDir] as const;
    }),
  ]);
});

test('so is everything that was put into the file beside the entries', { timeout: 600_000 }, ({ skip }) => {
  if (!isThere) skip(needsPython);
  const untouched = usedStore();
  expectTheSame(
    alterations.map(([what, work]) => {
      const dataDir = copyOf(untouched.dataDir);
      asStranger(dataDir, work, what.startsWith('a guard') ? 'left off' : 'put back');
      return [what, dataDir] as const;
    }),
  );
});

test('so are forged entries, marks and files beside the record, times, and a version nobody knows', ({
  skip,
}) => {
  if (!isThere) skip(needsPython);
  const changes: readonly (readonly [what: string, change: (dataDir: string) => void])[] = [
    ['no head file', (dir) => rmSync(headFileOf(dir))],
    ['no last mark', (dir) => rmSync(lastMarkFileOf(dir))],
    ['rubbish for a last mark', (dir) => writeFileSync(lastMarkFileOf(dir), 'x'.repeat(512))],
    ['rubbish for a head file', (dir) => writeFileSync(headFileOf(dir), '{"format":"stipple-head-2"}')],
    [
      'a head file of their own',
      (dir) => {
        const head = JSON.parse(readFileSync(headFileOf(dir), 'utf8')) as object;
        const signature = Buffer.from(ownMark('x')).toString('base64');
        writeFileSync(headFileOf(dir), JSON.stringify({ ...head, signature }));
      },
    ],
    ['a forged release', (dir) => forge(dir, { kind: 'protocol.released', body: { version: 9 } })],
    ['a forged erasure', (dir) => forge(dir, { kind: 'client.erased', body: { reason: 'clientAsked' } })],
    [
      'a forged entry with rubbish for a mark',
      (dir) => forge(dir, { kind: 'setup.finished', body: {} }, true),
    ],
    [
      'a time that goes back',
      (dir) => asStranger(dir, (db) => rechain(db, 7, (line) => line.replace('"at":"2', '"at":"1'))),
    ],
    [
      'a line that is no JSON, its hash made to fit',
      (dir) =>
        asStranger(dir, (db) => {
          db.run('UPDATE journal SET line = ? WHERE seq = 9', [Buffer.from('{"v":2,')]);
        }),
    ],
    [
      'another device in the first entry',
      (dir) =>
        asStranger(dir, (db) => {
          const line = Buffer.from(
            db.get('SELECT line FROM journal WHERE seq = 1')?.['line'] as Uint8Array,
          ).toString();
          putLine(db, 1, line.replace(/"publicKey":"MCow/, '"publicKey":"MCoW'));
        }),
    ],
    [
      'a newer version',
      (dir) => {
        const db = openDatabase(join(dir, 'record.db'));
        db.exec('PRAGMA user_version = 7');
        db.close();
      },
    ],
  ];
  const untouched = usedStore();
  expectTheSame(
    changes.map(([what, change]) => {
      const dataDir = copyOf(untouched.dataDir);
      change(dataDir);
      return [what, dataDir] as const;
    }),
  );
});

const forge = (
  dir: string,
  what: { readonly kind: string; readonly body: unknown },
  withMark = false,
): void =>
  asStranger(dir, (db) => {
    appendForged(db, what, withMark ? ownMark('x') : undefined);
  });

test(
  'so is every bit that flips in a write-ahead file, every cut, and the file of another record',
  { timeout: 600_000 },
  ({ skip }) => {
    if (!isThere) skip(needsPython);
    const bench = setUpStore();
    const first = bench.open();
    must(first.append([bench.opening()]));
    tap(bench, first, 6);
    first.keepWitness();
    first.close();
    const earlier = copyOf(bench.dataDir);
    const store = bench.open();
    tap(bench, store, 12);
    const killed = copyOf(bench.dataDir);
    store.close();
    const wal = readFileSync(join(killed, 'record.db-wal'));
    const other = usedStore();
    const running = other.open();
    tap(other, running, 5);
    const foreign = readFileSync(join(other.dataDir, 'record.db-wal'));
    running.close();
    const withWal = (bytes: Uint8Array, from = killed): string => {
      const to = copyOf(from);
      writeFileSync(join(to, 'record.db-wal'), bytes);
      return to;
    };
    const flipped = Array.from({ length: 24 }, (_, i) => {
      const at = [i % 32, 32 + (i % 7) * 4120 + (i % 24), (i * 104_729 * 7919) % wal.length][i % 3] ?? 0;
      const bytes = Buffer.from(wal);
      bytes[at]! ^= 1 << (i % 8);
      return [`byte ${at}`, withWal(bytes)] as const;
    });
    expectTheSame([
      ['as a kill leaves it', killed],
      ['an earlier copy with the file of a later one', withWal(wal, earlier)],
      ['the file of another record', withWal(foreign)],
      ...[0, 31, 4152, wal.length >> 1, wal.length - 1].map(
        (length) => [`cut to ${length}`, withWal(wal.subarray(0, length))] as const,
      ),
      ...flipped,
    ]);
  },
);

test('so are photos and label files that are missing or changed; of an erased client none is missed', ({
  skip,
}) => {
  if (!isThere) skip(needsPython);
  const machine = studioOn();
  const photographed = (fullName: string): string => {
    const client = registered(machine, { fullName });
    const { session } = must(machine.open().start(client, 'touch_up'));
    agree(machine.open(), session);
    must(machine.open().media.add(orderFor(session)));
    must(
      machine.open().sessions.apply(session, 'consultation', {
        type: 'session.declined',
        reason: 'Not today',
        noteForClient: 'Not today.',
      }),
    );
    return client;
  };
  photographed('Priya Raman');
  must(machine.open().erasure.erase(photographed('Marcus Webb') as never, 'clientAsked'));
  machine.life.close();
  const [file] = readdirSync(join(machine.dataDir, 'media'), { recursive: true, withFileTypes: true }).filter(
    (one) => one.isFile(),
  );
  const path = join(file?.parentPath ?? '', file?.name ?? '').slice(machine.dataDir.length);
  const gone = copyOf(machine.dataDir);
  rmSync(join(gone, path));
  const other = copyOf(machine.dataDir);
  writeFileSync(join(other, path), 'something else');
  expectTheSame([
    ['untouched', machine.dataDir],
    ['a photo gone', gone],
    ['a photo changed', other],
  ]);
});

test('a record that another device goes on with is verified alike, and so is everything that is wrong with one', ({
  skip,
}) => {
  if (!isThere) skip(needsPython);
  const { bench, copy, vault } = bothGone();
  const waiting = handedOver();
  const marked = (name: string): string => {
    const to = copyOf(bench.dataDir);
    cpSync(join(copy, name), join(to, name));
    return to;
  };
  const withKeysOf = (keys: string, record: string): string => {
    const to = copyOf(record);
    rmSync(join(to, 'keys'), { recursive: true });
    cpSync(join(keys, 'keys'), join(to, 'keys'), { recursive: true });
    return to;
  };
  const forged = (more: object): string => {
    const to = copyOf(bench.dataDir);
    putAtEnd(to, (last) => ({
      ...vault.replacement,
      from: { deviceId: vault.deviceId, ...last },
      deviceId: '99999999-9999-4999-8999-999999999999',
      ...more,
    }));
    return to;
  };
  const tamperedAt = (seq: number): string => {
    const to = copyOf(bench.dataDir);
    asStranger(to, (db) => {
      db.run(
        `UPDATE journal SET line = CAST(replace(CAST(line AS TEXT), '"v":2', '"v":3') AS BLOB) WHERE seq = ?`,
        seq,
      );
    });
    return to;
  };
  expectTheSame([
    ['gone on with', bench.dataDir],
    ['the old one by itself', copy],
    ['handed over, nothing written', waiting.bench.dataDir],
    ['the last mark of the old one', marked('last-mark.json')],
    ['the head of the old one', marked('head.json')],
    ['the keys of the old one', withKeysOf(copy, bench.dataDir)],
    ['the record of the old one', withKeysOf(bench.dataDir, copy)],
    ['the word for another', forged({})],
    ['no word', forged({ handedOver: 'x' })],
    ['taken back by the first', forged({ deviceId: bench.vault.deviceId })],
    ['an entry of the first changed', tamperedAt(3)],
    ['the hand-over changed', tamperedAt(waiting.end.seq + 1)],
  ]);
  for (const { fingerprint } of [bench.vault, vault])
    expect(toldOf([bench.dataDir], '--key', fingerprint)[0]?.bad).toBeUndefined();
  // Before the hand-over it was not yet the record of the second.
  expect(toldOf([copy], '--key', vault.fingerprint)).toMatchObject([{ bad: { what: 'foreign-device' } }]);
});

test('a seal that was printed and the fingerprint on paper are held against a record as we hold them', ({
  skip,
}) => {
  if (!isThere) skip(needsPython);
  const [record, other] = [usedStore(), usedStore()];
  const { fingerprint } = record.vault;
  expect(toldOf([record.dataDir], '--seal', record.seal, '--key', fingerprint)).toMatchObject([
    { entries: 20 },
  ]);
  expect(toldOf([other.dataDir], '--seal', record.seal)).toMatchObject([
    { bad: { seq: 21, what: 'cut-tail' } },
  ]);
  expect(toldOf([other.dataDir], '--key', fingerprint)).toMatchObject([
    { bad: { seq: 1, what: 'foreign-device' } },
  ]);
});

test('key files that are gone, damaged or not of their place are found alike', ({ skip }) => {
  if (!isThere) skip(needsPython);
  const { dataDir } = keyedStudio();
  expectTheSame([
    ['untouched', dataDir],
    ...keySpoils.map(([what, spoil]) => {
      const to = copyOf(dataDir);
      spoil(keyedIn(to));
      return [what, to] as const;
    }),
  ]);
});
