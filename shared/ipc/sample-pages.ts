import type { SessionId } from '../brand.ts';
import type { Month } from '../desk/sample.ts';
import type { Instant } from '../time.ts';

/** A month that is over. */
export interface SampleMonth {
  readonly month: Month;
  readonly isDrawn: boolean;
}

/** How sessions of a month were chosen, step by step. */
export interface SampleDrawn {
  readonly month: Month;
  readonly drawnAt: Instant;
  readonly drawnBy: string;
  readonly proven: boolean;
  /** Of the entry that says so. */
  readonly seq: number;
  readonly timeZone: string;
  /** When the month was over. */
  readonly until: Instant;
  /** The first mark after it, and what was made of it. */
  readonly seed: {
    readonly seq: number;
    readonly at: Instant;
    readonly hash: string;
    readonly digest: string;
  };
  readonly oneIn: number;
  readonly least: number;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly sessions: number;
    readonly drawn: readonly { readonly session: SessionId; readonly recordNumber: string }[];
  }[];
}
