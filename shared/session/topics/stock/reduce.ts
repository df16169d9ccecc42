import type { KnownLot, LotFact, StationRole } from '../../../stock/facts.ts';
import type { SessionData } from '../../data.ts';
import type { SessionEvent } from '../../events.ts';
import type { FieldValue } from '../../field.ts';
import { recorded } from '../../recorded.ts';
import type { Recorded } from '../../recorded.ts';
import type { Reduces } from '../../room.ts';
import type { FactsData } from '../facts/data.ts';
import type { StockData } from './data.ts';

/** Text of the fields that a lot of the ledger fills; `given` is what stood there. */
const fieldsOf: Readonly<
  Record<StationRole, (fact: KnownLot, given: string) => Readonly<Record<string, string>>>
> = {
  antiseptic: (fact) => ({
    antiseptic: fact.card ?? titleOf(fact),
    antisepticLot: fact.lot,
    antisepticExpiry: fact.expiry,
  }),
  cleanser: (fact) => ({ cleanser: titleOf(fact), cleanserLot: fact.lot }),
  disinfectant: (fact) => ({ disinfectant: withLot(fact, 80) }),
  sheetProduct: (fact, given) => ({
    productsGiven: [given, withLot(fact, 80)]
      .filter((text) => text !== '')
      .join('; ')
      .slice(0, 160),
  }),
};
const titleOf = ({ manufacturer, product }: KnownLot): string => `${manufacturer} ${product}`.slice(0, 80);
/**
 * As a pack has it, in every language: the record holds no word of ours (decision 53), and LOT is the sign of ISO 15223-1. The lot is
 * what counts: a long name gives way.
 */
const withLot = (fact: KnownLot, most: number): string => {
  const lot = ['LOT', fact.lot].join(' ');
  return [titleOf(fact).slice(0, most - lot.length - 2), lot].join(', ');
};

/** Lots that an event brings along, as the ledger sees them now. */
export const lotsHeard = ({ lots }: SessionData, event: SessionEvent): Partial<StockData> => {
  const facts: readonly LotFact[] =
    event.type === 'lot.stateChanged' ? [event.fact] : Object.values(event.ledger ?? {});
  const known = facts.filter((fact) => fact.known);
  return known.length === 0
    ? {}
    : { lots: { ...lots, ...Object.fromEntries(known.map((fact) => [fact.lotId, fact])) } };
};

export const stockReducers: Reduces<StockData & FactsData, 'lot.chosen' | 'lot.stateChanged'> = {
  'lot.chosen': ({ fields, stationLots }, event) => {
    const { role, ledger, at } = event;
    const fact = ledger?.[role];
    if (fact?.known !== true) return {};
    const given = fields['productsGiven']?.value;
    const texts = fieldsOf[role](fact, typeof given === 'string' ? given : '');
    const filled = Object.fromEntries(
      Object.entries(texts).map(([id, text]): [string, Recorded<FieldValue>] => [
        id,
        recorded(fields[id], text as FieldValue, event),
      ]),
    );
    return { fields: { ...fields, ...filled }, stationLots: [...stationLots, { role, fact, at }] };
  },
  'lot.stateChanged': () => ({}),
};
