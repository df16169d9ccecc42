import type { Photo, Slot } from '../../../photos/photo.ts';
import type { SessionData } from '../../data.ts';
import { afterSlotsOf, photosRefused } from './read.ts';

export interface PhotosView {
  readonly photos: readonly Photo[];
  /** The client agreed to photos for the record, in the present words. */
  readonly mayTakePhotos: boolean;
  /** What is pictured again after the work. */
  readonly afterSlots: readonly Slot[];
}

export const photosView = (data: SessionData): PhotosView => ({
  photos: data.photos,
  mayTakePhotos: photosRefused(data) === undefined,
  afterSlots: afterSlotsOf(data),
});
