import type { Protocol } from '../protocol/schema.ts';
import type { LotOffer, LotRow } from '../stock/pages.ts';
import type { Range } from './dilution.ts';
import type { Lab } from './lab.ts';
import type { ColourPage, RecipeOption } from './page.ts';

/** A pigment that could be mixed today. */
export interface PigmentChoice {
  readonly id: string;
  /** As a mix keeps it: the name on the protocol's card, else the product's own. */
  readonly pigment: string;
  readonly manufacturer: string;
  readonly masstone: Lab | undefined;
  readonly warm: boolean;
  readonly range: Range;
  readonly lot: RecipeOption['lot'];
}

/** Packs of the stock that may be used today, one of each product, the last used first; else the cards of the protocol. */
export const catalogueOf = (
  protocol: Protocol,
  offer: Pick<LotOffer, 'usable'> | undefined,
): readonly PigmentChoice[] => {
  const seen = new Set<string>();
  const rows = (offer?.usable ?? []).filter(({ product }) => !seen.has(product.id) && seen.add(product.id));
  const fromStock = rows.flatMap((row) => ofLot(protocol, row) ?? []);
  if (fromStock.length > 0) return fromStock;
  return protocol.products
    .filter(({ kind, enabled }) => kind === 'pigment' && enabled)
    .map(({ id, name, dilutionParts }) => ({
      id,
      pigment: name,
      manufacturer: '',
      masstone: undefined,
      warm: /warm|oxide/i.test(name),
      range: dilutionParts ?? [0, 40],
      lot: null,
    }));
};

/** The sterile pack that the stock offers first; opening it is seen at the chair. */
export const diluentOf = (
  protocol: Protocol,
  offer: Pick<LotOffer, 'usable'> | undefined,
): ColourPage['diluent'] => {
  const row = offer?.usable.find(({ product }) => product.kind === 'diluent' && product.sterile);
  if (row === undefined) return null;
  const card = protocol.products.find(({ id }) => id === row.product.card);
  return {
    name: card?.name ?? row.product.name,
    lotId: row.lot.id,
    lot: row.lot.lot,
    expiry: row.lot.expiry,
  };
};

const ofLot = (protocol: Protocol, { lot, product }: LotRow): PigmentChoice | undefined => {
  if (product.kind !== 'pigment') return undefined;
  const card = protocol.products.find(({ id }) => id === product.card);
  const [from, to] = card?.dilutionParts ?? [0, 40];
  return {
    id: product.id,
    pigment: card?.name ?? product.name,
    manufacturer: product.manufacturer,
    masstone: product.masstoneLab,
    warm: product.tone === 'warm',
    range: [product.ratioFrom ?? from, product.ratioTo ?? to],
    lot: {
      lotId: lot.id,
      lot: lot.lot,
      expiry: lot.expiry,
      openedOn: lot.openedOn,
      openedMonths: lot.paoMonths ?? product.paoMonths,
      statementOnLabel: product.useStatement,
    },
  };
};
