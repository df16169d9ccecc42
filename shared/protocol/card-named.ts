import type { SessionData } from '../session/data.ts';
import type { ProductCard } from './schema.ts';

/** A product card by its id, or by its name as typed. */
export const cardNamed = (
  data: SessionData,
  kind: ProductCard['kind'],
  typed: string,
): ProductCard | undefined => {
  const wanted = typed.trim().toLowerCase();
  return data.protocol.products.find(
    (card) => card.kind === kind && (card.id.toLowerCase() === wanted || card.name.toLowerCase() === wanted),
  );
};
