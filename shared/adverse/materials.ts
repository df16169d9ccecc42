import { isThinned } from '../colour/dilution.ts';
import type { SessionData } from '../session/data.ts';
import type { Material } from './case.ts';

type Known = Pick<SessionData, 'fields' | 'protocol' | 'numbing' | 'mixes' | 'cartridges'>;

const textAt = (data: Known, id: string): string => {
  const value = data.fields[id]?.value;
  return typeof value === 'string' ? value.trim() : '';
};

/** Every product and lot of the session that was opened, mixed, put on or given (brief 4.4 "auto-filled"), each once, in the order of the work. */
export const materialsOf = (data: Known): readonly Material[] => {
  const nameOf = (id: string): string => data.protocol.products.find((card) => card.id === id)?.name ?? id;
  const field = (use: Material['use'], product: string, lot: string): readonly Material[] =>
    textAt(data, product) === ''
      ? []
      : [{ use, product: nameOf(textAt(data, product)), lot: textAt(data, lot) }];
  const all: readonly Material[] = [
    ...field('cleanser', 'cleanser', 'cleanserLot'),
    ...data.numbing.map(({ product, lot }): Material => ({ use: 'numbing', product: nameOf(product), lot })),
    ...field('antiseptic', 'antiseptic', 'antisepticLot'),
    // One field holds product and lot of it.
    ...field('disinfectant', 'disinfectant', ''),
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
    ...field('given', 'productsGiven', ''),
  ];
  return [...new Map(all.map((one) => [`${one.use} ${one.product} ${one.lot}`, one])).values()];
};
