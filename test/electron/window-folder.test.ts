import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { windowFolderOf } from '../../electron/window-folder.ts';

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-window-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

test("the window's files lie beside the record, and the look whether they can leaves nothing behind", () => {
  const dataDir = join(newFolder(), 'new', 'data');
  expect(windowFolderOf(dataDir, newFolder())).toBe(join(dataDir, 'window'));
  expect(readdirSync(join(dataDir, 'window'))).toEqual([]);
});

test('where nothing can be written the window gets a folder of its own elsewhere', () => {
  const blocked = join(newFolder(), 'file');
  writeFileSync(blocked, 'in the way');
  const temp = newFolder();
  const folder = windowFolderOf(blocked, temp);
  expect(folder.startsWith(join(temp, 'stipple-window-'))).toBe(true);
  expect(statSync(folder).isDirectory()).toBe(true);
});

test('where nothing can be written anywhere it is left to the window to fail', () => {
  const blocked = join(newFolder(), 'file');
  writeFileSync(blocked, '');
  expect(windowFolderOf(blocked, join(blocked, 'no-temp'))).toBe(join(blocked, 'window'));
});
