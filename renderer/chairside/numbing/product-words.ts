import type { ProductCard, Protocol } from '../../../shared/protocol/schema.ts';
import type { ViewData } from '../../../shared/session/view.ts';

const known = (value: number | null | undefined, unit: string): string => (value === null || value === undefined ? 'not known' : `${value} ${unit}`);
const stricter = (a: number | null, b: number | undefined): number | null => (a === null ? (b ?? null) : b === undefined ? a : Math.min(a, b));

/** What a card and its typed label say, for reading; whether it may be used is decided in main. */
export const productWords = (card: ProductCard, data: ViewData): string => {
  const typed = data.typedLimits[card.id]?.value;
  const area = stricter(card.maximumAreaCm2, typed?.maximumAreaCm2);
  const grams = stricter(card.maximumGrams, typed?.maximumGrams);
  const least = card.minimumDwellMinutes ?? typed?.minimumDwellMinutes ?? null;
  const most = stricter(card.maximumDwellMinutes, typed?.maximumDwellMinutes);
  return `At least ${known(least, 'min')}, at most ${known(most, 'min')}, ${known(grams, 'g')}, ${known(area, 'cm²')}.`;
};

/** Numbers that must come from the label before this card can be used (decision 20). */
export const needsLabel = (card: ProductCard, data: ViewData): boolean =>
  data.typedLimits[card.id] === undefined && (card.maximumAreaCm2 === null || card.maximumGrams === null || card.maximumDwellMinutes === null || card.actives.length === 0);

export const cardsOf = (protocol: Protocol, kind: ProductCard['kind']): readonly ProductCard[] => protocol.products.filter((card) => card.kind === kind && card.enabled);
