import type { Kerning } from './kerning.ts';
import type { ShapedGlyph, Shaper } from './harfbuzz.ts';

/** What is used of a font as fontkit parsed it. */
export interface ParsedFont {
  readonly unitsPerEm: number;
  readonly postscriptName: string;
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
  readonly glyphForCodePoint: (codePoint: number) => { readonly id: number; readonly advanceWidth: number };
  readonly getGlyph: (id: number) => { readonly advanceWidth: number };
}

/** A sign as it is painted, measures in thousandths of the size. `text` is what it stands for: nothing where another one says it. */
export interface SetGlyph {
  readonly id: number;
  readonly text: string;
  /** Of the sign by itself, as the font has it. */
  readonly width: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** Letters of one font set in a row, from left to right as they are seen. */
export interface SetRow {
  readonly glyphs: readonly SetGlyph[];
  readonly width: number;
  /** False where the signs, one after the other, do not say the text: it is then written beside them. */
  readonly tellsItsText: boolean;
}

export interface Typeface {
  readonly font: ParsedFont;
  readonly set: (text: string, how: { readonly shaped: boolean; readonly rightToLeft: boolean }) => SetRow;
}

/**
 * Sets text in one font. Latin, Greek and Cyrillic letters need one sign per letter with kerning; where marks are set on letters, letters
 * join or run from right to left, HarfBuzz says which signs go where.
 */
export const createTypeface = (font: ParsedFont, kerning: Kerning, shaper: Shaper | undefined): Typeface => {
  const scale = 1000 / font.unitsPerEm;
  const widths = new Map<number, number>();
  const widthOf = (id: number): number => {
    const known = widths.get(id) ?? font.getGlyph(id).advanceWidth * scale;
    widths.set(id, known);
    return known;
  };
  const ids = new Map<number, number>();
  const idOf = (codePoint: number): number => {
    const known = ids.get(codePoint) ?? font.glyphForCodePoint(codePoint).id;
    ids.set(codePoint, known);
    return known;
  };

  const plain = (text: string): SetRow => {
    const letters = [...text];
    const row = letters.map((letter) => idOf(letter.codePointAt(0) as number));
    let width = 0;
    const glyphs = row.map((id, index): SetGlyph => {
      const own = widthOf(id);
      const next = row[index + 1];
      const advance = next === undefined ? own : own + kerning(id, next) * scale;
      width += advance;
      return { id, text: letters[index] as string, width: own, advance, dx: 0, dy: 0 };
    });
    return { glyphs, width, tellsItsText: true };
  };

  const shaped = (text: string, rightToLeft: boolean): SetRow => {
    if (shaper === undefined) throw new Error('defect: a script to shape without its shaper');
    const row = shaper.shape(text, rightToLeft);
    const textOf = clusterTexts(row, text);
    // Of several signs of one letter the widest says it: a dot or a mark is set on that one.
    const saying = new Map<number, ShapedGlyph>();
    for (const glyph of row)
      if (glyph.xAdvance > (saying.get(glyph.cluster)?.xAdvance ?? -1)) saying.set(glyph.cluster, glyph);
    let width = 0;
    const glyphs = row.map((glyph): SetGlyph => {
      width += glyph.xAdvance * scale;
      return {
        id: glyph.id,
        text: saying.get(glyph.cluster) === glyph ? (textOf.get(glyph.cluster) as string) : '',
        width: widthOf(glyph.id),
        advance: glyph.xAdvance * scale,
        dx: glyph.xOffset * scale,
        dy: glyph.yOffset * scale,
      };
    });
    return { glyphs, width, tellsItsText: !rightToLeft && saying.size === row.length };
  };

  return {
    font,
    set: (text, how) => (how.shaped ? shaped(text, how.rightToLeft) : plain(text)),
  };
};

/** The letters that each cluster stands for: from where it begins to where the next one does. */
const clusterTexts = (row: readonly ShapedGlyph[], text: string): ReadonlyMap<number, string> => {
  const starts = [...new Set(row.map(({ cluster }) => cluster))].toSorted((a, b) => a - b);
  return new Map(starts.map((start, index) => [start, text.slice(start, starts[index + 1] ?? text.length)]));
};
