import type { Run } from './block.ts';
import type { Face } from './ink.ts';
import { keepTogether, tie } from './keep-together.ts';

/** Width in points of a text set in a face at a size: the one thing the fonts lend to layout. */
export type MeasureText = (text: string, face: Face, size: number) => number;

/** A stretch of one line, `x` from the line's left end. */
export interface Fragment {
  readonly x: number;
  readonly text: string;
  readonly run: Run;
}
export type Line = readonly Fragment[];

const faceOf = (run: Run): Face => (run.bold ? 'semibold' : 'regular');

/** Words with the blanks that follow them; a line feed stands alone, a tied blank is part of its word. */
const wordsOf = (text: string): readonly string[] => text.match(/\n|[^ \t\n]+[ \t]*|[ \t]+/gu) ?? [];

/** Breaks runs into lines no wider than `width`; a word that is wider by itself is broken between letters. */
export const wrap = (
  runs: readonly Run[],
  width: number,
  size: number,
  measure: MeasureText,
): readonly Line[] => {
  const lines: Fragment[][] = [[]];
  let x = 0;
  const feed = () => {
    lines.push([]);
    x = 0;
  };
  const put = (word: string, run: Run) => {
    const plain = word.replaceAll(tie, ' ');
    const line = lines.at(-1) as Fragment[];
    const last = line.at(-1);
    if (last && last.run === run) line[line.length - 1] = { ...last, text: last.text + plain };
    else line.push({ x, text: plain, run });
    x += measure(plain, faceOf(run), size);
  };
  for (const run of runs) {
    for (const word of wordsOf(keepTogether(run.text.normalize('NFC')))) {
      if (word === '\n') {
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
  return lines;
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
