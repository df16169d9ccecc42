import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { handOut, takeAllBack, takeOursBack } from '../../../electron/report/handed-out.ts';
import { createPrintService } from '../../../electron/report/print-service.ts';
import { must } from '../../../shared/result.ts';

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

test('a page that a viewer of this run shows, or of another Stipple that still runs, stays', () => {
  const temp = newFolder();
  const mine = handOut(temp, 'sheet.pdf', Buffer.from('%PDF'));
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  onTestFinished(() => void other.kill());
  mkdirSync(join(temp, `stipple-page-${other.pid}-abcdef`));
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  mkdirSync(join(temp, `stipple-page-${gone}-abcdef`));
  expect(takeAllBack(temp)).toEqual([]);
  expect(readdirSync(temp).some((name) => name.includes(String(gone)))).toBe(false);
  expect(existsSync(join(temp, `stipple-page-${other.pid}-abcdef`))).toBe(true);
  expect(existsSync(mine.path)).toBe(true);
  mine.takeBack();
});

test('a link, a file or a missing folder is not followed, not removed and no reason to throw', () => {
  const [temp, elsewhere] = [newFolder(), newFolder()];
  writeFileSync(join(elsewhere, 'holiday.jpg'), '');
  symlinkSync(elsewhere, join(temp, 'stipple-page-1-link00'));
  writeFileSync(join(temp, 'stipple-page-1-file00'), '');
  expect(takeAllBack(temp)).toEqual([]);
  expect(readdirSync(temp)).toHaveLength(2);
  expect(readdirSync(elsewhere)).toEqual(['holiday.jpg']);
  expect(takeAllBack(join(temp, 'nowhere'))).toHaveLength(1);
});

// Another account is only to be had by root.
describe.runIf(process.getuid?.() === 0)('beside a folder of another account', () => {
  const foreign = (temp: string): string => {
    const folder = join(temp, 'stipple-page-theirs');
    mkdirSync(folder);
    writeFileSync(join(folder, 'their page.pdf'), '');
    chmodSync(folder, 0o700);
    chownSync(folder, 65_534, 65_534);
    return folder;
  };

  test('what is theirs stays, what is ours goes', () => {
    const temp = newFolder();
    const theirs = foreign(temp);
    mkdirSync(join(temp, 'stipple-page-ours00'));
    expect(takeAllBack(temp)).toEqual([]);
    expect(readdirSync(temp)).toEqual(['stipple-page-theirs']);
    expect(readdirSync(theirs)).toEqual(['their page.pdf']);
  });

  test('printing goes on', async () => {
    const temp = newFolder();
    foreign(temp);
    const opened: string[] = [];
    const service = createPrintService({
      contents: { getPrintersAsync: () => Promise.resolve([]) },
      openPath: (path) => {
        opened.push(path);
        return Promise.resolve('');
      },
      tempDir: temp,
      log: { write: () => 'REF' },
      platform: 'linux',
      electronMajor: 33,
    });
    must(await service.print(async () => Buffer.from('%PDF'), 'sheet.pdf', null));
    expect(opened).toHaveLength(1);
    takeOursBack();
  });
});

test('a temporary folder that cannot even be listed stops no print on a printer', async () => {
  const logged: string[] = [];
  const service = createPrintService({
    contents: { getPrintersAsync: () => Promise.resolve([]) },
    openPath: () => Promise.resolve(''),
    tempDir: join(newFolder(), 'nowhere'),
    log: { write: (what) => `R${logged.push(what)}` },
    platform: 'linux',
    electronMajor: 33,
  });
  expect(logged).toEqual(['page of an earlier run']);
  expect(await service.print(async () => Buffer.from('%PDF'), 'sheet.pdf', null)).toMatchObject({
    ok: false,
    error: { what: 'cannot-print' },
  });
});
