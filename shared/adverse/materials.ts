import { isThinned } from '../colour/dilution.ts';
import type { FieldId } from '../session/fields.ts';
import type { Mix } from '../session/topics/mix/data.ts';
import type { Cartridge } from '../session/topics/needle/data.ts';
import type { SessionData } from '../session/data.ts';
import { textOf } from '../session/topics/facts/read.ts';
import type { Material } from './case.ts';

type Known = Pick<SessionData, 'protocol' | 'numbing'> & {
  readonly mixes: readonly Omit<Mix, 'ledger'>[];
  readonly cartridges: readonly Omit<Cartridge, 'ledger'>[];
};

/** Every product and lot of the session that was opened, mixed, put on or given (brief 4.4 "auto-filled"), each once, in the order of the work. */
export const materialsOf = (data: Known, text: (id: FieldId) => string): readonly Material[] => {
  const nameOf = (id: string): string => data.protocol.products.find((card) => card.id === id)?.name ?? id;
  const field = (use: Material['use'], product: FieldId, lot: FieldId | null): readonly Material[] =>
    text(product).trim() === ''
      ? []
      : [{ use, product: nameOf(text(product).trim()), lot: lot === null ? '' : text(lot).trim() }];
  const all: readonly Material[] = [
    ...field('cleanser', 'cleanser', 'cleanserLot'),
    ...data.numbing.map(({ product, lot }): Material => ({ use: 'numbing', product: nameOf(product), lot })),
    ...field('antiseptic', 'antiseptic', 'antisepticLot'),
    // One field holds product and lot of it.
    ...field('disinfectant', 'disinfectant', null),
    ...data.mixes.flatMap(
      ({ manufacturer, pigment, pigmentLot, diluent, diluentLot, ...poured }): readonly Material[] => [
        { use: 'pigment', product: `${manufacturer} ${nameOf(pigment)}`, lot: pigmentLot },
        ...(isThinned(poured)
          ? [{ use: 'diluent' as const, product: nameOf(diluent), lot: diluentLot }]
          : []),
      ],
    ),
    ...data.cartridges.map(({ manufacturer, config, diameterMm, lot }): Material => ({
      use: 'cartridge',
      product: `${manufacturer} ${config} ${diameterMm} mm`,
      lot,
    })),
    ...field('given', 'productsGiven', null),
  ];
  return [...new Map(all.map((one) => [`${one.use} ${one.product} ${one.lot}`, one])).values()];
};

/** The same of a session's own facts. */
export const materialsOfSession = (data: SessionData): readonly Material[] =>
  materialsOf(data, (id) => textOf(data, id) ?? '');
