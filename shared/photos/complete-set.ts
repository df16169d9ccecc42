import type { Instant } from '../time.ts';
import { setOfStage, slotKey } from './photo.ts';
import type { Photo, PhotoSet, Slot } from './photo.ts';
import { showsAny } from './shows.ts';
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

export const missingFrom = (wanted: readonly Slot[], photos: ReadonlyMap<string, Slot>): readonly Slot[] =>
  wanted.filter((slot) => !photos.has(slotKey(slot)));

/** The letter for a health row that is kept: the last one. */
export const letterFor = (photos: readonly Photo[], row: string): Photo | undefined =>
  photos.findLast((photo) => isKept(photo) && photo.view === 'letter' && photo.row === row);

/**
 * The same pictures again after the work (G5-02): of what was taken before, the views that show a zone the needle was in and the
 * close-ups of those. `zones`: a scar by its own name and by the zone it lies in; none, and all of them are asked for.
 */
export const afterSetFor = (before: readonly Slot[], zones: readonly string[]): readonly Slot[] =>
  [...new Map(before.map((one) => [slotKey(one), one])).values()]
    .filter(
      ({ view, zone }) =>
        zones.length === 0 || (zone === undefined ? showsAny(view, zones) : zones.includes(zone)),
    )
    .map(({ view, zone }) => (zone === undefined ? { view } : { view, zone }));

/** Zones the needle was in, and those the scars among them lie in. */
export const zonesWorked = (
  passes: readonly { readonly zone: string; readonly mistaken?: boolean }[],
  scars: Readonly<Record<string, { readonly value: { readonly parent: string } }>>,
): readonly string[] => [
  ...new Set(
    passes
      .filter(({ mistaken }) => !mistaken)
      .flatMap(({ zone }) => [zone, ...(scars[zone] === undefined ? [] : [scars[zone].value.parent])]),
  ),
];

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
