import { completeSet, missingFrom, photosOfSet } from '../../shared/photos/complete-set.ts';
import type { PhotoSet, Slot } from '../../shared/photos/photo.ts';
import type { SessionView } from '../../shared/session/view.ts';

/** The element that opens the camera for all that is missing when somebody is sent to it. */
export const photosRun = 'photos-run';

/** The guided set of a stage; `closeUps` alone where only the colour photo is asked for. */
export const slotsOf = (
  { zonesToTreat, afterSlots }: Pick<SessionView, 'zonesToTreat' | 'afterSlots'>,
  set: PhotoSet,
  only: 'closeUps' | undefined,
): readonly Slot[] => {
  const whole = completeSet(zonesToTreat);
  if (only === 'closeUps') return whole.filter(({ zone }) => zone !== undefined);
  return set === 'after' && afterSlots.length > 0 ? afterSlots : whole;
};

/** What of the whole set has no photo yet. */
export const photosToTake = (
  view: Pick<SessionView, 'zonesToTreat' | 'afterSlots' | 'photos'>,
  set: PhotoSet,
): readonly Slot[] => missingFrom(slotsOf(view, set, undefined), photosOfSet(view.photos, set));
