import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashOf, isUnchanged, noteHash } from '../../../electron/runtime/input-hash.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hash-'));
  mkdirSync(join(root, 'src/deep'), { recursive: true });
  writeFileSync(join(root, 'src/a.ts'), 'one');
  writeFileSync(join(root, 'src/deep/b.ts'), 'two');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the same files give the same hash', () => {
  expect(hashOf(root, ['src'])).toBe(hashOf(root, ['src']));
});
test('a changed byte, a new file and a new name each give another', () => {
  const first = hashOf(root, ['src']);
  writeFileSync(join(root, 'src/deep/b.ts'), 'twO');
  const second = hashOf(root, ['src']);
  writeFileSync(join(root, 'src/c.ts'), '');
  const third = hashOf(root, ['src']);
  renameSync(join(root, 'src/c.ts'), join(root, 'src/d.ts'));
  expect(new Set([first, second, third, hashOf(root, ['src'])]).size).toBe(4);
});
test('content that moves from one file to the next is a change', () => {
  const first = hashOf(root, ['src']);
  writeFileSync(join(root, 'src/a.ts'), 'onet');
  writeFileSync(join(root, 'src/deep/b.ts'), 'wo');
  expect(hashOf(root, ['src'])).not.toBe(first);
});
test('what is left out by name changes nothing, nor does an input that is not there', () => {
  const first = hashOf(root, ['src', 'absent'], (path) => path.endsWith('.md'));
  writeFileSync(join(root, 'src/notes.md'), 'new');
  expect(hashOf(root, ['src', 'absent'], (path) => path.endsWith('.md'))).toBe(first);
});
test('a noted hash is known again, another is not', () => {
  const note = join(root, 'note');
  expect(isUnchanged(note, 'abc')).toBe(false);
  noteHash(note, 'abc');
  expect(isUnchanged(note, 'abc')).toBe(true);
  expect(isUnchanged(note, 'abd')).toBe(false);
});
