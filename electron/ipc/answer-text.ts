import { randomUUID } from 'node:crypto';
import { PIECE_UNITS, firstPiece } from '../../shared/ipc/pieces.ts';
import { inTurns } from '../background.ts';

/** Rows written between two breaks: well under a millisecond. */
const ROWS_AT_ONCE = 64;
/** Lists that grow with a studio stand near the top of an answer. */
const DEEPEST = 3;
/** Answers whose further pieces nobody fetched: the window was loaded anew meanwhile. */
const MOST_KEPT = 16;

const isThing = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a list in it is so long that writing it in one go could be felt. */
const isLong = (value: unknown, depth = 0): boolean => {
  if (!isThing(value) || depth > DEEPEST) return false;
  if (Array.isArray(value) && value.length > ROWS_AT_ONCE) return true;
  return Object.values(value).some((one) => isLong(one, depth + 1));
};

/** What `JSON.stringify` makes of a plain value, bit by bit. */
const writing = function* (value: unknown, depth = 0): Generator<undefined, string> {
  if (!isThing(value) || depth > DEEPEST) return JSON.stringify(value) ?? 'null';
  const texts: string[] = [];
  if (Array.isArray(value)) {
    if (value.length <= ROWS_AT_ONCE)
      for (const one of value as readonly unknown[]) texts.push(yield* writing(one, depth + 1));
    else
      for (let at = 0; at < value.length; at += ROWS_AT_ONCE) {
        texts.push(JSON.stringify(value.slice(at, at + ROWS_AT_ONCE)).slice(1, -1));
        yield;
      }
    return `[${texts.join(',')}]`;
  }
  for (const [key, one] of Object.entries(value))
    if (one !== undefined) texts.push(`${JSON.stringify(key)}:${yield* writing(one, depth + 1)}`);
  return `{${texts.join(',')}}`;
};

const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

const cut = (text: string): readonly string[] => {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = Math.min(text.length, from + PIECE_UNITS);
    // A letter of two units stays whole.
    const until = end < text.length && isHalf(text.charCodeAt(end - 1)) ? end - 1 : end;
    pieces.push(text.slice(from, until));
    from = until;
  }
  return pieces;
};

/**
 * Answers as the text that crosses to the window (the way into the page is far shorter for it than for an object, see preload). However
 * much an answer says, main writes it in slices and hands it over in pieces: nobody's tap waits for somebody's list.
 */
export const createAnswerText = () => {
  const kept = new Map<string, readonly string[]>();
  return {
    of: async (answer: unknown): Promise<string> => {
      const text = isLong(answer) ? await inTurns(writing(answer)) : JSON.stringify(answer);
      if (text.length <= PIECE_UNITS) return text;
      const pieces = cut(text);
      const id = randomUUID();
      kept.set(id, pieces);
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST_KEPT) break;
        kept.delete(oldest);
      }
      return firstPiece(id, pieces.length, pieces[0] ?? '');
    },
    /** A further piece; the last one ends it. Empty where it is not kept any more. */
    rest: (id: unknown, at: unknown): string => {
      const pieces = typeof id === 'string' ? kept.get(id) : undefined;
      const piece = typeof at === 'number' ? pieces?.[at] : undefined;
      if (typeof id === 'string' && pieces !== undefined && at === pieces.length - 1) kept.delete(id);
      return piece ?? '';
    },
  };
};
