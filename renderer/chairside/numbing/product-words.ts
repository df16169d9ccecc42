import { dwellOf } from '../../../shared/numbing/product-limits.ts';
import type { ProductCard, Protocol } from '../../../shared/protocol/schema.ts';
import type { ViewData } from '../../../shared/session/view.ts';

const known = (value: number | null | undefined, unit: string): string =>
  value === null || value === undefined ? 'not known' : `${value} ${unit}`;
const stricter = (a: number | null, b: number | undefined): number | null =>
  a === null ? (b ?? null) : b === undefined ? a : Math.min(a, b);

/** What a card and its typed label say, for reading; whether it may be used is decided in main. */
export const productWords = (card: ProductCard, data: ViewData): string => {
  const typed = data.typedLimits[card.id]?.value;
  const area = stricter(card.maximumAreaCm2, typed?.maximumAreaCm2);
  const grams = stricter(card.maximumGrams, typed?.maximumGrams);
  const { minimumDwellMinutes: least, maximumDwellMinutes: most } = dwellOf(data, card, card.id);
  return `At least ${known(least, 'min')}, at most ${known(most, 'min')}, ${known(grams, 'g')}, ${known(area, 'cm²')}.`;
};

/** What to tell a client who puts the cream on alone: how much, where, how long, covered or not (brief 2.6, text topics). */
export const selfApplyWords = (card: ProductCard, data: ViewData): readonly string[] => {
  const typed = data.typedLimits[card.id]?.value;
  const { minimumDwellMinutes: least, maximumDwellMinutes: most } = dwellOf(data, card, card.id);
  const cover = card.occlusion === 'unknown' ? typed?.occlusion : card.occlusion;
  return [
    'Only on whole skin, only where we marked it. Not near the eyes, ears or mouth.',
    'A thin, even layer of the weighed amount. No more, and no second layer.',
    `On for ${least === null ? 'the time on the leaflet' : `at least ${least} minutes`}${most === null ? '' : ` and never longer than ${most}`}. No heat, no hat over it.`,
    cover === 'required'
      ? 'Cover it with the dressing, as the leaflet says.'
      : cover === 'allowed'
        ? 'A cover is allowed by the label, not needed.'
        : 'No film and no cover.',
    'Lips tingle, ears ring, sleepy, dizzy: wipe it all off at once and tell us.',
  ];
};

/** Numbers that must come from the label before this card can be used (decision 20). */
export const needsLabel = (card: ProductCard, data: ViewData): boolean =>
  data.typedLimits[card.id] === undefined &&
  (card.maximumAreaCm2 === null ||
    card.maximumGrams === null ||
    card.maximumDwellMinutes === null ||
    card.actives.length === 0);

export const cardsOf = (protocol: Protocol, kind: ProductCard['kind']): readonly ProductCard[] =>
  protocol.products.filter((card) => card.kind === kind && card.enabled);
