import type { Pages } from '../../shared/report/pages-of.ts';
import { inTurns } from '../background.ts';
import { endingPdf } from './end-pdf.ts';
import { paintingPages } from './paint.ts';
import type { Pictures } from './paint-ink.ts';
import { loadPdfkit } from './pdfkit.ts';
import { keepSmall } from './small-file.ts';
import type { Typesetter } from './typesetter.ts';

interface Properties {
  readonly title: string;
  readonly language: string;
  readonly author: string;
  /** Stands as the file's date of making: the same record gives the same bytes (decision 9). */
  readonly createdAt: string;
  readonly pictures?: Pictures;
}

/** Without compression of its own: `keepSmall` sees to that. */
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

/** Writes pages as a tagged PDF with embedded fonts, other work going on in between. Same pages, same properties: same bytes. */
export const writePdf = async (
  pages: Pages,
  typesetter: Typesetter,
  { title, language, author, createdAt, pictures = () => undefined }: Properties,
): Promise<Uint8Array> => {
  const PDFDocument = await loadPdfkit();
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
  keepSmall(pdf);
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  await inTurns(paintingPages(pdf, pages.pages, typesetter, pictures));
  await inTurns(endingPdf(pdf));
  return done;
};
