import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeOursBack } from '../../../electron/report/handed-out.ts';
import { createPrintService } from '../../../electron/report/print-service.ts';
import { err, ok } from '../../../shared/result.ts';

const pdf = new TextEncoder().encode('%PDF-1.7 /MediaBox [0 0 595.28 841.89] a page');
const letter = new TextEncoder().encode('%PDF-1.7 /MediaBox [0 0 612 792] a page');
const name = 'SMP-2026-0412 aftercare.pdf';

let folder: string;
const path = process.env['PATH'];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stipple-lp-'));
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'temp'));
});
afterEach(() => {
  process.env['PATH'] = path;
  rmSync(folder, { recursive: true, force: true });
});

/** Puts a command of that name first on the path; `$1 …` are its arguments. */
const standIn = (command: 'lp' | 'lpstat', script: string) => {
  const file = join(folder, 'bin', command);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  process.env['PATH'] = [join(folder, 'bin'), path].join(delimiter);
};
const noteArguments = () =>
  standIn(
    'lp',
    `for a in "$@"; do printf '%s\\n' "$a"; done > "${folder}/arguments"; cat > "${folder}/page"; echo "request id is X-1"`,
  );

const setupService = (over: Partial<Parameters<typeof createPrintService>[0]> = {}) => {
  const opened: string[] = [];
  const logged: string[] = [];
  const service = createPrintService({
    contents: { getPrintersAsync: async () => [{ name: 'Window printer', isDefault: true }] },
    openPath: async (file) => {
      opened.push(file);
      return '';
    },
    tempDir: join(folder, 'temp'),
    log: { write: (what) => `R${logged.push(what)}` },
    platform: 'linux',
    electronMajor: 33,
    ...over,
  });
  return { service, opened, logged };
};

describe('with lp', () => {
  test('the page goes to the chosen printer, under the record number, at its true size, on both sides', async () => {
    noteArguments();
    expect(await setupService().service.print(pdf, name, 'Front desk')).toEqual(ok({ sentTo: 'Front desk' }));
    expect(readFileSync(join(folder, 'arguments'), 'utf8').trim().split('\n')).toEqual([
      '-d',
      'Front desk',
      '-t',
      name,
      '-o',
      'media=A4',
      '-o',
      'sides=two-sided-long-edge',
      '-o',
      'print-scaling=none',
    ]);
    expect(readFileSync(join(folder, 'page'))).toEqual(Buffer.from(pdf));
  });

  test('a Letter page asks for Letter', async () => {
    noteArguments();
    await setupService().service.print(letter, name, 'Desk');
    expect(readFileSync(join(folder, 'arguments'), 'utf8')).toContain('media=Letter');
  });

  test('no copy in clear is left in the temporary folder', async () => {
    noteArguments();
    await setupService().service.print(pdf, name, 'Desk');
    expect(readdirSync(join(folder, 'temp'))).toEqual([]);
  });

  test("a printer's name is never read as a command or a switch", async () => {
    noteArguments();
    await setupService().service.print(pdf, name, '-o $(touch x); "y"');
    expect(readFileSync(join(folder, 'arguments'), 'utf8').split('\n')[1]).toBe('-o $(touch x); "y"');
  });

  test.each([
    [
      'the printer is gone',
      'echo "lp: The printer or class does not exist." >&2; exit 1',
      'Choose another one.',
    ],
    [
      'the service is down',
      'echo "lp: Error - scheduler is not running." >&2; exit 1',
      'The printing service of this computer does not answer.',
    ],
    ['the printer refuses', 'echo "lp: Rejecting jobs" >&2; exit 1', 'did not take the page'],
  ])('when %s, one sentence says so', async (_what, script, says) => {
    standIn('lp', script);
    const { service, logged } = setupService();
    const sent = await service.print(pdf, name, 'Desk');
    expect(sent).toMatchObject({
      ok: false,
      error: { kind: 'failure', what: 'cannot-print', reference: 'R1', says: expect.stringContaining(says) },
    });
    expect(logged).toHaveLength(1);
  });

  test('where there is no lp, one sentence says that nothing prints here', async () => {
    process.env['PATH'] = join(folder, 'bin');
    expect(await setupService().service.print(pdf, name, 'Desk')).toMatchObject({
      ok: false,
      error: { says: expect.stringContaining('printing service') },
    });
  });

  test('its printers are listed with the usual one marked', async () => {
    standIn(
      'lpstat',
      'case "$1" in -e) printf "Desk\\nOffice_2\\n";; -d) echo "system default destination: Office_2";; esac',
    );
    expect(await setupService().service.printers()).toEqual([
      { name: 'Desk', isDefault: false },
      { name: 'Office_2', isDefault: true },
    ]);
  });

  test('without a printing service the list is empty', async () => {
    standIn('lpstat', 'exit 1');
    expect(await setupService().service.printers()).toEqual([]);
  });
});

