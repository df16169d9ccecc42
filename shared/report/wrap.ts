import { inVisualOrder, levelsOf, readyForBidi } from './bidi.ts';
import type { Direction } from './bidi.ts';
import type { Run } from './block.ts';
import type { Face } from './ink.ts';
import { keepTogether, tie } from './keep-together.ts';
import { printable } from './printable.ts';

/** Width in points of a text set in a face at a size: the one thing the fonts lend to layout. */
export type MeasureText = (text: string, face: Face, size: number) => number;

/** A stretch of one line, `x` from the line's left end. Stretches follow each other as they are read, not as they stand. */
export interface Fragment {
  readonly x: number;
  readonly text: string;
  readonly run: Run;
  readonly rightToLeft: boolean;
}
type TextLine = readonly Fragment[];

interface Piece {
  readonly text: string;
  readonly run: Run;
  readonly level: number;
}

const faceOf = (run: Run): Face => (run.bold ? 'semibold' : 'regular');

/** Words with the blanks that follow them; a line feed stands alone, a tied blank is part of its word. */
const wordsOf = (text: string): readonly string[] => text.match(/\n|[^ \t\n]+[ \t]*|[ \t]+/gu) ?? [];

/** A text is set some ten times, in sizes and widths to try: what is the same each time is done once. */
const made = new Map<string, string>();
/** Client texts pass through here: what is kept stays small and is dropped whole. */
const mostKept = 500;

/** The text as it is broken: composed, what belongs together tied. */
const ready = (text: string, language: string, direction: Direction): string => {
  const key = `${language} ${text}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const own = readyForBidi(keepTogether(printable(text), language), direction);
  if (made.size >= mostKept) made.clear();
  made.set(key, own);
  return own;
};

/**
 * Breaks runs into lines no wider than `width`; a word that is wider by itself is broken between letters. Letters that run from right to
 * left stand where a reader of both directions looks for them.
 */
export const wrap = (
  runs: readonly Run[],
  width: number,
  size: number,
  measure: MeasureText,
  direction: Direction = 'ltr',
  language = 'en',
): readonly TextLine[] => {
  const texts = runs.map(({ text }) => ready(text, language, direction));
  const levels = levelsOf(texts.join(''), direction);
  const base = direction === 'rtl' ? 1 : 0;
  const lines: Piece[][] = [[]];
  let x = 0;
  let at = 0;
  const feed = () => {
    lines.push([]);
    x = 0;
  };
  const put = (word: string, run: Run) => {
    const line = lines.at(-1) as Piece[];
    const plain = word.replaceAll(tie, ' ');
    for (const piece of levels === undefined
      ? [{ text: plain, run, level: base }]
      : levelled(plain, run, at, levels, base)) {
      const last = line.at(-1);
      if (last && last.run === run && last.level === piece.level)
        line[line.length - 1] = { ...last, text: last.text + piece.text };
      else line.push(piece);
    }
    at += word.length;
    x += measure(plain, faceOf(run), size);
  };
  for (const [index, run] of runs.entries()) {
    for (const word of wordsOf(texts[index] as string)) {
      if (word === '\n') {
        at += 1;
        feed();
        continue;
      }
      const wide = measure(word.replaceAll(tie, ' ').trimEnd(), faceOf(run), size);
      if (x > 0 && x + wide > width) feed();
      if (wide <= width) put(word, run);
      else
        for (const piece of piecesOf(word, width, (part) =>
          measure(part.replaceAll(tie, ' '), faceOf(run), size),
        )) {
          if (x > 0) feed();
          put(piece, run);
        }
    }
  }
  return lines.map((line) => placed(line, width, direction, (text, run) => measure(text, faceOf(run), size)));
};

/** A word in stretches of one level each; the blank after it runs with the paragraph, as at the end of a line. */
const levelled = (word: string, run: Run, at: number, levels: Uint8Array, base: number): readonly Piece[] => {
  const pieces: { text: string; run: Run; level: number }[] = [];
  for (let index = 0; index < word.length; index += 1) {
    const level = levels[at + index] ?? base;
    const last = pieces.at(-1);
    if (last && last.level === level) last.text += word[index];
    else pieces.push({ text: word[index] as string, run, level });
  }
  return pieces;
};

const placed = (
  line: readonly Piece[],
  width: number,
  direction: Direction,
  measure: (text: string, run: Run) => number,
): TextLine => {
  const base = direction === 'rtl' ? 1 : 0;
  const ended = line.flatMap((piece, index): readonly Piece[] => {
    const text = piece.text.trimEnd();
    if (index < line.length - 1 || piece.level === base || text === piece.text) return [piece];
    return [
      { ...piece, text },
      { ...piece, text: piece.text.slice(text.length), level: base },
    ].filter((one) => one.text !== '');
  });
  const places = new Map<Piece, number>();
  let x = 0;
  for (const piece of inVisualOrder(ended)) {
    places.set(piece, x);
    x += measure(piece.text, piece.run);
  }
  // The blank at the end of a line from right to left stands first: the words begin at the right end all the same.
  const start = direction === 'rtl' ? width - x : 0;
  return ended.map((piece) => ({
    x: start + (places.get(piece) as number),
    text: piece.text,
    run: piece.run,
    rightToLeft: piece.level % 2 === 1,
  }));
};

/** A word cut between letters, as few pieces as fit; marks stay with their letter. */
const piecesOf = (word: string, width: number, wide: (text: string) => number): readonly string[] => {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word.match(/\P{M}\p{M}*/gu) ?? [word]) {
    if (piece && wide(piece + letter.trimEnd()) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
};
