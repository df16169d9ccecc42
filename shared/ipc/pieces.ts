/** The longest text that crosses between main and the window at once, in UTF-16 units: written, sent and taken in a few milliseconds. */
export const PIECE_UNITS = 128 * 1024;

/** Asks main for a further piece of an answer. */
export type AskRest = (id: string, at: number) => Promise<string>;

const mark = '#';

/** The first piece of an answer that goes on: by which name main keeps the others, and how many there are in all. */
export const firstPiece = (id: string, count: number, text: string): string =>
  `${mark}${id} ${count}\n${text}`;

/** The whole answer: what came, or that and all further pieces, one at a time, so that whatever else waits for main has its turn between. */
export const wholeAnswer = async (came: string, rest: AskRest): Promise<string> => {
  // An answer is an object, so its text begins with a brace.
  if (!came.startsWith(mark)) return came;
  const [id = '', count = ''] = came.slice(mark.length, came.indexOf('\n')).split(' ');
  const pieces = [came.slice(came.indexOf('\n') + 1)];
  while (pieces.length < Number(count)) pieces.push(await rest(id, pieces.length));
  return pieces.join('');
};
