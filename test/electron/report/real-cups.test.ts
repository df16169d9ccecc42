import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPaper } from '../../../electron/report/paper.ts';
import { createPrintService } from '../../../electron/report/print-service.ts';
import type { PrintService } from '../../../electron/report/print-service.ts';
import { sampleSheet } from '../../../electron/tools/sheets/sample-sheet.ts';
import { createHash } from 'node:crypto';
import { ok } from '../../../shared/result.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { packages, realCups } from './real-cups.ts';
import type { RealCups } from './real-cups.ts';

const why = 'why' in packages ? packages.why : undefined;
if (why !== undefined) console.warn(`No real printing service here: ${why}.`);

const sheet = sampleSheet('uk', '2026-11-21' as LocalDate, 'en');
const issued = { seal: '7f3a 91c2 04be d8e1', copy: 1 };
const paper = createPaper();
const page = (loaded?: 'A4' | 'Letter') =>
  paper.renderSheet({ ...sheet, paper: loaded ?? sheet.paper }, issued);

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe.skipIf(why !== undefined)('with a real CUPS', () => {
  let cups: RealCups;
  let service: PrintService;
  /** A look at the queue waits for it. */
  let until: Promise<void> = Promise.resolve();
  beforeAll(async () => {
    cups = realCups('root' in packages ? packages.root : '');
    await cups.start();
    service = createPrintService({
      contents: { getPrintersAsync: async () => [] },
      openPath: async () => '',
      tempDir: process.env['TMPDIR'] ?? '/tmp',
      log: { write: () => 'REF' },
      platform: 'linux',
      electronMajor: 33,
      wait: async () => {
        await until;
        await pause(250);
      },
    });
  });
  afterAll(() => cups.end());

  const said = async (printer: string): Promise<string> => {
    const sent = await service.print(page, 'SMP-2026-0412.pdf', printer);
    if (sent.ok) return `sent to ${sent.value.sentTo}`;
    return sent.error.kind === 'failure' ? inEnglish(sent.error.says) : sent.error.kind;
  };

  test.each([
    ['A4', 'A4'],
    ['Letter', 'Letter'],
    ['Legal', 'A4'],
  ] as const)('a printer that holds %s gets the sheet on %s, byte for byte', async (holds, gets) => {
    cups.addQueue(`Desk-${holds}`, { paper: holds });
    expect(await service.print(page, 'SMP-2026-0412.pdf', `Desk-${holds}`)).toEqual(
      ok({ sentTo: `Desk-${holds}` }),
    );
    expect(digestOf(cups.printed(`Desk-${holds}`))).toBe(digestOf(await page(gets)));
  });

  test('a printer that was set to another paper on this computer gets that', async () => {
    cups.addQueue('Set', { paper: 'A4' });
    cups.run('lpadmin', '-p', 'Set', '-o', 'PageSize=Letter');
    expect(await said('Set')).toBe('sent to Set');
    expect(digestOf(cups.printed('Set'))).toBe(digestOf(await page('Letter')));
  });

  test('a paused printer is said to be paused, and nothing waits in it', async () => {
    cups.addQueue('Paused');
    cups.run('cupsdisable', '-r', 'toner is empty', 'Paused');
    expect(await said('Paused')).toBe(
      'The printer “Paused” is paused (toner is empty). Start it again on this computer, or choose another one.',
    );
    expect(cups.run('lpstat', '-o', 'Paused')).toBe('');
    expect((await service.printers()).find(({ name }) => name === 'Paused')?.says).toBeDefined();
  });

  test('a printer that takes no pages says why', async () => {
    cups.addQueue('Closed');
    cups.run('cupsreject', '-r', 'under repair', 'Closed');
    expect(await said('Closed')).toBe(
      'The printer “Closed” takes no pages now (under repair). Choose another one, or save the page.',
    );
  });

  test('a device that stops its queue is told, and the page is taken back', async () => {
    // Exit code 4 of a device: stop the queue.
    cups.addQueue('Stops', { does: 'exit 4' });
    expect(await said('Stops')).toMatch(/^The printer “Stops” .*Nothing is waiting there/);
    expect(cups.run('lpstat', '-o', 'Stops')).toBe('');
  });

  test.each([
    ['stop-printer', 'is paused (the lid is open)'],
    // As Debian sets it for every queue.
    ['retry-job', 'gave the page up (the lid is open)'],
  ])(
    'a device that fails is told where the service does %s, and the page is taken back',
    async (onError, says) => {
      const name = `Fails-${onError}`;
      cups.addQueue(name, { does: 'echo "ERROR: the lid is open" >&2; exit 1', onError });
      const answer = await said(name);
      expect(answer).toContain(`The printer “${name}” ${says}`);
      expect(answer).toContain('the page was taken back');
      expect(cups.printed(name)).toHaveLength(0);
      expect(cups.run('lpstat', '-o', name)).toBe('');
    },
  );

  test('a page that the service gives up at once (abort-job) is not called sent', async () => {
    cups.addQueue('Aborts', { does: 'echo "ERROR: the lid is open" >&2; exit 1', onError: 'abort-job' });
    expect(await said('Aborts')).toMatch(/^The printer “Aborts” gave the page up/);
    expect(cups.printed('Aborts')).toHaveLength(0);
    expect(cups.run('lpstat', '-o', 'Aborts')).toBe('');
  });

  test('a page that is held waits for nobody: it is taken back', async () => {
    // Exit code 3 of a device: hold the page.
    cups.addQueue('Holds', { does: 'exit 3' });
    expect(await said('Holds')).toMatch(/^The page waits in the queue of “Holds”.*taken back/);
    expect(cups.run('lpstat', '-o', 'Holds')).toBe('');
  });

  test('a printer on the network that is dead does not answer', async () => {
    cups.run('lpadmin', '-p', 'Dead', '-E', '-v', 'ipp://127.0.0.1:9/ipp/print');
    expect(await said('Dead')).toMatch(/^The printer “Dead” does not answer/);
    expect(cups.run('lpstat', '-o', 'Dead')).toBe('');
  });

  test('a page that somebody cancels in the queue is said to be cancelled', async () => {
    cups.addQueue('Slow', {
      does: 'trap "exit 0" TERM; i=0; while [ $i -lt 300 ]; do sleep 0.1; i=$((i+1)); done',
    });
    cups.run('cupsdisable', 'Slow');
    cups.run('cupsenable', 'Slow');
    let lookAgain = (): void => undefined;
    until = new Promise((resolve) => {
      lookAgain = resolve;
    });
    const sent = said('Slow');
    const isWaiting = (): boolean => cups.run('lpstat', '-o', 'Slow').includes('Slow-');
    for (let look = 0; look < 200 && !isWaiting(); look += 1) await pause(20);
    cups.run('cancel', '-a', 'Slow');
    for (let look = 0; look < 200 && isWaiting(); look += 1) await pause(20);
    lookAgain();
    expect(await sent).toMatch(/^The page was cancelled in the queue of “Slow”/);
  });

  test('a printer that is gone is said to be gone', async () => {
    expect(await said('Nobody')).toBe('The printer “Nobody” is not there any more. Choose another one.');
  });

  test('a service that is off is no printer that is gone', async () => {
    await cups.stop();
    expect(await said('Desk-A4')).toBe(
      'The printing service of this computer does not run. Start it, or save the page.',
    );
    await cups.start();
    expect(await said('Desk-A4')).toBe('sent to Desk-A4');
  });
});
