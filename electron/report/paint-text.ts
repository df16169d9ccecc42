import type { Ink } from '../../shared/report/ink.ts';
import { isUsual } from './itemise.ts';
import { filledWith, put, short, strokedWith } from './paint-ink.ts';
import type { FontRow, Typesetter } from './typesetter.ts';
import type { SetGlyph } from './typeface.ts';
import type { Pdf } from './pdfkit.ts';

/** A font as pdfkit embeds it: which signs of it the file holds, how wide they are, what they stand for. */
interface Embedded {
  readonly id: string;
  readonly subset: { readonly glyphs: number[]; readonly includeGlyph: (id: number) => number };
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[])[];
  readonly ref: () => unknown;
}
interface Page {
  readonly fonts: Record<string, unknown>;
}

/** Letters of one font with each meaning they were given in this file. */
type Meanings = Map<string, number>;

const hexOf = (id: number): string => id.toString(16).padStart(4, '0');

/** Languages by script, for the voice that reads a name: where a script is that of one language, or mostly of one. */
const voices: Readonly<Record<string, string>> = {
  arabic: 'ar',
  hebrew: 'he',
  thai: 'th',
  hangul: 'ko',
  japanese: 'ja',
  han: 'zh',
};
const languageOf = ({ font, text }: FontRow): string | undefined =>
  voices[font] ??
  (isUsual(text)
    ? undefined
    : /[\u0400-\u052f]/.test(text)
      ? 'ru'
      : /[\u0370-\u03ff\u1f00-\u1fff]/.test(text)
        ? 'el'
        : /[\u0900-\u097f]/.test(text)
          ? 'hi'
          : undefined);

type TextInk = Extract<Ink, { ink: 'text' }>;

interface Stretch {
  /** Its text, where the signs alone do not say it. */
  readonly actual?: string;
  /** Its language, where its letters show that it is another one. */
  readonly language?: string;
  readonly paint: () => void;
}

/** Paints texts into one file. */
export const createTextPainter = (pdf: Pdf, typesetter: Typesetter) => {
  const embedded = new Map<string, { readonly font: Embedded; readonly meanings: Meanings }>();
  const embed = ({ font, face, thickened }: FontRow) => {
    const key = `${font}-${thickened ? 'regular' : face}`;
    const known = embedded.get(key);
    if (known) return known;
    pdf.registerFont(key, typesetter.typefaceOf(font, face).font as unknown as Buffer);
    pdf.font(key);
    const made = {
      font: (pdf as unknown as { readonly _font: Embedded })._font,
      meanings: new Map<string, number>(),
    };
    embedded.set(key, made);
    return made;
  };

  /** The number of a sign in the file. One that stands for two different texts is in it twice: each is read back as what it was. */
  const numberOf = ({ id, text, width }: SetGlyph, { font, meanings }: ReturnType<typeof embed>): number => {
    const key = `${id}/${text}`;
    const known = meanings.get(key);
    if (known !== undefined) return known;
    let found = font.subset.includeGlyph(id);
    if (font.unicode[found] !== undefined) found = font.subset.glyphs.push(id) - 1;
    font.widths[found] = width;
    font.unicode[found] = Array.from(text, (one) => one.codePointAt(0) as number);
    meanings.set(key, found);
    return found;
  };

  const paintRow = (row: FontRow, x: number, baseline: number, size: number, colour: string): void => {
    const one = embed(row);
    const page = pdf.page as unknown as Page;
    page.fonts[one.font.id] ??= one.font.ref();
    // The page stands on its head; letters are turned back.
    const out = [filledWith(colour), 'BT', `/${one.font.id} ${short(size)} Tf`];
    if (row.thickened) out.push(`2 Tr ${short(size * 0.03)} w ${strokedWith(colour)}`);
    let [at, pending, steps] = [x, '', ''];
    let placed = false;
    const flush = () => {
      if (pending || steps) out.push(`[${steps}${pending && `<${pending}>`}] TJ`);
      [pending, steps] = ['', ''];
    };
    for (const glyph of row.glyphs) {
      const number = numberOf(glyph, one);
      if (glyph.dx !== 0 || glyph.dy !== 0) {
        flush();
        out.push(
          `1 0 0 -1 ${short(at + (glyph.dx * size) / 1000)} ${short(baseline - (glyph.dy * size) / 1000)} Tm <${hexOf(number)}> Tj`,
        );
        placed = false;
      } else {
        if (!placed) out.push(`1 0 0 -1 ${short(at)} ${short(baseline)} Tm`);
        placed = true;
        pending += hexOf(number);
        const kern = Math.round((glyph.width - glyph.advance) * 10) / 10;
        if (kern !== 0) {
          steps += `<${pending}>${kern}`;
          pending = '';
        }
      }
      at += (glyph.advance * size) / 1000;
    }
    flush();
    out.push(row.thickened ? '0 Tr ET' : 'ET');
    put(pdf, out.join('\n'));
  };

  /** Stretches of a text, each with what a reader that speaks must know of it and how it is painted. */
  return (ink: TextInk): readonly Stretch[] => {
    const stretches: { actual: string; language: string | undefined; marked: boolean; rows: FontRow[] }[] =
      [];
    for (const row of typesetter.rowsOf(ink.text, ink.face, ink.rightToLeft === true)) {
      const language =
        row.text.trim() === '' ? stretches.at(-1)?.language : (ink.language ?? languageOf(row));
      const marked = !row.tellsItsText || language !== undefined;
      const last = stretches.at(-1);
      if (last && last.marked === marked && last.language === language) {
        last.rows.push(row);
        last.actual += row.text;
      } else stretches.push({ actual: row.text, language, marked, rows: [row] });
    }
    return stretches.map(({ actual, language, rows }) => ({
      ...(rows.every(({ tellsItsText }) => tellsItsText) ? {} : { actual }),
      ...(language === undefined ? {} : { language }),
      paint: () => {
        for (const row of rows)
          paintRow(row, ink.x + (row.x * ink.size) / 1000, ink.baseline, ink.size, ink.colour);
      },
    }));
  };
};
