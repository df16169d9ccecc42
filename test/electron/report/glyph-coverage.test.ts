import { expect, test } from 'vitest';
import { fontNames } from '../../../electron/report/font-files.ts';
import { createTypesetter } from '../../../electron/report/typesetter.ts';
import { packedRanges } from '../../../electron/report/write-coverage.ts';
import { fontOf } from '../../../shared/report/glyph-coverage.ts';
import { glyphRanges } from '../../../shared/report/glyph-ranges.ts';

test('what a name is checked against is what the fonts have', () => {
  expect(packedRanges()).toEqual(glyphRanges);
});

test('every letter that is promised has a sign in its font, in both weights', async () => {
  const typesetter = createTypesetter();
  await typesetter.prepare('Жأא ไ→😀한あ陈 C̆');
  for (let code = 0x20; code < 0x30000; code += 1) {
    const font = fontOf(code);
    if (font === undefined) continue;
    for (const face of ['regular', 'semibold'] as const)
      expect(typesetter.typefaceOf(font, face).font.hasGlyphForCodePoint(code), code.toString(16)).toBe(true);
  }
});

test('no font lies there for nothing', () => {
  const used = new Set(['japanese']);
  for (let code = 0x20; code < 0x30000; code += 1) used.add(fontOf(code) ?? 'text');
  expect([...used].toSorted()).toEqual([...fontNames].toSorted());
});
