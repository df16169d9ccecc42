import type { Cancelled, Failure } from '../../shared/ipc/contract.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';
import { sentences } from '../../shared/words/message.ts';
import { printingWords, printTroubleSays } from '../../shared/words/printing.ts';
import type { Message, Phrase } from '../../shared/words/message.ts';
import type { PrintTrouble } from '../../shared/words/printing.ts';
import type { Log } from '../log.ts';
import { handOut, takeAllBack } from './handed-out.ts';
import { lpPaper, lpPrinters, lpTrouble, sendToLp } from './lp.ts';
import type { LpTrouble, Printer } from './lp.ts';
import { paperSizeOf } from './paper-size.ts';
import type { PaperSize } from './paper-size.ts';
import { windowsPaper } from './windows-paper.ts';

/** Makes a page, on the paper that the printer holds where it is known, else on the country's. */
export type PageFor = (paper: PaperSize | undefined) => Promise<Uint8Array>;

export interface PrintService {
  /** `name` stands in the printer's queue and never holds the client's name. Without a printer a dialog or viewer asks. */
  readonly print: (
    page: PageFor,
    name: string,
    printer: string | null,
  ) => Promise<Result<{ readonly sentTo: Phrase }, Failure | Cancelled>>;
  readonly printers: () => Promise<readonly ListedPrinter[]>;
}

/** A printer to choose, and why a page would not come out of it now. */
export interface ListedPrinter {
  readonly name: string;
  readonly isDefault: boolean;
  readonly says?: Message;
}
const listed = ({ name, isDefault, trouble }: Printer): ListedPrinter => ({
  name,
  isDefault,
  ...(trouble === undefined ? {} : { says: printTroubleSays(trouble.is, name, trouble.reason) }),
});

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
  /** Between two looks at a page that was taken. */
  readonly wait?: (ms: number) => Promise<void>;
  /** Else Windows is asked. */
  readonly windowsPaper?: (printer: string) => Promise<PaperSize | undefined>;
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
  const paperIn = async (printer: string): Promise<PaperSize | undefined> => {
    if (hasLp) return lpPaper(printer);
    return platform === 'win32' ? (deps.windowsPaper ?? windowsPaper)(printer) : undefined;
  };
  for (const error of takeAllBack(tempDir)) log.write('page of an earlier run', error);

  const trouble = (what: PrintTrouble | LpTrouble, printer: string | null): Failure => {
    const { is, reason, page }: LpTrouble = typeof what === 'string' ? { is: what, reason: '' } : what;
    const says = printTroubleSays(is, printer ?? '', reason);
    return failure(
      'cannot-print',
      log.write(`print: ${is}`, undefined),
      page === undefined
        ? says
        : sentences([says, page === 'taken-back' ? printingWords.takenBack : printingWords.stillWaiting]),
    );
  };

  const byWindow = async (pdf: Uint8Array, name: string, printer: string | null) => {
    const before = printer === null || !hasLp ? undefined : await lpTrouble(printer);
    if (before !== undefined && before.is !== 'unreachable') return err(trouble(before, printer));
    const page = handOut(tempDir, name, pdf);
    try {
      const sent = await throughWindow(page.path, printer, paperSizeOf(pdf));
      if (sent.ok) return ok({ sentTo: printer ?? printingWords.toDialog });
      return err(
        sent.error === 'cancelled' ? ({ kind: 'cancelled' } as const) : trouble(sent.error, printer),
      );
    } finally {
      page.takeBack();
    }
  };
  const byViewer = async (pdf: Uint8Array, name: string) => {
    const page = handOut(tempDir, name, pdf);
    if ((await openPath(page.path)) === '') return ok({ sentTo: printingWords.toViewer });
    page.takeBack();
    return err(trouble('no-viewer', null));
  };

  return {
    print: async (page, name, printer) => {
      // What cannot be made is not the printer's fault.
      const pdf = await page(printer === null ? undefined : await paperIn(printer));
      try {
        if (ownPrinting) return await byWindow(pdf, name, printer);
        if (printer === null || !hasLp) return await byViewer(pdf, name);
        const sent = await sendToLp(pdf, name, printer, paperSizeOf(pdf), deps.wait);
        return sent.ok ? ok({ sentTo: printer }) : err(trouble(sent.error, printer));
      } catch (error) {
        return err(failure('cannot-print', log.write('print', error)));
      }
    },
    printers: async () => {
      const fromService = hasLp ? (await lpPrinters()).map(listed) : [];
      if (!ownPrinting) return fromService;
      return (await contents.getPrintersAsync()).map(
        ({ name, isDefault }) =>
          fromService.find((one) => one.name === name) ?? { name, isDefault: isDefault === true },
      );
    },
  };
};
