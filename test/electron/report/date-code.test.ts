import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { createPaper } from '../../../electron/report/paper.ts';
import { createTypesetter } from '../../../electron/report/typesetter.ts';
import type { SheetData } from '../../../shared/aftercare/sheet-data.ts';
import { aftercareReport } from '../../../shared/report/aftercare-report.ts';
import { pagesOf } from '../../builders/pages-of.ts';
import { pdfUaProblems } from './pdf-ua.ts';
import { wordsOf } from './read-pdf.ts';
import { codeOf } from '../../../electron/report/date-code.ts';
import { sampleSheet } from '../../../electron/tools/sheets/sample-sheet.ts';
import { datesText, takeHomeDates } from '../../../shared/aftercare/take-home-dates.ts';
import type { LocalDate } from '../../../shared/time.ts';

beforeAll(() => {
  const file = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  const wasmBinary = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  prepareZXingModule({ overrides: { wasmBinary } });
});

/** The code as a camera sees it: each field so many points wide. */
const pictureOf = (code: readonly string[], scale: number): ImageData => {
  const side = code.length * scale;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const dark = code[Math.floor(y / scale)]?.[Math.floor(x / scale)] === '1';
      data.set([dark ? 0 : 255, dark ? 0 : 255, dark ? 0 : 255, 255], (y * side + x) * 4);
    }
  return { data, width: side, height: side, colorSpace: 'srgb' } as ImageData;
};

describe('the code with the dates', () => {
  test.each(['en', 'es', 'fr', 'de', 'pt', 'pl', 'ar'])(
    'is read in %s as the very words, by another program',
    async (language) => {
      const sheet = sampleSheet('uk', '2026-11-21' as LocalDate, language);
      const text = datesText(sheet, takeHomeDates(sheet));
      const [read] = await readBarcodes(pictureOf(codeOf(text), 4), { formats: ['QRCode'] });
      expect(read?.text).toBe(text);
    },
  );

  test('has the white border that a camera needs', () => {
    const code = codeOf('Gentle care: Wed 25 to Sun 29 Nov');
    for (const row of [...code.slice(0, 4), ...code.slice(-4)]) expect(row).toMatch(/^0+$/);
    for (const row of code) expect(row).toMatch(/^0{4}.*0{4}$/);
    expect(new Set(code.map(({ length }) => length))).toEqual(new Set([code.length]));
  });
});

/** Of the second side in pixels at 150 dpi: the lower part, where the two-sided sheet has its code. */
const lowerPart = ['-f', '2', '-l', '2', '-x', '0', '-y', '1100', '-W', '1275', '-H', '654'];

/** What a camera reads off the printed sides, drawn by another program. */
const readOff = async (pdf: Uint8Array, part: readonly string[] = []): Promise<readonly string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-code-'));
  try {
    writeFileSync(join(folder, 'page.pdf'), pdf);
    execFileSync('pdftoppm', [
      '-r',
      '150',
      '-gray',
      '-png',
      ...part,
      join(folder, 'page.pdf'),
      join(folder, 'side'),
    ]);
    const found: string[] = [];
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.png')))
      for (const { text } of await readBarcodes(readFileSync(join(folder, name)), { formats: ['QRCode'] }))
        found.push(text);
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe('the code on paper', () => {
  const issued = { seal: '7f3a 91c2 04be d8e1', copy: 1 };
  const sheetIn = (language: string, largePrint: boolean): SheetData => ({
    ...sampleSheet('uk', '2026-11-21' as LocalDate, language),
    largePrint,
  });
  test.each(['en', 'de', 'ar'])(
    'is read off large print in %s as the dates of this very sheet',
    async (language) => {
      const sheet = sheetIn(language, true);
      const pdf = await createPaper().renderSheet(sheet, issued);
      expect(await readOff(pdf)).toEqual([datesText(sheet, takeHomeDates(sheet))]);
      expect(pdfUaProblems(pdf)).toEqual([]);
      expect(wordsOf(pdf)).toContain(language === 'ar' ? '' : sheet.words.dateCode);
    },
  );

  test.each(
    (['A4', 'Letter'] as const).flatMap((paper) =>
      ['en', 'es', 'fr', 'de', 'pt', 'pl', 'ar'].map((language) => [language, paper] as const),
    ),
  )('is read off the two sides in %s on %s as the dates of this very sheet', async (language, paper) => {
    const sheet = { ...sheetIn(language, false), paper };
    const pdf = await createPaper().renderSheet(sheet, issued);
    expect(await readOff(pdf, lowerPart)).toEqual([datesText(sheet, takeHomeDates(sheet))]);
    expect(pdfUaProblems(pdf)).toEqual([]);
  });

  const settings = async (sheet: SheetData) => {
    const typesetter = createTypesetter();
    const coded = aftercareReport(sheet, issued, codeOf(datesText(sheet, takeHomeDates(sheet))));
    const { rather: _more, ...without } = coded;
    await typesetter.prepare(JSON.stringify(coded));
    return [coded, without].map((report) => pagesOf(report, typesetter.widthOf));
  };

  test('takes no side from what has to be said, and nothing is printed under 12 points for it', async () => {
    for (const largePrint of [false, true]) {
      const [a, b] = await settings(sheetIn('en', largePrint));
      expect(a?.pages.length).toBe(b?.pages.length);
      for (const { body } of a?.scales ?? []) expect(body).toBeGreaterThanOrEqual(largePrint ? 18 : 12);
    }
  });

  test('is left out where it would cost a side', async () => {
    // As many personal notes as fill the second side to its foot.
    const filled = (notes: number): SheetData => ({
      ...sheetIn('de', false),
      personalNotes: 'Bitte schonen. '.repeat(notes * 3),
    });
    const seen = await Promise.all(
      Array.from({ length: 40 }, async (_none, notes) => {
        const sheet = filled(notes);
        const [a, b] = await settings(sheet);
        expect(a?.pages.length).toBe(b?.pages.length);
        return JSON.stringify(a?.pages).includes(`"alt":"${sheet.words.dateCodeShort}"`);
      }),
    );
    expect(new Set(seen)).toEqual(new Set([true, false]));
  });
});
