import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import sqlite from 'node-sqlite3-wasm';
import { expect, test } from 'vitest';
import { allOf } from '../../../electron/background.ts';
import { walkPages } from '../../../electron/store/page-walk.ts';
import { holds } from '../../builders/property.ts';
import { newFolder } from './setup-store.ts';

const asked = <T>(file: string, ask: (db: sqlite.Database) => T): T => {
  const db = new sqlite.Database(file);
  try {
    return ask(db);
  } finally {
    db.close();
  }
};
const rootsIn = (file: string): readonly number[] =>
  asked(file, (db) =>
    db.all('SELECT rootpage FROM sqlite_schema WHERE rootpage > 0').map(({ rootpage }) => Number(rootpage)),
  );
const walked = (file: string, roots = rootsIn(file)): string | undefined => allOf(walkPages(file, roots));
/** What SQLite itself says of pages and cells. */
const sqliteSays = (file: string): unknown =>
  asked(file, (db) => {
    try {
      return db.get('PRAGMA quick_check(1)')?.['quick_check'];
    } catch (error) {
      return String(error);
    }
  });

/** Rows of all lengths, some of them taken out again. */
const filled = (file: string, lengths: readonly number[], removed: number): void =>
  asked(file, (db) => {
    db.exec(
      'CREATE TABLE one (id INTEGER PRIMARY KEY, name TEXT, body BLOB); CREATE INDEX one_name ON one (name, body)',
    );
    db.exec('CREATE TABLE two (name TEXT PRIMARY KEY, body BLOB) WITHOUT ROWID');
    db.exec('BEGIN');
    for (const [at, length] of lengths.entries()) {
      const values = [`name ${(at * 7919) % 1000}`.repeat((at % 5) + 1), Buffer.alloc(length, at)];
      db.run('INSERT INTO one (name, body) VALUES (?, ?)', values);
      db.run('INSERT OR REPLACE INTO two (name, body) VALUES (?, ?)', values);
    }
    db.exec('COMMIT');
    db.run('DELETE FROM one WHERE id % ? = 0', Math.max(2, removed));
    if (removed % 2 === 0) db.exec('DROP TABLE two');
  });

test('a sound file is found sound, whatever its rows, its trees and its free pages', () => {
  holds(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 20_000 })), {
        maxLength: 160,
      }),
      fc.integer({ min: 2, max: 9 }),
      (lengths, removed) => {
        const file = join(newFolder(), 'one.db');
        filled(file, lengths, removed);
        expect(sqliteSays(file)).toBe('ok');
        expect(walked(file)).toBeUndefined();
      },
    ),
    25,
  );
});

test('what SQLite finds wrong with pages and cells is found here too, unless only the order of the rows is', () => {
  const file = join(newFolder(), 'one.db');
  filled(
    file,
    Array.from({ length: 300 }, (_, at) => (at * 37) % 6000),
    4,
  );
  const sound = readFileSync(file);
  const roots = rootsIn(file);
  const pages = sound.length / 4096;
  holds(
    fc.property(
      fc.nat(pages - 1),
      // The head of a page, the pointers behind it, or anywhere.
      fc.oneof(fc.nat(11), fc.integer({ min: 8, max: 40 }), fc.nat(4095)),
      fc.nat(255),
      (page, at, byte) => {
        if (page === 0 && at < 100) return;
        const bytes = Buffer.from(sound);
        bytes[page * 4096 + at] = byte;
        writeFileSync(file, bytes);
        const says = sqliteSays(file);
        const found = walked(file, roots);
        if (says !== 'ok' && !/Rowid|out of order|content|malformed|CHECK|NULL|schema/i.test(String(says)))
          expect(`${says} / ${found ?? 'nothing'}`).not.toContain('/ nothing');
        if (says === 'ok') expect(found).toBeUndefined();
      },
    ),
    300,
  );
});

test('a free page that is in use, one that is free twice and one that is lost are named', () => {
  const file = join(newFolder(), 'one.db');
  filled(
    file,
    Array.from({ length: 120 }, () => 3000),
    2,
  );
  const sound = readFileSync(file);
  const trunk = sound.readUInt32BE(32);
  expect(sound.readUInt32BE(36)).toBeGreaterThan(4);
  const place = (trunk - 1) * 4096;
  const edits: readonly ((bytes: Buffer) => void)[] = [
    (bytes) => bytes.writeUInt32BE(2, place + 8),
    (bytes) => bytes.writeUInt32BE(bytes.readUInt32BE(place + 12), place + 8),
    (bytes) => bytes.writeUInt32BE(bytes.readUInt32BE(place + 4) - 1, place + 4),
    (bytes) => bytes.writeUInt32BE(0, 32),
    (bytes) => bytes.writeUInt32BE(trunk, place),
    (bytes) => bytes.writeUInt32BE(2 ** 31, place),
    (bytes) => bytes.writeUInt32BE(2 ** 32 - 1, place + 4),
  ];
  const roots = rootsIn(file);
  for (const edit of edits) {
    const bytes = Buffer.from(sound);
    edit(bytes);
    writeFileSync(file, bytes);
    expect(walked(file, roots)).toMatch(/free-page|pages-missing|in-use-twice/);
  }
  writeFileSync(file, sound.subarray(0, sound.length - 4096));
  expect(walked(file, roots)).toBe('cut-off');
});
