import { isEverything, isLotWord } from './notice-words.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}
interface Table {
  readonly lots: readonly string[];
  /** A cell that says "all". */
  readonly asksForAll: boolean;
  /** Where its rows stand: nothing else in them is a lot. */
  readonly spans: readonly Span[];
}

const cellsOf = (line: string): readonly string[] => {
  const bare = line.replace(/^\s*\||\|\s*$/g, '');
  for (const parting of [/\t/, /\|/, /;/, / {2,}/, /,/])
    if (parting.test(bare)) return bare.split(parting).map((cell) => cell.trim());
  return [bare.trim()];
};

const isLotHead = (cell: string): boolean => {
  const words = cell
    .toLowerCase()
    .split(/[^\p{L}/-]+/u)
    .filter((word) => word !== '');
  return words.length > 0 && words.length <= 3 && words.some(isLotWord);
};

/** The column of lots of a pasted table: a row of headings with one that says "Lot", and the rows below it; `undefined` where there is none. */
export const tableLots = (notice: string): Table | undefined => {
  const lines: { readonly text: string; readonly from: number }[] = [];
  let from = 0;
  for (const text of notice.split('\n')) {
    lines.push({ text, from });
    from += text.length + 1;
  }
  for (const [at, line] of lines.entries()) {
    const heads = cellsOf(line.text);
    const column = heads.findIndex(isLotHead);
    // A sentence with a comma is no row of headings.
    if (heads.length < 2 || column < 0 || heads.some((head) => /\d/.test(head) || head.length > 40)) continue;
    const lots: string[] = [];
    let asksForAll = false;
    const spans: Span[] = [{ from: line.from, to: line.from + line.text.length }];
    for (const row of lines.slice(at + 1)) {
      const cells = cellsOf(row.text);
      const cell = cells[column] ?? '';
      if (cells.length < 2 || cells.length < heads.length - 1) {
        if (row.text.trim() === '') continue;
        break;
      }
      spans.push({ from: row.from, to: row.from + row.text.length });
      if (isEverything(cell.toLowerCase().split(/\s/)[0] ?? '')) asksForAll = true;
      else if (/[\p{L}\p{N}]/u.test(cell) && !/^-+$/.test(cell)) lots.push(cell);
    }
    if (lots.length > 0 || asksForAll) return { lots, asksForAll, spans };
  }
  return undefined;
};
