import type { Kerning } from './kerning.ts';

/** What is used of a font as fontkit parsed it. */
export interface ParsedFont {
  readonly unitsPerEm: number;
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
  readonly glyphForCodePoint: (codePoint: number) => { readonly id: number; readonly advanceWidth: number };
  layout: (text: string) => unknown;
}

export interface Typeface {
  /** The parsed font, laid out by this typeface: pdfkit takes it as it is. */
  readonly font: ParsedFont;
  readonly widthOf: (text: string, size: number) => number;
}

interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

const replacement = 0xfffd;

/**
 * Sets text one glyph per character with kerning: all that Latin, Greek and Cyrillic need once their accents are composed (NFC).
 * Characters that the font lacks print as the replacement sign, never as nothing.
 */
export const createTypeface = (font: ParsedFont, kerning: Kerning): Typeface => {
  const glyphs = new Map<number, Glyph>();
  const glyphOf = (codePoint: number): Glyph => {
    const known = glyphs.get(codePoint);
    if (known) return known;
    // fontkit keeps one object per glyph with the first character that asked for it; a page's bytes must not hang on what was printed before.
    const { id, advanceWidth } = font.glyphForCodePoint(
      font.hasGlyphForCodePoint(codePoint) ? codePoint : replacement,
    );
    const glyph = { id, advanceWidth, codePoints: [codePoint] };
    glyphs.set(codePoint, glyph);
    return glyph;
  };
  const glyphsOf = (text: string) => Array.from(text, (letter) => glyphOf(letter.codePointAt(0) as number));
  const advances = (run: readonly Glyph[]) =>
    run.map(({ id, advanceWidth }, index) => advanceWidth + kerning(id, run[index + 1]?.id ?? -1));
  const widths = new Map<string, number>();

  font.layout = (text) => {
    const run = glyphsOf(text);
    const steps = advances(run);
    return {
      glyphs: run,
      positions: steps.map((xAdvance) => ({ xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 })),
      advanceWidth: steps.reduce((sum, step) => sum + step, 0),
    };
  };
  return {
    font,
    widthOf: (text, size) => {
      const known =
        widths.get(text) ?? advances(glyphsOf(text)).reduce((sum, step) => sum + step, 0) / font.unitsPerEm;
      // Client texts pass through here: the cache stays small and is dropped whole.
      if (widths.size > 4000) widths.clear();
      widths.set(text, known);
      return known * size;
    },
  };
};
