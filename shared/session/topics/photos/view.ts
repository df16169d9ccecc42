import type { Photo } from '../../../photos/photo.ts';
import type { SessionData } from '../../data.ts';
import { photosRefused } from './read.ts';

export interface PhotosView {
  readonly photos: readonly Photo[];
  /** The client agreed to photos for the record, in the present words. */
  readonly mayTakePhotos: boolean;
}

export const photosView = (data: SessionData): PhotosView => ({
  photos: data.photos,
  mayTakePhotos: photosRefused(data) === undefined,
});
