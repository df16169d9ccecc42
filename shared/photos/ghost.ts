import type { Phrase } from '../words/message.ts';
import type { PhotoVisit } from '../ipc/pages.ts';
import { isKept, photosOfSet } from './complete-set.ts';
import { setOfStage, slotKey } from './photo.ts';
import type { Photo, PhotoSet, Slot } from './photo.ts';

export interface Shown {
  readonly session: string;
  readonly photo: string;
}

/**
 * What lies faintly over the camera picture so that the head is held as it was (brief 1.6, 5.2): after the work this visit's own
 * picture from before, else the last visit's picture of the same view.
 */
export const ghostFor = (
  slot: Slot,
  set: PhotoSet,
  here: { readonly session: string; readonly photos: readonly Photo[] },
  visits: readonly PhotoVisit[],
): Shown | undefined => {
  const key = slotKey(slot);
  const { light: _any, ...anyLight } = slot;
  const earlier = photosOfSet(here.photos, 'before');
  // In whatever light: the head is held as in the same view from before.
  const before = set === 'before' ? undefined : (earlier.get(key) ?? earlier.get(slotKey(anyLight)));
  if (before !== undefined) return { session: here.session, photo: before.id };
  for (const visit of visits) {
    if (visit.session === here.session) continue;
    const last = visit.photos.filter((photo) => isKept(photo) && slotKey(photo) === key).at(-1);
    if (last !== undefined) return { session: visit.session, photo: last.id };
  }
  return undefined;
};

/** One picture that can be laid beside another of the same view. */
export interface Comparable extends Shown {
  readonly on: string;
  readonly set: PhotoSet;
}
export interface ComparableView {
  readonly key: string;
  readonly title: Phrase;
  /** Oldest first, at least two. */
  readonly photos: readonly Comparable[];
}

/** Views of which there are at least two kept pictures, over all visits (newest visit first, as main lists them). */
export const comparableViews = (visits: readonly PhotoVisit[]): readonly ComparableView[] => {
  const views = new Map<string, { readonly title: Phrase; readonly photos: Comparable[] }>();
  for (const { session, on, photos } of visits.toReversed()) {
    for (const photo of photos.filter((one) => isKept(one) && one.view !== 'letter')) {
      const key = slotKey(photo);
      const view = views.get(key) ?? { title: photo.title, photos: [] };
      view.photos.push({ session, photo: photo.id, on, set: setOfStage(photo.stage) });
      views.set(key, view);
    }
  }
  return [...views].filter(([, { photos }]) => photos.length > 1).map(([key, view]) => ({ key, ...view }));
};

/** Which two of a view to show first: this visit's before and after where there are both, else the first and the last. */
export const firstPair = (
  { photos }: ComparableView,
  session?: string,
): readonly [Comparable, Comparable] | undefined => {
  const here = photos.filter((one) => one.session === session);
  const [before, after] = [
    here.findLast(({ set }) => set === 'before'),
    here.findLast(({ set }) => set === 'after'),
  ];
  if (before !== undefined && after !== undefined) return [before, after];
  const [first, last] = [photos[0], photos.at(-1)];
  return first === undefined || last === undefined || first === last ? undefined : [first, last];
};
