import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../electron/store/open-database.ts';
import { asStranger } from '../../builders/stranger.ts';
import { firstWords, openedOn, setUpOn } from '../../soak/app.ts';
import { deeds } from '../../soak/deeds.ts';
import { contentOf, judgeContent } from '../../soak/judge.ts';
import { registered } from '../session/setup-app.ts';

/** Bad luck of disks and programs that copy, and forgeries in what no entry lies on: whatever is read afterwards is as before, or somebody is told. */
const folder = mkdtempSync(join(tmpdir(), 'stipple-pages-'));
const [earlier, used, dataDir] = ['earlier', 'used', 'data'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const nobody = (): void => undefined;
let before = '';
beforeAll(async () => {
  const first = setUpOn(used);
  registered(first, { fullName: 'Regular A' });
  deeds.import(first, nobody, 1);
  first.life.close();
  cpSync(used, earlier, { recursive: true });
  const second = openedOn(used);
  deeds.import(second, nobody, 2);
  deeds.erase(second, nobody, 3);
  deeds.release(second, nobody);
  second.life.close();
  fresh();
  const machine = openedOn(dataDir);
  before = await contentOf(machine);
  machine.life.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fresh = (): void => {
  rmSync(dataDir, { recursive: true, force: true });
  cpSync(used, dataDir, { recursive: true });
};
const judged = async (what: string, spoil: () => void): Promise<string> => {
  fresh();
  spoil();
  const { outcome, why } = await judgeContent(dataDir, [firstWords], before);
  expect(outcome, `${what}: ${why}`).toMatch(/^(named|harmless)$/);
  return outcome;
};

const PAGE = 4096;
const record = (of: string): string => join(of, 'record.db');
const pageOf = (bytes: Buffer, page: number): Buffer => bytes.subarray(page * PAGE, (page + 1) * PAGE);
/** So many of them, spread over all. */
const spread = <T>(all: readonly T[], count: number): readonly T[] =>
  all.filter((_one, at) => at % Math.max(1, Math.floor(all.length / count)) === 0);
const COUNT = 8;

describe('pages of the record', () => {
  const changedPages = (): readonly number[] => {
    const [old, now] = [readFileSync(record(earlier)), readFileSync(record(used))];
    return Array.from({ length: Math.floor(old.length / PAGE) }, (_one, page) => page).filter(
      (page) => !pageOf(old, page).equals(pageOf(now, page)),
    );
  };

  test('a disk that lost the writing of one page, and gives the older one', async () => {
    const pages = changedPages();
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages)
      await judged(`page ${page}`, () => {
        const bytes = readFileSync(record(dataDir));
        pageOf(readFileSync(record(earlier)), page).copy(bytes, page * PAGE);
        writeFileSync(record(dataDir), bytes);
      });
  });

  test('a page that was written to the place of another', async () => {
    const count = Math.floor(readFileSync(record(used)).length / PAGE);
    const pages = Array.from({ length: count - 2 }, (_one, page) => page + 1);
    for (const page of spread(pages, COUNT))
      await judged(`page ${page}`, () => {
        const bytes = readFileSync(record(dataDir));
        pageOf(bytes, ((page * 7) % (count - 1)) + 1).copy(bytes, page * PAGE);
        writeFileSync(record(dataDir), bytes);
      });
  });

  test('a sector that reads as zeros', async () => {
    const sectors = Array.from({ length: readFileSync(record(used)).length / 512 }, (_one, at) => at * 512);
    for (const at of spread(sectors, COUNT))
      await judged(`byte ${at}`, () => {
        const bytes = readFileSync(record(dataDir));
        bytes.fill(0, at, at + 512);
        writeFileSync(record(dataDir), bytes);
      });
  });

  test('a program that copied the record as if it were text', async () => {
    for (const change of [
      (text: string) => text.replaceAll('\n', '\r\n'),
      (text: string) => text.replaceAll('\r\n', '\n'),
      (text: string) => `\u00ef\u00bb\u00bf${text}`,
      (text: string) => text.replaceAll('\0', ''),
      (text: string) => text + text.slice(0, PAGE),
    ])
      await judged(String(change), () => {
        const text = readFileSync(record(dataDir), 'latin1');
        writeFileSync(record(dataDir), Buffer.from(change(text), 'latin1'));
      });
  });
});

const small = [
  'head.json',
  'last-mark.json',
  'here.json',
  'directory.bin',
  'keys/device.json',
  'keys/directory.json',
  'keys/staff.json',
  'keys/master-recovery.json',
];
const texts: readonly (readonly [what: string, change: (text: string) => string])[] = [
  ['with the mark of an editor before it', (text) => `\u00ef\u00bb\u00bf${text}`],
  ['with ends of line of another system', (text) => text.replaceAll('\n', '\r\n')],
  ['written over by a program that turns it round', (text) => [...text].toReversed().join('')],
  ['doubled', (text) => text + text],
  ['with its keys in another order', (text) => otherwise(text)],
  ['with one key twice', (text) => text.replace(/^\{("[^"]+":("[^"]*"|\d+),)/, '{$1$1')],
  ['as an array', (text) => `[${text}]`],
  ['as null', () => 'null'],
  ['with numbers as text', (text) => text.replaceAll(/:(\d+)([,}])/g, ':"$1"$2')],
  ['with a number that is none', (text) => text.replaceAll(/:(\d+)([,}])/g, ':1e999$2')],
];
const otherwise = (text: string): string => {
  try {
    return JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as object).toReversed()));
  } catch {
    return text;
  }
};
test.each(texts)('small files %s', async (_what, change) => {
  for (const name of small)
    await judged(name, () => {
      const path = join(dataDir, name);
      writeFileSync(path, Buffer.from(change(readFileSync(path, 'latin1')), 'latin1'));
    });
});

