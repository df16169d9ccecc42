import { kindOfRole } from '../../shared/stock/facts.ts';
import type { LotRole } from '../../shared/stock/facts.ts';
import { plainLot } from '../../shared/stock/look-alike.ts';
import type { Product } from '../../shared/stock/product.ts';
import { fitsOf, formsOf } from '../../shared/stock/recall/term.ts';
import type { FormsOfLot, ReachBy, RecallTerm } from '../../shared/stock/recall/term.ts';
import type { UseElsewhere } from '../../shared/sharing/picture.ts';

export interface UseFound {
  readonly use: UseElsewhere;
  readonly by: ReachBy;
}

/** Uses looked at between two breaks: some milliseconds. */
const AT_ONCE = 256;
const rank: Readonly<Record<ReachBy, number>> = { lot: 0, part: 1, alike: 2 };

/**
 * Lots that visits on the other tablets used, as the terms ask for them. The other tablet's cupboard has ids of its own: a product is told
 * by its name, and one of another kind is left out.
 */
export const usesElsewhere = function* (
  uses: readonly UseElsewhere[],
  terms: readonly RecallTerm[],
  product: Product | undefined,
  exact: boolean,
): Generator<undefined, readonly UseFound[]> {
  const asked = terms.map(byTerm);
  const known = new Map<string, FormsOfLot>();
  const found: UseFound[] = [];
  for (const [at, use] of uses.entries()) {
    if (at % AT_ONCE === 0) yield;
    if (product !== undefined && kindOfRole[use.role as LotRole] !== product.kind) continue;
    const forms = known.get(use.lot) ?? formsOf(use.lot);
    known.set(use.lot, forms);
    const by = asked
      .map((one) => one(use, forms))
      .filter((is): is is ReachBy => is !== null && (!exact || is === 'lot'))
      .toSorted((a, b) => rank[a] - rank[b])[0];
    if (by !== undefined) found.push({ use, by });
  }
  return found;
};

const byTerm = (term: RecallTerm): ((use: UseElsewhere, forms: FormsOfLot) => ReachBy | null) => {
  if (term.is !== 'product') {
    const fit = fitsOf(term);
    return (_, forms) => fit(forms);
  }
  const title = plainLot(term.title);
  return ({ product }) => (plainLot(product) === title ? 'lot' : null);
};
