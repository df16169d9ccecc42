import type { SessionData } from '../session/data.ts';
import type { ProductCard } from '../protocol/schema.ts';
import { creamWords } from '../words/numbing.ts';

/** What a numbing product allows, from its card and from what was typed off the label. `null` is unknown, and unknown is a stop (decision 20). */
export interface ProductLimits {
  readonly card: ProductCard | undefined;
  readonly name: string;
  readonly maximumAreaCm2: number | null;
  readonly maximumGrams: number | null;
  readonly minimumDwellMinutes: number | null;
  readonly maximumDwellMinutes: number | null;
  readonly occlusion: ProductCard['occlusion'];
  /** All active substances together, percent by weight. */
  readonly activePercent: number | null;
}

// Where card and label differ the stricter counts: typing may tighten, never loosen.
const lower = (a: number | null | undefined, b: number | undefined): number | null =>
  a == null ? (b ?? null) : b === undefined ? a : Math.min(a, b);
const higher = (a: number | null | undefined, b: number | undefined): number | null =>
  a == null ? (b ?? null) : b === undefined ? a : Math.max(a, b);
const stricterCover = (
  card: ProductCard['occlusion'],
  typed: 'required' | 'allowed' | 'forbidden' | undefined,
): ProductCard['occlusion'] =>
  typed === undefined ? card : card === 'unknown' || typed === 'forbidden' ? typed : card;

export const limitsOf = (data: SessionData, product: string): ProductLimits => {
  const card = data.protocol.products.find(({ id, kind }) => id === product && kind === 'numbing');
  const typed = data.typedLimits[product]?.value;
  const actives =
    card === undefined || card.actives.length === 0
      ? null
      : card.actives.reduce((sum, { percent }) => sum + percent, 0);
  return {
    card,
    name: card?.name ?? (product === '' ? creamWords.unnamed : product),
    maximumAreaCm2: lower(card?.maximumAreaCm2, typed?.maximumAreaCm2),
    maximumGrams: lower(card?.maximumGrams, typed?.maximumGrams),
    minimumDwellMinutes: higher(card?.minimumDwellMinutes, typed?.minimumDwellMinutes),
    maximumDwellMinutes: lower(card?.maximumDwellMinutes, typed?.maximumDwellMinutes),
    occlusion: stricterCover(card?.occlusion ?? 'unknown', typed?.occlusion),
    activePercent: higher(actives, typed?.activePercent),
  };
};

/** Nothing a dose rests on may be unknown: area, grams, longest time, strength. */
export const areLimitsKnown = (limits: ProductLimits): boolean =>
  limits.maximumAreaCm2 !== null &&
  limits.maximumGrams !== null &&
  limits.maximumDwellMinutes !== null &&
  limits.activePercent !== null;

/** Milligrams of active substance: grams × percent × 10 (brief 2.1). */
export const activeMgOf = (grams: number, activePercent: number): number => grams * activePercent * 10;
