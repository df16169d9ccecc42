import type { ScarPlace, ScarSize } from '../scalp/scar-mark.ts';
import type { ViewId } from '../scalp/views.ts';
import type { Tone } from './palette.ts';

/** A stretch of text in one weight. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly quiet?: boolean;
  /** Where it is not that of the page. */
  readonly language?: string;
}

interface Common {
  /** Space above in points; dropped at the head of a page. */
  readonly gap?: number;
  readonly keepWithNext?: boolean;
  /** Starts a new side. */
  readonly breakBefore?: boolean;
}

/** Pages as data: what is said, in reading order. Sizes come from the type scale, places from layout. */
export type Block = Common &
  (
    | {
        readonly kind: 'heading';
        readonly level: 1 | 2 | 3;
        readonly text: string;
        /** A second line of the same heading, as large as the text below it: its dates. */
        readonly sub?: string;
        readonly tone?: Tone;
      }
    | { readonly kind: 'text'; readonly runs: readonly Run[]; readonly size?: 'body' | 'lead' | 'small' }
    | { readonly kind: 'list'; readonly items: readonly string[] }
    | { readonly kind: 'box'; readonly tone: Tone; readonly blocks: readonly Block[] }
    | {
        readonly kind: 'columns';
        readonly shares: readonly number[];
        readonly between: number;
        readonly columns: readonly (readonly Block[])[];
      }
    | {
        readonly kind: 'table';
        /** Share of the width for the labels; else what the longest needs, at most 0.3. */ readonly labelShare?: number;
        /** `language`: of the lines, where it is not that of the page. */
        readonly rows: readonly {
          readonly label: string;
          readonly lines: readonly string[];
          readonly language?: string;
        }[];
      }
    | {
        readonly kind: 'strip';
        readonly days: readonly StripDay[];
        /** Titles of the phases, over their days. */
        readonly titles: readonly string[];
        readonly marks: readonly { readonly day: number; readonly label: string }[];
        readonly alt: string;
      }
    | {
        /** The same days in weeks: for large print. */
        readonly kind: 'weeks';
        readonly days: readonly StripDay[];
        readonly weekdays: readonly string[];
        readonly titles: readonly string[];
        readonly alt: string;
      }
    | {
        /** The number to call, large, and what for. */
        readonly kind: 'alarm';
        readonly number: string;
        readonly runs: readonly Run[];
      }
    | {
        readonly kind: 'head';
        readonly zones: readonly { readonly code: string; readonly densityAdded: number }[];
        readonly height: number;
        readonly alt: string;
        readonly view?: ViewId;
        readonly scars?: readonly HeadScar[];
      }
    | {
        /** Lines drawn by hand on a field: points as shares of its width and height. */
        readonly kind: 'drawing';
        readonly lines: readonly (readonly (readonly [x: number, y: number])[])[];
        readonly width: number;
        readonly height: number;
        readonly alt: string;
      }
    | {
        /** One row of them, each with its words below. */
        readonly kind: 'pictures';
        readonly perRow: number;
        readonly pictures: readonly ReportPicture[];
      }
    | {
        /** A code for a camera, rows of `0` and `1` with their white border, and what it is for. */
        readonly kind: 'dateCode';
        readonly rows: readonly string[];
        readonly says: string;
      }
    | { readonly kind: 'code'; readonly groups: readonly string[]; readonly perLine: number }
    | { readonly kind: 'rule'; readonly strong?: boolean }
  );

export interface ReportPicture {
  readonly name: string;
  /** Of width to height. */
  readonly aspect: number;
  readonly caption: string;
  readonly alt: string;
}

export interface StripDay {
  readonly label: string;
  readonly phase: number;
}

/** A scar as a mark on the head; only those that lie on the view are drawn. */
interface HeadScar {
  readonly place: ScarPlace;
  readonly size: ScarSize;
}

/** A whole printed piece: its properties, and its blocks in order. */
export interface Report {
  readonly title: string;
  readonly language: string;
  readonly paper: 'A4' | 'Letter';
  readonly blocks: readonly Block[];
  /** The same with something more that is worth no side of its own: taken where it needs no more sides. */
  readonly rather?: { readonly blocks: readonly Block[]; readonly dense?: readonly Block[] };
  /** The same in less room and one flow, for when a stretch needs more than its sides. */
  readonly dense?: readonly Block[];
  /** One line at the foot of every side; `{side}` and `{sides}` are filled in, `turn` follows on every side but the last. */
  readonly foot: { readonly left: string; readonly turn?: string; readonly right: string };
  /** The largest body size to try, in points; never printed under 12. */
  readonly bodySize: number;
  /** Sides that each stretch of blocks between two breaks should do with: body size goes down to 12 pt to keep to it. */
  readonly sides: number;
  /** Nothing on the page is smaller than the body: large print. */
  readonly large?: boolean;
  /** Stands at the head of every side, before anything else: a page that must not pass for another. */
  readonly mark?: string;
}

export const text = (...runs: readonly (string | Run)[]): Block => ({
  kind: 'text',
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
});
export const bold = (words: string): Run => ({ text: words, bold: true });
export const heading = (level: 1 | 2 | 3, words: string, tone?: Tone, sub?: string): Block => ({
  kind: 'heading',
  level,
  text: words,
  keepWithNext: true,
  ...(tone ? { tone } : {}),
  ...(sub ? { sub } : {}),
});