describe('with no printer chosen', () => {
  test('the page opens in the viewer of the system, from a folder only this user may enter', async () => {
    const { service, opened } = setupService();
    expect(await service.print(pdf, name, null)).toEqual(ok({ sentTo: 'the PDF viewer' }));
    const [file = ''] = opened;
    expect(file.endsWith(name)).toBe(true);
    expect(readFileSync(file)).toEqual(Buffer.from(pdf));
    expect(statSync(dirname(file)).mode & 0o077).toBe(0);
  });

  test('what an earlier run handed out is taken back with the next start of printing, what this one did is not', async () => {
    const earlier = join(
      folder,
      'temp',
      `stipple-page-${spawnSync(process.execPath, ['-e', '']).pid}-abcdef`,
    );
    mkdirSync(earlier);
    const { service, opened } = setupService();
    expect(existsSync(earlier)).toBe(false);
    await service.print(pdf, name, null);
    setupService();
    expect(existsSync(opened[0] ?? '')).toBe(true);
    takeOursBack();
    expect(existsSync(opened[0] ?? '')).toBe(false);
  });

  test('without a viewer one sentence says what to do, and nothing stays behind', async () => {
    const { service } = setupService({ openPath: async () => 'no application' });
    expect(await service.print(pdf, name, null)).toMatchObject({
      ok: false,
      error: { says: expect.stringContaining('Save it and print it from there') },
    });
    expect(readdirSync(join(folder, 'temp'))).toEqual([]);
  });

  test('on Windows with an old runtime the viewer opens too, whatever was chosen', async () => {
    expect(await setupService({ platform: 'win32' }).service.print(pdf, name, 'Desk')).toEqual(
      ok({ sentTo: 'the PDF viewer' }),
    );
  });
});

describe("where Electron's own printing is sound", () => {
  test('the window prints the page, and the file is gone after', async () => {
    const asked: unknown[] = [];
    const { service } = setupService({
      electronMajor: 45,
      throughWindow: async (file, printer, paper) => {
        asked.push([existsSync(file), printer, paper]);
        return ok(null);
      },
    });
    expect(await service.print(letter, name, 'Desk')).toEqual(ok({ sentTo: 'Desk' }));
    expect(await service.print(pdf, name, null)).toEqual(ok({ sentTo: 'the print dialog' }));
    expect(asked).toEqual([
      [true, 'Desk', 'Letter'],
      [true, null, 'A4'],
    ]);
    expect(readdirSync(join(folder, 'temp'))).toEqual([]);
  });

  test('changing one’s mind in the dialog is no failure', async () => {
    const { service } = setupService({ electronMajor: 45, throughWindow: async () => err('cancelled') });
    expect(await service.print(pdf, name, null)).toEqual(err({ kind: 'cancelled' }));
  });

  test('its printers come from the window', async () => {
    expect(await setupService({ electronMajor: 45 }).service.printers()).toEqual([
      { name: 'Window printer', isDefault: true },
    ]);
  });
});
