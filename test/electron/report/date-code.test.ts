import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
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
