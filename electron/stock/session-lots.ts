import { unknownThings } from '../../shared/words/refusal-words.ts';
import { isThinned } from '../../shared/colour/dilution.ts';
import type { SessionId } from '../../shared/brand.ts';
import { packValueOf } from '../../shared/protocol/country-pack.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { SessionData } from '../../shared/session/data.ts';
import type { Intent, SystemEvent } from '../../shared/session/events.ts';
import { correctables } from '../../shared/session/topics/correction/parts.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { kindOfRole } from '../../shared/stock/facts.ts';
import type { KnownLot, LedgerFacts, LotFact, LotRole } from '../../shared/stock/facts.ts';
import type { LotStopped } from '../../shared/stock/elsewhere.ts';
import { plainLot, sameLotAs } from '../../shared/stock/look-alike.ts';
import { statusOf } from '../../shared/stock/lot.ts';
import type { Lot } from '../../shared/stock/lot.ts';
import type { Product } from '../../shared/stock/product.ts';
import { usabilityOf } from '../../shared/stock/usability.ts';
import type { UseRules } from '../../shared/stock/usability.ts';
import { stockWords } from '../../shared/stock/words.ts';
import { dateIn } from '../../shared/time.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';
import type { Phrase } from '../../shared/words/message.ts';
import type { RecordReader } from '../store/store.ts';
import type { StockLedger } from './ledger.ts';

export const rulesFrom = (protocol: Protocol, day: LocalDate): UseRules => ({
  day,
  pigmentMonths: protocol.limits.openedPigmentMonths.value,
  statementRequired: packValueOf(protocol.pack.labelStatementRequired),
});

/** What the ledger says of a lot, as a session keeps it. */
export const knownLot = (lot: Lot, product: Product, rules: UseRules): KnownLot => {
  const usability = usabilityOf(lot, product, rules);
  return {
    known: true,
    lotId: lot.id,
    productId: product.id,
    kind: product.kind,
    product: product.name,
    manufacturer: product.manufacturer,
    lot: lot.lot,
    expiry: lot.expiry,
    openedOn: lot.openedOn,
    status: statusOf(lot),
    unusable: usability.usable ? null : usability.says,
    ...(product.card === undefined ? {} : { card: product.card }),
    ...(product.kind === 'pigment' && product.ratioFrom !== null && product.ratioTo !== null
      ? { ratio: [product.ratioFrom, product.ratioTo] as const }
      : {}),
    ...(product.kind !== 'pigment' || product.masstoneLab === undefined
      ? {}
      : { masstone: product.masstoneLab }),
  };
};

/** `maker` and `card` as the event names them: they tell two products apart whose lots are spelled the same. */
interface Named {
  readonly role: LotRole;
  readonly lotId?: string | undefined;
  readonly typed: string;
  readonly serial?: string | undefined;
  readonly maker?: string;
  readonly card?: string;
}

/** Lots an event names: by id where they were chosen, else by what was typed. */
const namedBy = (what: Intent | SystemEvent): readonly Named[] => {
  switch (what.type) {
    case 'mix.made':
      return [
        { role: 'pigment', lotId: what.pigmentLotId, typed: what.pigmentLot, maker: what.manufacturer },
        ...(isThinned(what)
          ? [{ role: 'diluent' as const, lotId: what.diluentLotId, typed: what.diluentLot }]
          : []),
      ];
    case 'cartridge.opened':
      return [
        {
          role: 'cartridge',
          lotId: what.lotId,
          typed: what.lot,
          serial: what.serial,
          maker: what.manufacturer,
        },
      ];
    case 'numbing.applied':
      return [{ role: 'numbing', lotId: what.lotId, typed: what.lot, card: what.product }];
    case 'record.corrected': {
      const role = correctables[what.part][what.field]?.role;
      return role === undefined ? [] : [{ role, typed: what.value }];
    }
    case 'lot.chosen':
      return [{ role: what.role, lotId: what.lotId, typed: '' }];
    case 'field.set':
      return typeof what.value === 'string' &&
        what.value !== '' &&
        (what.field === 'antisepticLot' || what.field === 'cleanserLot')
        ? [{ role: what.field === 'antisepticLot' ? 'antiseptic' : 'cleanser', typed: what.value }]
        : [];
    default:
      return [];
  }
};

