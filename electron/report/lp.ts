import { execFile } from 'node:child_process';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { PrintTrouble } from '../../shared/words/printing.ts';
import type { PaperSize } from './paper-size.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly complaint: string;
  readonly missing: boolean;
  readonly late: boolean;
}

const patience = 20_000;

/** Runs a CUPS command without a shell: whatever a printer is called, it stays one argument. */
const run = (command: 'lp' | 'lpstat', args: readonly string[], input?: Uint8Array): Promise<Ran> =>
  new Promise((resolve) => {
    const child = execFile(
      command,
      [...args],
      { env: { ...process.env, LC_ALL: 'C' }, timeout: patience },
      (error, out, complaint) => {
        const missing = (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';
        resolve({ code: error === null ? 0 : 1, out, complaint, missing, late: error?.killed === true });
      },
    );
    // A command that is missing or ends early closes its input; the callback above tells why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });

export interface Printer {
  readonly name: string;
  readonly isDefault: boolean;
}

/** Printers that CUPS knows, none where there is no CUPS. */
export const lpPrinters = async (): Promise<readonly Printer[]> => {
  const [all, usual] = await Promise.all([run('lpstat', ['-e']), run('lpstat', ['-d'])]);
  const standard = /: (\S+)\s*$/.exec(usual.code === 0 ? usual.out : '')?.[1];
  if (all.code !== 0) return [];
  return all.out
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => ({ name, isDefault: name === standard }));
};

/**
 * Sends a page to a CUPS printer. It goes through the pipe, so that no copy in clear is left in a folder; both sides of one sheet,
 * at its true size, so that 12 pt stay 12 pt.
 */
export const sendToLp = async (
  pdf: Uint8Array,
  title: string,
  printer: string,
  paper: PaperSize,
): Promise<Result<null, PrintTrouble>> => {
  const args = [
    '-d',
    printer,
    '-t',
    title,
    '-o',
    `media=${paper}`,
    '-o',
    'sides=two-sided-long-edge',
    '-o',
    'print-scaling=none',
  ];
  const { code, complaint, missing, late } = await run('lp', args, pdf);
  if (code === 0) return ok(null);
  if (late) return err('too-slow');
  if (missing || /unable to connect|scheduler is not running|bad file descriptor/i.test(complaint))
    return err('no-service');
  return err(/does not exist|unknown destination|no such/i.test(complaint) ? 'no-such-printer' : 'refused');
};
