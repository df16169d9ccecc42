import type { ProductCard } from '../../schema.ts';
import { numbingCards } from './numbing.ts';
import { antisepticCards, diluentCards, pigmentCards } from './station.ts';

/** Every product card of the starting protocol. */
export const defaultProducts: readonly ProductCard[] = [
  ...numbingCards,
  ...antisepticCards,
  ...pigmentCards,
  ...diluentCards,
];
