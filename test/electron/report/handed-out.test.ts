import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { handOut, takeAllBack, takeOursBack } from '../../../electron/report/handed-out.ts';
import { temporaryFolder } from '../../../electron/temporary-folder.ts';
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

test.each(['copy', 'look', 'rehearsal', 'window'] as const)(
  'a %s of a run that was killed is gone at the next start, with the keys in it; one of a run that goes on stays',
  (what) => {
    const temp = newFolder();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const left = join(temp, `stipple-${what}-${pid}-abcdef`);
    mkdirSync(join(left, 'keys/clients'), { recursive: true });
    writeFileSync(join(left, 'keys/clients/one.json'), 'key');
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    onTestFinished(() => void other.kill());
    const theirs = join(temp, `stipple-${what}-${other.pid}-abcdef`);
    mkdirSync(theirs);
    const mine = temporaryFolder(temp, what);
    // Somebody's own, whatever it looks like.
    for (const name of [
      `stipple-${what}`,
      `stipple-${what}-`,
      `my-stipple-${what}-${pid}-x`,
      `stipple-${what}s-${pid}-x`,
    ])
      mkdirSync(join(temp, name));
    expect(takeAllBack(temp)).toEqual([]);
    expect(existsSync(left)).toBe(false);
    expect([existsSync(theirs), existsSync(mine)]).toEqual([true, true]);
    expect(readdirSync(temp)).toHaveLength(6);
  },
);

describe('whatever bears the name of a page of ours in the shared folder', () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  const name = (of: string | number): string => `stipple-page-${of}-abcdef`;
  const lures: readonly (readonly [
    what: string,
    lay: (temp: string, elsewhere: string) => void,
    left: number,
  ])[] = [
    [
      'thousands of folders of runs that are over go',
      (temp) => Array.from({ length: 3000 }, (_, i) => mkdirSync(join(temp, `${name(gone)}${i}`))),
      0,
    ],
    [
      'links inside a folder of ours go, and what they lead to stays',
      (temp, elsewhere) => {
        mkdirSync(join(temp, name(gone)));
        symlinkSync(elsewhere, join(temp, name(gone), 'page.pdf'));
        symlinkSync(join(elsewhere, 'holiday.jpg'), join(temp, name(gone), 'other.pdf'));
        linkSync(join(elsewhere, 'holiday.jpg'), join(temp, name(gone), 'same.pdf'));
      },
      0,
    ],
    ['a link to a folder stays', (temp, elsewhere) => symlinkSync(elsewhere, join(temp, name(gone))), 1],
    ['a link to itself stays', (temp) => symlinkSync(name(gone), join(temp, name(gone))), 1],
    ['a file stays', (temp) => writeFileSync(join(temp, name(gone)), 'x'), 1],
    [
      'a process number larger than there is',
      (temp) => mkdirSync(join(temp, name('99999999999999999999'))),
      0,
    ],
    ['the process number of everybody', (temp) => mkdirSync(join(temp, name(0))), 1],
    ['that of the first process', (temp) => mkdirSync(join(temp, name(1))), 1],
    [
      'folders deep in one another go',
      (temp) =>
        mkdirSync(join(temp, name(gone), ...Array.from({ length: 200 }, () => 'deep')), { recursive: true }),
      0,
    ],
    [
      'a folder that cannot be read goes or stays, and stops nothing',
      (temp) => {
        mkdirSync(join(temp, name(gone), 'closed'), { recursive: true });
        chmodSync(join(temp, name(gone)), 0);
      },
      process.getuid?.() === 0 ? 0 : 1,
    ],
  ];
  test.each(lures)('%s', (_what, lay, left) => {
    const [temp, elsewhere] = [newFolder(), newFolder()];
    writeFileSync(join(elsewhere, 'holiday.jpg'), 'sea');
    chmodSync(temp, 0o1777);
    lay(temp, elsewhere);
    expect(takeAllBack(temp).length).toBeLessThanOrEqual(left);
    expect(readdirSync(temp)).toHaveLength(left);
    expect(readFileSync(join(elsewhere, 'holiday.jpg'), 'utf8')).toBe('sea');
    const { path, takeBack } = handOut(temp, 'sheet.pdf', Buffer.from('%PDF'));
    expect(readFileSync(path, 'utf8')).toBe('%PDF');
    takeBack();
    for (const one of readdirSync(temp))
      if (!lstatSync(join(temp, one)).isSymbolicLink()) chmodSync(join(temp, one), 0o700);
  });
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
