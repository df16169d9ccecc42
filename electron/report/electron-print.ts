import { BrowserWindow } from 'electron';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { PrintTrouble } from '../../shared/words/printing.ts';
import type { PaperSize } from './paper-size.ts';

/** Prints a PDF through a hidden window; with no printer named the system's dialog asks. Sound from Electron 45 on, blank pages in 33. */
export const printThroughWindow = async (
  path: string,
  printer: string | null,
  paper: PaperSize,
): Promise<Result<null, PrintTrouble | 'cancelled'>> => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { plugins: true, sandbox: true, contextIsolation: true, partition: 'stipple-print' },
  });
  try {
    await window.loadFile(path);
    return await new Promise((resolve) => {
      const options = {
        silent: printer !== null,
        pageSize: paper,
        duplexMode: 'longEdge' as const,
        ...(printer === null ? {} : { deviceName: printer }),
      };
      window.webContents.print(options, (sent, reason) => resolve(sent ? ok(null) : err(troubleOf(reason))));
    });
  } finally {
    window.destroy();
  }
};

const troubleOf = (reason: string): PrintTrouble | 'cancelled' => {
  if (/cancel/i.test(reason)) return 'cancelled';
  return /invalid|devicename|no printers/i.test(reason) ? 'no-such-printer' : 'refused';
};
