import { z } from 'zod';
import { latestDayOf } from '../time.ts';
import type { Instant, LocalDate } from '../time.ts';
import { worded } from '../words/worded.ts';
import { stockDay, stockNeeded, stockText } from './product.ts';
import { stockWords } from './words.ts';

const partial = z
  .string()
  .refine((value) => value.length > 4 && latestDayOf(value) !== undefined, worded(stockWords.partial));
const months = z
  .number({ error: worded(stockWords.number) })
  .int(worded(stockWords.whole))
  .min(1, worded(stockWords.between({ from: 1, to: 60 })))
  .max(60, worded(stockWords.between({ from: 1, to: 60 })));

/** What is typed or scanned when a lot comes in (brief 4.3). Dates are judged by `lotIssues`. */
export const lotFacts = z.strictObject({
  product: z.uuid(),
  /** As printed on the pack. */
  lot: stockNeeded(40),
  /** A month means its last day, inclusive (decision 14). */
  expiry: partial,
  receivedOn: stockDay,
  /** Packs, ampoules or pieces. */
  quantity: z
    .number({ error: worded(stockWords.number) })
    .int(worded(stockWords.whole))
    .min(1, worded(stockWords.between({ from: 1, to: 10_000 })))
    .max(10_000, worded(stockWords.between({ from: 1, to: 10_000 }))),
  supplier: stockText(80),
  invoice: stockText(60),
  /** A pack that was open already when the ledger began. */
  openedOn: stockDay.optional(),
  /** Where this lot's label says another time after opening than the product's. */
  paoMonths: months.optional(),
});
export type LotFacts = z.infer<typeof lotFacts>;

export type LotStatus = 'inStock' | 'open' | 'quarantined' | 'recalled' | 'usedUp' | 'retired';

/** One line of a lot's life; nothing is ever removed. */
export interface LotLine {
  readonly seq: number;
  readonly at: Instant;
  readonly by: string;
  readonly what:
    'received' | 'opened' | 'quarantined' | 'released' | 'recalled' | 'usedUp' | 'retired' | 'amended';
  /** The reason, the notice or the day, in words as typed. */
  readonly note: string;
}

/** A lot as its entries made it. */
export interface Lot extends Omit<LotFacts, 'openedOn'> {
  readonly id: string;
  /** The pack in use: the day the last one was opened. */
  readonly openedOn: LocalDate | null;
  readonly quarantined: { readonly at: Instant; readonly reason: string } | null;
  /** `notice`: number or date of the maker's or authority's notice. */
  readonly recalled: { readonly at: Instant; readonly reason: string; readonly notice: string } | null;
  readonly usedUpAt: Instant | null;
  readonly retired: { readonly at: Instant; readonly reason: string } | null;
  /** How often a session used it, `null` while that is being counted, and when last. */
  readonly uses: number | null;
  readonly lastUsedAt: Instant | null;
  readonly history: readonly LotLine[];
  /** The same lot on the other tablets, as far as they were heard; absent: none has it. */
  readonly there?: readonly LotThere[];
}

/** What another tablet has of a lot. */
export interface LotThere {
  readonly tablet: string;
  /** Came in there, without boxes that are used up or put away. */
  readonly quantity: number;
  /** Sessions there that used it. */
  readonly uses: number;
}

/** The strongest word about a lot. */
export const statusOf = ({ recalled, quarantined, retired, usedUpAt, openedOn }: Lot): LotStatus => {
  if (recalled !== null) return 'recalled';
  if (quarantined !== null) return 'quarantined';
  if (retired !== null) return 'retired';
  if (usedUpAt !== null) return 'usedUp';
  return openedOn === null ? 'inStock' : 'open';
};
