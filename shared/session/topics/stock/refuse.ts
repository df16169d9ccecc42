import { unknownThings } from '../../../words/refusal-words.ts';
import type { LotRole } from '../../../stock/facts.ts';
import { stockSays } from '../../../words/stock.ts';
import type { EventOf, SessionEvent } from '../../events.ts';
import { badValue, firstOf, unknownItem } from '../../refusal.ts';
import type { Refusal } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';

/** The ledger's sentence at the field of the lot (G2-03, G3-01, G3-02, G3-03, G4-02). */
const usable =
  ({ ledger }: SessionEvent, role: LotRole, field: string) =>
  (): Refusal | undefined => {
    const fact = ledger?.[role];
    const says = fact?.unusable ?? null;
    return says === null ? undefined : badValue(field, says);
  };

/** A lot of one cream cannot be entered for another: its limits would be wrong. */
const ofProduct =
  ({ product, ledger }: EventOf<'numbing.applied'>) =>
  (): Refusal | undefined => {
    const fact = ledger?.numbing;
    return fact?.known === true && fact.card !== undefined && fact.card !== product
      ? badValue(
          'lot',
          stockSays.otherProduct({ lot: fact.lot, title: `${fact.manufacturer} ${fact.product}` }),
        )
      : undefined;
  };

/** Lots that may not be used are refused before they touch anybody. What happened already (`occurredAt`), and the correction of an entry,
 * is a fact: it is recorded and shown as a broken rule. */
export const stockRefuses = {
  content: {
    'mix.made': (data, event) =>
      data.mixes.some(({ id }) => id === event.mix)
        ? undefined
        : firstOf([usable(event, 'pigment', 'pigmentLot'), usable(event, 'diluent', 'diluentLot')]),
    'cartridge.opened': (data, event) =>
      event.occurredAt !== undefined || data.cartridges.some(({ id }) => id === event.cartridge)
        ? undefined
        : usable(event, 'cartridge', 'lot')(),
    'numbing.applied': (data, event) =>
      event.occurredAt !== undefined || data.numbing.some(({ id }) => id === event.application)
        ? undefined
        : firstOf([ofProduct(event), usable(event, 'numbing', 'lot')]),
    'lot.chosen': (_data, event) =>
      event.ledger?.[event.role]?.known === true
        ? usable(event, event.role, 'lotId')()
        : unknownItem(unknownThings.lot),
  },
} as const satisfies RefuseTables;
