import type { SessionData } from '../session/data.ts';
import type { ProductCard } from '../protocol/schema.ts';
import type { Phrase } from '../words/message.ts';
import { creamWords } from '../words/numbing.ts';

/** What a numbing product allows, from its card and from what was typed off the label. `null` is unknown, and unknown is a stop (decision 20). */
export interface ProductLimits {
  readonly card: ProductCard | undefined;
  readonly name: Phrase;
  readonly maximumAreaCm2: number | null;
  readonly maximumGrams: number | null;
  readonly minimumDwellMinutes: number | null;
  readonly maximumDwellMinutes: number | null;
  readonly occlusion: ProductCard['occlusion'];
  /** All active substances together, percent by weight. */
  readonly activePercent: number | null;
  /** Signs are asked for this long after it was wiped off. */
  readonly watchAfterMinutes: number;
}

/** Cream from home that no card describes: the key it is entered under. */
export const otherCream = 'other';
/** Levels in blood were followed for two hours after wiping, and peak late (brief 10.2, R68). */
export const usualWatchMinutes = 120;

type Known = Pick<SessionData, 'answers' | 'typedLimits'>;

/** Eczema or psoriasis, now or once (C06, C07): cream goes in faster. "Unsure" counts as yes. */
const isAtopic = ({ answers }: Pick<SessionData, 'answers'>): boolean =>
  ['C06', 'C07'].some((code) => ['yes', 'unsure'].includes(answers[code]?.value.answer ?? 'no'));

/** Least and longest time of a card on this client, with what was typed off its label. */
const dwellOf = (
  data: Known,
  card: ProductCard | undefined,
  product: string,
): Pick<ProductLimits, 'minimumDwellMinutes' | 'maximumDwellMinutes'> => {
  const typed = data.typedLimits[product]?.value;
  const atopic = isAtopic(data) ? card?.atopicDwellMinutes : undefined;
  return atopic === undefined
    ? {
        minimumDwellMinutes: higher(card?.minimumDwellMinutes, typed?.minimumDwellMinutes),
        maximumDwellMinutes: lower(card?.maximumDwellMinutes, typed?.maximumDwellMinutes),
      }
    : { minimumDwellMinutes: atopic[0], maximumDwellMinutes: lower(atopic[1], typed?.maximumDwellMinutes) };
};

/** Nothing but the studio's own caps is known of it, and its strength where somebody can say. */
const noCard = ({ arrivalCream, protocol: { limits } }: SessionData): ProductLimits => ({
  card: undefined,
  name: arrivalCream?.value.otherName ?? creamWords.noCard,
  maximumAreaCm2: limits.numbingDayAreaCm2.value,
  maximumGrams: limits.numbingDayGrams.value,
  minimumDwellMinutes: null,
  maximumDwellMinutes: limits.numbingDayMinutes.value,
  occlusion: 'unknown',
  activePercent: arrivalCream?.value.strengthPercent ?? null,
  watchAfterMinutes: usualWatchMinutes,
});

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
  if (card === undefined && product === otherCream) return noCard(data);
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
    ...dwellOf(data, card, product),
    occlusion: stricterCover(card?.occlusion ?? 'unknown', typed?.occlusion),
    activePercent: higher(actives, typed?.activePercent),
    watchAfterMinutes: card?.watchAfterMinutes ?? usualWatchMinutes,
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
