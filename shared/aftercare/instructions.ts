import type { Aftercare, AftercareLine } from '../protocol/aftercare-schema.ts';
import type { AftercareTopic } from '../protocol/aftercare-topics.ts';
import { visible } from '../report/printable.ts';

/** What is forbidden for longer than the gentle days, by its last day. */
interface WholeWay {
  readonly until: number;
  readonly clauses: readonly string[];
}

/** Says days as the page does: `from` the first day, `until` the last forbidden one. */
interface DaySayer {
  readonly from: (day: number, things: string) => string;
  readonly until: (day: number, things: string) => string;
  readonly list: (clauses: readonly string[], sort: 'comma' | 'semicolon') => string;
  /** A sentence with its placeholders filled for the topic it speaks of. */
  readonly fill: (text: string, topic?: AftercareTopic) => string;
}

/** A line longer than this is hard to take in at one look: what is allowed on one day is parted into several. */
const longLine = 90;

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

/** Clauses in lines of a readable length, none of them cut. */
const inLines = (clauses: readonly string[], { list }: DaySayer): readonly string[] => {
  const joined = (some: readonly string[]): string =>
    list(some, some.some((clause) => /[,،]/.test(clause)) ? 'semicolon' : 'comma');
  const lines: string[][] = [];
  for (const clause of clauses) {
    const last = lines.at(-1);
    if (last && visible(joined([...last, clause])).length <= longLine) last.push(clause);
    else lines.push([clause]);
  }
  return lines.map(joined);
};

const byDay = (
  items: readonly { readonly day: number; readonly text: string }[],
): readonly (readonly [day: number, clauses: readonly string[]])[] =>
  [...new Set(items.map(({ day }) => day))]
    .toSorted((a, b) => a - b)
    .map((day) => [day, items.filter((item) => item.day === day).map(({ text }) => text)]);

/**
 * Every line in the box where it holds: what is forbidden in the first one, or in the one for the whole time when it outlasts the gentle
 * days; what is allowed in the box of its first day, things of one day together. So no line can contradict its box or another one.
 */
export const instructionsOf = (
  { lines, allowedFrom, reviewDay, reviewText }: Aftercare,
  starts: readonly number[],
  say: DaySayer,
): { readonly boxes: readonly (readonly string[])[]; readonly wholeWay: readonly WholeWay[] } => {
  const phaseOn = (day: number): number => starts.findLastIndex((start) => start <= day);
  const settled = starts[2] ?? Number.POSITIVE_INFINITY;
  const dayOf = (topic: AftercareTopic): number | undefined => {
    const first = allowedFrom[topic];
    return first === 'never' ? undefined : first;
  };
  const forbidden = lines.flatMap((line) => {
    const day = line.kind === 'avoid' ? dayOf(line.topic) : undefined;
    return day === undefined || day === 0 ? [] : [{ day: day - 1, text: line.text }];
  });
  const short = forbidden.filter(({ day }) => day < settled);
  const first = (line: AftercareLine, day: number): boolean =>
    lines.find((one) => one.kind === 'avoid' && (dayOf(one.topic) ?? 0) - 1 === day) === line;

  const firstBox = lines.flatMap((line): readonly string[] => {
    if (line.kind === 'tip') return line.phase === 0 ? [say.fill(line.text, line.topic)] : [];
    const day = dayOf(line.topic);
    if (line.kind === 'allow') {
      if (day === undefined || phaseOn(day) !== 0) return [];
      return [day === 0 ? sentence(line.text) : say.from(day, line.text)];
    }
    // Things forbidden up to one day stand together, where the first of them stands.
    if (day === undefined) return line.ifNever === undefined ? [] : [line.ifNever];
    if (day === 0 || day - 1 >= settled || !first(line, day - 1)) return [];
    return [
      say.until(
        day - 1,
        say.list(
          short.filter((one) => one.day === day - 1).map(({ text }) => text),
          'comma',
        ),
      ),
    ];
  });

  const allowed = lines.flatMap((line) => {
    const day = line.kind === 'allow' ? dayOf(line.topic) : undefined;
    return day === undefined ? [] : [{ day, text: line.text }];
  });
  const laterBox = (phase: number): readonly string[] => [
    ...byDay(allowed.filter(({ day }) => phaseOn(day) === phase)).flatMap(([day, clauses]) =>
      inLines(clauses, say).map((things) => say.from(day, things)),
    ),
    ...lines.flatMap((line) =>
      line.kind === 'tip' && line.phase === phase ? [say.fill(line.text, line.topic)] : [],
    ),
  ];
  const review = say.fill(reviewText);
  return {
    boxes: starts.map((_, phase) => [
      ...(phaseOn(reviewDay) === phase ? [review] : []),
      ...(phase === 0 ? firstBox : laterBox(phase)),
    ]),
    wholeWay: byDay(forbidden.filter(({ day }) => day >= settled)).map(([until, clauses]) => ({
      until,
      clauses: clauses.map(sentence),
    })),
  };
};
