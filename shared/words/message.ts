import type { GetICUArgs } from '@schummar/icu-type-parser';
import type { Instant } from '../time.ts';

/**
 * A sentence as data: which one it is, and what it is about. It crosses between the processes and into the record as it is, and is
 * put into words where it is shown, in the language of that surface (decision 53).
 */
export interface Sentence {
  readonly id: string;
  readonly values?: Values;
}
/** Several things in one place of a sentence, or several sentences after one another. */
export interface Joined {
  readonly join: Join;
  readonly items: readonly Value[];
}
export type Join = 'and' | 'or' | 'comma' | 'semicolon' | 'dot' | 'sentences';
export type Message = Sentence | Joined;

/** A message, or words that a person or the studio's protocol brings: names, notes, questions. Those are shown as they are. */
export type Phrase = Message | string;

/** A day as far as it is known: `2026`, `2026-11`, `2026-11-22`. */
export interface DayValue {
  readonly day: string;
}
/** A moment in the zone in which it is told: `14:02`, or with its day. */
export interface MomentValue {
  readonly at: Instant;
  readonly zone: string;
  readonly as: 'clock' | 'moment';
}
export type Value = Phrase | number | DayValue | MomentValue;
export type Values = Readonly<Record<string, Value>>;

type Texts = Readonly<Record<string, string>>;
/** What stands between each `{` and the next `}`. */
type Braced<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Braced<Rest>
  : never;
type Parsed<T extends string> = GetICUArgs<
  T,
  { ICUArgument: Value; ICUNumberArgument: number; ICUDateArgument: never }
>;
/** Most sentences hold plain `{name}`s only. Reading those here spares the parser an eighth of the type check. */
type ValuesOf<T extends string> = Readonly<
  T extends `${string}'{${string}`
    ? Parsed<T>
    : [Extract<Braced<T>, `${string},${string}`>] extends [never]
      ? { [K in Braced<T>]: Value }
      : Parsed<T>
>;
/** What an area can say: a sentence as it is, or one that asks for its values. */
type Area<T extends Texts> = {
  readonly [K in keyof T]: T[K] extends `${string}{${string}`
    ? (values: ValuesOf<T[K]>) => Sentence
    : Sentence;
};

const englishOfArea = new Map<string, Texts>();

/**
 * The sentences of one area, in English and in ICU MessageFormat. This is the one place where the English stands; the answer holds
 * only ids. An area is named once in the whole app.
 */
export const messages = <const T extends Texts>(area: string, texts: T): Area<T> => {
  englishOfArea.set(area, texts);
  const made: Record<string, Sentence | ((values: Values) => Sentence)> = {};
  for (const [key, text] of Object.entries(texts)) {
    const id = `${area}.${key}`;
    made[key] = text.includes('{') ? (values) => ({ id, values }) : { id };
  }
  return made as Area<T>;
};

/** The English text of a message, as ICU MessageFormat; undefined where nobody has loaded its area. */
export const englishOf = (id: string): string | undefined => {
  const dot = id.indexOf('.');
  return englishOfArea.get(id.slice(0, dot))?.[id.slice(dot + 1)];
};
/** Every area that is loaded, with its English texts. */
export const loadedAreas = (): ReadonlyMap<string, Texts> => englishOfArea;

const join =
  (how: Join) =>
  (items: readonly Value[]): Joined => ({ join: how, items });
/** `a, b and c` */
export const andList = join('and');
/** `a, b or c` */
export const orList = join('or');
/** `a, b, c` */
export const commaList = join('comma');
/** `a; b; c` */
export const semicolonList = join('semicolon');
/** `a · b · c` */
export const dotList = join('dot');
/** Sentences after one another. */
export const sentences = join('sentences');

/** Tells whether a value is a message, and not words that somebody wrote. */
export const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && ('id' in value || 'join' in value);

/** Two messages that say the same. */
export const sameMessage = (a: Phrase | null | undefined, b: Phrase | null | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
