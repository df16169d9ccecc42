import type { Phrase } from '../../shared/words/message.ts';
import { isDeepStrictEqual } from 'node:util';
import type { ClientId } from '../../shared/brand.ts';
import { kindOfRole } from '../../shared/stock/facts.ts';
import type { LotRole } from '../../shared/stock/facts.ts';
import { plainLot } from '../../shared/stock/look-alike.ts';
import type { Lot } from '../../shared/stock/lot.ts';
import { rowsOf } from '../../shared/stock/offer.ts';
import type { LotRow, OthersHeard, ReachTerm, RecallReach } from '../../shared/stock/pages.ts';
import type { Product } from '../../shared/stock/product.ts';
import { productTitle } from '../../shared/stock/product.ts';
import { readNotice } from '../../shared/stock/recall/read-notice.ts';
import type { NoticeReading } from '../../shared/stock/recall/read-notice.ts';
import { fitsOf, formsOf, termKey } from '../../shared/stock/recall/term.ts';
import type { FormsOfLot, ReachBy, RecallTerm } from '../../shared/stock/recall/term.ts';
import type { UseRules } from '../../shared/stock/usability.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';
import { allOf } from '../background.ts';
import type { UseElsewhere } from '../../shared/sharing/picture.ts';
import { createReached } from './reached.ts';
import { usesElsewhere } from './recall-elsewhere.ts';
import type { LotThing } from '../store/projections/lot-use.ts';
import type { RecordReader } from '../store/store.ts';
import type { StockLedger } from './ledger.ts';

interface Deps {
  readonly reader: Pick<RecordReader, 'lotThings' | 'lotUsing' | 'lotUses' | 'listsMissing'>;
  readonly ledger: Pick<StockLedger, 'known' | 'counted'>;
  readonly rules: () => UseRules;
  readonly now: () => Instant;
  readonly dayOf: (at: Instant) => LocalDate;
  readonly nameOf: (staff: string) => string;
  /** Name of a zone of the map, as the studio's protocol has it. */
  readonly zoneNamed: (code: string) => Phrase;
  /** `undefined` once the client was erased. */
  readonly client: (id: ClientId) => { readonly fullName: string; readonly phone: string } | undefined;
  readonly others: OtherTablets;
}

/** What is known of the studio's other tablets. */
export interface OtherTablets {
  readonly uses: () => readonly UseElsewhere[];
  readonly client: (id: ClientId) => { readonly fullName: string; readonly phone: string } | undefined;
  readonly heard: () => OthersHeard | null;
}

/** How a person has put the reading of a notice right. */
export interface ReachChoice {
  /** Terms that were read and are not meant, by their key. */
  readonly without?: readonly string[] | undefined;
  /** Words that were left out and are lots. */
  readonly also?: readonly string[] | undefined;
  /** Only the very lots, no parts and no look-alikes. */
  readonly exact?: boolean | undefined;
}

export type Recall = ReturnType<typeof createRecall>;

