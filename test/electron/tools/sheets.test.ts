import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sheetKinds, writeSheets } from '../../../electron/tools/sheets.ts';
import { paperSizeOf } from '../../../electron/report/paper-size.ts';
import { pdfUaProblems } from '../report/pdf-ua.ts';

test('sheets of every language and pack are written without a window, and each is sound', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-sheets-'));
  try {
    // A cover of all: each language with each pack, each of those with another paper and size of print.
    const cover = sheetKinds.filter(({ largePrint, size }, at) => {
      const sort = (size === 'A4' ? 0 : 2) + (largePrint ? 1 : 0);
      return sort === Math.floor(at / 4) % 4;
    });
    expect(new Set(cover.map(({ language, pack }) => `${language} ${pack}`)).size).toBe(
      sheetKinds.length / 4,
    );
    const names = await writeSheets(folder, cover);
    expect(names).toHaveLength(cover.length);
    for (const name of names) {
      const pdf = readFileSync(join(folder, name));
      expect(paperSizeOf(pdf)).toBe(name.includes('-A4-') ? 'A4' : 'Letter');
      expect(pdfUaProblems(pdf), name).toEqual([]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
