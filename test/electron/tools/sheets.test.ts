import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSheets } from '../../../electron/tools/sheets.ts';
import { paperSizeOf } from '../../../electron/report/paper-size.ts';
import { pdfUaProblems } from '../report/pdf-ua.ts';

test('a sheet for each language, paper, print size and pack is written without a window, and each is sound', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-sheets-'));
  try {
    const names = await writeSheets(folder);
    expect(names).toHaveLength(12);
    for (const name of names) {
      const pdf = readFileSync(join(folder, name));
      expect(paperSizeOf(pdf)).toBe(name.includes('-A4-') ? 'A4' : 'Letter');
      expect(pdfUaProblems(pdf), name).toEqual([]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