export type ResolveLots = (
  session: SessionId,
  data: SessionData,
  what: Intent | SystemEvent,
  at: Instant,
) => Result<LedgerFacts | undefined, Refusal>;

/**
 * Facts of the ledger for an event, as they are at that moment (decision 8). A lot that the ledger does not hold is refused when it was
 * chosen by id, and kept as unknown, with the lots that look like it, when it was typed.
 */
export const resolveLotsWith =
  (
    ledger: Pick<StockLedger, 'known' | 'stoppedUnknown'>,
    reader: Pick<RecordReader, 'serialUsed'>,
  ): ResolveLots =>
  (session, data, what, at) => {
    const named = namedBy(what);
    if (named.length === 0) return ok(undefined);
    const late = 'occurredAt' in what ? what.occurredAt : undefined;
    const rules = rulesFrom(data.protocol, dateIn(data.opening.timeZone, late ?? at));
    const { lots, products } = ledger.known();
    const facts: Partial<Record<LotRole, LotFact>> = {};
    for (const one of named) {
      const { role, lotId, typed, serial } = one;
      const ofKind = [...lots.values()].filter((lot) => products.get(lot.product)?.kind === kindOfRole[role]);
      const { same, alike } = sameLotAs(typed, ofKind);
      const lot =
        lotId === undefined ? strictest(meant(same, one, products)) : ofKind.find(({ id }) => id === lotId);
      if (lot === undefined && lotId !== undefined)
        return err({ kind: 'unknown-item', what: unknownThings.lot });
      const product = lot === undefined ? undefined : products.get(lot.product);
      if (lot === undefined || product === undefined) {
        const stopped = ledger
          .stoppedUnknown()
          .find((there) => there.product.kind === kindOfRole[role] && isOneLot(there.lot.lot, typed));
        facts[role] = {
          known: false,
          lot: typed,
          alike: [...new Set(alike.map((one) => one.lot))],
          ...(stopped === undefined ? {} : { unusable: stoppedThere(stopped, rules) }),
        };
        continue;
      }
      // A bottle that this session has used already was fine then, though it may be empty now.
      const fact = knownLot(lot, product, { ...rules, inHand: data.lots[lot.id]?.unusable === null });
      const before = serial === undefined ? undefined : reader.serialUsed(lot.lot, serial);
      facts[role] =
        before === undefined || (before.session === session && isCorrection(data, what))
          ? fact
          : { ...fact, serialOpenedAt: before.at };
    }
    return ok(facts);
  };

const isOneLot = (one: string, other: string): boolean => plainLot(one) === plainLot(other);

/** Only the number says that it is that lot: whoever has another product with the same one enters it, and it is judged by itself. */
const stoppedThere = ({ lot, product }: LotStopped, rules: UseRules): Phrase | null => {
  const usability = usabilityOf(lot, product, rules);
  return usability.usable ? null : stockWords.stoppedThere({ says: usability.says });
};

/** A cream of another product is another cream; among several makers the one that was named, if it is there. */
const meant = (
  same: readonly Lot[],
  { maker, card }: Named,
  products: ReadonlyMap<string, Product>,
): readonly Lot[] => {
  const cards = same.filter(
    (lot) => card === undefined || (products.get(lot.product)?.card ?? card) === card,
  );
  const makers = cards.filter(
    (lot) =>
      maker !== undefined && plainLot(products.get(lot.product)?.manufacturer ?? '') === plainLot(maker),
  );
  return makers.length > 0 ? makers : cards;
};

/** Two products may share a lot text: a typed one is judged by the worse. */
const strictest = (same: readonly Lot[]): Lot | undefined =>
  same.find(({ recalled, quarantined }) => recalled !== null || quarantined !== null) ?? same[0];

const isCorrection = ({ cartridges }: SessionData, what: Intent | SystemEvent): boolean =>
  what.type === 'cartridge.opened' && cartridges.some(({ id }) => id === what.cartridge);
