import { readFile } from 'node:fs/promises';
import { readKerning } from './kerning.ts';
import type { Kerning } from './kerning.ts';
import { forgetGlyphNames, readFontName } from './slim-font.ts';
import type { ParsedFont } from './typeface.ts';

export interface OpenFont {
  readonly font: ParsedFont;
  readonly bytes: Uint8Array;
  readonly kerning: Kerning;
}

/** Parses a font once; it serves every later document of this process. */
export const openFont = async (path: string): Promise<OpenFont> => {
  const [{ default: PDFDocument }, bytes] = await Promise.all([import('pdfkit'), readFile(path)]);
  forgetGlyphNames(bytes);
  // `font: null` keeps it from loading a face of its own.
  const scratch = new PDFDocument({ autoFirstPage: false, font: null as unknown as string });
  scratch.font(bytes);
  // pdfkit keeps the parsed font to itself, yet takes one wherever it takes bytes.
  const { _font } = scratch as unknown as { readonly _font: { readonly font: ParsedFont } };
  const name = readFontName(bytes);
  if (name !== undefined) Object.defineProperty(_font.font, 'postscriptName', { value: name });
  return { font: _font.font, bytes, kerning: readKerning(bytes) };
};
