import type { ColourSettings } from '../protocol/colour.ts';
import type { Lab } from './lab.ts';

type Undertone = 'warm' | 'cool' | 'neutral' | 'olive';

/**
 * A hint from redness against yellowness of untreated skin (brief 3.1): a small hue angle looks rosy, a large one golden, and golden
 * with hardly any red looks olive. The studio says where; offered, never taken over; `null` where the colour says nothing.
 */
export const undertoneOf = (
  { a, b }: Lab,
  { leastChroma, coolBelow, warmAbove, oliveAbove }: ColourSettings['undertone'],
): Undertone | null => {
  const chroma = Math.hypot(a, b);
  if (!Number.isFinite(chroma) || chroma < leastChroma || b <= 0) return null;
  const hue = (Math.atan2(b, a) * 180) / Math.PI;
  if (hue > oliveAbove) return 'olive';
  if (hue > warmAbove) return 'warm';
  return hue < coolBelow ? 'cool' : 'neutral';
};
