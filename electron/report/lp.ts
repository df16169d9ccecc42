import { execFile } from 'node:child_process';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { PrintTrouble } from '../../shared/words/printing.ts';
import { isServiceRunning, jobIn, jobOf, queueTrouble } from './cups-state.ts';
import type { QueueTrouble, Trouble } from './cups-state.ts';
import { jobEnd } from './cups-job.ts';
import { paperIn } from './cups-paper.ts';
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
const run = (
  command: 'lp' | 'lpoptions' | 'lpstat' | 'cancel',
  args: readonly string[],
  input?: Uint8Array,
): Promise<Ran> =>
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
  /** What keeps a page from coming out of it now. */
  readonly trouble?: Trouble<QueueTrouble>;
}
/** What stands in the way, and what became of the page where it had been taken. */
export interface LpTrouble {
  readonly is: PrintTrouble;
  readonly reason: string;
  readonly page?: 'taken-back' | 'still-waiting';
}

/** Printers that CUPS knows, none where there is no CUPS. */
export const lpPrinters = async (): Promise<readonly Printer[]> => {
  const [all, usual, state, accepting] = await Promise.all([
    run('lpstat', ['-e']),
    run('lpstat', ['-d']),
    run('lpstat', ['-l', '-p']),
    run('lpstat', ['-a']),
  ]);
  const standard = /: (\S+)\s*$/.exec(usual.code === 0 ? usual.out : '')?.[1];
  if (all.code !== 0) return [];
  return all.out
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => {
      // A printer found on the network has no queue yet: of it nothing bad is known.
      const trouble = queueTrouble(name, { state: { ...state, complaint: '' }, accepting });
      return { name, isDefault: name === standard, ...(trouble === undefined ? {} : { trouble }) };
    });
};

/** What keeps a page from coming out of this printer now. Where it cannot be asked nothing is known, and the page is sent. */
export const lpTrouble = async (printer: string): Promise<Trouble<QueueTrouble> | undefined> => {
  const service = await run('lpstat', ['-r']);
  if (service.missing || service.late) return undefined;
  if (!isServiceRunning(service)) return { is: 'no-service', reason: '' };
  const [state, accepting] = await Promise.all([
    run('lpstat', ['-l', '-p', printer]),
    run('lpstat', ['-a', printer]),
  ]);
  return queueTrouble(printer, { state, accepting });
};

/** The paper that lies in this printer by its own settings, where it is one of ours. */
export const lpPaper = async (printer: string): Promise<PaperSize | undefined> => {
  const [own, all] = await Promise.all([
    run('lpoptions', ['-p', printer]),
    run('lpoptions', ['-p', printer, '-l']),
  ]);
  return paperIn({ own, all });
};

type Wait = (ms: number) => Promise<void>;
const asWritten: Wait = (ms) => new Promise((resolve) => void setTimeout(resolve, ms));

/** How long a page that was taken is looked after: a printer that sleeps may need a while to answer. */
const looks = 16;
const lookEveryMs = 700;

/** What became of a page that was taken: nothing bad, or why it does not come out. */
const watch = async (printer: string, job: string, wait: Wait): Promise<LpTrouble | undefined> => {
  let last: LpTrouble | undefined;
  for (let look = 0; look < looks; look += 1) {
    await wait(lookEveryMs);
    const [waiting, queue] = await Promise.all([run('lpstat', ['-l', '-o', printer]), lpTrouble(printer)]);
    if (waiting.missing || waiting.code !== 0) return undefined;
    const found = jobIn(job, waiting);
    if (found === undefined) {
      const gone = jobIn(job, await run('lpstat', ['-W', 'completed', '-l', '-o', printer]));
      if (gone?.trouble !== undefined) return gone.trouble;
      const end = await jobEnd(job);
      if (end === 'cancelled') return { is: 'cancelled', reason: '' };
      return end === 'aborted' ? { is: 'failed', reason: '' } : undefined;
    }
    last = queue ?? found.trouble;
    // It goes out: what a printer that is at work says later is on the printer's own display.
    if (last === undefined && look > 0) return undefined;
    // Only a printer that cannot be reached may yet be.
    if (last !== undefined && last.is !== 'unreachable') break;
  }
  if (last === undefined) return undefined;
  const cancelled = await run('cancel', [job]);
  return { ...last, page: cancelled.code === 0 ? 'taken-back' : 'still-waiting' };
};

/**
 * Sends a page to a CUPS printer, and looks after it until it is seen to go out: a queue takes a page also when nothing will come of it.
 * What cannot come out is taken back, so that it does not come out an hour later beside somebody else.
 * It goes through the pipe, so that no copy in clear is left in a folder; both sides of one sheet,
 * at its true size, so that 12 pt stay 12 pt.
 */
export const sendToLp = async (
  pdf: Uint8Array,
  title: string,
  printer: string,
  paper: PaperSize,
  wait: Wait = asWritten,
): Promise<Result<null, LpTrouble>> => {
  const before = await lpTrouble(printer);
  // One that did not answer before may be awake now.
  if (before !== undefined && before.is !== 'unreachable') return err(before);
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
  const { code, out, complaint, missing, late } = await run('lp', args, pdf);
  const no = (is: PrintTrouble): Result<null, LpTrouble> => err({ is, reason: '' });
  if (code === 0) {
    const job = jobOf(out);
    const after = job === undefined ? undefined : await watch(printer, job, wait);
    return after === undefined ? ok(null) : err(after);
  }
  if (late) return no('too-slow');
  if (missing || /unable to connect|scheduler is not running|bad file descriptor/i.test(complaint))
    return no('no-service');
  if (/not accepting/i.test(complaint)) return no('rejecting');
  return no(/does not exist|unknown destination|no such/i.test(complaint) ? 'no-such-printer' : 'refused');
};
