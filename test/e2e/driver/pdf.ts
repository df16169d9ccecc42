import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a page as a reader would copy it, with every run of white space as one blank. */
export const pdfText = (file: string): string =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
export const pdfInfo = (file: string): string => execFileSync('pdfinfo', [file], { encoding: 'utf8' });

/** The only file of a kind in a folder; more or fewer fail. */
export const onlyPdf = (folder: string, ending: string): string => {
  const found = readdirSync(folder).filter((name) => name.endsWith(ending));
  if (found.length !== 1) throw new Error(`wanted one *${ending}, found ${found.join(', ') || 'none'}`);
  return join(folder, found[0] ?? '');
};
