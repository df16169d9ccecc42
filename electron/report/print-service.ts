import type { Cancelled, Failure } from '../../shared/ipc/contract.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';
import { printingWords, sentToDialog, sentToViewer } from '../../shared/words/printing.ts';
import type { PrintTrouble } from '../../shared/words/printing.ts';
import type { Log } from '../log.ts';
import { handOut, takeAllBack } from './handed-out.ts';
import { lpPrinters, sendToLp } from './lp.ts';
import type { Printer } from './lp.ts';
import { paperSizeOf } from './paper-size.ts';
import type { PaperSize } from './paper-size.ts';

export interface PrintService {
  /** `name` stands in the printer's queue and never holds the client's name. Without a printer a dialog or viewer asks. */
  readonly print: (
    pdf: Uint8Array,
    name: string,
    printer: string | null,
  ) => Promise<Result<{ readonly sentTo: string }, Failure | Cancelled>>;
  readonly printers: () => Promise<readonly Printer[]>;
}

interface Deps {
  /** The window's own list of printers. */
  readonly contents: {
    readonly getPrintersAsync: () => Promise<
      readonly { readonly name: string; readonly isDefault?: boolean }[]
    >;
  };
  /** Opens a file in the program the system has for it; answers with what went wrong, or nothing. */
  readonly openPath: (path: string) => Promise<string>;
  readonly tempDir: string;
  readonly log: Pick<Log, 'write'>;
  readonly platform?: NodeJS.Platform;
  readonly electronMajor?: number;
  readonly throughWindow?: (
    path: string,
    printer: string | null,
    paper: PaperSize,
  ) => Promise<Result<null, PrintTrouble | 'cancelled'>>;
}

/** First Electron whose own printing of a PDF can be trusted. */
const soundMajor = 45;
const thisMajor = (): number => Number.parseInt(process.versions.electron ?? '0', 10);

/** Printing by decision 34: Electron's own where it is sound, else `lp`, else the system's viewer with its dialog. */
export const createPrintService = (deps: Deps): PrintService => {
  const { contents, openPath, tempDir, log, platform = process.platform, electronMajor = thisMajor() } = deps;
  const ownPrinting = electronMajor >= soundMajor;
  const hasLp = platform === 'linux' || platform === 'darwin';
  const throughWindow =
    deps.throughWindow ??
    (async (...args) => (await import('./electron-print.ts')).printThroughWindow(...args));
  for (const error of takeAllBack(tempDir)) log.write('page of an earlier run', error);

  const trouble = (what: PrintTrouble, printer: string | null): Failure =>
    failure('cannot-print', log.write(`print: ${what}`, undefined), printingWords[what](printer ?? ''));

  const byWindow = async (pdf: Uint8Array, name: string, printer: string | null) => {
    const page = handOut(tempDir, name, pdf);
    try {
      const sent = await throughWindow(page.path, printer, paperSizeOf(pdf));
      if (sent.ok) return ok({ sentTo: printer ?? sentToDialog });
      return err(
        sent.error === 'cancelled' ? ({ kind: 'cancelled' } as const) : trouble(sent.error, printer),
      );
    } finally {
      page.takeBack();
    }
  };
  const byViewer = async (pdf: Uint8Array, name: string) => {
    const page = handOut(tempDir, name, pdf);
    if ((await openPath(page.path)) === '') return ok({ sentTo: sentToViewer });
    page.takeBack();
    return err(trouble('no-viewer', null));
  };

  return {
    print: async (pdf, name, printer) => {
      try {
        if (ownPrinting) return await byWindow(pdf, name, printer);
        if (printer === null || !hasLp) return await byViewer(pdf, name);
        const sent = await sendToLp(pdf, name, printer, paperSizeOf(pdf));
        return sent.ok ? ok({ sentTo: printer }) : err(trouble(sent.error, printer));
      } catch (error) {
        return err(failure('cannot-print', log.write('print', error)));
      }
    },
    printers: async () => {
      if (hasLp && !ownPrinting) return lpPrinters();
      return (await contents.getPrintersAsync()).map(({ name, isDefault }) => ({
        name,
        isDefault: isDefault === true,
      }));
    },
  };
};
