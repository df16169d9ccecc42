/** A sentence of a list as it is edited: it keeps where it came from, wherever it stands meanwhile. */
export interface EditedLine {
  /** Its own in this list and draft: the place it has in force, or a number behind all of those. */
  readonly id: number;
  readonly text: string;
  /** The sentence in force that this one was; none of a line that is new. */
  readonly was: string;
  /** Taken out: it stays readable, and can be put back. */
  readonly isOut?: true;
}
type Lines = readonly EditedLine[];
type Stored = readonly (string | EditedLine)[];

const storedIn = (text: string): Stored => (text === '' ? [] : (JSON.parse(text) as Stored));

/** The sentences of a field that holds several, without those taken out. As JSON, so that an empty one is one too. */
export const linesIn = (text: string): readonly string[] =>
  storedIn(text).flatMap((one) => (typeof one === 'string' ? one : one.isOut === undefined ? one.text : []));

/** The lines of a field, each with the sentence it was. Of those in force, and of a draft that kept sentences alone, equal words are the same line. */
export const linesOf = (text: string, inForce: string): Lines => {
  const before = linesIn(inForce);
  const free = new Set(before.keys());
  let next = before.length;
  return storedIn(text).map((one) => {
    if (typeof one !== 'string') return before.includes(one.was) ? one : { ...one, was: '' };
    const id = [...free].find((place) => before[place] === one);
    if (id === undefined) return { id: next++, text: one, was: '' };
    free.delete(id);
    return { id, text: one, was: one };
  });
};
export const textOfLines = (lines: Lines): string => JSON.stringify(lines);

const set = (lines: Lines, id: number, next: Partial<EditedLine>): Lines =>
  lines.map((line) => (line.id === id ? { ...line, ...next } : line));

export const reworded = (lines: Lines, id: number, text: string): Lines => set(lines, id, { text });

/** One line more, empty, at the end. */
export const lineAdded = (lines: Lines): Lines => [
  ...lines,
  { id: 1 + Math.max(-1, ...lines.map((line) => line.id)), text: '', was: '' },
];

/** A line that says nothing and never did leaves nothing behind. */
export const takenOut = (lines: Lines, id: number): Lines =>
  set(lines, id, { isOut: true }).filter((line) => line.id !== id || `${line.text}${line.was}`.trim() !== '');

export const putBack = (lines: Lines, id: number): Lines =>
  lines.map(({ isOut, ...line }) => (isOut === undefined || line.id === id ? line : { ...line, isOut }));

/** Changes places with the line that is read before it. */
export const movedUp = (lines: Lines, id: number): Lines => {
  const from = lines.findIndex((line) => line.id === id);
  const to = lines.slice(0, from).findLastIndex(({ isOut }) => isOut === undefined);
  const [line, other] = [lines[from], lines[to]];
  return line === undefined || other === undefined ? lines : lines.with(from, other).with(to, line);
};
