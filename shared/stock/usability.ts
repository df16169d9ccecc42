import { inDateOn, lastDayOfMonths } from '../partial-dates.ts';
import { latestDayOf } from '../time.ts';
import type { LocalDate } from '../time.ts';
import type { Message } from '../words/message.ts';
import type { Lot } from './lot.ts';
import type { Usability } from './pages.ts';
import { paoMonthsOf, productTitle } from './product.ts';
import type { Product } from './product.ts';
import { stockWords } from './words.ts';

/** What the day, the protocol and the country decide about lots. */
export interface UseRules {
  readonly day: LocalDate;
  /** For a pigment whose label gives no time after opening (protocol: `openedPigmentMonths`). */
  readonly pigmentMonths: number;
  /** G3-03: without the use statement on its label a pigment is not used here. */
  readonly statementRequired: boolean;
  /** The session holds this pack already: a bottle that was emptied or put away since was fine when it was used. */
  readonly inHand?: boolean;
}

const monthsOpen = (lot: Lot, product: Product, rules: UseRules): number | null =>
  lot.paoMonths ?? paoMonthsOf(product) ?? (product.kind === 'pigment' ? rules.pigmentMonths : null);

/** Last day of its time after opening, inclusive (as G3-01 judges it); `null` when it is not open or its label gives no time. */
const openUntil = (lot: Lot, product: Product, rules: UseRules): LocalDate | null => {
  const months = monthsOpen(lot, product, rules);
  return lot.openedOn === null || months === null ? null : lastDayOfMonths(lot.openedOn, months);
};

/** Expiry or the end of its time after opening, whichever comes first. */
export const lastDayOf = (lot: Lot, product: Product, rules: UseRules): LocalDate => {
  const expiry = latestDayOf(lot.expiry) ?? ('0000-01-01' as LocalDate);
  const open = openUntil(lot, product, rules);
  return open !== null && open < expiry ? open : expiry;
};

/** May it be used on that day (G2-03, G3-01, G3-02, G3-03, G4-02)? The strongest reason against it is said alone. */
export const usabilityOf = (lot: Lot, product: Product, rules: UseRules): Usability => {
  const what = stockWords.lotOf({ lot: lot.lot, title: productTitle(product) });
  const says = reasonAgainst(lot, product, rules, what);
  return says === undefined ? { usable: true } : { usable: false, says };
};

const reasonAgainst = (lot: Lot, product: Product, rules: UseRules, what: Message): Message | undefined => {
  if (lot.recalled !== null) return stockWords.recalled({ what, reason: lot.recalled.reason });
  if (lot.quarantined !== null) return stockWords.quarantined({ what, reason: lot.quarantined.reason });
  if (product.kind === 'diluent' && !product.sterile) return stockWords.notSterile({ what });
  if (product.kind === 'pigment' && rules.statementRequired && product.useStatement === false)
    return stockWords.noStatement({ what });
  if (!inDateOn(lot.expiry, rules.day)) return stockWords.expired({ what, expiry: { day: lot.expiry } });
  if (lot.openedOn !== null && lot.openedOn > rules.day)
    return stockWords.openedLater({ what, on: { day: lot.openedOn } });
  const until = openUntil(lot, product, rules);
  if (until !== null && rules.day > until)
    return stockWords.openTooLong({
      what,
      months: monthsOpen(lot, product, rules) ?? 0,
      until: { day: until },
    });
  if (rules.inHand === true) return undefined;
  if (lot.retired !== null) return stockWords.retired({ what, reason: lot.retired.reason });
  return lot.usedUpAt === null ? undefined : stockWords.usedUp({ what });
};
