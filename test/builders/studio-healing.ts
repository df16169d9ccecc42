import { studioHealingOf } from '../../shared/colour/healing.ts';
import type { StudioHealing } from '../../shared/colour/healing.ts';

interface FollowUp {
  readonly share: number;
  readonly bShift: number;
}

/** How a studio's dots heal, worked out of a list; the app asks its lists, which keep them sorted. */
export const studioHealing = (followUps: readonly FollowUp[]): StudioHealing | undefined => {
  const sorted = (of: keyof FollowUp) => {
    const values = followUps.map((one) => one[of]).toSorted((one, other) => one - other);
    return (place: number): number => values[place] ?? 0;
  };
  return studioHealingOf({ n: followUps.length, share: sorted('share'), bShift: sorted('bShift') });
};