test('two files of the record exchanged, each whole', async () => {
  const others = [...small, 'keys/device-private.json', 'keys/master-passphrase.json'];
  for (const [at, name] of others.entries())
    await judged(name, () => {
      const other = others[(at + 1) % others.length] as string;
      renameSync(join(dataDir, name), join(dataDir, 'in-between'));
      renameSync(join(dataDir, other), join(dataDir, name));
      renameSync(join(dataDir, 'in-between'), join(dataDir, other));
    });
});

test('one older file put back beside a record that went on', async () => {
  for (const name of [
    'head.json',
    'last-mark.json',
    'directory.bin',
    'keys/directory.json',
    'keys/device.json',
  ])
    await judged(name, () => cpSync(join(earlier, name), join(dataDir, name)));
});

const forgeries: readonly (readonly [what: string, work: (db: Database) => void])[] = [
  ['a hash in capital letters', (db) => db.exec('UPDATE journal SET hash = upper(hash) WHERE seq = 5')],
  ['a blank behind a hash', (db) => db.exec("UPDATE journal SET hash = hash || ' ' WHERE seq = 5")],
  [
    'a line with a line feed behind it',
    (db) => db.exec('UPDATE journal SET line = CAST(CAST(line AS TEXT) || char(10) AS BLOB) WHERE seq = 5'),
  ],
  [
    'a mark with a byte behind it',
    (db) =>
      db.exec(
        "UPDATE journal SET mark = CAST(mark || x'00' AS BLOB) WHERE mark IS NOT NULL AND seq = (SELECT max(seq) FROM journal)",
      ),
  ],
  ['an empty mark in the place of none', (db) => db.exec("UPDATE journal SET mark = x'' WHERE mark IS NULL")],
  [
    'a client taken away from beside an entry',
    (db) =>
      db.exec(
        'UPDATE journal SET client = NULL WHERE seq = (SELECT max(seq) FROM journal WHERE client IS NOT NULL)',
      ),
  ],
  [
    'a session in capital letters',
    (db) => db.exec('UPDATE journal SET session = upper(session) WHERE session IS NOT NULL AND seq % 3 = 0'),
  ],
  ['a time with a zone', (db) => db.exec("UPDATE journal SET at = replace(at, 'Z', '+00:00') WHERE seq = 9")],
  ['advice for the planner that was never given', (db) => db.exec('ANALYZE')],
  ['a number of an application', (db) => db.exec('PRAGMA application_id = 77')],
  [
    'an index of kinds made while it left out erasures, its words put right afterwards',
    (db) => hideFrom(db, 'journal_kind', "kind <> 'client.erased'"),
  ],
  [
    'an index of kinds made while it left out releases',
    (db) => hideFrom(db, 'journal_kind', "kind <> 'protocol.released'"),
  ],
  [
    'an index of clients made while it left out photos',
    (db) => hideFrom(db, 'journal_client', "kind <> 'photo.stored'"),
  ],
  ['an index of sessions made while it was empty', (db) => hideFrom(db, 'journal_session', '0')],
  [
    'summaries exchanged between visits',
    (db) =>
      db.exec(
        'UPDATE session_summary SET sealed = (SELECT sealed FROM session_summary s WHERE s.visit <> session_summary.visit LIMIT 1)',
      ),
  ],
  ['nothing left to look at', (db) => db.exec('UPDATE desk_list SET reasons = 0, noted = 0')],
  [
    'lists that say they are whole and are empty',
    (db) =>
      db.exec(
        'DELETE FROM session_list; DELETE FROM desk_list; DELETE FROM lot_use; UPDATE projection SET below = NULL',
      ),
  ],
];
/** As somebody does who may write into the schema: the index is made with another condition, and told as ours. */
const hideFrom = (db: Database, index: string, condition: string): void => {
  const sql = String(db.get('SELECT sql FROM sqlite_schema WHERE name = ?', index)?.['sql']);
  db.exec(`DROP INDEX ${index}`);
  db.exec(/ WHERE /.test(sql) ? `${sql} AND ${condition}` : `${sql} WHERE ${condition}`);
  db.exec('PRAGMA writable_schema = ON');
  db.run('UPDATE sqlite_schema SET sql = ? WHERE name = ?', [sql, index]);
  db.exec('PRAGMA writable_schema = OFF');
};
test.each(forgeries)('%s', async (_what, work) => {
  await judged('', () =>
    asStranger(dataDir, (db) => {
      db.exec('PRAGMA ignore_check_constraints = ON');
      work(db);
    }),
  );
});
