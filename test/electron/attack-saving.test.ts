import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeArchive } from '../../electron/client-copy/archive.ts';
import { saveDurably } from '../../electron/store/durable-file.ts';
import { exportRecord } from '../../electron/tools/export-record.ts';
import { filesIn } from '../builders/words-in-files.ts';
import { newFolder, usedStore } from './store/setup-store.ts';

/**
 * A file that leaves the app comes to lie in a folder that a person chose: other things lie there, and somebody may have put something
 * under the name that the file has while it is written.
 */

type Writer = readonly [what: string, write: (path: string) => void | Promise<void>];
const writers: readonly Writer[] = [
  ['a page', (path) => saveDurably(path, '%PDF-')],
  [
    'an archive',
    (path) =>
      writeArchive(path, [{ name: 'a.txt', bytes: () => Buffer.from('%PDF-') }], '2026-11-22T14:00:00.000Z'),
  ],
  [
    'an export',
    (path) => {
      expect(exportRecord(usedStore(1).dataDir, path).code).toBe(0);
    },
  ],
];

/** What waits under that name; `there`: another file, which must be as it was. */
const lures: readonly (readonly [what: string, lay: (path: string, thesis: string) => void])[] = [
  ['a link to a file', (path, thesis) => symlinkSync(thesis, path)],
  ['a second name of a file', (path, thesis) => linkSync(thesis, path)],
  ['a link to where nothing is', (path) => symlinkSync(join(newFolder(), 'not there'), path)],
  ['a link to a folder', (path) => symlinkSync(newFolder(), path)],
  ['a link to itself', (path) => symlinkSync(path, path)],
  ["somebody's own file", (path) => writeFileSync(path, 'mine')],
  [
    'a folder with something in it',
    (path) => {
      mkdirSync(path);
      writeFileSync(join(path, 'kept'), 'mine');
    },
  ],
];

describe.each(writers)('%s that is saved', (_what, write) => {
  test.each(lures)('leaves %s under its passing name as it is', async (_lure, lay) => {
    const folder = newFolder();
    const thesis = join(folder, 'thesis.txt');
    writeFileSync(thesis, 'four years of work');
    const path = join(folder, 'page.pdf');
    lay(`${path}.new`, thesis);
    const before = lstatSync(`${path}.new`);
    await write(path);
    expect(lstatSync(path).isFile()).toBe(true);
    expect(readFileSync(path).length).toBeGreaterThan(0);
    expect(readFileSync(thesis, 'utf8')).toBe('four years of work');
    const after = lstatSync(`${path}.new`);
    expect([after.ino, after.size, after.mtimeMs]).toEqual([before.ino, before.size, before.mtimeMs]);
    expect(readdirSync(folder).toSorted()).toEqual(['page.pdf', 'page.pdf.new', 'thesis.txt']);
  });

  test('takes the place of a link and never writes through it; a folder of its name is no place for it', async () => {
    const folder = newFolder();
    const thesis = join(folder, 'thesis.txt');
    writeFileSync(thesis, 'four years of work');
    const path = join(folder, 'page.pdf');
    symlinkSync(thesis, path);
    await write(path);
    expect([lstatSync(path).isFile(), readFileSync(thesis, 'utf8')]).toEqual([true, 'four years of work']);
    const taken = join(folder, 'taken');
    mkdirSync(taken);
    writeFileSync(join(taken, 'kept'), 'mine');
    await expect((async () => write(taken))()).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
    expect(readFileSync(join(taken, 'kept'), 'utf8')).toBe('mine');
    expect(existsSync(`${taken}.new`)).toBe(false);
  });
});

describe('in the sources', () => {
  const sources = filesIn(join(import.meta.dirname, '../../electron')).filter(
    (file) => file.endsWith('.ts') && !/electron[\\/](runtime|icons)[\\/]/.test(file),
  );
  const texts = sources.map((file) => [file, readFileSync(file, 'utf8')] as const);

  test('no writer opens a file that may be there already', () => {
    expect(texts.length).toBeGreaterThan(200);
    for (const [file, text] of texts) {
      expect(text, file).not.toMatch(/\bopen(Sync)?\([^;]*?,\s*['"][wa]\+?['"]/);
      for (const [call] of text.matchAll(/createWriteStream\([^;]*?\)/g)) expect(call, file).toContain('wx');
    }
  });

  test('whoever asks a person where to save writes so that nothing else there is touched', () => {
    const asking = texts.filter(([, text]) => /await (deps\.)?askWhere\(/.test(text));
    expect(asking.length).toBeGreaterThan(6);
    for (const [file, text] of asking) expect(text, file).not.toContain('writeDurably');
  });
});
