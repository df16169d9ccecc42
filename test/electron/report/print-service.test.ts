import { printingWords } from '../../../shared/words/printing.ts';
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
import { windowsPaperNamed } from '../../../electron/report/windows-paper.ts';
import { err, ok } from '../../../shared/result.ts';
import { inEnglish } from '../../builders/in-words.ts';

const pdf = new TextEncoder().encode('%PDF-1.7 /MediaBox [0 0 595.28 841.89] a page');
const letter = new TextEncoder().encode('%PDF-1.7 /MediaBox [0 0 612 792] a page');
const name = 'SMP-2026-0412 aftercare.pdf';
const page = async () => pdf;
const letterPage = async () => letter;

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
const standIn = (command: 'lp' | 'lpoptions' | 'lpstat' | 'cancel', script: string) => {
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
    wait: async () => undefined,
    ...over,
  });
  return { service, opened, logged };
};

const saidIn = (sent: Awaited<ReturnType<ReturnType<typeof createPrintService>['print']>>): string =>
  !sent.ok && sent.error.kind === 'failure' ? inEnglish(sent.error.says) : '';

describe('with lp', () => {
  test('the page goes to the chosen printer, under the record number, at its true size, on both sides', async () => {
    noteArguments();
    expect(await setupService().service.print(page, name, 'Front desk')).toEqual(
      ok({ sentTo: 'Front desk' }),
    );
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
    await setupService().service.print(letterPage, name, 'Desk');
    expect(readFileSync(join(folder, 'arguments'), 'utf8')).toContain('media=Letter');
  });

  test('a page is made on the paper that the printer holds', async () => {
    noteArguments();
    standIn(
      'lpoptions',
      'case "$*" in *" -l") echo "PageSize/Media Size: A4 *Letter Legal";; *) echo "copies=1";; esac',
    );
    const asked: unknown[] = [];
    await setupService().service.print(
      async (loaded) => {
        asked.push(loaded);
        return loaded === 'Letter' ? letter : pdf;
      },
      name,
      'Desk',
    );
    expect(asked).toEqual(['Letter']);
    expect(readFileSync(join(folder, 'arguments'), 'utf8')).toContain('media=Letter');
  });

  test.each([
    ['cannot tell its paper', 'echo "lpoptions: Unable to get PPD file" >&2; exit 1'],
    ['holds another paper', 'echo "PageSize/Media Size: A4 Letter *Legal"'],
    ['says nothing', ''],
  ])('a printer that %s gets the paper of the country', async (_what, script) => {
    noteArguments();
    standIn('lpoptions', script);
    const asked: unknown[] = [];
    await setupService().service.print(
      async (loaded) => {
        asked.push(loaded);
        return pdf;
      },
      name,
      'Desk',
    );
    expect(asked).toEqual([undefined]);
  });

  test('no copy in clear is left in the temporary folder', async () => {
    noteArguments();
    await setupService().service.print(page, name, 'Desk');
    expect(readdirSync(join(folder, 'temp'))).toEqual([]);
  });

  test("a printer's name is never read as a command or a switch", async () => {
    noteArguments();
    await setupService().service.print(page, name, '-o $(touch x); "y"');
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
      'The printing service of this computer does not run.',
    ],
    ['the printer refuses', 'echo "lp: Rejecting jobs" >&2; exit 1', 'did not take the page'],
  ])('when %s, one sentence says so', async (_what, script, says) => {
    standIn('lp', script);
    const { service, logged } = setupService();
    const sent = await service.print(page, name, 'Desk');
    expect(sent).toMatchObject({
      ok: false,
      error: { kind: 'failure', what: 'cannot-print', reference: 'R1' },
    });
    expect(saidIn(sent)).toContain(says);
    expect(logged).toHaveLength(1);
  });

  test('where there is no lp, one sentence says that nothing prints here', async () => {
    process.env['PATH'] = join(folder, 'bin');
    expect(saidIn(await setupService().service.print(page, name, 'Desk'))).toContain('printing service');
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

describe('what CUPS says of a queue', () => {
  const idle = 'echo "printer Desk is idle.  enabled since Sun Nov 29 13:17:16 2026"';
  const takes = 'echo "Desk accepting requests since Sun Nov 29 13:17:16 2026"';
  const waiting = (alerts: string) =>
    `printf 'Desk-7  root  1024  Sun Nov 29 13:17:18 2026\\n\\tAlerts: ${alerts}\\n\\tqueued for Desk\\n'`;
  /** A service whose commands answer what is given; what `cancel` was asked goes into a file. */
  const cups = (answers: {
    readonly scheduler?: string;
    readonly state?: string;
    readonly accepting?: string;
    readonly queue?: string;
    readonly done?: string;
  }) => {
    const { scheduler = 'echo "scheduler is running"', state = idle, accepting = takes } = answers;
    noteArguments();
    standIn('lp', `touch "${folder}/sent"; cat > /dev/null; echo "request id is Desk-7 (1 file(s))"`);
    standIn(
      'lpstat',
      `case "$*" in -r) ${scheduler};; -e) echo Desk;; -a*) ${accepting};; *-W*) ${answers.done ?? ':'};; *-o*) ${answers.queue ?? ':'};; *-p*) ${state};; esac`,
    );
    standIn('cancel', `echo "$@" > "${folder}/cancelled"`);
  };
  const isSent = () => existsSync(join(folder, 'sent'));
  const cancelled = () =>
    existsSync(join(folder, 'cancelled')) ? readFileSync(join(folder, 'cancelled'), 'utf8').trim() : null;
  const printed = async () => {
    const sent = await setupService().service.print(page, name, 'Desk');
    if (sent.ok) return 'sent';
    return sent.error.kind === 'failure' ? inEnglish(sent.error.says) : sent.error.kind;
  };

  test('a page that goes out is sent, and left alone', async () => {
    cups({});
    expect(await printed()).toBe('sent');
    expect(cancelled()).toBeNull();
  });

  test.each([
    [
      { state: `printf 'printer Desk disabled since Sun Nov 29 13:17:18 2026 -\\n\\tout of paper\\n'` },
      'The printer “Desk” is paused (out of paper). Start it again on this computer, or choose another one.',
    ],
    [
      { accepting: `printf 'Desk not accepting requests since Sun Nov 29 -\\n\\tclosed\\n'` },
      'The printer “Desk” takes no pages now (closed). Choose another one, or save the page.',
    ],
    [
      { scheduler: 'echo "scheduler is not running"' },
      'The printing service of this computer does not run. Start it, or save the page.',
    ],
    [
      { state: 'echo "lpstat: Invalid destination name in list \\"Desk\\"." >&2; exit 1' },
      'The printer “Desk” is not there any more. Choose another one.',
    ],
  ])('nothing is sent where nothing would come out: %j', async (answers, says) => {
    cups(answers);
    expect(await printed()).toBe(says);
    expect(isSent()).toBe(false);
  });

  test.each([
    ['job-hold-until-specified', 'The page waits in the queue of “Desk” until somebody lets it go.'],
    ['job-canceled-by-user', 'The page was cancelled in the queue of “Desk”.'],
  ])('a page with the alert %s is taken back, and not said to be sent', async (alerts, says) => {
    cups({ queue: waiting(alerts) });
    expect(await printed()).toBe(`${says} Nothing is waiting there: the page was taken back.`);
    expect(cancelled()).toBe('Desk-7');
  });

  test('a page that cannot be taken back is said to wait there still', async () => {
    cups({ queue: waiting('job-hold-until-specified') });
    standIn('cancel', 'exit 1');
    expect(await printed()).toContain('The page still waits in its queue, and may come out later.');
  });

  test('a printer that was asleep when it was asked, and woke up, prints', async () => {
    const asleep = `printf 'printer Desk now printing Desk-7.  enabled\\n\\tThe printer may not exist or is unavailable at this time.\\n'`;
    cups({
      state: `[ -f "${folder}/awake" ] && ${idle} || { [ -f "${folder}/sent" ] && touch "${folder}/awake"; ${asleep}; }`,
      queue: `[ -f "${folder}/awake" ] || ${waiting('job-printing')}`,
    });
    expect(await printed()).toBe('sent');
    expect(cancelled()).toBeNull();
  });

  test('a printer that never answers is given up after a while, and its page taken back', async () => {
    cups({
      state: `printf 'printer Desk now printing Desk-7.  enabled\\n\\tThe printer may not exist or is unavailable at this time.\\n'`,
      queue: waiting('job-printing'),
    });
    expect(await printed()).toContain('The printer “Desk” does not answer');
    expect(cancelled()).toBe('Desk-7');
  });

  test('a page that came out wrong is told', async () => {
    cups({ done: waiting('job-completed-with-errors') });
    expect(await printed()).toContain('The printer “Desk” gave the page up');
  });

  test('the list says of each printer what stands in its way, before anything is printed', async () => {
    cups({ state: `printf 'printer Desk disabled since Sun Nov 29 13:17:18 2026 -\\n\\tout of paper\\n'` });
    const [desk] = await setupService().service.printers();
    expect(desk?.says === undefined ? null : inEnglish(desk.says)).toContain('is paused (out of paper)');
  });

  test("Electron's own printing asks the same first", async () => {
    cups({ accepting: `printf 'Desk not accepting requests since Sun Nov 29 -\\n\\tclosed\\n'` });
    const { service } = setupService({ electronMajor: 45, throughWindow: async () => ok(null) });
    expect(await service.print(page, name, 'Desk')).toMatchObject({ ok: false });
  });
});

describe('with no printer chosen', () => {
  test('the page opens in the viewer of the system, from a folder only this user may enter', async () => {
    const { service, opened } = setupService();
    expect(await service.print(page, name, null)).toEqual(ok({ sentTo: printingWords.toViewer }));
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
    await service.print(page, name, null);
    setupService();
    expect(existsSync(opened[0] ?? '')).toBe(true);
    takeOursBack();
    expect(existsSync(opened[0] ?? '')).toBe(false);
  });

  test('without a viewer one sentence says what to do, and nothing stays behind', async () => {
    const { service } = setupService({ openPath: async () => 'no application' });
    expect(saidIn(await service.print(page, name, null))).toContain('Save it and print it from there');
    expect(readdirSync(join(folder, 'temp'))).toEqual([]);
  });

  test('on Windows with an old runtime the viewer opens too, whatever was chosen', async () => {
    expect(await setupService({ platform: 'win32' }).service.print(page, name, 'Desk')).toEqual(
      ok({ sentTo: printingWords.toViewer }),
    );
  });
});

describe("where Electron's own printing is sound", () => {
  test.each([
    ['Letter', 'Letter'],
    ['A4', 'A4'],
    [undefined, 'none said'],
  ] as const)('a Windows printer that holds %s gets a page made for it', async (holds, made) => {
    const wanted: string[] = [];
    const { service } = setupService({
      platform: 'win32',
      electronMajor: 45,
      windowsPaper: async (printer) => (printer === 'Front desk' ? holds : undefined),
      throughWindow: async () => ok(null),
    });
    const paged = (loaded: 'A4' | 'Letter' | undefined): ReturnType<typeof page> => {
      wanted.push(loaded ?? 'none said');
      return page();
    };
    expect(await service.print(paged, name, 'Front desk')).toEqual(ok({ sentTo: 'Front desk' }));
    expect(wanted).toEqual([made]);
  });

  test.each([
    ['A4\r\n', 'A4'],
    ['Letter\r\n', 'Letter'],
    ['  LetterSmall ', 'Letter'],
    ['A4Rotated', 'A4'],
    ['A5', undefined],
    ['A3', undefined],
    ['Legal', undefined],
    ['', undefined],
    ['Get-PrintConfiguration : The specified printer was not found.', undefined],
  ] as const)('what Windows says of its paper is read: %j', (said, size) =>
    expect(windowsPaperNamed(said)).toBe(size),
  );

  test('the window prints the page, and the file is gone after', async () => {
    const asked: unknown[] = [];
    const { service } = setupService({
      electronMajor: 45,
      throughWindow: async (file, printer, paper) => {
        asked.push([existsSync(file), printer, paper]);
        return ok(null);
      },
    });
    expect(await service.print(letterPage, name, 'Desk')).toEqual(ok({ sentTo: 'Desk' }));
    expect(await service.print(page, name, null)).toEqual(ok({ sentTo: printingWords.toDialog }));
    expect(asked).toEqual([
      [true, 'Desk', 'Letter'],
      [true, null, 'A4'],
    ]);
    expect(readdirSync(join(folder, 'temp'))).toEqual([]);
  });

  test('changing one’s mind in the dialog is no failure', async () => {
    const { service } = setupService({ electronMajor: 45, throughWindow: async () => err('cancelled') });
    expect(await service.print(page, name, null)).toEqual(err({ kind: 'cancelled' }));
  });

  test('its printers come from the window', async () => {
    expect(await setupService({ electronMajor: 45 }).service.printers()).toEqual([
      { name: 'Window printer', isDefault: true },
    ]);
  });
});
