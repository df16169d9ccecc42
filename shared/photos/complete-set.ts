import type { Instant } from '../time.ts';
import { setOfStage, slotKey } from './photo.ts';
import type { Photo, PhotoSet, Slot } from './photo.ts';
import { poseIds } from './views.ts';

/** A complete set (brief 1.6): the eight poses and a close-up of every zone that is treated. */
export const completeSet = (zonesToTreat: readonly string[]): readonly Slot[] => [
  ...poseIds.map((view) => ({ view })),
  ...zonesToTreat.map((zone) => ({ view: 'macro' as const, zone })),
];

export const isKept = ({ destroyed }: Photo): boolean => destroyed === null;

/** The picture that counts for each slot of a set: the last one kept. A retake takes the place of the one before. */
export const photosOfSet = (photos: readonly Photo[], set: PhotoSet): ReadonlyMap<string, Photo> =>
  new Map(
    photos
      .filter((photo) => isKept(photo) && photo.view !== 'letter' && setOfStage(photo.stage) === set)
      .map((photo) => [slotKey(photo), photo]),
  );

export const missingFrom = (wanted: readonly Slot[], photos: ReadonlyMap<string, Photo>): readonly Slot[] =>
  wanted.filter((slot) => !photos.has(slotKey(slot)));

/** The letter for a health row that is kept: the last one. */
export const letterFor = (photos: readonly Photo[], row: string): Photo | undefined =>
  photos.findLast((photo) => isKept(photo) && photo.view === 'letter' && photo.row === row);

/** The same pictures again after the work: what was taken before decides (G5-02). */
export const afterSetFor = (photos: readonly Photo[]): readonly Slot[] =>
  [...photosOfSet(photos, 'before').values()].map(({ view, zone }) =>
    zone === undefined ? { view } : { view, zone },
  );

/** Close-ups of a zone stored before that moment, destroyed ones left out. `undefined`: at any time. */
export const closeUpBefore = (photos: readonly Photo[], zone: string, moment: Instant | undefined): boolean =>
  photos.some(
    (photo) =>
      isKept(photo) &&
      photo.view === 'macro' &&
      photo.zone === zone &&
      setOfStage(photo.stage) === 'before' &&
      (moment === undefined || photo.at < moment),
  );
