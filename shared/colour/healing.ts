import type { ColourSettings } from '../protocol/colour.ts';
import type { Lab } from './lab.ts';

/** What the studio's own healed work says (brief 3.6): medians over `n` follow-ups with their middle half, counted by main at the opening. */
export interface StudioHealing {
  readonly n: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly bShift: number;
}

/** What is left of fresh contrast to the skin when healed, and how far b* moves (brief 3.6). */
export interface Healing {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly bShift: number;
  readonly from: 'start' | 'studio';
  readonly n: number;
}

/** The studio's own median once there are enough follow-ups, else the starting values. */
export const healingOf = ({ healed }: ColourSettings, studio: StudioHealing | undefined): Healing => {
  const n = studio?.n ?? 0;
  return studio !== undefined && n >= healed.followUps
    ? { share: studio.share, low: studio.low, high: studio.high, bShift: studio.bShift, from: 'studio', n }
    : { share: healed.share, low: healed.low, high: healed.high, bShift: healed.bShift, from: 'start', n };
};

/** Fresh tone of a layer: the more diluent, the nearer to the skin. A designed curve that only ever says "estimate". */
export const freshTone = (skin: Lab, masstone: Lab, diluentParts: number, halfParts: number): Lab =>
  between(skin, masstone, halfParts / (halfParts + diluentParts));

/** Healed tone expected of a fresh one: contrast shrinks, b* goes cooler. */
export const healedTone = (
  skin: Lab,
  fresh: Lab,
  { share, bShift }: Pick<Healing, 'share' | 'bShift'>,
): Lab => {
  const healed = between(skin, fresh, share);
  return { ...healed, b: healed.b + bShift };
};

/** What one follow-up says; nothing where the fresh work hardly differed from the skin, or came out as no healing can. */
export const followUpOf = (
  skin: Lab,
  fresh: Lab,
  healed: Lab,
): { readonly share: number; readonly bShift: number } | undefined => {
  const contrast = skin.L - fresh.L;
  if (contrast < leastContrast) return undefined;
  const share = (skin.L - healed.L) / contrast;
  return share < 0.05 || share > 1.5
    ? undefined
    : { share, bShift: healed.b - between(skin, fresh, share).b };
};

/** The follow-ups of a studio: how many, and what stands at a place, from 0, when they are sorted. */
interface SortedFollowUps {
  readonly n: number;
  readonly share: (place: number) => number;
  readonly bShift: (place: number) => number;
}

/** Medians over all follow-ups, with the middle half as the uncertainty. */
export const studioHealingOf = ({ n, share, bShift }: SortedFollowUps): StudioHealing | undefined =>
  n === 0
    ? undefined
    : {
        n,
        share: quantile(n, share, 0.5),
        low: quantile(n, share, 0.25),
        high: quantile(n, share, 0.75),
        bShift: quantile(n, bShift, 0.5),
      };

/** L* below which a share is mostly noise. */
const leastContrast = 3;
const between = (from: Lab, to: Lab, share: number): Lab => ({
  L: from.L + (to.L - from.L) * share,
  a: from.a + (to.a - from.a) * share,
  b: from.b + (to.b - from.b) * share,
});
const quantile = (n: number, valueAt: (place: number) => number, share: number): number => {
  const place = (n - 1) * share;
  const below = valueAt(Math.floor(place));
  return place === Math.floor(place)
    ? below
    : below + (valueAt(Math.ceil(place)) - below) * (place - Math.floor(place));
};
