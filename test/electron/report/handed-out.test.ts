import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { handOut, takeAllBack, takeOursBack } from '../../../electron/report/handed-out.ts';

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

test('a page given to a viewer is gone when the app quits', () => {
  const temp = newFolder();
  const pages = [
    handOut(temp, 'sheet.pdf', Buffer.from('%PDF')),
    handOut(temp, 'note.pdf', Buffer.from('%PDF')),
  ];
  expect(pages.every(({ path }) => existsSync(path))).toBe(true);
  takeOursBack();
  expect(readdirSync(temp)).toEqual([]);
});

test('what another run left is gone at the next start, and nothing else is', () => {
  const temp = newFolder();
  mkdirSync(join(temp, 'stipple-page-abc'));
  mkdirSync(join(temp, 'holiday'));
  takeOursBack();
  expect(readdirSync(temp).toSorted()).toEqual(['holiday', 'stipple-page-abc']);
  takeAllBack(temp);
  expect(readdirSync(temp)).toEqual(['holiday']);
});
