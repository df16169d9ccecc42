import { readFile } from 'node:fs/promises';
import type { Face } from '../../shared/report/ink.ts';
import type { Pages } from '../../shared/report/pages-of.ts';
import type { MeasureText } from '../../shared/report/wrap.ts';
import { readKerning } from './kerning.ts';
import { paintPages } from './paint.ts';
import { forgetGlyphNames, readFontName } from './slim-font.ts';
import { createTypeface } from './typeface.ts';
import type { ParsedFont, Typeface } from './typeface.ts';

export type Typefaces = Readonly<Record<Face, Typeface>>;

export interface Properties {
  readonly title: string;
  readonly language: string;
  readonly author: string;
  /** Stands as the file's date of making: the same record gives the same bytes (decision 9). */
  readonly createdAt: string;
}

/** All of pdfkit, which is loaded with the first page that is printed and not before. */
const load = async () => (await import('pdfkit')).default;
export type Pdf = InstanceType<Awaited<ReturnType<typeof load>>>;

/**
 * Nothing is compressed: how small a deflate gets depends on the zlib of the runtime, and the same record must give the same bytes on each.
 */
const options: PDFKit.PDFDocumentOptions = {
  autoFirstPage: false,
  compress: false,
  pdfVersion: '1.7',
  margin: 0,
  tagged: true,
  displayTitle: true,
  // Its types do not know the subset yet, and `null` is how it is kept from loading Helvetica.
  subset: 'PDF/UA' as unknown as 'PDF/A-1',
  font: null as unknown as string,
};

/** Parses a face once; the font in it serves every later document of this process. */
export const openTypeface = async (path: string): Promise<Typeface> => {
  const [PDFDocument, bytes] = await Promise.all([load(), readFile(path)]);
  forgetGlyphNames(bytes);
  const scratch = new PDFDocument(options);
  scratch.font(bytes);
  // pdfkit keeps the parsed font to itself, yet takes one wherever it takes bytes.
  const { _font } = scratch as unknown as { readonly _font: { readonly font: ParsedFont } };
  const name = readFontName(bytes);
  if (name !== undefined) Object.defineProperty(_font.font, 'postscriptName', { value: name });
  return createTypeface(_font.font, readKerning(bytes));
};

export const measureWith =
  (faces: Typefaces): MeasureText =>
  (text, face, size) =>
    faces[face].widthOf(text, size);

/** Writes pages as a tagged PDF with embedded fonts. Same pages, same properties: same bytes. */
export const writePdf = async (
  pages: Pages,
  faces: Typefaces,
  { title, language, author, createdAt }: Properties,
): Promise<Uint8Array> => {
  const PDFDocument = await load();
  const made = new Date(createdAt);
  const pdf = new PDFDocument({
    ...options,
    size: [pages.width, pages.height],
    lang: language,
    info: {
      Title: title,
      Author: author,
      Producer: 'Stipple',
      Creator: 'Stipple',
      CreationDate: made,
      ModDate: made,
    },
  });
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  for (const [name, face] of Object.entries(faces)) pdf.registerFont(name, face.font as unknown as Buffer);
  paintPages(pdf, pages.pages);
  pdf.end();
  return done;
};
