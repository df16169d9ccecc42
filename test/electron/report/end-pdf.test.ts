import { expect, test } from 'vitest';
import { endingPdf } from '../../../electron/report/end-pdf.ts';
import { createPaper } from '../../../electron/report/paper.ts';
import { loadPdfkit } from '../../../electron/report/pdfkit.ts';
import { sheetData } from '../../builders/sheet.ts';
import { pdfUaProblems } from './pdf-ua.ts';
import { readPdf } from './read-pdf.ts';

test('other work goes on between the faces of a page that is written, and each face is embedded once', () => {
  const done: string[] = [];
  const face = (name: string) => {
    let embedded = false;
    return {
      finalize: () => {
        if (!embedded) done.push(name);
        embedded = true;
      },
    };
  };
  const pdf = {
    flushPages: () => done.push('pages'),
    _fontFamilies: { plain: face('plain'), bold: face('bold') },
    end: () => done.push('end'),
  };
  const bits = endingPdf(pdf as never);
  const seen: string[][] = [];
  for (let bit = bits.next(); ; bit = bits.next()) {
    seen.push([...done]);
    if (bit.done === true) break;
  }
  expect(seen.map((one) => one.length)).toEqual([1, 2, 3, 4]);
  expect(done).toEqual(['pages', 'plain', 'bold', 'end']);
});

test('pdfkit still has what is called here, so that a newer one cannot leave a face out unnoticed', async () => {
  const PDFDocument = await loadPdfkit();
  const pdf = new PDFDocument({ font: null as unknown as string });
  expect(pdf).toHaveProperty('_fontFamilies');
  expect(pdf).toHaveProperty('flushPages');
});

test('a sheet that ends bit by bit is whole, tagged, and the same bytes every time', async () => {
  const paper = createPaper();
  const issued = { seal: '3f2a 91c0 77de 0b14', copy: 1 };
  const first = await paper.renderSheet(sheetData(), issued);
  expect(Buffer.from(first).equals(Buffer.from(await paper.renderSheet(sheetData(), issued)))).toBe(true);
  expect(pdfUaProblems(Buffer.from(first))).toEqual([]);
  expect(readPdf(Buffer.from(first), 'pdffonts', 'FILE').match(/yes yes yes/g)).toHaveLength(2);
});
