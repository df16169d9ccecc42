import type { Phrase } from '../words/message.ts';
import type { Figures, Group, Split } from '../desk/figures/count.ts';
import type { LocalDate } from '../time.ts';

export interface NamedGroup extends Group {
  /** A person, a place or a product as it is called; of a month the month itself. */
  readonly name: Phrase;
}

/** What the ended sessions of a stretch of days say together. */
export interface FiguresPage extends Omit<Figures, 'by'> {
  /** `null`: from the first session on. */
  readonly from: LocalDate | null;
  readonly to: LocalDate;
  readonly by: Readonly<Record<Split, readonly NamedGroup[]>>;
  /** Summaries that main still makes; the figures lack them. */
  readonly coming: number;
  /** Sessions of erased clients or with a damaged entry: nothing can be told of them. */
  readonly untold: number;
}