/** Brief 4.3: lot → sessions → clients, offline, in one question. Typed lots are found as well as chosen ones. */
export const createRecall = ({
  reader,
  ledger,
  rules,
  now,
  dayOf,
  nameOf,
  zoneNamed,
  client,
  others,
}: Deps) => {
  /** A use that says another product is left out; one that was typed and names none of the ledger stays in: better one call too many. */
  const isOf = (product: Product | undefined, thing: LotThing): boolean =>
    product === undefined ||
    (thing.productId === null
      ? kindOfRole[thing.role as LotRole] === product.kind
      : thing.productId === product.id);

  const readText = function* (
    text: string,
    things: readonly LotThing[],
    product: Product | undefined,
    { without = [], also = [] }: ReachChoice,
  ): Generator<undefined, NoticeReading> {
    const { lots, products } = ledger.known();
    const typed = new Map<string, string>();
    const known = new Set<string>();
    let looked = 0;
    for (const one of things) {
      if (looked++ % FORMS_AT_ONCE === 0) yield;
      known.add(plainLot(one.lot));
      if (one.productId === null && one.product !== '') typed.set(plainLot(one.product), one.product);
    }
    for (const some of [lots.values(), others.uses()])
      for (const { lot } of some) {
        if (looked++ % FORMS_AT_ONCE === 0) yield;
        known.add(plainLot(lot));
      }
    const reading = readNotice(text, {
      lots: known,
      products: [
        ...[...products.values()].map((one) => ({
          id: one.id,
          title: productTitle(one),
          gtin: one.gtin,
          hibc: one.hibc,
        })),
        ...[...typed.values()].map((title) => ({ id: null, title })),
      ],
    });
    const added: readonly RecallTerm[] = [
      ...also.map((lot) => ({ is: 'lot' as const, lot, isPart: false })),
      ...(reading.asksForAll && product !== undefined
        ? [{ is: 'product' as const, product: product.id, title: productTitle(product) }]
        : []),
    ];
    const asksForAll = reading.asksForAll && product === undefined;
    const terms = [...reading.terms, ...added].filter((term) => !without.includes(termKey(term)));
    const leftOut = reading.leftOut.filter((word) => !also.includes(word));
    return { terms, leftOut, asksForAll, isSure: terms.length > 0 && leftOut.length === 0 && !asksForAll };
  };

  const ledgerLots = function* (
    terms: readonly RecallTerm[],
    product: Product | undefined,
    exact: boolean,
  ): Generator<undefined, readonly LotRow[]> {
    const fits = terms.map((term) => ({ term, fit: fitsOf(term) }));
    const found: [string, Lot][] = [];
    let looked = 0;
    for (const [id, one] of ledger.known().lots) {
      if ((looked += terms.length) >= FITS_AT_ONCE) {
        looked = 0;
        yield;
      }
      if (product !== undefined && one.product !== product.id) continue;
      const forms = formsOf(one.lot);
      const isFound = fits.some(({ term, fit }) =>
        term.is === 'product' ? term.product === one.product : isMeant(fit(forms), exact),
      );
      if (isFound) found.push([id, one]);
    }
    // Only of those few it is worked out what may be done with them.
    return rowsOf(ledger.counted(new Map(found)), rules());
  };

  /** What a text asks for, in the lots that were used. */
  const hitsOf = function* (
    text: string,
    things: readonly LotThing[],
    product: Product | undefined,
    choice: ReachChoice,
  ) {
    const exact = choice.exact === true;
    const reading = yield* readText(text, things, product, choice);
    yield;
    const formed: { readonly thing: LotThing; readonly forms: FormsOfLot }[] = [];
    for (const thing of things) {
      if (formed.length % FORMS_AT_ONCE === 0) yield;
      if (isOf(product, thing)) formed.push({ thing, forms: formsOf(thing.lot) });
    }
    const hits = new Map<number, { readonly thing: LotThing; readonly by: ReachBy }>();
    const terms: ReachTerm[] = [];
    let looked = 0;
    for (const term of reading.terms) {
      if ((looked += formed.length) >= FITS_AT_ONCE) {
        looked = 0;
        yield;
      }
      const by = byOf(term);
      const fits = formed.flatMap(({ thing, forms }) => {
        const is = by(thing, forms);
        return isMeant(is, exact) ? [{ thing, by: is }] : [];
      });
      for (const { thing, by: is } of fits) {
        const before = hits.get(thing.id);
        if (before === undefined || rank[is] < rank[before.by]) hits.set(thing.id, { thing, by: is });
      }
      terms.push({
        key: termKey(term),
        term,
        lots: [...new Map(fits.map(({ thing, by: is }) => [thing.lot, { lot: thing.lot, by: is }])).values()],
      });
    }
    return { reading, hits, terms };
  };

  const reaching = function* (
    text: string,
    productId: string | null,
    choice: ReachChoice = {},
  ): Generator<undefined, RecallReach> {
    const product = productId === null ? undefined : ledger.known().products.get(productId);
    const exact = choice.exact === true;
    const things = reader.lotThings();
    let found = yield* hitsOf(text, things, product, choice);
    let uses = yield* reader.lotUsing([...found.hits.keys()]);
    // Where the list was made anew in between, or has another lot by now, it is asked once more, in one go.
    const thingsNow = reader.lotThings();
    if (!isDeepStrictEqual(thingsNow, things)) {
      found = allOf(hitsOf(text, thingsNow, product, choice));
      uses = reader.lotUses([...found.hits.keys()]);
    }
    const { reading, hits, terms } = found;
    const gathered = createReached({ dayOf, nameOf, zoneNamed, client, elsewhere: others.client });
    for (const [at, use] of uses.entries()) {
      if (at % USES_AT_ONCE === 0) yield;
      const hit = hits.get(use.thing);
      if (hit !== undefined) gathered.use(use, hit);
    }
    const elsewhere = yield* usesElsewhere(others.uses(), reading.terms, product, exact);
    elsewhere.forEach(gathered.elsewhere);
    const { leftOut, asksForAll, isSure } = reading;
    return {
      text,
      product: product === undefined ? null : productTitle(product),
      at: now(),
      reading: { terms, leftOut, asksForAll, isSure, exact },
      ...gathered.lists(),
      lots: yield* ledgerLots(reading.terms, product, exact),
      missing: reader.listsMissing() ?? null,
      others: others.heard(),
    };
  };

  return {
    reaching,
    reach: (text: string, productId: string | null, choice: ReachChoice = {}): RecallReach =>
      allOf(reaching(text, productId, choice)),
  };
};

/** Uses told between two breaks: about a millisecond. */
const USES_AT_ONCE = 128;
/** Lots held against terms between two breaks, and lots looked at for the first time: some milliseconds. */
const FITS_AT_ONCE = 20_000;
const FORMS_AT_ONCE = 256;

const rank: Readonly<Record<ReachBy, number>> = { lot: 0, part: 1, alike: 2 };
const isMeant = (by: ReachBy | null, exact: boolean): by is ReachBy =>
  by !== null && (!exact || by === 'lot');

const byOf = (term: RecallTerm): ((thing: LotThing, forms: FormsOfLot) => ReachBy | null) => {
  if (term.is !== 'product') {
    const fit = fitsOf(term);
    return (_, forms) => fit(forms);
  }
  const title = plainLot(term.title);
  return (thing) => {
    const isOne =
      term.product === null
        ? thing.productId === null && plainLot(thing.product) === title
        : thing.productId === term.product;
    return isOne ? 'lot' : null;
  };
};
