import { execFile } from 'node:child_process';
import type { PaperSize } from './paper-size.ts';

/** A PowerShell that loads its printer commands takes a second or two; a printer on a dead network takes for ever. */
const patience = 8_000;

/** Of what Windows calls the paper a printer is set to: `A4`, `A4Small`, `Letter`, `LetterTransverse`. Nothing where it is neither. */
export const windowsPaperNamed = (said: string): PaperSize | undefined => {
  const [, name] = /^\s*(A4|Letter)(?:Small|Extra|Plus|Rotated|Transverse)*\s*$/.exec(said) ?? [];
  return name as PaperSize | undefined;
};

/** The paper a Windows printer holds by its own settings. Its name goes beside the command, never into it: whatever it is called, it runs nothing. */
export const windowsPaper = (printer: string): Promise<PaperSize | undefined> =>
  new Promise((resolve) => {
    execFile(
      'powershell.exe',
      [
        '-NoProfile',
        '-NonInteractive',
        '-Command',
        '(Get-PrintConfiguration -PrinterName $env:STIPPLE_PRINTER).PaperSize',
      ],
      { env: { ...process.env, STIPPLE_PRINTER: printer }, timeout: patience, windowsHide: true },
      (error, out) => resolve(error === null ? windowsPaperNamed(out) : undefined),
    );
  });
