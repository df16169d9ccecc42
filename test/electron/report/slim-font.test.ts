import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { fontPath } from '../../../electron/report/font-files.ts';
import { forgetGlyphNames, readFontName } from '../../../electron/report/slim-font.ts';

interface Parsed {
  readonly postscriptName: string;
  readonly italicAngle: number;
  readonly post: { readonly isFixedPitch: number };
  readonly numGlyphs: number;
}
// The one that pdfkit uses, which has no types.
const pdfkit = createRequire(import.meta.url).resolve('pdfkit');
const { create: parsed } = createRequire(pdfkit)('fontkit') as {
  readonly create: (bytes: Uint8Array) => Parsed;
};

describe.each(['regular', 'semibold'] as const)('the %s face, read without its lists of names', (which) => {
  const bytes = readFileSync(fontPath('text', which));

  test('is called in a PDF what the general reader calls it', () => {
    expect(readFontName(bytes)).toBe(parsed(readFileSync(fontPath('text', which))).postscriptName);
  });

  test('has the same slant and letters, with no glyph named', () => {
    const whole = parsed(readFileSync(fontPath('text', which)));
    forgetGlyphNames(bytes);
    const slim = parsed(bytes);
    expect([slim.italicAngle, slim.post.isFixedPitch, slim.numGlyphs]).toEqual([
      whole.italicAngle,
      whole.post.isFixedPitch,
      whole.numGlyphs,
    ]);
    expect(slim.post).not.toHaveProperty('names');
  });
});

test('a font without a table of names has no name, and nothing to forget', () => {
  const empty = new Uint8Array(12);
  expect(readFontName(empty)).toBeUndefined();
  expect(() => forgetGlyphNames(empty)).not.toThrow();
});
