import { readFile } from 'node:fs/promises';
import type { FontName } from '../../shared/report/glyph-coverage.ts';
import type { Face } from '../../shared/report/ink.ts';
import { isRightToLeft } from '../../shared/report/bidi.ts';
import { printable, visible } from '../../shared/report/printable.ts';
import { isThickened, fontPath, shaperPath } from './font-files.ts';
import { loadHarfBuzz } from './harfbuzz.ts';
import type { HarfBuzz } from './harfbuzz.ts';
import { isUsual, itemise } from './itemise.ts';
import type { Item } from './itemise.ts';
import { openFont } from './open-font.ts';
import type { OpenFont } from './open-font.ts';
import { createTypeface } from './typeface.ts';
import type { SetRow, Typeface } from './typeface.ts';

/** A row with the font it is painted in. */
export interface FontRow extends SetRow {
  readonly font: FontName;
  readonly face: Face;
  /** The font has no heavier weight: its outlines are thickened. */
  readonly thickened: boolean;
  /** Its left end, in thousandths of the size from the left end of all. */
  readonly x: number;
  /** What is said, in the order it is read. */
  readonly text: string;
}

export interface Typesetter {
  /** Opens what these texts need: fonts of other scripts lie closed until a name asks for them. */
  readonly prepare: (texts: string) => Promise<void>;
  readonly widthOf: (text: string, face: Face, size: number) => number;
  /** Rows in the order they are read. */
  readonly rowsOf: (text: string, face: Face, rightToLeft: boolean) => readonly FontRow[];
  readonly typefaceOf: (font: FontName, face: Face) => Typeface;
}

export const createTypesetter = (fontDir?: string): Typesetter => {
  const fonts = new Map<string, Promise<OpenFont>>();
  const opening = new Map<string, Promise<void>>();
  const faces = new Map<string, Typeface>();
  let harfBuzz: Promise<HarfBuzz> | undefined;
  const shaping = () => (harfBuzz ??= readFile(shaperPath(fontDir)).then(loadHarfBuzz));

  const keyOf = (font: FontName, face: Face): string =>
    `${font}/${isThickened(font, face) ? 'regular' : face}`;
  const open = (font: FontName, face: Face, shaped: boolean): Promise<void> => {
    const key = keyOf(font, face);
    const wanted = `${key}${shaped ? '+' : ''}`;
    const known = opening.get(wanted) ?? opening.get(`${key}+`);
    if (known !== undefined) return known;
    const parsing = fonts.get(key) ?? openFont(fontPath(font, face, fontDir));
    fonts.set(key, parsing);
    const opened = (async () => {
      const [{ font: parsed, bytes, kerning }, engine] = await Promise.all([
        parsing,
        shaped ? shaping() : undefined,
      ]);
      // The one that can shape may be there already: it can do all that this one can.
      if (shaped || !faces.has(key)) faces.set(key, createTypeface(parsed, kerning, engine?.open(bytes)));
    })();
    opening.set(wanted, opened);
    return opened;
  };
  const typefaceOf = (font: FontName, face: Face): Typeface => {
    const found = faces.get(keyOf(font, face));
    if (found === undefined) throw new Error(`defect: the font ${font} was not opened`);
    return found;
  };

  const setItem = ({ font, text, shaped }: Item, face: Face, rightToLeft: boolean): Omit<FontRow, 'x'> => {
    // What only steers is left out where nothing is shaped; the shaper knows it and draws nothing for it.
    const own = shaped ? text : visible(text);
    return {
      ...typefaceOf(font, face).set(own, { shaped, rightToLeft }),
      font,
      face,
      thickened: isThickened(font, face),
      text: own,
    };
  };
  const rowsOf = (text: string, face: Face, rightToLeft: boolean): readonly FontRow[] => {
    let at = 0;
    const rows = itemise(text, rightToLeft)
      .map((item) => setItem(item, face, rightToLeft))
      .filter(({ glyphs }) => glyphs.length > 0)
      .map((row) => {
        at += row.width;
        return { ...row, x: at - row.width };
      });
    return rightToLeft ? rows.map((row) => ({ ...row, x: at - row.x - row.width })) : rows;
  };
  const widths = { regular: new Map<string, number>(), semibold: new Map<string, number>() };

  return {
    prepare: async (texts) => {
      const usual = (['regular', 'semibold'] as const).map((face) => open('text', face, false));
      const said = printable(texts);
      if (isUsual(said)) return void (await Promise.all(usual));
      const rightToLeft = isRightToLeft(said);
      // A blank or a bracket among letters from right to left is set by the usual font, turned round.
      const needed = new Map<FontName, boolean>([['text', rightToLeft]]);
      for (const { font, shaped } of itemise(said, false))
        needed.set(font, shaped || needed.get(font) === true);
      // Another of these texts may hold Chinese signs without kana.
      if (needed.has('japanese')) needed.set('han', false);
      await Promise.all(
        [...needed].flatMap(([font, shaped]) =>
          (['regular', 'semibold'] as const).map((face) => open(font, face, shaped)),
        ),
      );
    },
    widthOf: (text, face, size) => {
      const known = widths[face];
      const width =
        known.get(text) ??
        rowsOf(text, face, isRightToLeft(text)).reduce((sum, row) => sum + row.width, 0) / 1000;
      // Client texts pass through here: the cache stays small and is dropped whole.
      if (known.size > 4000) known.clear();
      known.set(text, width);
      return width * size;
    },
    rowsOf,
    typefaceOf,
  };
};
