/**
 * A keyboard-wedge scanner types like a person who never needs more than 40 ms between two keys, or slower but as evenly as no person
 * does, and ends with Enter. Pure: the times come with the keys, so that it can be tried without waiting.
 */
const mostGapMs = 40;
/** Over radio; beyond that it is a pause. */
export const slowGapMs = 110;
/** Between the shortest and the longest gap of a slow scanner. */
const evenMs = 25;
/** Shorter things are typed by people. */
export const leastLetters = 6;
/** Slow and short is a person as well. */
const leastSlowLetters = 8;

interface Stroke {
  readonly key: string;
  /** Where the key lies, as browsers call it; empty where nobody says. */
  readonly code?: string;
  readonly shift?: boolean;
  readonly atMs: number;
  readonly ctrl: boolean;
  /** Alt or the system key is held. */
  readonly held: boolean;
}
/** A letter and the key it came from. */
export interface Pressed {
  readonly letter: string;
  readonly code: string;
  readonly shift: boolean;
}
export interface Burst {
  readonly text: string;
  readonly keys: readonly Pressed[];
  readonly lastMs: number;
  readonly shortestMs: number;
  readonly longestMs: number;
  /** Gaps no person makes. */
  readonly fastGaps: number;
  /** Where the last row of fast letters begins: a person may have typed before it. */
  readonly fastFrom: number;
}
export const noBurst: Burst = {
  text: '',
  keys: [],
  lastMs: Number.NEGATIVE_INFINITY,
  shortestMs: Number.POSITIVE_INFINITY,
  longestMs: 0,
  fastGaps: 0,
  fastFrom: 0,
};

export type Heard =
  /** A letter of a burst, or of a person: it goes where keys go. */
  | { readonly is: 'letter'; readonly burst: Burst }
  /** A key in the middle of a burst that would press or scroll something: kept from the page. */
  | { readonly is: 'swallowed'; readonly burst: Burst }
  /** `whole`: everything that came without a pause, of which `code` may be the end. */
  | { readonly is: 'code'; readonly burst: Burst; readonly code: string; readonly whole: Burst }
  | { readonly is: 'other'; readonly burst: Burst };

/** The last row of letters that came as fast as no person types. */
export const fastTail = ({ text, fastFrom }: Burst): string => text.slice(fastFrom);
/** Was this typed by a machine: a scanner, or a text expander, which types as fast. A scanner may stumble now and then. */
const isByMachine = ({ text, longestMs, shortestMs, fastGaps }: Burst): boolean => {
  if (longestMs <= mostGapMs) return text.length >= leastLetters;
  if (text.length < leastSlowLetters) return false;
  return longestMs - shortestMs <= evenMs || fastGaps >= 0.8 * (text.length - 1);
};

const group = '\u001d';
/** Control characters as a terminal types them; the names of the keys are those of an American keyboard, whose places they are. */
const controls: Readonly<Record<string, string>> = {
  BracketRight: group,
  Digit6: '\u001e',
  KeyD: '\u0004',
  Backslash: '\u001c',
};
/** How scanners send the separator of GS1, and the ends of a message, as a key. */
const controlOf = ({ key, code = '', ctrl }: Stroke): string | undefined => {
  if (key === group || key === '\u001e' || key === '\u0004') return key;
  if (key === 'F8') return group;
  if (!ctrl) return undefined;
  return key === ']' || key === '}' ? group : controls[code];
};
const modifiers = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock']);

const timed = (burst: Burst, gapMs: number): Burst => ({
  ...burst,
  shortestMs: Math.min(burst.shortestMs, gapMs),
  longestMs: Math.max(burst.longestMs, gapMs),
  fastGaps: burst.fastGaps + (gapMs <= mostGapMs ? 1 : 0),
  fastFrom: gapMs <= mostGapMs ? burst.fastFrom : burst.text.length,
});

/** What one more key means behind those before it. */
export const hearStroke = (before: Burst, stroke: Stroke): Heard => {
  if (modifiers.has(stroke.key)) return { is: 'other', burst: before };
  const gapMs = stroke.atMs - before.lastMs;
  const goesOn = gapMs <= slowGapMs;
  const burst = goesOn ? before : noBurst;
  const inside = gapMs <= mostGapMs && fastTail(burst).length >= leastLetters;
  const after = burst.text === '' ? burst : timed(burst, gapMs);
  const with_ = (letter: string): Burst => ({
    ...after,
    text: burst.text + letter,
    keys: [...burst.keys, { letter, code: stroke.code ?? '', shift: stroke.shift ?? false }],
    lastMs: stroke.atMs,
  });
  const control = controlOf(stroke);
  if (control !== undefined)
    return {
      is: goesOn || stroke.key === control ? 'swallowed' : 'other',
      burst: goesOn ? with_(control) : noBurst,
    };
  if (stroke.key === 'Enter') {
    // How soon Enter follows says nothing: a slow scanner may send it at once.
    const code = isByMachine(burst) ? burst.text : fastTail(after);
    return goesOn && code.length >= leastLetters
      ? { is: 'code', burst: noBurst, code, whole: burst }
      : { is: 'other', burst: noBurst };
  }
  if ([...stroke.key].length === 1 && !stroke.ctrl && !stroke.held)
    return { is: stroke.key === ' ' && inside ? 'swallowed' : 'letter', burst: with_(stroke.key) };
  // A person leaves a field with Tab; a scanner that ends with it is read when the field is left.
  if (stroke.key === 'Tab') return { is: 'other', burst: noBurst };
  return inside ? { is: 'swallowed', burst } : { is: 'other', burst: noBurst };
};
