import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Hands a PDF to one of the poppler or qpdf tools and returns what it says; `FILE` in the arguments stands for the PDF. */
export const readPdf = (
  pdf: Uint8Array,
  tool: 'pdftotext' | 'pdfinfo' | 'pdffonts' | 'qpdf',
  ...args: readonly string[]
): string => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-read-'));
  const file = join(folder, 'page.pdf');
  try {
    writeFileSync(file, pdf);
    return execFileSync(
      tool,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      {
        encoding: args.includes('--qdf') ? 'latin1' : 'utf8',
        maxBuffer: 64e6,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The file with everything in it written out: drawings, structure, tables of letters. */
export const unpacked = (pdf: Uint8Array): string =>
  readPdf(pdf, 'qpdf', '--qdf', '--object-streams=disable', '--no-original-object-ids', 'FILE', '-');

/** All words in the order of the file, blanks made one. */
export const wordsOf = (pdf: Uint8Array): string =>
  readPdf(pdf, 'pdftotext', '-raw', 'FILE', '-').replaceAll(/\s+/g, ' ');

export interface PrintedWord {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly word: string;
}

/** Every word with its box on the page, in points. */
export const placesOf = (pdf: Uint8Array): readonly PrintedWord[] => {
  let page = 0;
  return readPdf(pdf, 'pdftotext', '-bbox', 'FILE', '-')
    .split('\n')
    .flatMap((line) => {
      if (line.includes('<page ')) page += 1;
      const found = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/.exec(
        line,
      );
      if (!found) return [];
      const [left = 0, top = 0, right = 0, bottom = 0] = found.slice(1, 5).map(Number);
      return [{ page, left, top, right, bottom, word: found[5] ?? '' }];
    });
};
