import type { Lab } from './lab.ts';

export type Undertone = 'warm' | 'cool' | 'neutral' | 'olive';

/**
 * A hint from redness against yellowness of untreated skin (brief 3.1; Des): hue angle under 50° looks rosy, over 66° golden, and
 * golden with hardly any red looks olive. Offered, never taken over; `null` where the colour says nothing.
 */
export const undertoneOf = ({ a, b }: Lab): Undertone | null => {
  const chroma = Math.hypot(a, b);
  if (!Number.isFinite(chroma) || chroma < 4 || b <= 0) return null;
  const hue = (Math.atan2(b, a) * 180) / Math.PI;
  if (hue > 78) return 'olive';
  if (hue > 66) return 'warm';
  return hue < 50 ? 'cool' : 'neutral';
};
