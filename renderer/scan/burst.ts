/**
 * A keyboard-wedge scanner types like a person who never needs more than 40 ms between two keys, and ends with Enter. Pure:
 * the times come with the keys, so that it can be tried without waiting.
 */
export const mostGapMs = 40;
/** Shorter things are typed by people. */
export const leastLetters = 6;

export interface Stroke {
  readonly key: string;
  readonly atMs: number;
  readonly ctrl: boolean;
  /** Alt or the system key is held. */
  readonly held: boolean;
}
export interface Burst {
  readonly text: string;
  readonly lastMs: number;
}
export const noBurst: Burst = { text: '', lastMs: Number.NEGATIVE_INFINITY };

export type Heard =
  /** A letter of a burst, or of a person: it goes where keys go. */
  | { readonly is: 'letter'; readonly burst: Burst }
  /** A key in the middle of a burst that would press or scroll something: kept from the page. */
  | { readonly is: 'swallowed'; readonly burst: Burst }
  | { readonly is: 'code'; readonly burst: Burst; readonly code: string }
  | { readonly is: 'other'; readonly burst: Burst };

/** How scanners send the separator of GS1 as a key. */
const isSeparator = ({ key, ctrl }: Stroke): boolean =>
  key === '\u001d' || key === 'F8' || (ctrl && (key === ']' || key === '}'));
const modifiers = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock']);

/** What one more key means behind those before it. */
export const hearStroke = (before: Burst, stroke: Stroke): Heard => {
  if (modifiers.has(stroke.key)) return { is: 'other', burst: before };
  const goesOn = stroke.atMs - before.lastMs <= mostGapMs;
  const burst = goesOn ? before : noBurst;
  const inside = burst.text.length >= leastLetters;
  const with_ = (letter: string): Burst => ({ text: burst.text + letter, lastMs: stroke.atMs });
  if (isSeparator(stroke))
    return {
      is: goesOn || stroke.key === '\u001d' ? 'swallowed' : 'other',
      burst: goesOn ? with_('\u001d') : noBurst,
    };
  if (stroke.key === 'Enter')
    return inside ? { is: 'code', burst: noBurst, code: burst.text } : { is: 'other', burst: noBurst };
  if ([...stroke.key].length === 1 && !stroke.ctrl && !stroke.held)
    return { is: stroke.key === ' ' && inside ? 'swallowed' : 'letter', burst: with_(stroke.key) };
  // A person leaves a field with Tab; a scanner that ends with it is read when the field is left.
  if (stroke.key === 'Tab') return { is: 'other', burst: noBurst };
  return inside ? { is: 'swallowed', burst } : { is: 'other', burst: noBurst };
};
