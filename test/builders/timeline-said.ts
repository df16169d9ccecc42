import { lineOf as lineInMessages, timelineOf } from '../../shared/session/timeline.ts';
import type { TimelineLine } from '../../shared/session/timeline.ts';
import { inEnglish } from './in-words.ts';

/** A line of the timeline as the desk shows it, in English. */
interface SaidLine extends Omit<TimelineLine, 'text' | 'late'> {
  readonly text: string;
  readonly late: string | null;
}
const said = ({ text, late, ...line }: TimelineLine): SaidLine => ({
  ...line,
  text: inEnglish(text),
  late: late === null ? null : inEnglish(late),
});

export const timelineLine = (...asked: Parameters<typeof timelineOf>): readonly SaidLine[] =>
  [...timelineOf(...asked)].map(said);
export const lineOf = (...asked: Parameters<typeof lineInMessages>): SaidLine =>
  said(lineInMessages(...asked));
